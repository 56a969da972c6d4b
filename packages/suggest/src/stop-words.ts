/** Words that carry grammar, by language: never matched, and used to tell the language of a text. */
export const grammarWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: listed(`a about above across after again against all almost along also although always am among an and another any
    are around as at away back be became because become been before behind being below beside besides between both but
    by can cannot could did do does doing done down during each either else even ever every everyone everything few for
    from further get gets getting give given gives go goes going got had has have having he her here hers herself him
    himself his how however i if in instead into is isn it its itself just least less let like likely ll made make makes
    making many may me might mine more most much must my myself near neither never no nobody none nor not nothing now of
    off often on once one only onto or other others our ours ourselves out over own per perhaps quite rather re really s
    same shall she should since so some somebody someone something such t take taken takes than that the their theirs
    them themselves then there these they thing things this those though through thus to together too toward towards
    under until up upon us use used uses using very via was we well were what when where whether which while who whole
    whom whose why will with within without won would yet you your yours yourself yourselves don doesn didn aren wasn
    weren hasn haven couldn shouldn wouldn ve m d etc e g two three`),
  es: listed(`a acá ahí al algo algún alguna algunas alguno algunos allá allí ambos ante antes apenas aquel aquella
    aquellas aquello aquellos aquí así aun aún aunque bajo bien cada casi como cómo con contra cual cuál cuales cuáles
    cualquier cualquiera cuando cuándo cuanto cuánto cuya cuyas cuyo cuyos da dado dan dar de debe deben del demás
    dentro desde después dicho donde dónde dos durante e el él ella ellas ello ellos en encima entonces entre era eran
    es esa esas ese eso esos esta está estaba estado estamos están estar estas estás este esto estos estoy fue fuera
    fueron gran grandes ha haber había hace hacen hacer hacia haciendo hago han hasta hay he hecho incluso la las le les
    lo los luego más me mediante mejor menos mi mí mientras mis misma mismas mismo mismos mucha muchas mucho muchos muy
    nada nadie ni ningún ninguna ninguno no nos nosotras nosotros nuestra nuestras nuestro nuestros o otra otras otro
    otros para pero poca pocas poco pocos podemos poder por porque pues puede pueden que qué quien quién quienes se sea
    sean según ser será si sí sido siempre siendo sin sino sobre sois solo sólo somos son soy su sus suya suyo tal tales
    también tampoco tan tanto te tener tengo ti tiene tienen toda todas todavía todo todos tras tres tu tú tus u un una
    unas uno unos usted ustedes va vamos van varias varios ve ver vez veces y ya yo`),
};

/**
 * The verbs and turns in which competencies are written, whatever the field: "recognize", "in a given context". Added to
 * the words of pages.
 */
const competencyWords = {
  en: `ability able according acknowledge address adapt analyse analyze apply applying appropriate appropriately assess
    assist aware awareness benefit benefits build case cases challenge challenges common compare complex concept concepts
    consider contribute context contexts critically deal define deliver demonstrate depending design develop developing
    development distinguish engage ensure essential evaluate evaluating function functions given group groups identify
    identifying impact impacts implement implementing improve individual individuals inform initiative initiatives main
    manage measure measures offer personal possible potential promote provide provides providing purpose purposes
    recognise recognize regarding related relevant require role seek select simple situation situations specialised
    specialized specific support supporting supports task tasks term terms type types various variety`,
  es: `adecuada adecuadamente adecuado adaptar analizar aplicar apoya apoyar apoyo aspecto asegurar busca buscar capacidad
    caso casos compara comparar complejo comprender comprende común comunes concepto conceptos conocer considera considerar
    contexto contribuir crear define definir demostrar desarrolla desarrollar describe describir diferencia distinguir
    diseñar elegir evalúa evaluar facilita facilitar fomenta fomentar función gestionar grupo grupos identifica identificar
    impacto implementar individual mejorar muestra nivel ofrece ofrecer personal posible promover propósito proporcionar
    reconoce reconocer relacionado relación requiere rol situación situaciones tarea tareas término términos usa utilizar`,
};

/**
 * Words that any page about learning contains (the words of announcements and of everyday speech), by language. They
 * count, but little: "course" fits a page about a course on anything.
 */
export const pageWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: listed(`${competencyWords.en} activity article ask available based basic begin best better big bring change class come conference
    continuing course credit day describe describes different discuss discussion effective event example examples
    explain explains explore explores faculty find first free full general good great guide handout help helpful helping
    helps hour hours idea ideas important include includes including information intended introduction issue issues join
    keep key know knowledge learn learner learners learning lecture lesson level life link live long look lot main mean
    means meet meeting method methods minute minutes module month months need needs new next objective objectives online
    overview page panel participant participants people person place point practical practice practices presentation
    presenter presenters problem process professional professionals program programs question questions read recorded
    register registration report resource resources results right say says see self seminar series session sessions set
    short show shows skill skills speaker speakers start step steps strategy strategies study talk tell think time tip
    tips today tool tools topic topics training trainings try understand understanding video want watch way ways webinar
    webinars week weeks what work working works workshop workshops world write year years yearly`),
  es: listed(`${competencyWords.es} actividad actividades año años aprender aprendizaje artículo ayuda ayudan ayudar básico buena bueno buenos
    capacitación capacitaciones charla clase conferencia conocer conocimiento contenido cosa cosas crear curso cursos
    dice decir día días diferentes ejemplo ejemplos encontrar entender evento explica explicar forma formas general gente
    guía habilidades hora horas idea ideas importante información informe inscripción introducción lugar manera maneras
    material método mes meses minutos módulo momento mundo necesita necesitan nueva nuevas nuevo nuevos objetivo
    objetivos ocurre organización página panel parte participante participantes paso pasos persona personas práctica
    prácticas práctico presentación preguntar pregunta preguntas problema problemas proceso profesional profesionales
    programa programas puntos qué recurso recursos saber semana seminario seminarios sesión sesiones sirve taller
    talleres tema temas tiempo tipo trabaja trabajan trabajar trabajo usar uso útil vida video web webinar`),
};

function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
