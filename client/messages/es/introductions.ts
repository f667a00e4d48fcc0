/** La página de presentaciones: quién puede presentar a quién, y quién une a varios; en español. */
import type { introductionsWords as english } from '../en/introductions.ts';

export const introductionsWords = {
  'introductions.title': 'Presentaciones',
  'introductions.question': '¿Quién nos puede presentar?',
  'introductions.skip': 'Saltar a la respuesta',
  'introductions.ask': 'Su pregunta',
  'introductions.answer': 'Respuesta',
  'introductions.loading': 'Buscando presentaciones…',
  'introductions.updating': 'Actualizando…',

  'introductions.from': 'Somos',
  'introductions.fromHint': 'Una o varias: empieza la que esté más cerca.',
  'introductions.to': 'Queremos conocer a',
  'introductions.toHint': 'Nombre a varias para ver quién las une a todas.',
  'introductions.avoid': 'Sin pasar por',
  'introductions.avoidHint': 'Organizaciones por las que no debe pasar ninguna presentación.',
  'introductions.remove': 'Quitar {name}',
  'introductions.named': '{field}: {count, plural, =0 {ninguna} one {# nombrada} other {# nombradas}}',
  'introductions.full': 'Aquí caben a lo sumo {count, number}.',
  'introductions.swap': 'Invertir',
  'introductions.unnamed': 'Desconocida',
  'introductions.more': 'Más opciones',
  'introductions.moreChanged': 'Más opciones ({count, number} cambiadas)',
  'introductions.steps': 'A lo sumo',
  'introductions.stepsOption': '{count, plural, one {# paso} other {# pasos}}',
  'introductions.ways': 'Mostrar hasta',
  'introductions.waysOption': '{count, plural, one {# camino} other {# caminos}}',
  'introductions.sisters': 'Entidades hermanas',
  'introductions.sisters.NO_STEP': 'Una sola: ningún paso entre ellas',
  'introductions.sisters.ONE_STEP': 'Por separado: un paso entre ellas',
  'introductions.halfLife': 'Tras su fin, un vínculo merece la mitad de confianza en',
  'introductions.halfLifeHint': 'De 1 a {most, number} años; lo habitual son {usual, number}.',
  'introductions.kinds': 'Por estos vínculos',
  'introductions.kindsHint':
    'Que una guía recomiende a un grupo no es una alianza: cuenta solo si usted lo elige.',
  'introductions.reset': 'Volver a las opciones habituales',

  'introductions.asked.paths': 'De {from} a {to}',
  'introductions.asked.together': 'Quién une a {names}',
  'introductions.asked.steps': 'en {steps, plural, one {# paso} other {# pasos}} a lo sumo',
  'introductions.asked.avoid': 'sin pasar por {names}',
  'introductions.asked.kinds': 'por {kinds}',
  'introductions.asked.halfLife': 'la mitad de confianza en {years, plural, one {# año} other {# años}}',
  'introductions.asked.apart': 'entidades hermanas por separado',

  'introductions.start': 'Diga quiénes son y a quién quieren conocer.',
  'introductions.startHint':
    'Verá las cadenas de vínculos que llevan hasta allí, primero las de más confianza, con las fuentes de cada paso.',
  'introductions.through': '{who} puede presentar a {from} con {to}.',
  'introductions.direct': '{from} y {to} tienen un vínculo directo: no hace falta que nadie los presente.',
  'introductions.together': '{who} {count, plural, one {une} other {unen}} a estas {asked, number}.',
  'introductions.togetherDirectly': 'Estas {asked, number} tienen vínculos directos entre sí.',
  'introductions.because': 'Por qué: {reasons}.',
  'introductions.reason': '{from} {reading} {to} ({when})',
  'introductions.status.ways':
    '{count, plural, one {# camino} other {# caminos}} de a lo sumo {steps, plural, one {# paso} other {# pasos}}',
  'introductions.status.ties': '{count, plural, one {# vínculo} other {# vínculos}}',
  'introductions.status.undated': '{count, plural, one {# no tiene} other {# no tienen}} fecha',
  'introductions.status.anyTime': 'vínculos de cualquier fecha; los más antiguos merecen menos confianza',
  'introductions.status.asOf': 'a fecha de {date}',
  'introductions.incomplete':
    'La búsqueda se detuvo antes de terminar: esto es lo mejor hasta ahora. Con menos pasos o menos tipos de vínculos la respuesta será completa.',
  'introductions.exact': 'Ningún otro conjunto de vínculos merece más confianza.',
  'introductions.approximate':
    'Aproximado: con tantas organizaciones no se calculó lo mejor. Estos vínculos son a lo sumo {times, number} veces más largos que los mejores; un vínculo es más largo cuanta menos confianza merece.',
  'introductions.unknown':
    '{count, plural, one {Una de las nombradas no se encuentra} other {# de las nombradas no se encuentran}} aquí y se dejó fuera.',

  'introductions.present': 'Mostrar la respuesta como',
  'introductions.present.sentences': 'Frases',
  'introductions.present.graph': 'Dibujo',
  'introductions.present.table': 'Tabla',
  'introductions.wayThrough': 'Camino {rank, number}: por {names}',
  'introductions.wayDirect': 'Camino {rank, number}: directo',
  'introductions.group': 'Unidas: {names}',
  'introductions.alone': 'Sin vínculo con las demás: {names}',
  'introductions.trust': 'Confianza {trust, number, ::percent .#}',
  'introductions.trustHint':
    'La confianza se multiplica a lo largo del camino. Cada vínculo: cuán seguras son sus fuentes × cuánto une su tipo × cuán reciente es.',
  'introductions.standsFor': 'con sus entidades hermanas',
  'introductions.openStep': '{from} {reading} {to}: leer los vínculos y quién lo dice',
  'introductions.parallel': '{count, plural, one {y # vínculo más} other {y # vínculos más}}',
  'introductions.stepTies': 'Qué une a {from} y {to}',
  'introductions.closeStep': 'Cerrar',
  'introductions.factors':
    'Confianza {trust, number, ::percent .#} = certeza {confidence, number} × fuerza {strength, number} × actualidad {recency, number}',
  'introductions.claims': 'Afirmación por afirmación ({count, number})',
  'introductions.whoSays': 'Quién lo dice',
  'introductions.rule.undated': 'Ninguna fuente da su fecha: cuenta como si tuviera media vida media.',

  'introductions.none':
    'No hay camino de {from} a {to} en {steps, plural, one {# paso} other {# pasos}} {time}.',
  'introductions.noneTogether': 'Estos vínculos no las unen a todas {time}.',
  'introductions.time.any': 'en ninguna fecha',
  'introductions.time.asOf': 'a fecha de {date}',
  'introductions.nothingElse':
    'Ni más pasos ni otros tipos de vínculos encontrarían uno en lo que aquí consta.',
  'introductions.else': 'Qué encontraría uno:',
  'introductions.else.MORE_STEPS': 'Hasta {steps, plural, one {# paso} other {# pasos}}',
  'introductions.else.tooFar':
    'El camino más corto tiene {steps, number} pasos, más de los que nadie seguiría.',
  'introductions.else.TIE_KIND':
    'También vínculos del tipo «{kind}»: {steps, plural, one {# paso} other {# pasos}}',
  'introductions.else.ANY_DATE': 'Vínculos de cualquier fecha: {steps, plural, one {# paso} other {# pasos}}',
  'introductions.else.NOBODY_AVOIDED': 'Sin evitar a nadie: {steps, plural, one {# paso} other {# pasos}}',
  'introductions.oneActor': 'Aquí son una sola.',
  'introductions.oneActorHint':
    '{name} y sus entidades hermanas cuentan como una. Para ver qué las une, sepárelas.',
  'introductions.setApart': 'Separar las entidades hermanas',
  'introductions.nobody': 'Nadie con ese enlace consta aquí.',
  'introductions.nobodyHint': 'Puede que el enlace sea antiguo. Quite el nombre desconocido y elija otro.',

  'introductions.graphLabel': 'Las organizaciones de la respuesta y los vínculos entre ellas',
  'introductions.graphInstructions':
    'Las flechas del teclado mueven entre organizaciones, Enter lee sus pasos uno tras otro, Escape cierra el paso. Un clic en una línea lee sus vínculos.',
  'introductions.graphFocus': '{name}, {kind}',
  'introductions.tableLabel': 'Cada vínculo de cada paso',
  'introductions.column.way': 'Camino',
  'introductions.column.step': 'Paso',
  'introductions.column.strength': 'Fuerza',
  'introductions.column.recency': 'Actualidad',
  'introductions.column.trust': 'Confianza',
  'introductions.column.when': 'Cuándo',
  'introductions.column.wayTrust': 'Confianza del camino',
  'introductions.csv': 'Esta tabla (CSV)',
  'introductions.xlsx': 'Organizaciones, vínculos y fuentes (Excel)',
  'introductions.exportTitle': 'Presentaciones',

  'introductions.announce.FOUND':
    '{count, plural, one {# camino encontrado} other {# caminos encontrados}}. {first}',
  'introductions.announce.NONE': 'No se encontró ningún camino.',
  'introductions.find': 'Buscar una presentación',

  'deed.ask': 'cambiar la pregunta',
  'deed.turn': 'invertir la pregunta',
  'deed.openStep': 'leer un paso',
  'deed.presentAnswer': 'mostrar la respuesta de otra manera',
} as const satisfies Record<keyof typeof english, string>;
