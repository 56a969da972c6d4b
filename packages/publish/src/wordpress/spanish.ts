/** The words of the plugin in Spanish, by the English words in its PHP. */
export const spanish: Readonly<Record<string, string>> = {
  'This part of the page needs JavaScript.': 'Esta parte de la página necesita JavaScript.',
  'Only you and other authors see this: the plugin contains no training guide. Add one in the builder, and upload the new ZIP file.':
    'Solo usted y otras personas que escriben en el sitio ven esto: el plugin no contiene una guía de capacitaciones. Agréguela en el generador y suba el nuevo archivo ZIP.',
  'Only you and other authors see this: the plugin contains no framework. Add one in the builder, and upload the new ZIP file.':
    'Solo usted y otras personas que escriben en el sitio ven esto: el plugin no contiene un marco de competencias. Agréguelo en el generador y suba el nuevo archivo ZIP.',
  Competencies: 'Competencias',
  'What to show': 'Qué mostrar',
  'The competency framework': 'El marco de competencias',
  'The self-check': 'La autoevaluación',
  'The training guide': 'La guía de capacitaciones',
  'Add a tab with the self-check': 'Agregar una pestaña con la autoevaluación',
  'Add a tab with the training guide': 'Agregar una pestaña con la guía de capacitaciones',
  'Id of the category that is selected at first (optional)':
    'Id de la categoría que está seleccionada al principio (opcional)',
  'Visitors see it on the page. Use the preview to look at it.':
    'Quienes visitan el sitio lo ven en la página. Use la vista previa para verlo.',
  'The competency framework of your association, its self-check, or its training guide.':
    'El marco de competencias de su asociación, su autoevaluación o su guía de capacitaciones.',
  'Anyone can register on this site, and everyone who is signed in can read the text for members. Switch registration off under Settings › General, or limit the text to a role.':
    'Cualquier persona puede registrarse en este sitio, y todas las que inician sesión pueden leer el texto para miembros. Desactive el registro en Ajustes › Generales, o limite el texto a un rol.',
};
