/** Sharing: a view in another page, and stories of several views, in Spanish. */
import type { storyWords as english } from '../en/story.ts';

export const storyWords = {
  // Beside Share
  'share.more': 'Insertar o agregar a un relato',
  'share.embed': 'Copiar el HTML para insertar esta vista',
  'share.embedded': 'HTML copiado. Pegado en una página, muestra allí esta vista, solo para leer.',
  'share.embedByHand': 'HTML que inserta esta vista',
  'share.addToStory': 'Agregar esta vista al relato',
  'share.addedToStory':
    '“{view}” ya está en el relato, {count, plural, one {como su única vista} other {como la última de # vistas}}.',
  'share.openStory':
    '{count, plural, =0 {Abrir el relato} one {Abrir el relato, con # vista} other {Abrir el relato, con # vistas}}',

  // An embedded page
  'embed.label': 'De dónde viene esto',
  'embed.asOf': 'a fecha de {date}',
  'embed.citation':
    'Crosstie, versión de los datos {version}, de {sources, plural, one {# fuente} other {# fuentes}}, consulta: {date}.',
  'embed.citationShown':
    'Crosstie, versión de los datos {version}, de {sources, number} de {all, plural, one {# fuente} other {# fuentes}}, consulta: {date}.',
  'embed.open': 'Abrir en Crosstie',

  // The page of a story
  'story.main': 'Relato',
  'story.skip': 'Ir al relato',
  'story.heading': 'Un relato hecho de vistas',
  'story.lead':
    'Vistas en orden, cada una con lo que usted dice de ella: se presenta en toda la ventana, se lleva en un enlace o se guarda en un solo archivo que se abre sin red.',
  'story.title': 'Título del relato',
  'story.untitled': 'Un relato sin título',
  'story.views': 'Vistas del relato',
  'story.none': 'Todavía no hay ninguna vista en el relato.',
  'story.noneHint':
    'Vaya a cualquier página, elija lo que quiere mostrar y pulse “Insertar o agregar a un relato” junto a Compartir; después, “Agregar esta vista al relato”.',
  'story.explore': 'Ir a Explorar',
  'story.caption': 'Lo que usted dice de ella',
  'story.captionOf': 'Lo que usted dice de la vista {place, number}, {title}',
  'story.open': 'Abrir esta vista',
  'story.earlier': 'Mover “{title}” un lugar hacia el inicio',
  'story.later': 'Mover “{title}” un lugar hacia el final',
  'story.remove': 'Quitar “{title}”',
  'story.moved': '“{title}” está ahora en el lugar {place, number} de {count, number}.',
  'story.removed': 'Se quitó “{title}”. Deshacer la devuelve.',
  'story.play': 'Presentar',
  'story.save': 'Guardar como archivo (HTML)',
  'story.saving': 'Tomando imágenes: {done, number} de {count, number}…',
  'story.saved': 'Se guardó {file}.',
  'story.savedWithout':
    'Se guardó {file}. {count, plural, one {Una vista no tiene imagen: no estuvo lista a tiempo.} other {# vistas no tienen imagen: no estuvieron listas a tiempo.}}',
  'story.others': 'Relatos guardados en este navegador',
  'story.begin': 'Empezar otro relato',
  'story.kept': '{title}, {count, plural, =0 {sin vistas} one {# vista} other {# vistas}}',
  'story.present': 'actual',

  // Playing
  'story.player': 'El relato “{title}”',
  'story.next': 'Vista siguiente',
  'story.previous': 'Vista anterior',
  'story.stop': 'Dejar de presentar',
  'story.place': '{place, number} de {count, number}',
  'story.announce': '{place, number} de {count, number}: {title}. {caption}',

  // The saved file
  'story.file.table': 'Como tabla',
  'story.file.rows': '{count, plural, one {la primera fila} other {las primeras # filas}}',
  'story.file.noPicture': 'No se pudo tomar una imagen de esta vista.',
  'story.file.keys': 'Las flechas llevan de una vista a otra.',
  'story.file.views': 'Vistas',

  'deed.story.title': 'cambiar el título',
  'deed.story.caption': 'cambiar lo que se dice de una vista',
  'deed.story.move': 'mover una vista',
  'deed.story.remove': 'quitar una vista',
  'deed.story.play': 'presentar el relato',
  'deed.story.begin': 'pasar a otro relato',
  'help.story': 'Al presentar un relato',
  'help.story.next': 'Vista siguiente',
  'help.story.previous': 'Vista anterior',
  'help.story.ends': 'Primera vista, última vista',
  'help.story.stop': 'Dejar de presentar',
} as const satisfies Record<keyof typeof english, string>;
