import type { CertificateCase } from './certificate-case.js';

/** Invented certificates in the layouts that real ones have. The reader was written with these at hand. */
export const certificates: readonly CertificateCase[] = [
  {
    name: 'attendance, contact hours',
    text: `{30} Certificate of Attendance
      {12} This certifies that
      {22} Maria Delgado
      {12} has attended
      {18} Serve and Return: Everyday Moments That Build Brains
      {12} on March 14, 2023
      {12} Contact hours: 6.0
      {12} Presented by Harbor Family Institute`,
    expected: {
      title: 'Serve and Return: Everyday Moments That Build Brains',
      completed: '2023-03-14',
      hours: 6,
      provider: 'Harbor Family Institute',
      ce: { amount: 6, unit: 'contact hours' },
    },
  },
  {
    name: 'successfully completed, CEUs',
    text: `LAKESIDE CENTER FOR EARLY CHILDHOOD
      Certificate of Completion
      Awarded to
      Dana R. Whitfield, LCSW
      who has successfully completed
      Attachment Across the First Three Years
      October 2 - 4, 2022
      1.5 CEUs`,
    expected: {
      title: 'Attachment Across the First Three Years',
      start: '2022-10-02',
      completed: '2022-10-04',
      hours: 15,
      provider: 'LAKESIDE CENTER FOR EARLY CHILDHOOD',
      ce: { amount: 1.5, unit: 'CEU' },
    },
  },
  {
    name: 'labels in two columns',
    text: `Continuing Education Certificate
      Participant Name: Jordan Lee
      Course Title: Reflective Practice for Home Visitors
      Date of Completion: 05/22/2021
      CE Hours Awarded: 3
      Provider: Prairie Learning Collaborative
      Provider Number: 50-12345`,
    expected: {
      title: 'Reflective Practice for Home Visitors',
      completed: '2021-05-22',
      hours: 3,
      provider: 'Prairie Learning Collaborative',
      ce: { amount: 3, unit: 'CE hours', number: '50-12345' },
    },
  },
  {
    name: 'a date that reads two ways',
    text: `CERTIFICATE OF PARTICIPATION
      Presented to Aisha Karim
      for participating in the webinar
      "Sleep, Feeding and Fussiness"
      Date: 05/03/2023
      Duration: 90 minutes
      Hosted by the Northern Perinatal Network`,
    expected: {
      title: 'Sleep, Feeding and Fussiness',
      asked: ['2023-05-03', '2023-03-05'],
      hours: 1.5,
      provider: 'Northern Perinatal Network',
    },
  },
  {
    name: 'Spanish, asistencia',
    text: `CONSTANCIA DE ASISTENCIA
      El Instituto Raíces de la Infancia otorga la presente a
      Lucía Fernández Ortega
      por su asistencia al taller
      "El juego como lenguaje del bebé"
      realizado los días 2–3 de mayo de 2024
      con una duración de 12 horas`,
    expected: {
      title: 'El juego como lenguaje del bebé',
      start: '2024-05-02',
      completed: '2024-05-03',
      hours: 12,
      provider: 'Instituto Raíces de la Infancia',
    },
  },
  {
    name: 'Spanish diploma with a formal date',
    text: `UNIVERSIDAD DEL VALLE CLARO
      otorga el presente
      DIPLOMA
      a
      CARMEN ROJAS PINEDA
      por haber aprobado el curso
      Desarrollo socioemocional en la primera infancia
      Duración: 40 horas
      Dado a los 15 días del mes de noviembre de 2022`,
    expected: {
      title: 'Desarrollo socioemocional en la primera infancia',
      completed: '2022-11-15',
      hours: 40,
      provider: 'UNIVERSIDAD DEL VALLE CLARO',
    },
  },
  {
    name: 'approval statement with numbers',
    text: `Riverbend Training Academy
      Certificate of Completion
      This is to certify that Samuel Ortiz, MSW
      has completed the continuing education activity
      Trauma and the Developing Brain
      Completed on: June 30, 2024
      2.00 CE Credits
      Riverbend Training Academy, #1417, is approved by the Association of Social Work Boards (ASWB)
      to offer social work continuing education.
      Course ID: RTA-2024-088`,
    expected: {
      title: 'Trauma and the Developing Brain',
      completed: '2024-06-30',
      hours: 2,
      provider: 'Riverbend Training Academy',
      ce: { amount: 2, unit: 'CE credits', accreditor: 'Association of Social Work Boards (ASWB)', number: '1417' },
    },
  },
  {
    name: 'hours in words with a figure in brackets',
    text: `Certificate of Training
      This certificate is proudly presented to
      Tomasina Greer
      for successfully completing six (6) clock hours of training in
      Supporting Siblings After a NICU Stay
      January 9, 2020
      Meadowlark Children's Services`,
    expected: {
      title: 'Supporting Siblings After a NICU Stay',
      completed: '2020-01-09',
      hours: 6,
      provider: "Meadowlark Children's Services",
      ce: { amount: 6, unit: 'clock hours' },
    },
  },
  {
    name: 'webinar platform',
    text: `Thank you for attending!
      Certificate of Attendance
      Name: Priya N.
      Webinar: Screening for Perinatal Depression in Home Visiting
      Date: Thursday, September 8, 2022
      Time: 1:00 PM - 2:30 PM ET
      Organizer: Bright Start Alliance`,
    expected: {
      title: 'Screening for Perinatal Depression in Home Visiting',
      completed: '2022-09-08',
      hours: 1.5,
      provider: 'Bright Start Alliance',
    },
  },
  {
    name: 'conference over a month boundary',
    text: `14th Annual Infancy Conference
      Certificate of Attendance
      Awarded to: Helen Park
      For attending the
      14th Annual Infancy Conference: Many Voices
      March 30 – April 1, 2023
      Total contact hours: 13.5
      Sponsored by: Cedar Valley University, Department of Psychology`,
    expected: {
      title: '14th Annual Infancy Conference: Many Voices',
      start: '2023-03-30',
      completed: '2023-04-01',
      hours: 13.5,
      provider: 'Cedar Valley University, Department of Psychology',
      ce: { amount: 13.5, unit: 'contact hours' },
    },
  },
  {
    name: 'no phrase, only sizes',
    text: `{11} Bluestem Institute
      {32} Certificate
      {20} Rosa Lindqvist
      {24} Circle Time Is Relationship Time
      {12} 2 hours
      {12} 18 November 2021`,
    expected: {
      title: 'Circle Time Is Relationship Time',
      completed: '2021-11-18',
      hours: 2,
      provider: 'Bluestem Institute',
    },
  },
  {
    name: 'part of the hours on one topic',
    text: `Certificate of Completion
      This certifies that Ana Beltrán has completed
      Equity in Early Intervention
      on 2023-02-17
      3.0 contact hours, including 1.0 hour of diversity, equity and inclusion
      Offered by Open Door Training`,
    expected: {
      title: 'Equity in Early Intervention',
      completed: '2023-02-17',
      hours: 3,
      provider: 'Open Door Training',
      ce: { amount: 3, unit: 'contact hours' },
    },
  },
  {
    name: 'issue date and training date',
    text: `Certificate of Completion
      Date issued: July 12, 2022
      Participant: Kofi Mensah
      Training: Fathers Count
      Training date: July 8, 2022
      Hours: 4.5
      Certificate expires: July 12, 2025
      Issued by: Parents First Coalition`,
    expected: { title: 'Fathers Count', completed: '2022-07-08', hours: 4.5, provider: 'Parents First Coalition' },
  },
  {
    name: 'a title over two lines',
    text: `{28} Certificate of Completion
      {12} is hereby granted to
      {20} Wendy O'Hara
      {12} for the completion of
      {18} Building Reflective Capacity:
      {18} A Series for Supervisors and Program Leaders
      {12} February 1, 2024
      {12} 9 Contact Hours
      {12} Timberline Center`,
    expected: {
      title: 'Building Reflective Capacity: A Series for Supervisors and Program Leaders',
      completed: '2024-02-01',
      hours: 9,
      provider: 'Timberline Center',
      ce: { amount: 9, unit: 'contact hours' },
    },
  },
  {
    name: 'Spanish labels with comma decimals',
    text: `Certificado de participación
      Nombre: Javier Soto
      Curso: Apego y cuidado sensible
      Fecha: 14/03/2023
      Horas: 2,5
      Organiza: Red de Crianza Andina`,
    expected: {
      title: 'Apego y cuidado sensible',
      completed: '2023-03-14',
      hours: 2.5,
      provider: 'Red de Crianza Andina',
    },
  },
  {
    name: 'Spanish webinar with academic hours',
    text: `Fundación Cuna Segura
      Certifica que
      María José Aguilar
      participó en el seminario web
      Depresión posparto: señales tempranas
      el 7 de septiembre de 2021
      Horas académicas: 3`,
    expected: {
      title: 'Depresión posparto: señales tempranas',
      completed: '2021-09-07',
      hours: 3,
      provider: 'Fundación Cuna Segura',
    },
  },
  {
    name: 'medical credits',
    text: `Summit Pediatric Education
      certifies that
      Lee Tran, MD
      has participated in the live activity titled
      Toxic Stress: From Screening to Care
      on April 21, 2022
      and is awarded 1.25 AMA PRA Category 1 Credits`,
    expected: {
      title: 'Toxic Stress: From Screening to Care',
      completed: '2022-04-21',
      hours: 1.25,
      provider: 'Summit Pediatric Education',
      ce: { amount: 1.25, unit: 'AMA PRA Category 1 Credits' },
    },
  },
  {
    name: 'month only',
    text: `State Early Learning Registry
      Training Certificate
      Jenna Moss
      Completed: Infant Massage Basics
      May 2019
      Clock hours: 10`,
    expected: {
      title: 'Infant Massage Basics',
      completed: '2019-05',
      hours: 10,
      provider: 'State Early Learning Registry',
      ce: { amount: 10, unit: 'clock hours' },
    },
  },
  {
    name: 'one long sentence',
    text: `This is to certify that Bernice Adeyemi attended the workshop Holding the Baby in Mind held on 6 June 2018 and organized by Westwood Family Trust, for a total of 7 hours.`,
    expected: {
      title: 'Holding the Baby in Mind',
      completed: '2018-06-06',
      hours: 7,
      provider: 'Westwood Family Trust',
    },
  },
  {
    name: 'two-digit year',
    text: `Certificate of Attendance
      Course: Babies and Screens
      Attendee: Noor Haddad
      Date: 11/19/21
      1 hr 30 min
      Little Steps Network`,
    expected: {
      title: 'Babies and Screens',
      asked: ['2021-11-19'],
      hours: 1.5,
      provider: 'Little Steps Network',
    },
  },
  {
    name: 'a photo without text',
    text: ``,
    expected: {},
  },
  {
    name: 'a text that is no certificate',
    text: `Parking receipt
      Level 3, row B
      Paid $12.00`,
    expected: {},
  },
  {
    name: 'a training day with its sign-off',
    text: `CERTIFICATE
      OF COMPLETION
      This certificate is awarded to
      Francesca Bell
      in recognition of the successful completion of
      Watch, Wait and Wonder for Beginners
      a 12-hour training
      August 5 and 6, 2019
      Dr. Ingrid Solberg
      Director of Training
      Fjord Street Clinic`,
    expected: {
      title: 'Watch, Wait and Wonder for Beginners',
      start: '2019-08-05',
      completed: '2019-08-06',
      hours: 12,
      provider: 'Fjord Street Clinic',
    },
  },
  {
    name: 'Spanish, actividad acreditada',
    text: `ASOCIACIÓN CHILENA NUEVOS VÍNCULOS
      Certificado
      Se certifica que don Pedro Allende Vera
      ha completado satisfactoriamente la capacitación
      Supervisión reflexiva para equipos
      entre el 4 y el 6 de octubre de 2023
      18 horas cronológicas
      Actividad acreditada por el Colegio de Psicólogos
      Registro N.º 778-23`,
    expected: {
      title: 'Supervisión reflexiva para equipos',
      start: '2023-10-04',
      completed: '2023-10-06',
      hours: 18,
      provider: 'ASOCIACIÓN CHILENA NUEVOS VÍNCULOS',
      ce: { amount: 18, unit: 'horas cronológicas', accreditor: 'Colegio de Psicólogos', number: '778-23' },
    },
  },
];
