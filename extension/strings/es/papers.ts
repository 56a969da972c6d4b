import { plural } from './plural.js';

export const papers = {
  papers: {
    heading: 'Certificados, insignias y mensajes',
    intro:
      'Agregue certificados de capacitaciones pasadas, muchos a la vez. Cada uno se convierte en un borrador que usted revisa y guarda. Se leen en esta computadora y no se envían a ninguna parte.',
    choose: 'Elegir archivos',
    orDrop: 'o suéltelos aquí. PDF, foto, Open Badge o un correo guardado.',
    addMore: 'Agregar más archivos o pegar un correo',
    paste: 'Pegar un correo',
    pasteLabel: 'Texto del correo',
    pasteHint: 'Por ejemplo, una confirmación de inscripción o “Gracias por asistir”.',
    pasteAdd: 'Agregar a la lista de trabajo',
    reading: (done: number, all: number, name: string) => `Leyendo ${done} de ${all}: ${name}`,
    added: (count: number) =>
      count === 1
        ? 'Se agregó 1 borrador a la lista de trabajo.'
        : `Se agregaron ${plural(count, 'borrador', 'borradores')} a la lista de trabajo.`,
    addedNone: 'No se agregó nada.',
    same: (name: string, where: string) =>
      where ? `“${name}” ya está en su registro: ${where}.` : `“${name}” ya está en la lista de trabajo.`,
    refused: {
      other: (name: string) =>
        `“${name}” no es un PDF, una imagen, un Open Badge ni un correo guardado. No se agregó. Las hojas de cálculo se importan en “Evidencia anterior”.`,
      empty: (name: string) => `“${name}” está vacío. No se agregó.`,
      'too-large': (name: string) => `“${name}” ocupa más de 50 MB. No se agregó.`,
    },
    stopped: 'Detenido. Los borradores agregados hasta entonces están en la lista de trabajo.',
    full: 'No queda espacio en el disco. Los archivos leídos hasta entonces están en la lista de trabajo; libere espacio y agregue los demás de nuevo.',
    stoppedEarly:
      'No se pudieron guardar todos los archivos. Los leídos hasta entonces están en la lista de trabajo; agregue los demás de nuevo.',

    worklist: 'Lista de trabajo',
    left: (count: number) =>
      `${count === 1 ? 'Queda' : 'Quedan'} ${count.toLocaleString('es-US')} en la lista de trabajo`,
    position: (at: number, of: number) => `${at} de ${of}`,
    previous: 'Anterior',
    next: 'Siguiente',
    skip: 'Omitir por ahora',
    discard: 'Quitar de la lista de trabajo',
    discarded: (name: string) => `“${name}” se quitó de la lista de trabajo.`,
    saved: (title: string) => `Guardado: ${title}.`,
    skipped: (name: string) => `“${name}” volverá a aparecer al final.`,
    typeForAll: (count: number) => `Tipo de evidencia para ${plural(count, 'borrador', 'borradores')} sin tipo`,
    typeSet: (count: number) => `Se eligió el tipo de ${plural(count, 'borrador', 'borradores')}.`,
    saveKeys: 'Ctrl + Enter guarda y muestra el siguiente (en una Mac, ⌘ + Enter).',
    done: 'La lista de trabajo está vacía.',
    doneSaved: (count: number) => plural(count, 'entrada guardada', 'entradas guardadas'),
    doneProgress: 'Ver su progreso',
    pasted: 'Correo pegado',
    kinds: { pdf: 'PDF', image: 'Imagen', badge: 'Open Badge', message: 'Correo' },
    unread: {
      'no-text':
        'Este archivo no tiene texto que se pueda leer: es una imagen o un escaneo. Complete el formulario con lo que usted ve, por favor.',
      damaged: 'Este archivo está dañado y no se pudo leer. Se adjunta tal como está.',
      encrypted: 'Este PDF está protegido con una contraseña y no se pudo leer. Se adjunta tal como está.',
      'only-address':
        'Esta insignia solo contiene su dirección web, que no se abre. Ábrala usted y complete el formulario con lo que ve.',
    },
    nothingFound:
      'No se pudo tomar nada de este archivo con seguridad. Complete el formulario con lo que usted ve, por favor.',
    check: 'Compare cada dato con el certificado, por favor.',
    announced: (issuer: string) =>
      issuer
        ? `Según la insignia, la emitió ${issuer}. Este registro no la ha verificado.`
        : 'Este registro no ha verificado la insignia.',
    alignments: 'Según quien la emitió, se relaciona con',
    alignmentTagged: 'elegida abajo, porque es parte de su marco',
    evidence: 'Evidencia que menciona la insignia',
    lines: 'De dónde salieron los datos',
    likely: { high: '', medium: 'probable', low: 'dudoso' },
    fields: {
      title: 'Título',
      dateStart: 'Inicio',
      dateCompleted: 'Fecha de finalización',
      minutes: 'Horas',
      provider: 'Quién lo ofrece',
      ce: 'Créditos',
    },
    basis: {
      ceu: 'Un CEU se cuenta como 10 horas.',
      credits: 'Un crédito se cuenta como una hora; algunas organizaciones lo cuentan de otra manera.',
      'clock-times': 'Según la hora de inicio y la de fin; los descansos están incluidos.',
    },
    whichDate: (shown: string) => `El certificado muestra “${shown}”. ¿Qué día es?`,
    noDate: 'No se encontró ninguna fecha. Escriba el día de la capacitación, no el de hoy.',
    preview: (name: string) => `Vista previa de ${name}`,
  },
};
