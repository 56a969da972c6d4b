/** What comes before the title in a subject or a sentence of a message about a training that is over. */
export const attended =
  /(?:thank(?:s| you)(?: so much| very much)? for (?:attending|participating in|joining(?: us (?:for|at))?|completing|coming to)|you (?:have )?(?:successfully )?(?:attended|completed)|(?:certificate|recording|slides|evaluation|follow[- ]up|materials|handouts|ce credit)s? (?:for|from|of)|gracias por (?:asistir al?|participar en|su (?:asistencia al?|participación en)|acompañarnos en)|usted (?:asistió a|completó)|(?:certificado|constancia|grabación|materiales) (?:del?|para)(?: la)?)/iu;

/** The same for a training that is still to come. */
export const registered =
  /(?:(?:you are|you're|you have been|your are) (?:now )?(?:registered|confirmed|enrolled|signed up) (?:for|in)|your (?:registration|order|ticket|spot|place)s? (?:for|to|at)|(?:registration|order|booking|enrollment|ticket) (?:confirmation|confirmed|received)(?: for)?|confirmation (?:for|of)|thank(?:s| you) for (?:registering|signing up|your registration) (?:for|to)|reminder(?: for)?|(?:usted )?(?:se ha inscrito|está inscrit[oa]|queda inscrit[oa]) (?:en|al?)|confirmación de (?:su )?(?:inscripción|registro)(?: (?:en|al?|para))?|gracias por (?:inscribirse|registrarse) (?:en|al?|para)|su (?:inscripción|registro) (?:en|al?|para)|recordatorio)/iu;

export const replyMarks = /^(?:(?:(?:re|fwd?|rv|reenv|aw|wg) ?:|\[[^\]]{1,30}\]) ?)+(?=\S)/iu;

export const forwardMark = /forwarded message|original message|mensaje (?:reenviado|original)/iu;

/** A header field of a forwarded message, in English and Spanish. */
export const forwardedField =
  /^>? ?\*?(from|subject|date|sent|to|cc|reply-to|importance|de|asunto|fecha|enviado(?: el)?|para|responder a):\*? ?(.*)$/iu;

/** Names of senders that are machines, and hosts of mail that are not organizations. */
export const noName =
  /^(?:no[- ]?reply|do not reply|notifications?|info|events?|registration|customer ?care|support|webinars?|zoom|eventbrite|gotowebinar|cvent|gmail|outlook)$/iu;
export const mailHost =
  /(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|aol|proton(?:mail)?|zoom|eventbrite|gotowebinar|cvent|constantcontact|mailchimp|mcsv|ccsend)\./iu;
