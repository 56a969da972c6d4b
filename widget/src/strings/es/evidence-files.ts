import { spanishAside } from '@imh/elements/words';
import type { evidenceFiles as English } from '../en/evidence-files.js';

export const evidenceFiles: typeof English = {
  alreadyOpen: (file) => `${file}: este archivo ya está abierto.`,
  replaced: (file) => `${file}: reemplaza al mismo registro e incluye lo que trae el ZIP.`,
  leftOut: spanishAside,
  correctOwn: 'Corrija esto donde lleva su registro y expórtelo de nuevo.',
  problems: 'Archivos que no se pudieron abrir',
  dismiss: 'Cerrar este aviso',
  askAgain: 'Pida a quien envió el archivo que lo exporte y lo envíe de nuevo.',
  newer:
    'Si el archivo es de una versión más nueva, no tiene nada de malo: quien administra este sitio puede actualizar el visor.',
  file: {
    'too-large': (megabytes) => `El archivo supera los ${megabytes} MB, demasiado para un registro.`,
    'not-text': 'El archivo no es JSON ni un ZIP de registro de evidencias.',
    'zip-damaged': 'El ZIP está dañado o incompleto.',
    'zip-encrypted': 'El ZIP está protegido con una contraseña.',
    'zip-unknown': 'El ZIP está comprimido de una forma que aquí no se puede leer.',
    'zip-without-log': 'El ZIP no contiene ningún archivo log.json.',
    'zip-in-zip':
      'Aquí no se puede abrir un ZIP que está dentro de otro. Descomprima el archivo exterior y suelte aquí el interior.',
    'zip-too-many': 'El ZIP contiene más de 200 documentos. Solo se abrieron los primeros 200.',
    unreadable: 'No se pudo leer: es una carpeta, o ya no está ahí. Elija los archivos que están dentro de la carpeta.',
    'zip-too-large': (megabytes) =>
      `Algo en el ZIP ocupa más de ${megabytes} MB al descomprimirse. No se siguió descomprimiendo.`,
  },
};
