/** Which keys do what, in Spanish. */
import type { helpWords as english } from '../en/help.ts';

export const helpWords = {
  'help.title': 'Teclado y ratón',
  'help.close': 'Cerrar la ayuda',
  'help.or': 'o',
  'help.singleKeys': 'Atajos de una sola tecla',
  'help.keys.arrows': 'Flechas',
  'help.keys.shiftArrows': 'Mayús + flechas',
  'help.keys.ctrlArrows': 'Ctrl + flechas',
  'help.keys.shiftDrag': 'Mayús + arrastrar',
  'help.doubleClick': 'Doble clic',

  'help.anywhere': 'En todas las páginas',
  'help.undo': 'Deshacer',
  'help.redo': 'Rehacer',
  'help.tab': 'Pasar al control siguiente; con Mayús, al anterior',
  'help.closeLayer': 'Cerrar un menú, un panel o una lista',
  'help.help': 'Esta ayuda',

  'help.inLists': 'En tablas y listas',
  'help.row': 'Moverse entre filas y celdas',
  'help.takeRow': 'Elegir la fila',

  'help.onPage': 'En esta página',
  'help.search': 'Buscar',
  'help.presentation': 'Alternar entre gráfico y tabla',
  'help.escape': 'Quitar la selección',
  'help.expand': 'Expandir la selección',
  'help.collapse': 'Contraer la selección',
  'help.hide': 'Ocultar la selección',
  'help.focus': 'Enfocar la selección',

  'help.onGraph': 'En el gráfico',
  'help.move': 'Moverse entre actores',
  'help.open': 'Expandir un actor, abrir entidades hermanas',
  'help.select': 'Seleccionar',
  'help.addToSelection': 'Agregar a la selección o quitar de ella',
  'help.box': 'Seleccionar todo lo que está en un recuadro',
  'help.pan': 'Mover la imagen',
  'help.nudge': 'Mover un actor a otro lugar',
  'help.zoom': 'Acercar, alejar',
  'help.fit': 'Ajustar a la vista',

  'help.inPanes': 'En el gráfico y en la dispersión',
  'help.walkMarks': 'Moverse entre actores',
  'help.chooseActor': 'Elegir el actor y leer sus medidas',

  'help.matches': 'Al decidir coincidencias dudosas',
  'help.match.same': 'Es el mismo',
  'help.match.new': 'Es nuevo',
  'help.match.hold': 'Comparar con el primero, el segundo… de los posibles',
  'help.match.walk': 'Pasar al siguiente, volver al anterior',
  'help.match.undo': 'Deshacer la última decisión',
} as const satisfies Record<keyof typeof english, string>;
