import type { Differences } from '../../check/finding.js';
import type { check as English } from '../en/check.js';

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

function differencesIn({ versions, missing, extra, changed }: Differences): string {
  const parts = [
    ...(versions ? [`versión ${versions[0]} en lugar de ${versions[1]}`] : []),
    ...(missing > 0 ? [missing === 1 ? 'falta 1 entrada' : `faltan ${missing} entradas`] : []),
    ...(extra > 0 ? [`${count(extra, 'entrada ya no está', 'entradas ya no están')} en su borrador`] : []),
    ...(changed > 0 ? [`${count(changed, 'entrada tiene', 'entradas tienen')} otras palabras`] : []),
  ];
  return parts.join(', ');
}

export const check: typeof English = {
  title: '¿Funciona?',
  lead: 'Pegue la dirección de su página o de un archivo que haya subido. Verá qué funciona, qué no y qué hacer.',
  address: 'Dirección de la página o del archivo',
  addressAbout: 'Como en la barra de direcciones del navegador, por ejemplo https://www.example.org/competencias.',
  look: 'Comprobar',
  looking: (address) => `Comprobando ${address}…`,
  cancel: 'Cancelar',
  sent: 'Esta página solicita entonces esa dirección, sin cookies: ve lo mismo que una visita que no inició sesión. No se envía nada más.',
  result: 'Qué encontramos',
  allGood: 'Funciona',
  further: 'La página también nombra estas direcciones',
  lookAtThis: 'Comprobar esta',
  grades: { good: 'Funciona:', wrong: 'No funciona:', hint: 'Nota:' },
  pasteTitle: 'Pegar el código fuente de la página',
  pasteSteps: [
    'Abra su página en otra pestaña y presione Ctrl+U (en una Mac: Opción+Comando+U). Aparece su código fuente.',
    'Seleccione todo con Ctrl+A y cópielo con Ctrl+C (en una Mac: Comando+A y Comando+C).',
    'Péguelo aquí. La dirección de arriba ayuda a saber qué carga la página.',
  ],
  source: 'Código fuente de la página',
  sourceAbout: 'No se sube nada: el texto se lee en esta computadora y nada de lo que contiene se ejecuta.',
  lookAtSource: 'Comprobar el código fuente',

  finding: (finding) => {
    switch (finding.code) {
      case 'no-address':
        return ['Esto no es una dirección web.', 'Copie la dirección de la barra de direcciones del navegador.'];
      case 'mixed':
        return [
          'La dirección empieza con http://, y los navegadores la bloquean en una página segura.',
          'Pruebe la misma dirección con https://. Si no se abre, pida un certificado a su proveedor.',
        ];
      case 'offline':
        return ['Este dispositivo no tiene conexión.', 'Conéctese a internet e inténtelo de nuevo.'];
      case 'unreachable':
        return [
          'Nada responde en esta dirección.',
          'Compruebe cómo está escrita y ábrala en otra pestaña. Si tampoco se abre allí, pregunte a su proveedor.',
        ];
      case 'timeout':
        return ['El servidor tardó demasiado en responder.', 'Inténtelo de nuevo en un momento.'];
      case 'blocked':
        return [
          'La dirección responde, pero el navegador no permite que esta página la lea. Así es en la mayoría de los sitios.',
          'Si es una página: pegue abajo su código fuente. Si es un archivo: cuando su página está en el mismo sitio que el archivo, está bien; si no, el servidor del archivo tiene que permitir que su sitio lo lea (CORS), o use “Un archivo” o “Pegar el texto” en el paso “Publicar”.',
        ];
      case 'too-large':
        return [
          'El archivo tiene más de 30 MB.',
          'Compruebe que la dirección sea la correcta. Un marco ocupa mucho menos.',
        ];
      case 'not-found':
        return [
          `No hay nada en esta dirección (error ${finding.status}).`,
          'Compruebe cómo está escrita, también las mayúsculas. Si reemplazó el archivo, es posible que su sitio le haya dado otra dirección.',
        ];
      case 'not-public':
        return [
          `El servidor rechaza a quienes no iniciaron sesión (error ${finding.status}).`,
          'Eso es correcto para un archivo de integrantes. Una página o un archivo público debe estar abierto: cambie su acceso.',
        ];
      case 'server':
        return [
          `El servidor responde con el error ${finding.status}.`,
          'Inténtelo más tarde. Si el error continúa, pregunte a su proveedor.',
        ];
      case 'reachable':
        return ['Cualquier persona puede abrir la dirección.'];
      case 'sign-in':
        return [
          'Hay una página de inicio de sesión en lugar de lo que quiere mostrar.',
          'Eso es correcto para una página o un archivo de integrantes. Si debe ser público, tiene que estar abierto: cambie su acceso.',
        ];
      case 'empty':
        return ['No hay ningún texto.', 'Vuelva a subirlo o a pegarlo.'];
      case 'workbook':
        return [
          'Esto es un archivo de hoja de cálculo (.xlsx), que una página no puede mostrar.',
          'Ábralo en el paso “Su marco” y publique lo que hace el creador con él.',
        ];
      case 'pdf':
        return ['Esto es un archivo PDF, que una página no puede mostrar.', 'Copie su texto en el paso “Su marco”.'];
      case 'html-for-data':
        return [
          'Hay una página web en lugar del archivo. Los servidores suelen responder así cuando falta el archivo.',
          'Abra la dirección en otra pestaña. Si no ve el texto del archivo, vuelva a subirlo y use su nueva dirección.',
        ];
      case 'not-json':
        return [
          'El archivo está dañado: no está completo, o un editor lo cambió.',
          'Descárguelo de nuevo en el paso “Publicar” y súbalo sin cambios.',
        ];
      case 'plain-table':
        return [
          'Esto es una hoja de cálculo en CSV. Para capacitaciones, está bien. Un marco necesita el CSV que escribe el creador.',
          'En el paso “Publicar”, elija “Carpeta de archivos” y CSV.',
        ];
      case 'other-text':
        return [
          'Esto es un texto que no contiene ni un marco ni una guía de capacitaciones.',
          'Compruebe la dirección.',
        ];
      case 'other-format':
        return [
          finding.found
            ? `Este archivo contiene otra cosa: “${finding.found}”.`
            : 'Este archivo no contiene ni un marco ni una guía de capacitaciones.',
          'Ábralo en el paso “Su marco”: el creador lee muchos formatos. Después, publique lo que hace con él.',
        ];
      case 'invalid':
        return [
          `El archivo tiene un error: ${finding.message}`,
          'Descárguelo de nuevo en el paso “Publicar” y súbalo sin cambios.',
        ];
      case 'script-type':
        return [
          `El servidor envía el script como “${finding.type || 'sin tipo'}”, así que los navegadores no lo ejecutan.`,
          'El servidor tiene que enviar los archivos .js como text/javascript. Pregunte a su proveedor o ponga el archivo en otro espacio web.',
        ];
      case 'data-type':
        return [
          `El servidor envía este archivo como “${finding.type}”. Se puede leer, pero el servidor podría cambiarlo más adelante.`,
        ];
      case 'widget-script':
        return ['Este es el script, y los navegadores pueden ejecutarlo.'];
      case 'current':
        return [`“${finding.title}” está ahí, como en su borrador: ${count(finding.count, 'entrada', 'entradas')}.`];
      case 'readable':
        return [`“${finding.title}” está ahí: ${count(finding.count, 'entrada', 'entradas')}.`];
      case 'old-copy':
        return [
          `“${finding.title}” está ahí, pero es otra copia que su borrador: ${differencesIn(finding.differences)}.`,
          'Si cambió algo desde entonces, publique de nuevo: suba el nuevo archivo o pegue el nuevo fragmento. Si acaba de hacerlo, es posible que una caché entregue todavía la copia anterior: inténtelo en diez minutos.',
        ];
      case 'other-document':
        return [
          `“${finding.title}” está ahí, y no es el marco ni la guía de su borrador.`,
          'Compruebe la dirección o agregue ese archivo en el paso “Su marco”.',
        ];
      case 'exposed':
        return [
          `Cualquier persona puede leer aquí ${count(finding.count, 'enunciado', 'enunciados')} que su licencia no permite en una página pública.`,
          'Retire ahora esta página o este archivo, o protéjalo para que haya que iniciar sesión. Después, publique de nuevo la parte pública.',
        ];
      case 'no-data':
        return [
          'El elemento está ahí, pero no tiene texto ni nombra ningún archivo.',
          'Copie de nuevo el fragmento completo en el paso “Publicar” y péguelo.',
        ];
      case 'element':
        return [`La página contiene el elemento <${finding.tag}>.`];
      case 'frame':
        return ['La página contiene el marco incrustado.'];
      case 'not-on-page':
        return [
          'El fragmento no está en esta página.',
          'Compruebe que haya guardado y publicado la página y que esta sea su dirección. Es posible que una caché entregue todavía la página anterior: inténtelo en diez minutos.',
        ];
      case 'shown-as-text':
        return [
          'La página muestra el fragmento como texto, porque se pegó donde va el texto común.',
          'Bórrelo de ahí. Agregue un bloque para HTML (“HTML personalizado”, “Código” o “Insertar”) y péguelo en él.',
        ];
      case 'element-removed':
        return [
          'El texto está en la página, pero el editor del sitio quitó el elemento que lo rodea. Se puede leer, pero no se puede buscar en él.',
          'En WordPress, debe pegar el fragmento alguien con el rol de administración, o use el plugin. En otros sitios, use un bloque para HTML o código, o la forma “Marco incrustado”.',
        ];
      case 'script-removed':
        return [
          'El elemento está en la página, pero el script no: el editor del sitio lo quitó, o el sitio carga los scripts solo después de un consentimiento.',
          'En WordPress, debe pegar el fragmento alguien con el rol de administración, o use el plugin. En otros sitios, use un bloque para código o la forma “Marco incrustado”.',
        ];
      case 'script-held-back':
        return [
          `El script está ahí, pero algo cambió su tipo a “${finding.type}”, así que no se ejecuta de inmediato. Eso hacen algunas herramientas de consentimiento o de velocidad.`,
          'Indique en esa herramienta que el script es necesario: no guarda cookies ni envía nada.',
        ];
      case 'curly-quotes':
        return [
          'El editor convirtió las comillas rectas del fragmento en comillas tipográficas, así que los navegadores no pueden leerlo.',
          'Pegue el fragmento en un bloque para HTML o código, no en un párrafo.',
        ];
      case 'mixed-on-page':
        return [
          `La página es segura (https), pero carga ${finding.address}, que no lo es. Los navegadores lo bloquean.`,
          'Escriba la dirección con https:// en el paso “Publicar” y pegue el nuevo fragmento.',
        ];
      case 'script-not-allowed':
        return [
          `Las reglas de la página (su Content-Security-Policy) no permiten scripts de ${finding.origin}.`,
          'En Wild Apricot, agregue el dominio en Website › Settings › JavaScript whitelist. En otros sitios, quien administra lo agrega a script-src. O ponga los archivos en el mismo sitio que la página.',
        ];
      case 'data-not-allowed':
        return [
          `Las reglas de la página (su Content-Security-Policy) no permiten archivos de ${finding.origin}.`,
          'Quien administra el sitio agrega esa dirección a connect-src. O elija “Un archivo” o “Pegar el texto” en el paso “Publicar”.',
        ];
      case 'frame-not-allowed':
        return [
          `Las reglas de la página (su Content-Security-Policy) no permiten marcos incrustados de ${finding.origin}.`,
          'Quien administra el sitio agrega esa dirección a frame-src.',
        ];
      case 'script-elsewhere':
        return [
          `El script viene de otro sitio: ${finding.origin}. Desde aquí no se puede ver si la página lo permite.`,
          'Si la página muestra el texto sin un campo de búsqueda, el sitio bloquea el script. En Wild Apricot, agregue el dominio en Website › Settings › JavaScript whitelist.',
        ];
    }
  },
};
