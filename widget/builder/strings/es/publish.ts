import type { publish as English } from '../en/publish.js';

export const publish: typeof English = {
  title: 'Publicar',
  empty: 'Todavía no hay nada que publicar. Primero agregue su marco.',
  toContent: 'Ir a “Su marco”',
  noSite: 'Todavía no indicó con qué está hecho su sitio. Estas formas funcionan en la mayoría de los sitios.',
  toSite: 'Elegir su sitio',
  show: '¿Qué quiere mostrar?',
  shows: {
    competencies: { name: 'Competencias', about: 'Buscar, filtrar y recorrer el marco, e imprimirlo.' },
    'self-check': {
      name: 'Autoevaluación',
      about: 'Quienes visitan el sitio responden, ven qué les falta y hacen un plan.',
    },
    trainings: { name: 'Capacitaciones', about: 'La guía de capacitaciones, con filtros.' },
  },
  pageLanguage: 'Idioma de la página',
  way: '¿Cómo quiere ponerlo en su sitio?',
  recommended: 'Recomendado',
  ways: {
    inline: {
      name: 'Pegar el texto',
      about: 'Un fragmento con todo el texto: se lee sin JavaScript y lo encuentran los buscadores.',
    },
    'one-file': { name: 'Un archivo', about: 'Un archivo para subir y un fragmento corto para pegar.' },
    wordpress: {
      name: 'Plugin de WordPress',
      about: 'Un plugin pequeño para instalar. Después agrega un bloque o un código corto.',
    },
    files: {
      name: 'Carpeta de archivos',
      about: 'La página más rápida: una carpeta para subir y un fragmento para pegar.',
    },
    iframe: {
      name: 'Marco incrustado',
      about: 'Para sitios que no permiten scripts: una página aparte que se muestra dentro de la suya.',
    },
  },
  chosen: (name) => `Publicar: ${name}`,

  folder: 'Dirección de la carpeta con los archivos',
  folderAbout: {
    here: 'Dónde están los archivos en su sitio después de subirlos.',
    elsewhere: (site) =>
      `En ${site} no se pueden guardar estos archivos. Necesita otro espacio web con https, como una carpeta que le dé su proveedor o una organización aliada.`,
  },
  faults: {
    missing: 'Escriba primero la dirección de la carpeta, como https://files.example.org/competencies/.',
    'no-address':
      'Esto no es una dirección web. Escríbala como en la barra de direcciones, como https://files.example.org/competencies/.',
    'not-secure':
      'La dirección tiene que empezar con https://, porque los navegadores bloquean otros archivos en una página segura.',
    relative: 'Escriba la dirección completa, que empieza con https://, porque los archivos están en otro sitio.',
  },
  csv: 'Mi sitio rechaza archivos .json: usar un archivo CSV',
  membersFileAddress: 'Dirección del archivo para integrantes (opcional)',
  membersFileAddressAbout:
    'Dónde está el archivo con los enunciados, si no está en la misma carpeta: una carpeta que solo puedan abrir sus integrantes.',
  membersPage: 'Dirección de la página para integrantes (opcional)',
  membersPageAbout: 'Las demás personas reciben un enlace a ella.',

  loading: 'Leyendo los archivos del widget…',
  missingFile: (name) =>
    `El archivo ${name} no está junto a esta página, o el servidor no lo entrega. Compruebe que la carpeta del creador esté completa.`,
  again: 'Intentar de nuevo',

  steps: 'Qué hacer',
  download: (name) => `Descargar ${name}`,
  downloadAlone: (name) => `Solo cambió el texto: descargar solo ${name}`,
  unpack: 'Descomprima el archivo ZIP. Obtiene una carpeta llamada “competencies”.',
  everything: 'todo su contenido',
  upload: {
    wordpress: (what, folder) =>
      `Con el administrador de archivos de su proveedor o por FTP, cree una carpeta junto a “wp-admin” y suba ${what} a ella, de modo que la dirección sea ${folder}.`,
    'wild-apricot': (what, folder) =>
      `Abra Website › Files, cree una carpeta “competencies” y suba ${what} a ella, de modo que la dirección sea ${folder}.`,
    files: (what, folder) => `Suba ${what} a su espacio web, de modo que la dirección de la carpeta sea ${folder}.`,
    other: (what, folder) =>
      `Suba ${what} a su espacio web, de modo que la dirección de la carpeta sea ${folder}. Si no sabe cómo, pregunte a quien le dio el espacio web.`,
  },
  cors: 'El servidor del espacio web tiene que permitir que su sitio lea los archivos (CORS). Muestre a quien lo administra la página “hosting.md” de la documentación.',
  installPlugin:
    'En WordPress, abra Plugins › Añadir nuevo › Subir plugin, elija el archivo ZIP, presione Instalar ahora y después Activar.',
  addBlock:
    'Abra la página, agregue el bloque “Competencias” y presione Actualizar. Si no tiene bloques, escriba en un párrafo el código corto de abajo.',
  installMembersPlugin:
    'Instale este plugin de la misma manera, junto al primero. Envía los enunciados solo a quienes iniciaron sesión en su sitio.',
  pluginWithoutScript:
    'El plugin escribe los títulos como listas en la página, para que puedan leerlos las personas sin JavaScript y los buscadores.',
  paste: {
    wordpress:
      'Abra la página con el rol de administración o de edición, agregue un bloque “HTML personalizado” y pegue el fragmento. WordPress quita los scripts que pegan otras personas.',
    squarespace:
      'Abra la página, agregue un bloque “Código”, deje el tipo HTML y pegue el fragmento. Necesita un plan superior a Personal.',
    'wild-apricot': 'Abra la página, agregue un gadget “Custom HTML” y pegue el fragmento.',
    files: 'Pegue el fragmento en el HTML de la página, donde debe aparecer el texto.',
    other:
      'Abra la página y pegue el fragmento donde su editor acepta HTML: suele llamarse “HTML personalizado”, “Insertar” o “Código”.',
  },
  whitelist: (domain) =>
    `Abra Website › Settings › JavaScript whitelist y agregue ${domain}; de lo contrario, Wild Apricot bloquea el script.`,
  wixFrame:
    'En el editor de Wix, elija Agregar elementos › Insertar › Insertar un sitio y escriba la dirección de abajo.',
  wixElement: (tag) =>
    `En el editor de Wix, elija Agregar elementos › Insertar › Elemento personalizado › Elegir fuente. En “URL del servidor” escriba la dirección de abajo y en “Nombre de etiqueta” escriba ${tag}. Necesita un plan prémium.`,
  wixTall: 'Haga el cuadro tan alto como el texto: Wix no lo hace por sí solo.',
  look: 'Abra la página como la ve una visita, en una ventana privada. Después, compruébela con el paso “¿Funciona?”.',
  toCheck: '¿Funciona?',
  note: 'Para quien conoce su sitio: la página necesita HTML con un script y un elemento personalizado. Si el sitio quita los scripts, use el marco incrustado.',

  wixAddress: 'Dirección para escribir en Wix',
  copyAddress: 'Copiar la dirección',
  snippet: 'Fragmento para la página',
  shortcode: 'Código corto para la página',
  copy: 'Copiar el fragmento',
  copyShortcode: 'Copiar el código corto',
  copied: 'Copiado.',
  copyByHand: 'El navegador no permite copiar: el fragmento está seleccionado; presione Ctrl+C.',
  saved: (name) => `${name} está en sus descargas.`,

  members: 'Solo para integrantes',
  membersNote: 'Ponga esto solo donde las personas deban iniciar sesión.',
  membersAbout: 'Solo esta parte contiene los enunciados. La parte pública de arriba contiene solo títulos.',
  membersFile: {
    'wild-apricot': (name) =>
      `Suba ${name} en Website › Files y limite su nivel de acceso a integrantes. Una página restringida no protege los archivos que muestra.`,
    other: (name) =>
      `Suba ${name} a una carpeta que solo puedan abrir quienes iniciaron sesión. Una página restringida no protege los archivos que muestra.`,
  },
  membersFileTest:
    'Haga la prueba: abra la dirección de este archivo en una ventana privada. Debe ver una página de inicio de sesión o un rechazo, y ningún texto del marco.',
  membersPaste:
    'En una página que solo puedan abrir sus integrantes, pegue este fragmento de la misma manera. Está tan protegido como esa página.',
  membersSnippet: 'Fragmento para la página de integrantes',
  copyMembers: 'Copiar el fragmento para integrantes',
  noMembersPart: (site) =>
    `Los archivos que sube a ${site} puede abrirlos cualquier persona, también los de una página restringida. Por eso, de esta forma se publican solo títulos. Para mostrar los enunciados a sus integrantes, elija “Pegar el texto” o, en WordPress, el plugin.`,
  noMembersWay: (site) =>
    `En ${site} no hay ninguna forma de que sus integrantes vean aquí los enunciados. La página muestra solo títulos.`,

  losses: 'Qué no puede contener esta forma',
  loss: ({ code, count, where }) => {
    const places = where.length > 0 ? ` (${where.slice(0, 5).join(', ')}${count > 5 ? ', …' : ''})` : '';
    switch (code) {
      case 'one-language':
        return `El fragmento tiene un solo idioma; queda fuera: ${where.join(', ')}. Haga un fragmento para cada idioma, para una página en ese idioma.`;
      case 'no-language':
        return 'El marco no tiene texto en el idioma de la página; se usa el suyo.';
      case 'no-place':
        return `Las listas no tienen lugar para algunos detalles, como la escala, la introducción o las competencias equivalentes. Con “Un archivo” o “Carpeta de archivos” se conservan.`;
      case 'one-place':
        return `Una competencia que pertenece a varias áreas figura en la primera de ellas${places}.`;
      case 'split':
        return `Una palabra clave con punto y coma, o una categoría con un espacio en su id, se convierte en dos${places}.`;
      case 'orphan':
        return `El encabezado superior falta en el marco, así que estas entradas quedan en el primer nivel${places}.`;
      case 'repeated':
        return `El mismo id aparece dos veces; se escribe el primero${places}.`;
      default:
        return `Algo no se pudo escribir${places}.`;
    }
  },

  preview: 'Vista previa',
  views: { visitors: 'Visitas', members: 'Integrantes', noScript: 'Sin JavaScript' },
  viewAbout: {
    visitors: 'Lo que cualquier persona ve en la página pública.',
    members: 'Lo que ven sus integrantes en una página en la que iniciaron sesión.',
    noScript: 'Lo que obtienen del fragmento las personas sin JavaScript y los buscadores.',
  },

  siteNames: {
    wordpress: 'WordPress',
    wix: 'Wix',
    squarespace: 'Squarespace',
    'wild-apricot': 'Wild Apricot',
    files: 'su espacio web',
    unknown: 'este sitio',
  },
};
