import type { recordStore as english } from '../en/record-store.js';
import { plural } from './plural.js';

const statements = (count: number): string => plural(count, 'declaración', 'declaraciones');

export const recordStore: typeof english = {
  title: 'Enviar a un almacén de registros de aprendizaje',
  intro:
    'Un almacén de registros de aprendizaje (LRS) pertenece a una organización y reúne declaraciones como “asistió a un seminario web”. La organización le da la dirección, una clave y un secreto.',
  address: 'Dirección',
  addressHint: 'Empieza con https:// y a menudo termina con /xapi.',
  key: 'Clave',
  secret: 'Secreto',
  version: 'Versión de xAPI',
  keptHere:
    'La dirección, la clave y el secreto se quedan en este navegador, en esta computadora. No están en ninguna copia de seguridad ni en ningún archivo.',
  test: 'Probar la conexión',
  testing: (host) => `Consultando a ${host}…`,
  tested: (host, versions) => `${host} responde y acepta su clave. Admite xAPI ${versions}.`,
  forget: 'Olvidar este almacén',
  forgotten: (host) =>
    `Se borraron la dirección, la clave y el secreto, y se devolvió el permiso para ${host}. Lo que usted envió se queda allí.`,
  permissionRefused: (host) =>
    `Sin el permiso del navegador para ${host}, no se puede enviar nada allí. Puede intentarlo de nuevo.`,
  invalid: {
    'not-an-address': 'Escriba una dirección como https://lrs.example.org/xapi.',
    'not-https': 'La dirección debe empezar con https://, porque nadie debe poder leer su clave en el camino.',
    key: 'Escriba la clave.',
    secret: 'Escriba el secreto.',
  },
  recordStore: 'el almacén',
  whatIsSent: 'Lo que se enviará',
  counting: 'Contando…',
  count: (count, entries) =>
    `${statements(count)} sobre ${plural(entries, 'entrada', 'entradas')}.${count > entries ? ' Una entrada con sesiones fechadas tiene una por cada sesión.' : ''}`,
  andSelfChecks: (count) => `${statements(count)} sobre autoevaluaciones.`,
  nothing: 'No hay nada que enviar: no se eligió ninguna entrada terminada.',
  first: 'La primera declaración',
  hours: (hours) => `${hours} h`,
  competencies: (count) => plural(count, 'competencia', 'competencias'),
  fullText: 'Su texto completo, tal como se envía',
  words: {
    name: (name) => `Su nombre, “${name}”, está en cada declaración.`,
    notes: 'Sus notas están en las declaraciones.',
    quotes: 'Sus citas están en las declaraciones.',
    none: 'No se envían notas, citas ni certificados.',
    certificates: 'No se envían certificados.',
  },
  notes: {
    'address-left-out': (count) =>
      `${plural(count, 'dirección web no es válida y se omite', 'direcciones web no son válidas y se omiten')}.`,
    'address-encoded': (count) =>
      `${plural(count, 'dirección contiene', 'direcciones contienen')} caracteres que no se permiten ahí. Se codifican con signos de porcentaje.`,
    'name-left-out': (count) =>
      `${plural(count, 'competencia lleva', 'competencias llevan')} solo un identificador: los derechos del marco no permiten enviar el nombre, o el marco no está en esta computadora.`,
    'recorded-date': (count) =>
      `${plural(count, 'entrada no tiene', 'entradas no tienen')} fecha. Se envía el día en que se registró.`,
  },
  send: (count, host) => `Enviar ${statements(count)} a ${host}`,
  stored: (count, host) =>
    count === 1
      ? `1 declaración está en el almacén de ${host}.`
      : `${statements(count)} están en el almacén de ${host}.`,
  conflicts: (count) =>
    `${plural(count, 'declaración ya está', 'declaraciones ya están')} allí en otra forma, por ejemplo con otro nombre o con notas. El almacén conserva lo que tiene.`,
  refused: (count) => `${plural(count, 'declaración no fue aceptada', 'declaraciones no fueron aceptadas')}:`,
  refusal: (entry, reason) => `${entry}: ${reason}`,
  reasons: {
    'too-large': 'Es demasiado grande para este almacén.',
    invalid: (reported) => (reported ? `El almacén informa: “${reported}”` : 'El almacén no da ningún motivo.'),
  },
  moreRefused: (count) => `Y ${count.toLocaleString('es-US')} más.`,
  sendAgain: 'Puede enviar de nuevo: nada se guarda dos veces.',
  stops: {
    canceled: 'Se canceló el envío.',
    unauthorized: 'El almacén no conoce esta clave o este secreto (401). Revise ambos con la organización.',
    forbidden: 'El almacén conoce su clave, pero no le permite guardar declaraciones (403).',
    'not-found': 'No hay ningún almacén en esta dirección. Revise la dirección.',
    version: (versions) => `El almacén no admite la versión de xAPI que usted eligió. Admite ${versions || 'otra'}.`,
    redirected: 'La dirección lleva a otra dirección, que no se sigue con su clave. Escriba la dirección final.',
    timeout: 'El almacén no respondió a tiempo.',
    unreachable: 'No hubo respuesta. Revise la dirección y su conexión a internet.',
    busy: 'El almacén recibe demasiadas solicitudes (429). Inténtelo más tarde.',
    fault: (status) => `El almacén tiene un problema propio (${status}). Inténtelo más tarde.`,
    'refuses-all': (reported) =>
      reported
        ? `El almacén no acepta ninguna de las declaraciones. Informa: “${reported}”`
        : 'El almacén no acepta ninguna de las declaraciones y no da ningún motivo.',
  },
  reports: (reported) => `El almacén informa: “${reported}”`,
};
