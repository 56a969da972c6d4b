import type { MessageReading } from '@imh/formats';
import type { Expected } from './certificate-case.js';

export interface MessageCase {
  readonly name: string;
  readonly text: string;
  readonly about: MessageReading['about'];
  readonly expected: Expected;
}

/** Invented messages. The reader was written with these at hand. */
export const messages: readonly MessageCase[] = [
  {
    name: 'thank you for attending, forwarded',
    text: `---------- Forwarded message ---------
From: Harbor Family Institute <training@harborfamily.example>
Date: Wed, Mar 15, 2023 at 9:02 AM
Subject: Thank you for attending Serve and Return in Everyday Life
To: <me@example.com>

Hello Maria,

Thank you for joining us on March 14, 2023. The webinar was 1.5 hours long. Your certificate is attached.`,
    about: 'attended',
    expected: {
      title: 'Serve and Return in Everyday Life',
      completed: '2023-03-14',
      hours: 1.5,
      provider: 'Harbor Family Institute',
    },
  },
  {
    name: 'registration confirmation with a time',
    text: `Subject: Registration Confirmation: Sleep in the First Year
From: Zoom <no-reply@zoom.example>

You are registered for "Sleep in the First Year".
Date: Thursday, May 9, 2024
Time: 10:00 AM - 12:00 PM Central Time
Hosted by Northern Perinatal Network`,
    about: 'registered',
    expected: {
      title: 'Sleep in the First Year',
      completed: '2024-05-09',
      hours: 2,
      provider: 'Northern Perinatal Network',
    },
  },
  {
    name: 'only the day it was sent',
    text: `From: Bright Start Alliance <hello@brightstart.example>
Sent: Tuesday, June 6, 2023 4:10 PM
To: Jordan Lee
Subject: RE: Thanks for attending the webinar Fathers and Newborns

Please find the slides attached.`,
    about: 'attended',
    expected: { title: 'Fathers and Newborns', completed: '2023-06-06', provider: 'Bright Start Alliance' },
  },
  {
    name: 'Spanish, gracias por asistir',
    text: `De: Red de Crianza Andina <cursos@redcrianza.example>
Enviado: martes, 7 de marzo de 2023 10:00
Asunto: Gracias por asistir al taller "Apego en la práctica"

Estimada Lucía:
Gracias por su participación el 4 de marzo de 2023. La duración fue de 3 horas.`,
    about: 'attended',
    expected: {
      title: 'Apego en la práctica',
      completed: '2023-03-04',
      hours: 3,
      provider: 'Red de Crianza Andina',
    },
  },
  {
    name: 'Spanish registration',
    text: `Confirmación de inscripción
Curso: Lactancia y vínculo
Fecha: 15/08/2024
Horario: 18:00 a 20:00
Organiza: Fundación Cuna Segura`,
    about: 'registered',
    expected: {
      title: 'Lactancia y vínculo',
      completed: '2024-08-15',
      hours: 2,
      provider: 'Fundación Cuna Segura',
    },
  },
  {
    name: 'a message without anything to take',
    text: `Hi, are we still on for lunch?`,
    about: 'unknown',
    expected: {},
  },
  {
    name: 'a date that reads two ways',
    text: `Your registration for Biting and Big Feelings is confirmed.
When: 04/05/2023, 9:00 - 11:00 am
Where: online`,
    about: 'registered',
    expected: { title: 'Biting and Big Feelings', asked: ['2023-04-05', '2023-05-04'], hours: 2 },
  },
];

/** Written before the reader and not used to tune it. */
export const heldOutMessages: readonly MessageCase[] = [
  {
    name: 'event platform order',
    text: `From: Eventbrite <orders@eventbrite.example>
Subject: Your ticket for Spring Infancy Symposium

Spring Infancy Symposium
Friday, April 28, 2023, 8:30 AM - 3:30 PM
Organizer: Blue Heron Collaborative`,
    about: 'registered',
    expected: {
      title: 'Spring Infancy Symposium',
      completed: '2023-04-28',
      hours: 7,
      provider: 'Blue Heron Collaborative',
    },
  },
  {
    name: 'evaluation request',
    text: `Subject: Evaluation for Reflective Practice 101
From: "Prairie Learning Collaborative" <eval@prairie.example>
Date: Mon, 3 Oct 2022 08:00:00 -0500

You attended Reflective Practice 101 on September 30, 2022 (3 contact hours). Please fill out the evaluation to receive your certificate.`,
    about: 'attended',
    expected: {
      title: 'Reflective Practice 101',
      completed: '2022-09-30',
      hours: 3,
      provider: 'Prairie Learning Collaborative',
      ce: { amount: 3, unit: 'contact hours' },
    },
  },
  {
    name: 'completed an online course',
    text: `Subject: Congratulations! You have completed Early Language Basics
From: Juniper Learning Hub <noreply@juniper.example>

You have completed Early Language Basics on 2021-02-28. Credit earned: 1 hour.`,
    about: 'attended',
    expected: {
      title: 'Early Language Basics',
      completed: '2021-02-28',
      hours: 1,
      provider: 'Juniper Learning Hub',
    },
  },
  {
    name: 'recording, sent by a person',
    text: `From: Gloria Finch <gfinch@deltaccrr.example>
Subject: Fwd: Recording of Trauma and Toddlers

Thanks for joining yesterday, January 31, 2020! The session ran 90 minutes.
Gloria
Delta Child Care Resource and Referral Network`,
    about: 'attended',
    expected: {
      title: 'Trauma and Toddlers',
      completed: '2020-01-31',
      hours: 1.5,
      provider: 'Delta Child Care Resource and Referral Network',
    },
  },
  {
    name: 'Spanish certificate message',
    text: `Asunto: Constancia del diplomado Salud mental perinatal
De: Centro de Estudios de la Familia <escolar@cef.example>

Usted completó el diplomado Salud mental perinatal, con una carga horaria de 120 horas, el 25 de junio de 2022.`,
    about: 'attended',
    expected: {
      title: 'Salud mental perinatal',
      completed: '2022-06-25',
      hours: 120,
      provider: 'Centro de Estudios de la Familia',
    },
  },
  {
    name: 'labels in a pasted page',
    text: `Registration confirmed
Event: Coaching Caregivers
Date: 09/15/2023
Duration: 2.5 hours
Provider: Plains State University Extension`,
    about: 'registered',
    expected: {
      title: 'Coaching Caregivers',
      completed: '2023-09-15',
      hours: 2.5,
      provider: 'Plains State University Extension',
    },
  },
];

/** A saved message with alternatives in two encodings, an encoded subject and an attached file. */
export const savedMessage = `Received: from mail.example by mx.example; Tue, 14 May 2024 10:00:00 +0000
From: =?utf-8?Q?Red_de_Crianza_Andina?= <cursos@redcrianza.example>
To: me@example.com
Subject: =?utf-8?B?${Buffer.from('Gracias por asistir al taller «El llanto').toString('base64')}?=
 =?utf-8?Q?_del_beb=C3=A9=C2=BB?=
Date: Tue, 14 May 2024 10:00:00 +0000
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="outer"

--outer
Content-Type: multipart/alternative; boundary=inner

--inner
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

Fecha: 11 de mayo de 2024. Duraci=F3n de 4 horas, en la sala del coraz=
=F3n.
--inner
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: base64

${Buffer.from('<p>Fecha: 11 de mayo de 2024</p>').toString('base64')}
--inner--
--outer
Content-Type: application/pdf; name="certificate.pdf"
Content-Disposition: attachment; filename="certificate.pdf"
Content-Transfer-Encoding: base64

JVBERi0xLjcK
--outer--
`;
