// Wordings of certificates in English and Spanish. Every repetition is bounded: lines come from files of strangers.

const nouns =
  'course|training|workshop|webinar|seminar|activity|program|programme|conference|session|series|class|module|event|symposium|institute|lecture|presentation|curso|taller|seminario(?: web)?|webinario|capacitación|jornadas?|diplomado|programa|actividad|conferencia|congreso|charla|formación|módulo|ciclo|encuentro|simposio|capacitacion';

const completing = [
  String.raw`(?:has |have |had )?(?:successfully |satisfactorily |fully )?(?:completed|attended|participated in|taken part in|took part in|finished)`,
  String.raw`(?:for|in recognition of|on|upon|acknowledging|in acknowledgement of) (?:the |his |her |their |having )?(?:successfully |satisfactorily |successful |satisfactory |active )?(?:completing|attending|participating in|participation in|participation at|attendance at|attendance of|completion of|completed|attended)`,
  String.raw`ha (?:completado|finalizado|aprobado|cursado|culminado|concluido|participado en|asistido a)`,
  String.raw`por (?:haber )?(?:completado|finalizado|aprobado|cursado|culminado|concluido|participado en|asistido al?|asistir al?|participar en|completar)`,
  String.raw`por su (?:valiosa |destacada )?(?:participación en|asistencia al?|asistencia en)`,
  String.raw`(?:participó en|asistió al?|completó|finalizó|aprobó|cursó)`,
].join('|');

/** The words that end just before the title: "has successfully completed the workshop". */
export const completionPhrase = new RegExp(
  `(?<!\\p{L})(?:${completing})(?![\\p{L}])(?: (?:satisfactoriamente|exitosamente|con éxito|successfully))?`,
  'iu',
);

/** What may follow a completion phrase and is not part of the title yet. */
export const beforeTitle: readonly RegExp[] = [
  /^[\s:,./|–—-]+/u,
  /^(?:(?:an?|the) )?(?:\p{L}{2,9} )?\(?\d{0,3}(?:\.\d{1,2})?\)? ?(?:clock |contact |training )?hours? of (?:training|instruction|education|study)(?: in| on)?(?!\p{L})/iu,
  new RegExp(`^(?:(?:an?|the|el|la|los|las|un|una) )?(?:[\\p{Ll}\\d-]{1,14} ){0,4}(?:${nouns})(?=[\\s:,"“«(]|$)`, 'u'),
  new RegExp(`^(?:(?:AN?|THE|EL|LA|LOS|LAS|UN|UNA) )?(?:${nouns.toUpperCase()})(?=[\\s:,"“«(]|$)`, 'u'),
  /^(?:titled|entitled|called|named|titulad[oa]s?|denominad[oa]s?|llamad[oa]s?|intitulad[oa]s?)(?!\p{L})/iu,
  /^(?:in|on|sobre)(?= ?[:"“«]|$)/iu,
  /^(?:the|el|la|los|las|a|an)$/iu,
];

/** Where a title ends inside a line. */
export const afterTitle =
  /(?:^|[\s,;(]+)(?:held|conducted|which took|that took|took place|organi[sz]ed|presented|offered|provided|sponsored|hosted|an? online course|for a total|totall?ing|consisting|on (?=\d|the \d|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)|from (?=\d|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)|realizad[oa]s?|impartid[oa]s?|celebrad[oa]s?|organizad[oa]s?|dictad[oa]s?|ofrecid[oa]s?|llevad[oa]s? a cabo|que se (?:llevó|realizó|celebró)|con una (?:duración|carga)|el día|los días|el \d|del \d|entre el)(?!\p{Ll})/iu;

/** Headings that name the paper and not the training. */
export const heading =
  /^(?:(?:course|ce|training|continuing education|online|electronic|official|webinar|attendance|completion|participation) )*(?:certificat(?:e|ion|es)|certificado|constancia|diploma|proof of (?:attendance|completion)|transcript|reconocimiento|acreditación)(?! [\p{Ll}\p{L}]+ (?:specialist|program|course))|^of (?:completion|attendance|participation|achievement|training|appreciation)$|^to whom it may concern|^a quien corresponda|^thank you for|^(?:felicitaciones|congratulations|¡?felicidades)|^training certificate/iu;

const titleLabels = String.raw`(?:(?:course|training|workshop|webinar|session|program|programme|activity|event|class|seminar|presentation|module)(?: title| name| topic)?|title(?: of (?:the )?(?:training|presentation|course|activity|session|program|workshop|event|webinar))?|topic|subject|name of (?:the )?(?:training|course|activity|session|program|workshop|event|webinar)|(?:for )?the activity|completed|curso|título(?: del? (?:la )?\p{L}{3,14})?|titulo|taller|capacitación|actividad|seminario(?: web)?|webinario|nombre del? (?:la )?(?:curso|actividad|taller|capacitación|evento)|programa|tema|diplomado|evento|jornada)`;

/** "Course Title: …", with the label in the first group and the title in the second. */
export const labeledTitle = new RegExp(`^(?:for )?(${titleLabels}) ?[:\\t] ?(.*)$`, 'iu');

/** Labels of other facts: such a line never continues a title, and is none. */
export const otherLabel =
  /^(?:(?:participant|attendee|trainee|learner|student|name|nombre|participante|asistente|presenter|trainer|instructor|speaker|facilitator|docente|facilitador|ponente|tutor|registry|registration|license|licencia|certificate|course|activity|provider|approval|acep|aceo|verify|phone|tel|teléfono|email|e-mail|location|lugar|place|address|dirección|time|hora|hours|horas|date|fecha|dates|fechas|from|to|desde|hasta|duration|duración|credits?|ce|ceus?|total|issued|expires|expiration|score|grade|nota|signature|firma|director|registro|proveedor|folio|dni|cédula|format|method|delivery|modalidad|event date|program date|training date)(?: [\p{L}().]{1,14}){0,3}) ?(?:[:\t#]|n[.º°]|no\.|núm)/iu;

export const roleLine =
  /^(?:executive |program |training |academic |associate |assistant |continuing education )*(?:director|coordinator|president|manager|chair|instructor|trainer|presenter|facilitator|registrar|administrator|dean|ceo|presidenta?|directora?|coordinadora?|instructora?|facilitadora?|decan[oa]|secretari[oa]|docente)\b/iu;

/** Between two facts: who received the paper. The person's name is never used. */
export const recipientPhrase =
  /(?:this (?:certificate|certifies|is to certify|letter|acknowledges)|is (?:hereby |proudly )?(?:granted|presented|awarded|given)|(?:awarded|presented|granted|given|issued) (?:this .{1,40} )?to|certif(?:y|ies) that|confirms? that|(?:se )?(?:otorga|certifica|concede|entrega|hace constar|deja constancia)(?: que| a| la presente)?)/iu;
