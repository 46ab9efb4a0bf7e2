<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>klviz</name>
    <message>
        <source>Set {name}</source>
        <translation>Fijar {name}</translation>
    </message>
    <message>
        <source>The settings in {path} were not read: they hold what klviz never writes. They were put aside.</source>
        <translation>No se leyeron los ajustes de {path}: contienen lo que klviz nunca escribe. Se apartaron.</translation>
    </message>
    <message>
        <source>klviz was not closed properly. {title} can be restored as it was.</source>
        <translation>klviz no se cerró bien. {title} se puede restaurar tal como estaba.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>{folder} cannot be written</source>
        <translation>No se puede escribir en {folder}</translation>
    </message>
    <message>
        <source>There will be no recovery after a crash: {why}.</source>
        <translation>No habrá recuperación tras un fallo: {why}.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>A session</source>
        <translation>Una sesión</translation>
    </message>
    <message>
        <source>tick “Rows are counts or weights”</source>
        <translation>marcar «Las filas son recuentos o pesos»</translation>
    </message>
    <message>
        <source>or compare every row with every row</source>
        <translation>o comparar cada fila con cada fila</translation>
    </message>
    <message>
        <source>Open batch</source>
        <translation>Abrir un lote</translation>
    </message>
    <message>
        <source>What was found in the tables</source>
        <translation>Lo que se encontró en las tablas</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecutar</translation>
    </message>
    <message>
        <source>Rows are c&amp;ounts or weights: divide each by its sum</source>
        <translation>Las filas son rec&amp;uentos o pesos: dividir cada una por su suma</translation>
    </message>
    <message>
        <source>a table, a folder of tables, or a pattern such as day-*.csv</source>
        <translation>una tabla, una carpeta de tablas o un patrón como dia-*.csv</translation>
    </message>
    <message>
        <source>A folder of tables, or a Zarr store</source>
        <translation>Una carpeta de tablas o un almacén Zarr</translation>
    </message>
    <message>
        <source>Looking at the tables…</source>
        <translation>Examinando las tablas…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>pares</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>The run was cancelled; nothing was kept.</source>
        <translation>El cálculo se canceló; no se guardó nada.</translation>
    </message>
    <message>
        <source>every row of P with every row of P</source>
        <translation>cada fila de P con cada fila de P</translation>
    </message>
    <message>
        <source>every row of P with every row of Q</source>
        <translation>cada fila de P con cada fila de Q</translation>
    </message>
    <message>
        <source>each row of P with the same row of Q</source>
        <translation>cada fila de P con la misma fila de Q</translation>
    </message>
    <message>
        <source>each row of P with one row of Q</source>
        <translation>cada fila de P con una sola fila de Q</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>se busca automáticamente</translation>
    </message>
    <message>
        <source>stops the run</source>
        <translation>detiene el cálculo</translation>
    </message>
    <message>
        <source>gets no number</source>
        <translation>queda sin número</translation>
    </message>
    <message>
        <source>is left out</source>
        <translation>se omite</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>Com&amp;parar</translation>
    </message>
    <message>
        <source>Table &amp;P</source>
        <translation>Tabla &amp;P</translation>
    </message>
    <message>
        <source>Table &amp;Q</source>
        <translation>Tabla &amp;Q</translation>
    </message>
    <message>
        <source>Ro&amp;w of Q, from 0</source>
        <translation>&amp;Fila de Q, desde 0</translation>
    </message>
    <message>
        <source>&amp;Measures</source>
        <translation>&amp;Medidas</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otras</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unidad</translation>
    </message>
    <message>
        <source>Column of &amp;names</source>
        <translation>Columna de &amp;nombres</translation>
    </message>
    <message>
        <source>A row that is no &amp;distribution</source>
        <translation>Una fila que no es una &amp;distribución</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Archivo…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>File for table {role}</source>
        <translation>Archivo de la tabla {role}</translation>
    </message>
    <message>
        <source>Folder for table {role}</source>
        <translation>Carpeta de la tabla {role}</translation>
    </message>
    <message>
        <source>Folder of tables</source>
        <translation>Carpeta de tablas</translation>
    </message>
    <message>
        <source>Table of distributions</source>
        <translation>Tabla de distribuciones</translation>
    </message>
    <message>
        <source>tick at least one measure</source>
        <translation>marcar al menos una medida</translation>
    </message>
    <message>
        <source>the same as P</source>
        <translation>la misma que P</translation>
    </message>
    <message>
        <source>Choose the tables: a row is a distribution, a column an outcome.</source>
        <translation>Elegir las tablas: una fila es una distribución; una columna, un resultado.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>{count} without a number</source>
        <translation>{count} sin número</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>From afar the map shows one of {down} rows and one of {across} columns; zoom in for all.</source>
        <translation>De lejos, el mapa muestra una de cada {down} filas y una de cada {across} columnas; ampliar para verlas todas.</translation>
    </message>
    <message>
        <source>P is row {p} of {p_table}, Q is row {q} of {q_table}.</source>
        <translation>P es la fila {p} de {p_table}; Q, la fila {q} de {q_table}.</translation>
    </message>
    <message>
        <source>Measure of the histogram</source>
        <translation>Medida del histograma</translation>
    </message>
    <message>
        <source>Logarithmic &amp;values</source>
        <translation>&amp;Valores logarítmicos</translation>
    </message>
    <message>
        <source>Logarithmic &amp;counts</source>
        <translation>&amp;Recuentos logarítmicos</translation>
    </message>
    <message>
        <source>S&amp;mallest first</source>
        <translation>Los &amp;menores primero</translation>
    </message>
    <message>
        <source>&amp;Largest first</source>
        <translation>Los m&amp;ayores primero</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Save result as…</source>
        <translation>&amp;Guardar el resultado como…</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>&amp;Copiar filas</translation>
    </message>
    <message>
        <source>Go to the &amp;explorer</source>
        <translation>Ir al &amp;explorador</translation>
    </message>
    <message>
        <source>How the numbers are spread</source>
        <translation>Cómo se reparten los números</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Lo que ha pasado</translation>
    </message>
    <message>
        <source>Rows on show</source>
        <translation>Filas a la vista</translation>
    </message>
    <message>
        <source>What is alike &amp;together</source>
        <translation>&amp;Juntar lo que se parece</translation>
    </message>
    <message>
        <source>Rows and columns in the order of a hierarchical clustering, average linkage</source>
        <translation>Filas y columnas en el orden de un agrupamiento jerárquico, enlace medio</translation>
    </message>
    <message>
        <source>Pair under the pointer</source>
        <translation>Par bajo el puntero</translation>
    </message>
    <message>
        <source>&amp;Whole map</source>
        <translation>Mapa &amp;entero</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Ordering by likeness…</source>
        <translation>Ordenando por semejanza…</translation>
    </message>
    <message>
        <source>What is alike lies together: hierarchical clustering, average linkage.</source>
        <translation>Lo que se parece está junto: agrupamiento jerárquico, enlace medio.</translation>
    </message>
    <message>
        <source>These rows have {count} outcomes; the explorer shows at most {most}.</source>
        <translation>Estas filas tienen {count} resultados; el explorador muestra como máximo {most}.</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Guardar el resultado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>Guardado {name}.</translation>
    </message>
    <message>
        <source>Saved {name}; bad rows are in {report}.</source>
        <translation>Guardado {name}; las filas malas están en {report}.</translation>
    </message>
    <message>
        <source>The result is not saved. Let go of it?</source>
        <translation>El resultado no está guardado. ¿Descartarlo?</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>It has numbers of rows and not their names; the other kinds of file have both.</source>
        <translation>Tiene números de fila y no sus nombres; los otros formatos tienen ambos.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Batch: {p} and {q}</source>
        <translation>Lote: {p} y {q}</translation>
    </message>
    <message>
        <source>Up to {count} rows and columns can be ordered.</source>
        <translation>Se pueden ordenar hasta {count} filas y columnas.</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>Abrir {title}</translation>
    </message>
    <message>
        <source>In the explorer: {note}</source>
        <translation>En el explorador: {note}</translation>
    </message>
    <message>
        <source>How the numbers were computed: the plain way with an error bound, or the exact way where that fails</source>
        <translation>Cómo se calcularon los números: del modo simple con una cota de error o del exacto donde aquel no basta</translation>
    </message>
    <message>
        <source>places</source>
        <translation>posiciones</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>At most {count} rows can be copied; save the result as a file instead.</source>
        <translation>Se pueden copiar como máximo {count} filas; es mejor guardar el resultado en un archivo.</translation>
    </message>
    <message>
        <source>Row of P</source>
        <translation>Fila de P</translation>
    </message>
    <message>
        <source>Row of Q</source>
        <translation>Fila de Q</translation>
    </message>
    <message>
        <source>row</source>
        <translation>fila</translation>
    </message>
    <message>
        <source>Number of the row, counted from 0</source>
        <translation>Número de la fila, contado desde 0</translation>
    </message>
    <message>
        <source>method</source>
        <translation>método</translation>
    </message>
    <message>
        <source>Select the rows to copy first.</source>
        <translation>Primero hay que seleccionar las filas que se copian.</translation>
    </message>
    <message>
        <source>Name of the row of P</source>
        <translation>Nombre de la fila de P</translation>
    </message>
    <message>
        <source>Name of the row of Q</source>
        <translation>Nombre de la fila de Q</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>simple</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacto</translation>
    </message>
    <message>
        <source>no distribution</source>
        <translation>no es distribución</translation>
    </message>
    <message>
        <source>from {low} to {high}, mean {mean} {unit}</source>
        <translation>de {low} a {high}, media {mean} {unit}</translation>
    </message>
    <message>
        <source>P: {table}</source>
        <translation>P: {table}</translation>
    </message>
    <message>
        <source>Q: row {row} of {table}</source>
        <translation>Q: fila {row} de {table}</translation>
    </message>
    <message>
        <source>Q: {table}</source>
        <translation>Q: {table}</translation>
    </message>
    <message>
        <source>Something went wrong inside klviz. Your work is still here; save it now.</source>
        <translation>Algo falló dentro de klviz. Su trabajo sigue aquí; guárdelo ahora.</translation>
    </message>
    <message>
        <source>The log file could not be written.</source>
        <translation>No se pudo escribir el registro.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>It was written to {path}.</source>
        <translation>Se escribió en {path}.</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>Teclas y gestos</translation>
    </message>
    <message>
        <source>Single letters and arrows act while the picture has the focus; Tab moves the focus.</source>
        <translation>Las letras sueltas y las flechas actúan mientras la imagen tiene el foco; Tab mueve el foco.</translation>
    </message>
    <message>
        <source>About klviz</source>
        <translation>Acerca de klviz</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>teclas</translation>
    </message>
    <message>
        <source>what happens</source>
        <translation>qué ocurre</translation>
    </message>
    <message>
        <source>&lt;b&gt;klviz {version}&lt;/b&gt;&lt;p&gt;Two histograms, P (what happens) and Q (what you believe), and every number between them: entropy, cross-entropy, Kullback–Leibler divergence, the cost of coding.&lt;/p&gt;&lt;p&gt;It needs no network and opens no connection.&lt;/p&gt;&lt;p&gt;MIT licence. Type: Inter, SIL Open Font License.&lt;/p&gt;</source>
        <translation>&lt;b&gt;klviz {version}&lt;/b&gt;&lt;p&gt;Dos histogramas, P (lo que ocurre) y Q (lo que se cree), y todos los números entre ellos: entropía, entropía cruzada, divergencia de Kullback-Leibler, coste de codificación.&lt;/p&gt;&lt;p&gt;No necesita red ni abre ninguna conexión.&lt;/p&gt;&lt;p&gt;Licencia MIT. Tipo de letra: Inter, SIL Open Font License.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Open this version</source>
        <translation>Abrir esta versión</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>saved over</source>
        <translation>sustituida</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sesión</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>Opening one replaces what is on the screen as one step, which Undo takes back; the file stays as it is.</source>
        <translation>Abrir una sustituye lo que hay en pantalla en un solo paso, que se puede deshacer; el archivo queda como está.</translation>
    </message>
    <message>
        <source>There are none yet. Whenever a session is saved over, what was there before is kept here.</source>
        <translation>Aún no hay ninguna. Cada vez que se sustituye una sesión, lo que había antes se guarda aquí.</translation>
    </message>
    <message>
        <source>Model of the source</source>
        <translation>Modelo de la fuente</translation>
    </message>
    <message>
        <source>What is coded</source>
        <translation>Lo que se codifica</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>characters (UTF-8)</source>
        <translation>caracteres (UTF-8)</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tamaños</translation>
    </message>
    <message>
        <source>Save the coded file…</source>
        <translation>Guardar el archivo codificado…</translation>
    </message>
    <message>
        <source>Model Q</source>
        <translation>Modelo Q</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Símbolos</translation>
    </message>
    <message>
        <source>Coding…</source>
        <translation>Codificando…</translation>
    </message>
    <message>
        <source>ideal for the model</source>
        <translation>ideal para el modelo</translation>
    </message>
    <message>
        <source>Save the coded file</source>
        <translation>Guardar el archivo codificado</translation>
    </message>
    <message>
        <source>its own histogram</source>
        <translation>su propio histograma</translation>
    </message>
    <message>
        <source>uniform: every byte alike</source>
        <translation>uniforme: todos los bytes iguales</translation>
    </message>
    <message>
        <source>Q of the explorer</source>
        <translation>Q del explorador</translation>
    </message>
    <message>
        <source>P of the explorer</source>
        <translation>P del explorador</translation>
    </message>
    <message>
        <source>another file's histogram…</source>
        <translation>el histograma de otro archivo…</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>of the original</source>
        <translation>del original</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>The file whose histogram is the model</source>
        <translation>El archivo cuyo histograma es el modelo</translation>
    </message>
    <message>
        <source>Files up to 64 MiB are compared here; klviz encode codes larger ones.</source>
        <translation>Aquí se comparan archivos de hasta 64 MiB; klviz encode codifica los mayores.</translation>
    </message>
    <message>
        <source>Code {name}</source>
        <translation>Codificar {name}</translation>
    </message>
    <message>
        <source>{name}: this is the file that is coded; choose another place</source>
        <translation>{name}: es el archivo que se codifica; hay que elegir otro lugar</translation>
    </message>
    <message>
        <source>Saving {path}…</source>
        <translation>Guardando {path}…</translation>
    </message>
    <message>
        <source>Drag {name}</source>
        <translation>Arrastrar {name}</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>sin número</translation>
    </message>
    <message>
        <source>P {p}, Q {q}: {symbol} = {number}</source>
        <translation>P {p}, Q {q}: {symbol} = {number}</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>When a bar moves</source>
        <translation>Al mover una barra</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>Hide controls for the class</source>
        <translation>Ocultar controles a la clase</translation>
    </message>
    <message>
        <source>What is ticked is hidden. It is saved with the session and recorded in the steps of a lesson. View, “Show all controls” brings everything back.</source>
        <translation>Lo marcado queda oculto. Se guarda con la sesión y en los pasos de una lección. Ver, «Mostrar todos los controles» lo devuelve todo.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La ventana</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Panels of this scene</source>
        <translation>Paneles de esta escena</translation>
    </message>
    <message>
        <source>Numbers of this scene</source>
        <translation>Números de esta escena</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Todos los números</translation>
    </message>
    <message>
        <source>More measures</source>
        <translation>Más medidas</translation>
    </message>
    <message>
        <source>Controls of the scene</source>
        <translation>Controles de la escena</translation>
    </message>
    <message>
        <source>Bars of P</source>
        <translation>Barras de P</translation>
    </message>
    <message>
        <source>Bars of Q</source>
        <translation>Barras de Q</translation>
    </message>
    <message>
        <source>What is in doubt</source>
        <translation>Lo dudoso</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Las primeras filas</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Lo que resulta</translation>
    </message>
    <message>
        <source>Array of &amp;Q</source>
        <translation>Matriz de &amp;Q</translation>
    </message>
    <message>
        <source>Cells are &amp;separated by</source>
        <translation>Celdas &amp;separadas por</translation>
    </message>
    <message>
        <source>&amp;Decimal mark</source>
        <translation>Signo &amp;decimal</translation>
    </message>
    <message>
        <source>T&amp;housands</source>
        <translation>Mi&amp;llares</translation>
    </message>
    <message>
        <source>The first row is a headin&amp;g</source>
        <translation>La primera fila es un enca&amp;bezado</translation>
    </message>
    <message>
        <source>Outcomes run a&amp;cross: one column each</source>
        <translation>Los resultados van en &amp;columnas</translation>
    </message>
    <message>
        <source>The &amp;numbers are</source>
        <translation>Los &amp;números son</translation>
    </message>
    <message>
        <source>&amp;Outcomes are named by</source>
        <translation>Los resultados se llaman se&amp;gún</translation>
    </message>
    <message>
        <source>&amp;P is in</source>
        <translation>&amp;P está en</translation>
    </message>
    <message>
        <source>&amp;Q is in</source>
        <translation>&amp;Q está en</translation>
    </message>
    <message>
        <source>Bin &amp;width</source>
        <translation>A&amp;ncho de clase</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>Rows with &amp;gaps</source>
        <translation>Filas con &amp;huecos</translation>
    </message>
    <message>
        <source>Outcomes named t&amp;wice</source>
        <translation>Resultados con nombre re&amp;petido</translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <translation>C&amp;ontar</translation>
    </message>
    <message>
        <source>&amp;Upper and lower case are one</source>
        <translation>&amp;Mayúsculas y minúsculas son lo mismo</translation>
    </message>
    <message>
        <source>Keep the most &amp;frequent</source>
        <translation>Conservar los más &amp;frecuentes</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Please check before it is opened:</source>
        <translation>Revisar antes de abrir:</translation>
    </message>
    <message>
        <source>Nothing is in doubt now.</source>
        <translation>Ya no hay nada dudoso.</translation>
    </message>
    <message>
        <source>outcome: </source>
        <translation>resultado: </translation>
    </message>
    <message>
        <source>Sketch of the histograms</source>
        <translation>Esbozo de los histogramas</translation>
    </message>
    <message>
        <source>&amp;Read as</source>
        <translation>&amp;Leer como</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>Codi&amp;ficación</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Hoja</translation>
    </message>
    <message>
        <source>&amp;Array</source>
        <translation>Ma&amp;triz</translation>
    </message>
    <message>
        <source>commas  ,</source>
        <translation>comas  ,</translation>
    </message>
    <message>
        <source>semicolons  ;</source>
        <translation>puntos y comas  ;</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabuladores</translation>
    </message>
    <message>
        <source>bars  |</source>
        <translation>barras  |</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>espacios</translation>
    </message>
    <message>
        <source>nothing: one column</source>
        <translation>nada: una columna</translation>
    </message>
    <message>
        <source>none  1000</source>
        <translation>ninguno  1000</translation>
    </message>
    <message>
        <source>comma  1,000</source>
        <translation>coma  1,000</translation>
    </message>
    <message>
        <source>point  1.000</source>
        <translation>punto  1.000</translation>
    </message>
    <message>
        <source>blank  1 000</source>
        <translation>espacio  1 000</translation>
    </message>
    <message>
        <source>apostrophe  1'000</source>
        <translation>apóstrofo  1'000</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>letras</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>The bin width must be above 0</source>
        <translation>El ancho de clase debe ser mayor que 0</translation>
    </message>
    <message>
        <source>How to read {name}</source>
        <translation>Cómo leer {name}</translation>
    </message>
    <message>
        <source>point  0.25</source>
        <translation>punto  0.25</translation>
    </message>
    <message>
        <source>comma  0,25</source>
        <translation>coma  0,25</translation>
    </message>
    <message>
        <source>counts or probabilities</source>
        <translation>recuentos o probabilidades</translation>
    </message>
    <message>
        <source>raw samples, to bin</source>
        <translation>muestras sin agrupar</translation>
    </message>
    <message>
        <source>words, to count</source>
        <translation>palabras, por contar</translation>
    </message>
    <message>
        <source>are refused</source>
        <translation>se rechazan</translation>
    </message>
    <message>
        <source>are left out</source>
        <translation>se omiten</translation>
    </message>
    <message>
        <source>are added up</source>
        <translation>se suman</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>lo mismo</translation>
    </message>
    <message>
        <source>numbers 0, 1, 2 …</source>
        <translation>números 0, 1, 2 …</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>columna {number}</translation>
    </message>
    <message>
        <source>It cannot be read like this: {reason}.</source>
        <translation>No se puede leer así: {reason}.</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>running text</source>
        <translation>texto corrido</translation>
    </message>
    <message>
        <source>"{text}" is no number of outcomes; type a whole number from 1</source>
        <translation>«{text}» no es un número de resultados; escriba un entero desde 1</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir reciente</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Datos de ejemplo</translation>
    </message>
    <message>
        <source>Code a file</source>
        <translation>Codificar archivo</translation>
    </message>
    <message>
        <source>Smooth Q</source>
        <translation>Suavizar Q</translation>
    </message>
    <message>
        <source>A session is opened alone, without another file.</source>
        <translation>Una sesión se abre sola, sin otro archivo.</translation>
    </message>
    <message>
        <source>A session is opened from its file, not pasted.</source>
        <translation>Una sesión se abre desde su archivo, no se pega.</translation>
    </message>
    <message>
        <source>Letters in English</source>
        <translation>Letras en inglés</translation>
    </message>
    <message>
        <source>Letters in German</source>
        <translation>Letras en alemán</translation>
    </message>
    <message>
        <source>Old Faithful</source>
        <translation>Old Faithful</translation>
    </message>
    <message>
        <source>Weldon's dice</source>
        <translation>Dados de Weldon</translation>
    </message>
    <message>
        <source>Open data for Q</source>
        <translation>Abrir datos para Q</translation>
    </message>
    <message>
        <source>Open a session, data for P, or two files for P and Q</source>
        <translation>Abrir una sesión, datos para P, o dos archivos para P y Q</translation>
    </message>
    <message>
        <source>Preset {name}</source>
        <translation>Ejemplo {name}</translation>
    </message>
    <message>
        <source>All that klviz reads</source>
        <translation>Todo lo que klviz lee</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>imagen pegada</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Aún no hay archivos</translation>
    </message>
    <message>
        <source>{name}: count its symbols as P, or code the file itself?</source>
        <translation>{name}: ¿contar sus símbolos como P, o codificar el propio archivo?</translation>
    </message>
    <message>
        <source>Code the file</source>
        <translation>Codificar el archivo</translation>
    </message>
    <message>
        <source>Open as P</source>
        <translation>Abrir como P</translation>
    </message>
    <message>
        <source>Only files on this computer can be dropped: klviz opens no network connection.</source>
        <translation>Solo se pueden soltar archivos de este equipo: klviz no abre ninguna conexión de red.</translation>
    </message>
    <message>
        <source>There are no data on the clipboard: copy numbers, a table, text or a picture first.</source>
        <translation>No hay datos en el portapapeles: copie antes números, una tabla, texto o una imagen.</translation>
    </message>
    <message>
        <source>Open one file, or two as P and Q; these are {count}.</source>
        <translation>Abra un archivo, o dos como P y Q; estos son {count}.</translation>
    </message>
    <message>
        <source>Open Q…</source>
        <translation>Abrir Q…</translation>
    </message>
    <message>
        <source>Q gives no chance to {names}, which P has; D(P‖Q) is infinite.</source>
        <translation>Q no da ninguna posibilidad a {names}, que P tiene; D(P‖Q) es infinita.</translation>
    </message>
    <message>
        <source> and {n} more</source>
        <translation> y {n} más</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>Cerrar la lección</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Abrir una lección</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>Nueva lección</translation>
    </message>
    <message>
        <source>Title of the lesson</source>
        <translation>Título de la lección</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Exportar progreso</translation>
    </message>
    <message>
        <source>Step {n}</source>
        <translation>Paso {n}</translation>
    </message>
    <message>
        <source>There is no progress yet: no step of a lesson has been passed.</source>
        <translation>Aún no hay progreso: no se ha superado ningún paso de una lección.</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
    <message>
        <source>quiz {n} of {all}</source>
        <translation>test {n} de {all}</translation>
    </message>
    <message>
        <source>Written to {path}. Open that file in any editor: what is saved there is shown here.</source>
        <translation>Escrito en {path}. Abra ese archivo en cualquier editor: lo que se guarde allí se muestra aquí.</translation>
    </message>
    <message>
        <source>Saved {path}. It was sent nowhere.</source>
        <translation>Guardado {path}. No se ha enviado a ninguna parte.</translation>
    </message>
    <message>
        <source>Open a lesson…</source>
        <translation>Abrir una lección…</translation>
    </message>
    <message>
        <source>New lesson…</source>
        <translation>Nueva lección…</translation>
    </message>
    <message>
        <source>Record this State as a step</source>
        <translation>Grabar este estado como paso</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Text of the lesson</source>
        <translation>Texto de la lección</translation>
    </message>
    <message>
        <source>Your guess</source>
        <translation>Su estimación</translation>
    </message>
    <message>
        <source>That is my guess</source>
        <translation>Esa es mi estimación</translation>
    </message>
    <message>
        <source>Back from the lesson</source>
        <translation>Volver de la lección</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Your own pair is back. Undo shows once more what the lesson left.</source>
        <translation>Su propio par está de vuelta. «Deshacer» muestra otra vez lo que dejó la lección.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Correcto.</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation>No del todo.</translation>
    </message>
    <message>
        <source>To do: {what}</source>
        <translation>Tarea: {what}</translation>
    </message>
    <message>
        <source>{title}: {hit} hit</source>
        <translation>{title}: {hit} acertados</translation>
    </message>
    <message>
        <source>Question {n}</source>
        <translation>Pregunta {n}</translation>
    </message>
    <message>
        <source>{n} of {all}: {title}</source>
        <translation>{n} de {all}: {title}</translation>
    </message>
    <message>
        <source>Question {n} of {all}</source>
        <translation>Pregunta {n} de {all}</translation>
    </message>
    <message>
        <source>it was saved by a newer klviz (format {version}; this one knows formats up to {own})</source>
        <translation>lo guardó un klviz más reciente (formato {version}; este conoce formatos hasta {own})</translation>
    </message>
    <message>
        <source>{name} is of a newer klviz and stays as it is. This klviz keeps its own in {beside}.</source>
        <translation>{name} es de un klviz más reciente y se queda como está. Este klviz lleva el suyo en {beside}.</translation>
    </message>
    <message>
        <source>What was achieved in lessons could not be read ({why}); it was put aside as {name}.</source>
        <translation>No se ha podido leer lo logrado en las lecciones ({why}); se ha apartado como {name}.</translation>
    </message>
    <message>
        <source>Your progress could not be kept: {why}</source>
        <translation>No se pudo conservar su progreso: {why}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>{letter} of {name} is {given}: there is room for no more.</source>
        <translation>{letter} de {name} es {given}: no cabe más.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>New name of the outcome</source>
        <translation>Nombre nuevo del resultado</translation>
    </message>
    <message>
        <source>Number of outcomes</source>
        <translation>Número de resultados</translation>
    </message>
    <message>
        <source>How many outcomes, 2 to 64</source>
        <translation>Cuántos resultados, de 2 a 64</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>F11 ends lecture mode</source>
        <translation>F11 termina el modo clase</translation>
    </message>
    <message>
        <source>There is one outcome only, and nothing to trade with.</source>
        <translation>Solo hay un resultado, y nada con que intercambiar.</translation>
    </message>
    <message>
        <source>This scene shows no bars of P and Q; Ctrl+1 goes back to the explorer.</source>
        <translation>Esta escena no muestra las barras de P y Q; Ctrl+1 vuelve al explorador.</translation>
    </message>
    <message>
        <source>Moving a bar: {mode}</source>
        <translation>Al mover una barra: {mode}</translation>
    </message>
    <message>
        <source>Unit: {unit}</source>
        <translation>Unidad: {unit}</translation>
    </message>
    <message>
        <source>From its next start, klviz speaks {language}.</source>
        <translation>Desde el próximo inicio, klviz hablará {language}.</translation>
    </message>
    <message>
        <source>klviz speaks English, since no type on this computer has the letters of {language}. With one such as Noto Sans installed, it speaks {language} from its next start.</source>
        <translation>klviz habla inglés, porque ningún tipo de letra de este ordenador tiene los caracteres para {language}. Con uno como Noto Sans instalado, hablará {language} desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Turn {name}</source>
        <translation>Ajustar {name}</translation>
    </message>
    <message>
        <source>Type {name}</source>
        <translation>Escribir {name}</translation>
    </message>
    <message>
        <source>All measures of P and Q</source>
        <translation>Todas las medidas de P y Q</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>medida</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>waits for Σ = 1</source>
        <translation>espera Σ = 1</translation>
    </message>
    <message>
        <source>{title}. {sentence} Bounds: {bounds}.</source>
        <translation>{title}. {sentence} Límites: {bounds}.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Exportar imagen</translation>
    </message>
    <message>
        <source>The picture is on the clipboard, as pixels and as SVG.</source>
        <translation>La imagen está en el portapapeles, como píxeles y como SVG.</translation>
    </message>
    <message>
        <source>Export numbers</source>
        <translation>Exportar números</translation>
    </message>
    <message>
        <source>Pixels for each point</source>
        <translation>Píxeles por punto</translation>
    </message>
    <message>
        <source>The numbers are on the clipboard, as CSV.</source>
        <translation>Los números están en el portapapeles, como CSV.</translation>
    </message>
    <message>
        <source>There are no numbers yet: P and Q must each sum to 1. Press N to normalise.</source>
        <translation>Aún no hay números: P y Q deben sumar 1 cada una. Pulse N para normalizar.</translation>
    </message>
    <message>
        <source>{name} must end in .csv, .tex or .py</source>
        <translation>{name} debe acabar en .csv, .tex o .py</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>Guardado {path}</translation>
    </message>
    <message>
        <source>rows of Q</source>
        <translation>filas de Q</translation>
    </message>
    <message>
        <source>rows of P</source>
        <translation>filas de P</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Sketch Q</source>
        <translation>Esbozar Q</translation>
    </message>
    <message>
        <source>Only Q can be changed while it is sketched.</source>
        <translation>Solo se puede cambiar Q mientras se esboza.</translation>
    </message>
    <message>
        <source>Which number is guessed</source>
        <translation>Qué número se adivina</translation>
    </message>
    <message>
        <source>The room's guess</source>
        <translation>La estimación de la sala</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Revelar</translation>
    </message>
    <message>
        <source>Back to the Q there was</source>
        <translation>Volver a la Q de antes</translation>
    </message>
    <message>
        <source>Draw Q as you think P is, then reveal it.</source>
        <translation>Dibuje Q como crea que es P y luego revélela.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>How many {unit}? Enter reveals.</source>
        <translation>¿Cuántos {unit}? Intro revela.</translation>
    </message>
    <message>
        <source>Blue is what happens. Believing the sketch costs {error} {unit} too many. Score {close} of {asked}.</source>
        <translation>Azul es lo que ocurre. Creer el esbozo cuesta {error} {unit} de más. Puntuación {close} de {asked}.</translation>
    </message>
    <message>
        <source>Guess {said}, truth {truth}: off by {error} {unit}. Score {close} of {asked}.</source>
        <translation>Estimación {said}, verdad {truth}: diferencia de {error} {unit}. Puntuación {close} de {asked}.</translation>
    </message>
    <message>
        <source>klviz presenter</source>
        <translation>Presentador de klviz</translation>
    </message>
    <message>
        <source>The picture with all numbers</source>
        <translation>La imagen con todos los números</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time since the start</source>
        <translation>Tiempo desde el inicio</translation>
    </message>
    <message>
        <source>Restart the timer</source>
        <translation>Reiniciar el cronómetro</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Siguiente: {step}</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Paso atrás</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso adelante</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>{label} goes from {low} to {high}.</source>
        <translation>{label} va de {low} a {high}.</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Guardar sesión</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>Sobrescribirlo</translation>
    </message>
    <message>
        <source>Save it there again</source>
        <translation>Guardarla allí de nuevo</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>{name} is open in another klviz as well. Whoever saves second is asked before overwriting it.</source>
        <translation>{name} está abierto también en otro klviz. A quien guarde en segundo lugar se le preguntará antes de sobrescribirlo.</translation>
    </message>
    <message>
        <source>“{name}” could not be read, so that nobody knows whether another program changed it.</source>
        <translation>No se ha podido leer «{name}», así que no se sabe si otro programa lo ha cambiado.</translation>
    </message>
    <message>
        <source>Saved {path}; what was there before could not be kept.</source>
        <translation>{path} guardado; lo que había antes no se ha podido conservar.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program since klviz opened or saved it.</source>
        <translation>Otro programa ha cambiado «{name}» desde que klviz lo abrió o guardó.</translation>
    </message>
    <message>
        <source>“{name}” is no longer where klviz opened or saved it.</source>
        <translation>«{name}» ya no está donde klviz lo abrió o guardó.</translation>
    </message>
    <message>
        <source>What is there now is kept among the earlier versions if you overwrite it.</source>
        <translation>Lo que hay ahora se conserva entre las versiones anteriores si lo sobrescribe.</translation>
    </message>
    <message>
        <source>A file is still being written; klviz goes on when it is safe.</source>
        <translation>Aún se está escribiendo un archivo; klviz sigue cuando esté a salvo.</translation>
    </message>
    <message>
        <source>“{name}” has changes that are not saved.</source>
        <translation>«{name}» tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>{what} of {outcome}</source>
        <translation>{what} de {outcome}</translation>
    </message>
    <message>
        <source>{bar}, pinned</source>
        <translation>{bar}, fijada</translation>
    </message>
    <message>
        <source>formula in LaTeX</source>
        <translation>fórmula en LaTeX</translation>
    </message>
    <message>
        <source>Show all controls</source>
        <translation>Mostrar todos los controles</translation>
    </message>
    <message>
        <source>Numbers of the lecture</source>
        <translation>Números de la clase</translation>
    </message>
    <message>
        <source>The pen belongs to lecture mode; F11 starts it.</source>
        <translation>El lápiz es del modo clase; F11 lo inicia.</translation>
    </message>
    <message>
        <source>Draw; with Shift, an arrow. What is drawn fades. I puts the pen away.</source>
        <translation>Dibuje; con Mayús (Shift), una flecha. Lo dibujado se desvanece. I guarda el lápiz.</translation>
    </message>
    <message>
        <source>Frozen. F lets the picture go on.</source>
        <translation>Congelada. F deja que la imagen siga.</translation>
    </message>
    <message>
        <source>The picture goes on.</source>
        <translation>La imagen sigue.</translation>
    </message>
    <message>
        <source>A lesson is open; close it to sketch Q outside of it.</source>
        <translation>Hay una lección abierta; ciérrela para esbozar Q fuera de ella.</translation>
    </message>
    <message>
        <source>Some controls are hidden. View, “Show all controls” brings them back.</source>
        <translation>Algunos controles están ocultos. Ver, «Mostrar todos los controles» los recupera.</translation>
    </message>
    <message>
        <source>Hide controls</source>
        <translation>Ocultar controles</translation>
    </message>
    <message>
        <source>Up to {n} numbers stay on show.</source>
        <translation>Hasta {n} números siguen a la vista.</translation>
    </message>
    <message>
        <source>Which histogram the tool changes</source>
        <translation>Qué histograma cambia la herramienta</translation>
    </message>
    <message>
        <source>Q, what you believe</source>
        <translation>Q, lo que usted cree</translation>
    </message>
    <message>
        <source>P, what happens</source>
        <translation>P, lo que ocurre</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aleatorio</translation>
    </message>
    <message>
        <source>A seeded draw in which all distributions are alike</source>
        <translation>Un sorteo con semilla en que todas las distribuciones son igual de probables</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Morph Q into P</source>
        <translation>Transformar Q en P</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>semilla {seed}</translation>
    </message>
    <message>
        <source>Random {letter}</source>
        <translation>{letter} al azar</translation>
    </message>
    <message>
        <source>A number such as 0.25, 1/64, 2^-6, 3e-4, 0,25 or 25 %</source>
        <translation>Un número como 0.25, 1/64, 2^-6, 3e-4, 0,25 o 25 %</translation>
    </message>
    <message>
        <source>New value of {name}</source>
        <translation>Valor nuevo de {name}</translation>
    </message>
    <message>
        <source>Everything can be changed in this step.</source>
        <translation>En este paso se puede cambiar todo.</translation>
    </message>
    <message>
        <source>Nothing can be changed in this step.</source>
        <translation>En este paso no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>In this step only {what} can be changed.</source>
        <translation>En este paso solo se puede cambiar: {what}.</translation>
    </message>
    <message>
        <source>{letter} of {name}</source>
        <translation>{letter} de {name}</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>infinite</source>
        <translation>infinito</translation>
    </message>
    <message>
        <source>{left} plus {right}</source>
        <translation>{left} más {right}</translation>
    </message>
    <message>
        <source>{left} minus {right}</source>
        <translation>{left} menos {right}</translation>
    </message>
    <message>
        <source>{left} times {right}</source>
        <translation>{left} por {right}</translation>
    </message>
    <message>
        <source>{left} divided by {right}</source>
        <translation>{left} entre {right}</translation>
    </message>
    <message>
        <source>{left} to the power {right}</source>
        <translation>{left} elevado a {right}</translation>
    </message>
    <message>
        <source>the logarithm ({which}) of {what}</source>
        <translation>el logaritmo ({which}) de {what}</translation>
    </message>
    <message>
        <source>true</source>
        <translation>verdadero</translation>
    </message>
    <message>
        <source>false</source>
        <translation>falso</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>{left} is less than {right}</source>
        <translation>{left} es menor que {right}</translation>
    </message>
    <message>
        <source>{left} is at most {right}</source>
        <translation>{left} es como mucho {right}</translation>
    </message>
    <message>
        <source>{left} is more than {right}</source>
        <translation>{left} es mayor que {right}</translation>
    </message>
    <message>
        <source>{left} is at least {right}</source>
        <translation>{left} es al menos {right}</translation>
    </message>
    <message>
        <source>{left} is {right}</source>
        <translation>{left} es {right}</translation>
    </message>
    <message>
        <source>{left} is not {right}</source>
        <translation>{left} no es {right}</translation>
    </message>
    <message>
        <source>the {title}</source>
        <translation>{title}</translation>
    </message>
    <message>
        <source>the base</source>
        <translation>la base</translation>
    </message>
    <message>
        <source>the unit is {unit}</source>
        <translation>la unidad es {unit}</translation>
    </message>
    <message>
        <source>the seed</source>
        <translation>la semilla</translation>
    </message>
    <message>
        <source>the number of outcomes</source>
        <translation>el número de resultados</translation>
    </message>
    <message>
        <source>minus {number}</source>
        <translation>menos {number}</translation>
    </message>
    <message>
        <source>it is not so that {what}</source>
        <translation>no es cierto que {what}</translation>
    </message>
    <message>
        <source>{what} is {aim}, give or take {room}</source>
        <translation>{what} es {aim}, con un margen de {room}</translation>
    </message>
    <message>
        <source>the size of {what}</source>
        <translation>el valor absoluto de {what}</translation>
    </message>
    <message>
        <source>the least of {what}</source>
        <translation>el mínimo de {what}</translation>
    </message>
    <message>
        <source>the greatest of {what}</source>
        <translation>el máximo de {what}</translation>
    </message>
    <message>
        <source>the root of {what}</source>
        <translation>la raíz de {what}</translation>
    </message>
    <message>
        <source>the sum of {letter}</source>
        <translation>la suma de {letter}</translation>
    </message>
    <message>
        <source>the smallest probability of {letter}</source>
        <translation>la menor probabilidad de {letter}</translation>
    </message>
    <message>
        <source>the largest probability of {letter}</source>
        <translation>la mayor probabilidad de {letter}</translation>
    </message>
    <message>
        <source>impossible here</source>
        <translation>imposible aquí</translation>
    </message>
    <message>
        <source>The target: {x} across, {y} up</source>
        <translation>El objetivo: {x} en horizontal, {y} en vertical</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>impossible: {rule}</source>
        <translation>imposible: {rule}</translation>
    </message>
    <message>
        <source>beyond the picture</source>
        <translation>fuera de la imagen</translation>
    </message>
    <message>
        <source>Press Space: the same symbols go through every coder. Drag Q to see what a wrong belief costs.</source>
        <translation>Pulse Espacio: los mismos símbolos pasan por todos los codificadores. Arrastre Q para ver lo que cuesta una creencia errónea.</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>Codewords</source>
        <translation>Palabras de código</translation>
    </message>
    <message>
        <source>symbols a block</source>
        <translation>símbolos por bloque</translation>
    </message>
    <message>
        <source>bits per symbol</source>
        <translation>bits por símbolo</translation>
    </message>
    <message>
        <source>above H(P,Q)</source>
        <translation>sobre H(P,Q)</translation>
    </message>
    <message>
        <source>Huffman, Q, in blocks</source>
        <translation>Huffman, Q, en bloques</translation>
    </message>
    <message>
        <source>Real bits: {title}</source>
        <translation>Bits reales: {title}</translation>
    </message>
    <message>
        <source>Kraft sums: Σ 2^−length</source>
        <translation>Sumas de Kraft: Σ 2^−longitud</translation>
    </message>
    <message>
        <source>Bits per symbol so far</source>
        <translation>Bits por símbolo hasta ahora</translation>
    </message>
    <message>
        <source>has no codeword</source>
        <translation>no tiene palabra de código</translation>
    </message>
    <message>
        <source>Sent so far</source>
        <translation>Enviado hasta ahora</translation>
    </message>
    <message>
        <source>The last bits</source>
        <translation>Los últimos bits</translation>
    </message>
    <message>
        <source>Nothing has been sent yet, so there is nothing to decode.</source>
        <translation>Aún no se ha enviado nada, así que no hay nada que decodificar.</translation>
    </message>
    <message>
        <source>A terabyte of this source cannot be coded with your Q at any length.</source>
        <translation>Un terabyte de esta fuente no se puede codificar con su Q, sea cual sea la longitud.</translation>
    </message>
    <message>
        <source>symbols sent</source>
        <translation>símbolos enviados</translation>
    </message>
    <message>
        <source>coder</source>
        <translation>codificador</translation>
    </message>
    <message>
        <source>per symbol</source>
        <translation>por símbolo</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>esperado</translation>
    </message>
    <message>
        <source>A terabyte of this source costs {more} more with your Q.</source>
        <translation>Un terabyte de esta fuente cuesta {more} más con su Q.</translation>
    </message>
    <message>
        <source>This scene shows up to {n} outcomes; these are {k}.</source>
        <translation>Esta escena muestra hasta {n} resultados; aquí hay {k}.</translation>
    </message>
    <message>
        <source>Huffman's tree for {letter}, merge {step} of {all}</source>
        <translation>Árbol de Huffman de {letter}, unión {step} de {all}</translation>
    </message>
    <message>
        <source>Huffman's tree for {letter}</source>
        <translation>Árbol de Huffman de {letter}</translation>
    </message>
    <message>
        <source>Decoding gives something else: {which}.</source>
        <translation>La decodificación da otra cosa: {which}.</translation>
    </message>
    <message>
        <source>more than 4096 blocks</source>
        <translation>más de 4096 bloques</translation>
    </message>
    <message>
        <source>{code}, bits per symbol so far</source>
        <translation>{code}, bits por símbolo hasta ahora</translation>
    </message>
    <message>
        <source>Kraft sum, {code}</source>
        <translation>Suma de Kraft, {code}</translation>
    </message>
    <message>
        <source>symbols sent of {all}</source>
        <translation>símbolos enviados de {all}</translation>
    </message>
    <message>
        <source>Drag any bar. Orange is what you believe, blue is what happens.</source>
        <translation>Arrastre cualquier barra. Naranja es lo que usted cree, azul es lo que ocurre.</translation>
    </message>
    <message>
        <source>Believing Q while P happens</source>
        <translation>Creer Q mientras ocurre P</translation>
    </message>
    <message>
        <source>Believing P while Q happens</source>
        <translation>Creer P mientras ocurre Q</translation>
    </message>
    <message>
        <source>share of symbols (P)</source>
        <translation>proporción de símbolos (P)</translation>
    </message>
    <message>
        <source>{symbol} is infinite: {names} happens under {happens} and is impossible under {believed}.</source>
        <translation>{symbol} = ∞: {names} ocurre con {happens} y es imposible con {believed}.</translation>
    </message>
    <message>
        <source>{symbol} is infinite: {names} happen under {happens} and are impossible under {believed}.</source>
        <translation>{symbol} = ∞: {names} ocurren con {happens} y son imposibles con {believed}.</translation>
    </message>
    <message>
        <source>What each outcome adds to D(P‖Q):  p · {log}(p/q)</source>
        <translation>Lo que cada resultado suma a D(P‖Q):  p · {log}(p/q)</translation>
    </message>
    <message>
        <source>Terms p · {log}(p/q)</source>
        <translation>Términos p · {log}(p/q)</translation>
    </message>
    <message>
        <source>Coding cost: width p, height −{log} q, tick −{log} p</source>
        <translation>Coste del código: anchura p, altura −{log} q, marca −{log} p</translation>
    </message>
    <message>
        <source>Coding cost</source>
        <translation>Coste del código</translation>
    </message>
    <message>
        <source>Q's code length</source>
        <translation>longitud del código de Q</translation>
    </message>
    <message>
        <source>ideal length</source>
        <translation>longitud ideal</translation>
    </message>
    <message>
        <source>term</source>
        <translation>término</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> y {count} más</translation>
    </message>
    <message>
        <source>Q's code for {name}</source>
        <translation>código de Q para {name}</translation>
    </message>
    <message>
        <source>ideal code for {name}</source>
        <translation>código ideal para {name}</translation>
    </message>
    <message>
        <source>paid for each {unit} of information</source>
        <translation>pagado por cada {unit} de información</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>{length} {unit}, ideal {least}</source>
        <translation>{length} {unit}, ideal {least}</translation>
    </message>
    <message>
        <source>Drag P's bells, drop Q on a plane below, press play: two losses learn from the same P.</source>
        <translation>Arrastre las campanas de P, suelte Q en un plano de abajo, pulse reproducir: dos pérdidas aprenden de la misma P.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>A fit needs at least two outcomes.</source>
        <translation>Un ajuste necesita al menos dos resultados.</translation>
    </message>
    <message>
        <source>separation d</source>
        <translation>separación d</translation>
    </message>
    <message>
        <source>What happens (P)</source>
        <translation>Lo que ocurre (P)</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>Best μ by d: {loss}</source>
        <translation>Mejor μ según d: {loss}</translation>
    </message>
    <message>
        <source>Best μ by d</source>
        <translation>Mejor μ según d</translation>
    </message>
    <message>
        <source>{loss}'s best bell covers both of P's at every d up to 5.</source>
        <translation>La mejor campana según {loss} cubre las dos de P para todo d hasta 5.</translation>
    </message>
    <message>
        <source>optimum of</source>
        <translation>óptimo de</translation>
    </message>
    <message>
        <source>Every optimum found, the best first</source>
        <translation>Todos los óptimos hallados, el mejor primero</translation>
    </message>
    <message>
        <source>mean of P</source>
        <translation>media de P</translation>
    </message>
    <message>
        <source>deviation of P</source>
        <translation>desviación de P</translation>
    </message>
    <message>
        <source>At d = {d} {loss}'s best bell is broad; it seeks one of P's only from d = {wins} on.</source>
        <translation>En d = {d}, la mejor campana según {loss} es ancha; solo busca una de las de P a partir de d = {wins}.</translation>
    </message>
    <message>
        <source>At d = {d} {loss}'s best bell seeks one of P's; below d = {wins} the broad one is better.</source>
        <translation>En d = {d}, la mejor campana según {loss} busca una de las de P; por debajo de d = {wins} es mejor la ancha.</translation>
    </message>
    <message>
        <source>how far best forward Q misses these</source>
        <translation>cuánto se aparta de ellas la mejor Q directa</translation>
    </message>
    <message>
        <source>Rényi of order {order}</source>
        <translation>Rényi de orden {order}</translation>
    </message>
    <message>
        <source>{loss}, best Q</source>
        <translation>{loss}, mejor Q</translation>
    </message>
    <message>
        <source>{loss}, learning Q</source>
        <translation>{loss}, Q aprendiendo</translation>
    </message>
    <message>
        <source>a mode becomes an optimum at d</source>
        <translation>una moda se vuelve óptimo en d</translation>
    </message>
    <message>
        <source>a mode becomes the best at d</source>
        <translation>una moda se vuelve la mejor en d</translation>
    </message>
    <message>
        <source>A best bell lies at the edge of what is searched: no bell inside is as good.</source>
        <translation>Una campana óptima está en el borde de lo explorado: ninguna del interior es tan buena.</translation>
    </message>
    <message>
        <source>P's {count} outcomes are taken together in {groups} groups of neighbours.</source>
        <translation>Los {count} resultados de P se reúnen en {groups} grupos de vecinos.</translation>
    </message>
    <message>
        <source>D(Q‖P) is infinite for every bell: {name} is impossible under P and under no bell.</source>
        <translation>D(Q‖P) es infinita para toda campana: {name} es imposible con P y no lo es con ninguna campana.</translation>
    </message>
    <message>
        <source>centre μ</source>
        <translation>centro μ</translation>
    </message>
    <message>
        <source>width σ</source>
        <translation>anchura σ</translation>
    </message>
    <message>
        <source>P of {name}, {value}</source>
        <translation>P de {name}, {value}</translation>
    </message>
    <message>
        <source>{loss} of a bell at μ, σ</source>
        <translation>{loss} de una campana en μ, σ</translation>
    </message>
    <message>
        <source>{loss} at μ, σ</source>
        <translation>{loss} en μ, σ</translation>
    </message>
    <message>
        <source>{loss} as one bell moves</source>
        <translation>{loss} al moverse una campana</translation>
    </message>
    <message>
        <source>start of Q</source>
        <translation>inicio de Q</translation>
    </message>
    <message>
        <source>start of Q's second bell</source>
        <translation>inicio de la segunda campana de Q</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>bell {i} of P</source>
        <translation>campana {i} de P</translation>
    </message>
    <message>
        <source>density, relative</source>
        <translation>densidad, relativa</translation>
    </message>
    <message>
        <source>best Q</source>
        <translation>mejor Q</translation>
    </message>
    <message>
        <source>learning Q</source>
        <translation>Q aprendiendo</translation>
    </message>
    <message>
        <source>∞ for every Q</source>
        <translation>∞ para toda Q</translation>
    </message>
    <message>
        <source>optimum</source>
        <translation>óptimo</translation>
    </message>
    <message>
        <source>{loss} after each step</source>
        <translation>{loss} tras cada paso</translation>
    </message>
    <message>
        <source>least possible</source>
        <translation>mínimo posible</translation>
    </message>
    <message>
        <source>density</source>
        <translation>densidad</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidad</translation>
    </message>
    <message>
        <source>{letter} of {name}, {value}</source>
        <translation>{letter} de {name}, {value}</translation>
    </message>
    <message>
        <source>{bar}, adds {term} {unit} to D(P‖Q)</source>
        <translation>{bar}, suma {term} {unit} a D(P‖Q)</translation>
    </message>
    <message>
        <source>What happens (P) and what you believe (Q)</source>
        <translation>Lo que ocurre (P) y lo que usted cree (Q)</translation>
    </message>
    <message>
        <source>P and Q</source>
        <translation>P y Q</translation>
    </message>
    <message>
        <source>The numbers wait: {which} does not sum to 1. Press N to normalise.</source>
        <translation>Los números esperan: la suma de {which} no es 1. Pulse N para normalizar.</translation>
    </message>
    <message>
        <source>P happens</source>
        <translation>P ocurre</translation>
    </message>
    <message>
        <source>Q believed</source>
        <translation>Q se cree</translation>
    </message>
    <message>
        <source>compared {letter}</source>
        <translation>{letter} comparada</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bits</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nats</translation>
    </message>
    <message>
        <source>bans</source>
        <translation>bans</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>A session, or data for P and Q</source>
        <translation>Una sesión, o datos para P y Q</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Open data for Q…</source>
        <translation>Abrir datos para Q…</translation>
    </message>
    <message>
        <source>P stays; the outcomes of both are kept</source>
        <translation>P se queda; se conservan los resultados de ambos</translation>
    </message>
    <message>
        <source>Paste data</source>
        <translation>Pegar datos</translation>
    </message>
    <message>
        <source>Numbers, a table or text</source>
        <translation>Números, una tabla o texto</translation>
    </message>
    <message>
        <source>Save session as…</source>
        <translation>Guardar sesión como…</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Versiones anteriores…</translation>
    </message>
    <message>
        <source>What a session was before it was saved over</source>
        <translation>Lo que era una sesión antes de sobrescribirla</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>Exportar imagen…</translation>
    </message>
    <message>
        <source>SVG, PDF or PNG</source>
        <translation>SVG, PDF o PNG</translation>
    </message>
    <message>
        <source>Export numbers…</source>
        <translation>Exportar números…</translation>
    </message>
    <message>
        <source>CSV, LaTeX, or Python that reproduces them</source>
        <translation>CSV, LaTeX, o Python que los reproduce</translation>
    </message>
    <message>
        <source>Export progress…</source>
        <translation>Exportar progreso…</translation>
    </message>
    <message>
        <source>What was done in lessons, as a table or JSON</source>
        <translation>Lo hecho en las lecciones, como tabla o JSON</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Copiar números</translation>
    </message>
    <message>
        <source>Code a file…</source>
        <translation>Codificar archivo…</translation>
    </message>
    <message>
        <source>Real bytes through the real codes</source>
        <translation>Bytes reales por los códigos reales</translation>
    </message>
    <message>
        <source>Open batch…</source>
        <translation>Abrir un lote…</translation>
    </message>
    <message>
        <source>Many pairs, from tables of any size</source>
        <translation>Muchos pares, de tablas de cualquier tamaño</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Swap P and Q</source>
        <translation>Intercambiar P y Q</translation>
    </message>
    <message>
        <source>Copy P to Q</source>
        <translation>Copiar P en Q</translation>
    </message>
    <message>
        <source>Copy Q to P</source>
        <translation>Copiar Q en P</translation>
    </message>
    <message>
        <source>Normalise</source>
        <translation>Normalizar</translation>
    </message>
    <message>
        <source>Divide P and Q by their sums</source>
        <translation>Dividir P y Q por sus sumas</translation>
    </message>
    <message>
        <source>Random Q</source>
        <translation>Q al azar</translation>
    </message>
    <message>
        <source>A seeded draw, all distributions alike</source>
        <translation>Un sorteo con semilla, todas las distribuciones por igual</translation>
    </message>
    <message>
        <source>Random P</source>
        <translation>P al azar</translation>
    </message>
    <message>
        <source>The others scale</source>
        <translation>Las demás se escalan</translation>
    </message>
    <message>
        <source>All other bars keep their ratios</source>
        <translation>Todas las demás barras conservan sus proporciones</translation>
    </message>
    <message>
        <source>Pinned bars stay</source>
        <translation>Las fijadas no cambian</translation>
    </message>
    <message>
        <source>The unpinned others keep their ratios</source>
        <translation>Las demás no fijadas conservan sus proporciones</translation>
    </message>
    <message>
        <source>The neighbour pays</source>
        <translation>Paga la vecina</translation>
    </message>
    <message>
        <source>Mass is traded with the next outcome</source>
        <translation>La masa se intercambia con el resultado siguiente</translation>
    </message>
    <message>
        <source>Nothing else moves</source>
        <translation>Nada más se mueve</translation>
    </message>
    <message>
        <source>Sums may leave 1; the numbers wait for Normalise</source>
        <translation>Las sumas pueden dejar de ser 1; los números esperan a «Normalizar»</translation>
    </message>
    <message>
        <source>Choose P</source>
        <translation>Elegir P</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>Choose Q</source>
        <translation>Elegir Q</translation>
    </message>
    <message>
        <source>Outcome before</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next outcome</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>First outcome</source>
        <translation>Primer resultado</translation>
    </message>
    <message>
        <source>Last outcome</source>
        <translation>Último resultado</translation>
    </message>
    <message>
        <source>Raise by 0.01</source>
        <translation>Subir 0,01</translation>
    </message>
    <message>
        <source>Lower by 0.01</source>
        <translation>Bajar 0,01</translation>
    </message>
    <message>
        <source>Raise by 0.1</source>
        <translation>Subir 0,1</translation>
    </message>
    <message>
        <source>Lower by 0.1</source>
        <translation>Bajar 0,1</translation>
    </message>
    <message>
        <source>Raise by 0.001</source>
        <translation>Subir 0,001</translation>
    </message>
    <message>
        <source>Lower by 0.001</source>
        <translation>Bajar 0,001</translation>
    </message>
    <message>
        <source>Give 0.01 to the next outcome</source>
        <translation>Dar 0,01 al resultado siguiente</translation>
    </message>
    <message>
        <source>Give 0.01 to the outcome before</source>
        <translation>Dar 0,01 al resultado anterior</translation>
    </message>
    <message>
        <source>Type a value…</source>
        <translation>Escribir un valor…</translation>
    </message>
    <message>
        <source>Set to exactly 0</source>
        <translation>Poner exactamente a 0</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Add an outcome</source>
        <translation>Añadir un resultado</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Remove the outcome</source>
        <translation>Quitar el resultado</translation>
    </message>
    <message>
        <source>Rename the outcome…</source>
        <translation>Renombrar el resultado…</translation>
    </message>
    <message>
        <source>Merge with the next outcome</source>
        <translation>Unir con el resultado siguiente</translation>
    </message>
    <message>
        <source>Move the outcome left</source>
        <translation>Mover a la izquierda</translation>
    </message>
    <message>
        <source>Move the outcome right</source>
        <translation>Mover a la derecha</translation>
    </message>
    <message>
        <source>Number of outcomes…</source>
        <translation>Número de resultados…</translation>
    </message>
    <message>
        <source>Store in A</source>
        <translation>Guardar en A</translation>
    </message>
    <message>
        <source>Store in B</source>
        <translation>Guardar en B</translation>
    </message>
    <message>
        <source>Store in C</source>
        <translation>Guardar en C</translation>
    </message>
    <message>
        <source>Return to A</source>
        <translation>Volver a A</translation>
    </message>
    <message>
        <source>Return to B</source>
        <translation>Volver a B</translation>
    </message>
    <message>
        <source>Return to C</source>
        <translation>Volver a C</translation>
    </message>
    <message>
        <source>Compare with A</source>
        <translation>Comparar con A</translation>
    </message>
    <message>
        <source>Compare with B</source>
        <translation>Comparar con B</translation>
    </message>
    <message>
        <source>Compare with C</source>
        <translation>Comparar con C</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Two histograms and every number between them.</source>
        <translation>Dos histogramas y todos los números entre ellos.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Escena</translation>
    </message>
    <message>
        <source>Coding: real bits</source>
        <translation>Codificar: bits reales</translation>
    </message>
    <message>
        <source>Fixed-length, Shannon, Huffman and range coding, on the same symbols.</source>
        <translation>Código de longitud fija, de Shannon, de Huffman y por intervalos, con los mismos símbolos.</translation>
    </message>
    <message>
        <source>Fit: covering or seeking</source>
        <translation>Ajuste: cubrir o buscar</translation>
    </message>
    <message>
        <source>One P, two losses: which Q does each of them want?</source>
        <translation>Una P, dos pérdidas: ¿qué Q quiere cada una?</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Nats</source>
        <translation>Nats</translation>
    </message>
    <message>
        <source>Bans</source>
        <translation>Bans</translation>
    </message>
    <message>
        <source>Next unit</source>
        <translation>Unidad siguiente</translation>
    </message>
    <message>
        <source>Bits, nats, bans</source>
        <translation>Bits, nats, bans</translation>
    </message>
    <message>
        <source>Logarithmic heights</source>
        <translation>Alturas logarítmicas</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>The scene's clock; in the explorer, morph Q into P</source>
        <translation>El reloj de la escena; en el explorador, transforma Q en P</translation>
    </message>
    <message>
        <source>Cross-entropy falls to the entropy; M again stops</source>
        <translation>La entropía cruzada baja hasta la entropía; M de nuevo la detiene</translation>
    </message>
    <message>
        <source>Morph, temperature, smoothing, shapes</source>
        <translation>Transformación, temperatura, suavizado, formas</translation>
    </message>
    <message>
        <source>Whatever was hidden for the class</source>
        <translation>Todo lo que se ocultó a la clase</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Texto normal</translation>
    </message>
    <message>
        <source>Lecture mode</source>
        <translation>Modo clase</translation>
    </message>
    <message>
        <source>Full screen, large type, high contrast</source>
        <translation>Pantalla completa, letra grande, contraste alto</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Numbers of the lecture…</source>
        <translation>Números de la clase…</translation>
    </message>
    <message>
        <source>Hide controls for the class…</source>
        <translation>Ocultar controles a la clase…</translation>
    </message>
    <message>
        <source>Buttons, tools, panels and numbers; saved with the session</source>
        <translation>Botones, herramientas, paneles y números; se guardan con la sesión</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Lápiz</translation>
    </message>
    <message>
        <source>Draw on the picture</source>
        <translation>Dibujar en la imagen</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Congelar</translation>
    </message>
    <message>
        <source>The room's picture stays while you go on</source>
        <translation>La imagen de la sala se queda mientras usted sigue</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Pantalla vacía</translation>
    </message>
    <message>
        <source>Presenter window</source>
        <translation>Ventana del presentador</translation>
    </message>
    <message>
        <source>Numbers, notes and the time, on the other screen</source>
        <translation>Números, notas y la hora, en la otra pantalla</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Predecir</translation>
    </message>
    <message>
        <source>Hides the numbers, takes a guess</source>
        <translation>Oculta los números, recoge una estimación</translation>
    </message>
    <message>
        <source>Predict: sketch Q</source>
        <translation>Predecir: esbozar Q</translation>
    </message>
    <message>
        <source>P is hidden; the room draws it as Q</source>
        <translation>P está oculta; la sala la dibuja como Q</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Send the stream</source>
        <translation>Enviar el flujo</translation>
    </message>
    <message>
        <source>Code in focus</source>
        <translation>Código enfocado</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fijo</translation>
    </message>
    <message>
        <source>Shannon Q</source>
        <translation>Shannon Q</translation>
    </message>
    <message>
        <source>Huffman Q</source>
        <translation>Huffman Q</translation>
    </message>
    <message>
        <source>Huffman P</source>
        <translation>Huffman P</translation>
    </message>
    <message>
        <source>range Q</source>
        <translation>intervalos Q</translation>
    </message>
    <message>
        <source>Merges of Huffman's tree</source>
        <translation>Uniones del árbol de Huffman</translation>
    </message>
    <message>
        <source>Symbols a block (Huffman)</source>
        <translation>Símbolos por bloque (Huffman)</translation>
    </message>
    <message>
        <source>Symbols to send</source>
        <translation>Símbolos por enviar</translation>
    </message>
    <message>
        <source>Symbols sent</source>
        <translation>Símbolos enviados</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>Ver cómo aprende</translation>
    </message>
    <message>
        <source>Step of learning</source>
        <translation>Paso de aprendizaje</translation>
    </message>
    <message>
        <source>What is fitted</source>
        <translation>Qué se ajusta</translation>
    </message>
    <message>
        <source>½N(−d, 1) + ½N(d, 1)</source>
        <translation>½N(−d, 1) + ½N(d, 1)</translation>
    </message>
    <message>
        <source>Up to four bells</source>
        <translation>Hasta cuatro campanas</translation>
    </message>
    <message>
        <source>Loss on the left</source>
        <translation>Pérdida a la izquierda</translation>
    </message>
    <message>
        <source>Forward KL</source>
        <translation>KL directa</translation>
    </message>
    <message>
        <source>Reverse KL</source>
        <translation>KL inversa</translation>
    </message>
    <message>
        <source>Jensen–Shannon</source>
        <translation>Jensen–Shannon</translation>
    </message>
    <message>
        <source>Rényi</source>
        <translation>Rényi</translation>
    </message>
    <message>
        <source>Total variation</source>
        <translation>Variación total</translation>
    </message>
    <message>
        <source>Hellinger</source>
        <translation>Hellinger</translation>
    </message>
    <message>
        <source>Wasserstein</source>
        <translation>Wasserstein</translation>
    </message>
    <message>
        <source>Loss on the right</source>
        <translation>Pérdida a la derecha</translation>
    </message>
    <message>
        <source>Rényi's order α</source>
        <translation>Orden α de Rényi</translation>
    </message>
    <message>
        <source>What may be fitted</source>
        <translation>Qué puede ajustarse</translation>
    </message>
    <message>
        <source>One bell</source>
        <translation>Una campana</translation>
    </message>
    <message>
        <source>Two bells</source>
        <translation>Dos campanas</translation>
    </message>
    <message>
        <source>A free histogram</source>
        <translation>Un histograma libre</translation>
    </message>
    <message>
        <source>Steps of the histogram</source>
        <translation>Escalones del histograma</translation>
    </message>
    <message>
        <source>Sliders for</source>
        <translation>Deslizadores de</translation>
    </message>
    <message>
        <source>Where Q starts</source>
        <translation>Dónde empieza Q</translation>
    </message>
    <message>
        <source>How Q learns</source>
        <translation>Cómo aprende Q</translation>
    </message>
    <message>
        <source>Separation d</source>
        <translation>Separación d</translation>
    </message>
    <message>
        <source>Bells of P</source>
        <translation>Campanas de P</translation>
    </message>
    <message>
        <source>Bell in hand</source>
        <translation>Campana elegida</translation>
    </message>
    <message>
        <source>Bell 1: place</source>
        <translation>Campana 1: lugar</translation>
    </message>
    <message>
        <source>Bell 1: height</source>
        <translation>Campana 1: altura</translation>
    </message>
    <message>
        <source>Bell 1: width</source>
        <translation>Campana 1: anchura</translation>
    </message>
    <message>
        <source>Bell 2: place</source>
        <translation>Campana 2: lugar</translation>
    </message>
    <message>
        <source>Bell 2: height</source>
        <translation>Campana 2: altura</translation>
    </message>
    <message>
        <source>Bell 2: width</source>
        <translation>Campana 2: anchura</translation>
    </message>
    <message>
        <source>Bell 3: place</source>
        <translation>Campana 3: lugar</translation>
    </message>
    <message>
        <source>Bell 3: height</source>
        <translation>Campana 3: altura</translation>
    </message>
    <message>
        <source>Bell 3: width</source>
        <translation>Campana 3: anchura</translation>
    </message>
    <message>
        <source>Bell 4: place</source>
        <translation>Campana 4: lugar</translation>
    </message>
    <message>
        <source>Bell 4: height</source>
        <translation>Campana 4: altura</translation>
    </message>
    <message>
        <source>Bell 4: width</source>
        <translation>Campana 4: anchura</translation>
    </message>
    <message>
        <source>Start μ</source>
        <translation>μ inicial</translation>
    </message>
    <message>
        <source>Start σ</source>
        <translation>σ inicial</translation>
    </message>
    <message>
        <source>Second start μ</source>
        <translation>Segundo μ inicial</translation>
    </message>
    <message>
        <source>Second start σ</source>
        <translation>Segundo σ inicial</translation>
    </message>
    <message>
        <source>Learning by</source>
        <translation>Aprende con</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Gradient descent</source>
        <translation>Descenso de gradiente</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Seeded restarts</source>
        <translation>Reinicios con semilla</translation>
    </message>
    <message>
        <source>forward KL</source>
        <translation>KL directa</translation>
    </message>
    <message>
        <source>reverse KL</source>
        <translation>KL inversa</translation>
    </message>
    <message>
        <source>total variation</source>
        <translation>variación total</translation>
    </message>
    <message>
        <source>entropy of P</source>
        <translation>entropía de P</translation>
    </message>
    <message>
        <source>The least that an outcome of P can cost on average, in the best code for P.</source>
        <translation>Lo mínimo que puede costar en promedio un resultado de P, con el mejor código para P.</translation>
    </message>
    <message>
        <source>0 to log K</source>
        <translation>0 a log K</translation>
    </message>
    <message>
        <source>entropy of Q</source>
        <translation>entropía de Q</translation>
    </message>
    <message>
        <source>The least that an outcome of Q can cost on average, in the best code for Q.</source>
        <translation>Lo mínimo que puede costar en promedio un resultado de Q, con el mejor código para Q.</translation>
    </message>
    <message>
        <source>cross-entropy, forward</source>
        <translation>entropía cruzada, directa</translation>
    </message>
    <message>
        <source>What an outcome of P costs on average when it is written in the best code for Q.</source>
        <translation>Lo que cuesta en promedio un resultado de P escrito con el mejor código para Q.</translation>
    </message>
    <message>
        <source>H(P) to ∞</source>
        <translation>H(P) a ∞</translation>
    </message>
    <message>
        <source>cross-entropy, reverse</source>
        <translation>entropía cruzada, inversa</translation>
    </message>
    <message>
        <source>What an outcome of Q costs on average when it is written in the best code for P.</source>
        <translation>Lo que cuesta en promedio un resultado de Q escrito con el mejor código para P.</translation>
    </message>
    <message>
        <source>H(Q) to ∞</source>
        <translation>H(Q) a ∞</translation>
    </message>
    <message>
        <source>relative entropy, forward</source>
        <translation>entropía relativa, directa</translation>
    </message>
    <message>
        <source>What is overpaid for each outcome when P happens and Q was believed.</source>
        <translation>Lo que se paga de más por cada resultado cuando ocurre P y se creía en Q.</translation>
    </message>
    <message>
        <source>0, only if P = Q, to ∞</source>
        <translation>0, solo si P = Q, a ∞</translation>
    </message>
    <message>
        <source>relative entropy, reverse</source>
        <translation>entropía relativa, inversa</translation>
    </message>
    <message>
        <source>What is overpaid for each outcome when Q happens and P was believed.</source>
        <translation>Lo que se paga de más por cada resultado cuando ocurre Q y se creía en P.</translation>
    </message>
    <message>
        <source>Jensen–Shannon divergence</source>
        <translation>divergencia de Jensen–Shannon</translation>
    </message>
    <message>
        <source>What one outcome tells about which of P and Q it was drawn from, by the toss of a fair coin.</source>
        <translation>Lo que un resultado dice sobre si salió de P o de Q, elegida al lanzar una moneda justa.</translation>
    </message>
    <message>
        <source>0, only if P = Q, to 1 bit</source>
        <translation>0, solo si P = Q, a 1 bit</translation>
    </message>
    <message>
        <source>Jensen–Shannon distance</source>
        <translation>distancia de Jensen–Shannon</translation>
    </message>
    <message>
        <source>The square root of the Jensen–Shannon divergence, which obeys the triangle inequality.</source>
        <translation>La raíz cuadrada de la divergencia de Jensen–Shannon, que cumple la desigualdad triangular.</translation>
    </message>
    <message>
        <source>0, only if P = Q, to 1 for base 2</source>
        <translation>0, solo si P = Q, a 1 en base 2</translation>
    </message>
    <message>
        <source>Jeffreys divergence</source>
        <translation>divergencia de Jeffreys</translation>
    </message>
    <message>
        <source>Forward and reverse relative entropy added together.</source>
        <translation>Las entropías relativas directa e inversa, sumadas.</translation>
    </message>
    <message>
        <source>The most by which P and Q can differ in the probability of any event.</source>
        <translation>Lo máximo que P y Q pueden diferir en la probabilidad de un suceso.</translation>
    </message>
    <message>
        <source>0, only if P = Q, to 1</source>
        <translation>0, solo si P = Q, a 1</translation>
    </message>
    <message>
        <source>Hellinger distance</source>
        <translation>distancia de Hellinger</translation>
    </message>
    <message>
        <source>How far apart P and Q lie when each is drawn as a point on a sphere, its square roots the coordinates.</source>
        <translation>Lo lejos que están P y Q cuando cada una es un punto de una esfera, con sus raíces cuadradas como coordenadas.</translation>
    </message>
    <message>
        <source>Bhattacharyya distance</source>
        <translation>distancia de Bhattacharyya</translation>
    </message>
    <message>
        <source>How little P and Q overlap: infinite when they share no outcome.</source>
        <translation>Lo poco que se solapan P y Q: infinita si no comparten ningún resultado.</translation>
    </message>
    <message>
        <source>chi-squared divergence, forward</source>
        <translation>divergencia ji cuadrado, directa</translation>
    </message>
    <message>
        <source>Squared differences between P and Q, each weighed against what Q expects.</source>
        <translation>Diferencias al cuadrado entre P y Q, cada una en relación con lo que Q espera.</translation>
    </message>
    <message>
        <source>chi-squared divergence, reverse</source>
        <translation>divergencia ji cuadrado, inversa</translation>
    </message>
    <message>
        <source>Squared differences between P and Q, each weighed against what P expects.</source>
        <translation>Diferencias al cuadrado entre P y Q, cada una en relación con lo que P espera.</translation>
    </message>
    <message>
        <source>Rényi divergence of order 0.5</source>
        <translation>divergencia de Rényi de orden 0,5</translation>
    </message>
    <message>
        <source>Relative entropy with a dial: the higher the order, the more the worst outcome counts.</source>
        <translation>La entropía relativa con un mando: cuanto mayor es el orden, más cuenta el peor resultado.</translation>
    </message>
    <message>
        <source>Wasserstein distance</source>
        <translation>distancia de Wasserstein</translation>
    </message>
    <message>
        <source>How far mass must be carried, on average, to turn P into Q, when the outcomes stand one step apart.</source>
        <translation>La distancia media que hay que llevar la masa para convertir P en Q, con los resultados a un paso uno de otro.</translation>
    </message>
    <message>
        <source>0, only if P = Q, to K − 1</source>
        <translation>0, solo si P = Q, a K − 1</translation>
    </message>
    <message>
        <source>perplexity of P</source>
        <translation>perplejidad de P</translation>
    </message>
    <message>
        <source>How many sides a fair die needs to be as uncertain as P.</source>
        <translation>Cuántas caras necesita un dado justo para ser tan incierto como P.</translation>
    </message>
    <message>
        <source>1 to K</source>
        <translation>1 a K</translation>
    </message>
    <message>
        <source>perplexity of Q</source>
        <translation>perplejidad de Q</translation>
    </message>
    <message>
        <source>How many sides a fair die needs to be as uncertain as Q.</source>
        <translation>Cuántas caras necesita un dado justo para ser tan incierto como Q.</translation>
    </message>
    <message>
        <source>cost per bit</source>
        <translation>coste por bit</translation>
    </message>
    <message>
        <source>What is paid for each bit of information when P happens and Q was believed.</source>
        <translation>Lo que se paga por cada bit de información cuando ocurre P y se creía en Q.</translation>
    </message>
    <message>
        <source>1, only if P = Q, to ∞; when P is certain, 1 if Q agrees and ∞ otherwise</source>
        <translation>1, solo si P = Q, a ∞; cuando P es segura, 1 si Q coincide y ∞ si no</translation>
    </message>
    <message>
        <source>Horse race</source>
        <translation>Carrera de caballos</translation>
    </message>
    <message>
        <source>Textbook</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Eight horses, one of them a clear favourite; Q believes that they are all alike.</source>
        <translation>Ocho caballos, uno de ellos claro favorito; Q cree que son todos iguales.</translation>
    </message>
    <message>
        <source>Two coins</source>
        <translation>Dos monedas</translation>
    </message>
    <message>
        <source>A fair coin and one that shows heads once in four: the two divergences differ.</source>
        <translation>Una moneda justa y otra que da cara una de cada cuatro veces: las dos divergencias difieren.</translation>
    </message>
    <message>
        <source>Two trials against uniform</source>
        <translation>Dos ensayos contra uniforme</translation>
    </message>
    <message>
        <source>Successes in two trials of chance 0.4, and the belief that 0, 1 and 2 are alike; the book counts in nats.</source>
        <translation>Éxitos en dos ensayos de probabilidad 0,4, y la creencia de que 0, 1 y 2 son iguales; el libro cuenta en nats.</translation>
    </message>
    <message>
        <source>Brandeis die</source>
        <translation>Dado de Brandeis</translation>
    </message>
    <message>
        <source>The least committed die whose average is 4.5 instead of 3.5, against a fair one; entropy in nats.</source>
        <translation>El dado que menos supone entre los de media 4,5 en vez de 3,5, frente a uno justo; entropía en nats.</translation>
    </message>
    <message>
        <source>Fair coin, belief 0.1</source>
        <translation>Moneda justa, creencia 0,1</translation>
    </message>
    <message>
        <source>Blow-up</source>
        <translation>Explosión</translation>
    </message>
    <message>
        <source>Heads comes up every second time, and Q gives it one chance in ten.</source>
        <translation>Sale cara una de cada dos veces, y Q le da una posibilidad entre diez.</translation>
    </message>
    <message>
        <source>Fair coin, belief 0.01</source>
        <translation>Moneda justa, creencia 0,01</translation>
    </message>
    <message>
        <source>The surer Q is that heads will not come, the more each head costs.</source>
        <translation>Cuanto más segura está Q de que no saldrá cara, más cuesta cada cara.</translation>
    </message>
    <message>
        <source>Fair coin, belief 0.001</source>
        <translation>Moneda justa, creencia 0,001</translation>
    </message>
    <message>
        <source>Ten times surer again costs another 1.65 bits, while the reverse divergence nears 1.</source>
        <translation>Estar otras diez veces más seguro cuesta otros 1,65 bits, mientras la divergencia inversa se acerca a 1.</translation>
    </message>
    <message>
        <source>Fair coin, belief 0</source>
        <translation>Moneda justa, creencia 0</translation>
    </message>
    <message>
        <source>What Q holds impossible happens: the divergence is infinite, its reverse is 1, Jensen–Shannon is finite.</source>
        <translation>Ocurre lo que Q da por imposible: la divergencia es infinita, la inversa es 1, Jensen–Shannon es finita.</translation>
    </message>
    <message>
        <source>Nothing in common</source>
        <translation>Nada en común</translation>
    </message>
    <message>
        <source>No outcome is possible for both: both divergences are infinite and Jensen–Shannon is as large as it gets.</source>
        <translation>Ningún resultado es posible en ambas: las dos divergencias son infinitas y Jensen–Shannon es la máxima posible.</translation>
    </message>
    <message>
        <source>Code for four symbols</source>
        <translation>Código de cuatro símbolos</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Code words of 1, 2, 3 and 3 bits fit P exactly; two bits for each symbol fit Q.</source>
        <translation>Las palabras de código de 1, 2, 3 y 3 bits se ajustan exactamente a P; dos bits por símbolo se ajustan a Q.</translation>
    </message>
    <message>
        <source>Code for three alike</source>
        <translation>Código para tres iguales</translation>
    </message>
    <message>
        <source>Three equal outcomes cost 5/3 bits with the code words 0, 10 and 11, where 1.585 would be enough.</source>
        <translation>Tres resultados iguales cuestan 5/3 bits con las palabras de código 0, 10 y 11, cuando bastarían 1,585.</translation>
    </message>
    <message>
        <source>Huffman's code</source>
        <translation>Código de Huffman</translation>
    </message>
    <message>
        <source>Q is what the best code words, of 2, 2, 2, 3 and 3 bits, would fit exactly: 2.3 bits a symbol.</source>
        <translation>Q es aquello a lo que se ajustarían exactamente las mejores palabras de código, de 2, 2, 2, 3 y 3 bits: 2,3 bits por símbolo.</translation>
    </message>
    <message>
        <source>Sum of two dice</source>
        <translation>Suma de dos dados</translation>
    </message>
    <message>
        <source>Everyday</source>
        <translation>Cotidiano</translation>
    </message>
    <message>
        <source>Seven is six times as likely as two; Q believes that all sums are alike.</source>
        <translation>El siete es seis veces más probable que el dos; Q cree que todas las sumas son iguales.</translation>
    </message>
    <message>
        <source>Three doors</source>
        <translation>Tres puertas</translation>
    </message>
    <message>
        <source>Once a door with a goat is open, the other door has the car twice as often as the first; Q believes in half and half.</source>
        <translation>Abierta una puerta con una cabra, la otra puerta tiene el coche el doble de veces que la primera; Q cree en mitad y mitad.</translation>
    </message>
    <message>
        <source>First digits</source>
        <translation>Primeras cifras</translation>
    </message>
    <message>
        <source>Benford's law of first digits, against the belief that all nine are alike.</source>
        <translation>La ley de Benford sobre las primeras cifras, frente a la creencia de que las nueve son iguales.</translation>
    </message>
    <message>
        <source>Medical test</source>
        <translation>Prueba médica</translation>
    </message>
    <message>
        <source>Dependence</source>
        <translation>Dependencia</translation>
    </message>
    <message>
        <source>Illness and test result together, against both on their own: the divergence is their mutual information.</source>
        <translation>Enfermedad y resultado de la prueba juntos, frente a ambos por separado: la divergencia es su información mutua.</translation>
    </message>
    <message>
        <source>Noisy channel</source>
        <translation>Canal ruidoso</translation>
    </message>
    <message>
        <source>Bit sent and bit received, of which 15 % are flipped, against independence: the capacity of the channel.</source>
        <translation>Bit enviado y bit recibido, de los que un 15 % se invierte, frente a la independencia: la capacidad del canal.</translation>
    </message>
    <message>
        <source>One-hot label</source>
        <translation>Etiqueta one-hot</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>A picture is a cat for certain; the cross-entropy is the model's loss and all of it is divergence.</source>
        <translation>Una imagen es un gato con certeza; la entropía cruzada es la pérdida del modelo y toda ella es divergencia.</translation>
    </message>
    <message>
        <source>Smoothed label</source>
        <translation>Etiqueta suavizada</translation>
    </message>
    <message>
        <source>A tenth of the label is shared out among all classes, so that no loss is ever infinite.</source>
        <translation>Una décima parte de la etiqueta se reparte entre todas las clases, para que ninguna pérdida sea nunca infinita.</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>Palabra siguiente</translation>
    </message>
    <message>
        <source>What may follow “the cat sat on the …”: Q is a model that halves with every rank.</source>
        <translation>Lo que puede seguir a «the cat sat on the …»: Q es un modelo que se reduce a la mitad con cada rango.</translation>
    </message>
    <message>
        <source>Mirror image</source>
        <translation>Imagen especular</translation>
    </message>
    <message>
        <source>Curiosities</source>
        <translation>Curiosidades</translation>
    </message>
    <message>
        <source>Q is P read backwards, and the two divergences are the same though P and Q are not.</source>
        <translation>Q es P leída al revés, y las dos divergencias son iguales aunque P y Q no lo sean.</translation>
    </message>
    <message>
        <source>Belief is right</source>
        <translation>La creencia acierta</translation>
    </message>
    <message>
        <source>Q equals P: the divergence is exactly 0 and the cross-entropy is the entropy.</source>
        <translation>Q es igual a P: la divergencia es exactamente 0 y la entropía cruzada es la entropía.</translation>
    </message>
    <message>
        <source>Almost equal</source>
        <translation>Casi iguales</translation>
    </message>
    <message>
        <source>Equal to one part in 10⁸: summed as written the formula loses every digit, and the sign is a matter of luck.</source>
        <translation>Iguales salvo una parte en 10⁸: sumada tal como está escrita, la fórmula pierde todas las cifras y el signo es cuestión de suerte.</translation>
    </message>
    <message>
        <source>One in 10²⁰</source>
        <translation>Uno entre 10²⁰</translation>
    </message>
    <message>
        <source>Two beliefs about something that next to never happens; the divergence is in nats.</source>
        <translation>Dos creencias sobre algo que casi nunca ocurre; la divergencia está en nats.</translation>
    </message>
    <message>
        <source>Normals close together</source>
        <translation>Normales cercanas</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Two bell curves a third of a standard deviation apart; the curves themselves diverge by 1/18 nat.</source>
        <translation>Dos campanas separadas un tercio de desviación típica; las curvas mismas divergen en 1/18 nat.</translation>
    </message>
    <message>
        <source>Normals far apart</source>
        <translation>Normales lejanas</translation>
    </message>
    <message>
        <source>Four standard deviations apart: nearly nothing in common, and yet finite both ways; 8 nats for the curves.</source>
        <translation>A cuatro desviaciones típicas: casi nada en común y, aun así, finita en ambos sentidos; 8 nats para las curvas.</translation>
    </message>
    <message>
        <source>Two Poissons</source>
        <translation>Dos distribuciones de Poisson</translation>
    </message>
    <message>
        <source>Three events a day, believed to be five; the divergence is in nats.</source>
        <translation>Tres sucesos al día, que se cree que son cinco; la divergencia está en nats.</translation>
    </message>
    <message>
        <source>Law of small numbers</source>
        <translation>Ley de los números pequeños</translation>
    </message>
    <message>
        <source>Thirty trials of chance one in ten are nearly a Poisson of mean 3.</source>
        <translation>Treinta ensayos con una posibilidad entre diez son casi una Poisson de media 3.</translation>
    </message>
    <message>
        <source>Zipf against geometric</source>
        <translation>Zipf contra geométrica</translation>
    </message>
    <message>
        <source>Frequencies of words fall by rank as 1/k; a geometric belief runs out of patience with the tail.</source>
        <translation>Las frecuencias de las palabras bajan con el rango como 1/k; una creencia geométrica pierde la paciencia con la cola.</translation>
    </message>
    <message>
        <source>Two hills, one hill</source>
        <translation>Dos cerros, un cerro</translation>
    </message>
    <message>
        <source>One broad bell curve believed over two narrow ones: what happens if Q must cover all of P.</source>
        <translation>Se cree en una campana ancha sobre dos estrechas: lo que ocurre si Q debe cubrir toda P.</translation>
    </message>
    <message>
        <source>Morph</source>
        <translation>Transformar</translation>
    </message>
    <message>
        <source>Moves one histogram straight towards the other until they are equal.</source>
        <translation>Mueve un histograma en línea recta hacia el otro hasta que son iguales.</translation>
    </message>
    <message>
        <source>Way to the other</source>
        <translation>Camino al otro</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Every probability raised to 1/T and normalised: cold favours the likely, hot makes all alike.</source>
        <translation>Cada probabilidad elevada a 1/T y normalizada: el frío favorece lo probable, el calor lo iguala todo.</translation>
    </message>
    <message>
        <source>Temperature, T</source>
        <translation>Temperatura, T</translation>
    </message>
    <message>
        <source>Add ε</source>
        <translation>Sumar ε</translation>
    </message>
    <message>
        <source>Adds the same small number to every probability and normalises, so that nothing is impossible.</source>
        <translation>Suma el mismo número pequeño a cada probabilidad y normaliza, para que nada sea imposible.</translation>
    </message>
    <message>
        <source>Added to each probability, ε</source>
        <translation>Sumado a cada probabilidad, ε</translation>
    </message>
    <message>
        <source>Laplace smoothing</source>
        <translation>Suavizado de Laplace</translation>
    </message>
    <message>
        <source>Adds α to the count of every outcome among n observations: the posterior mean under an even prior.</source>
        <translation>Suma α al recuento de cada resultado entre n observaciones: la media a posteriori con una a priori simétrica.</translation>
    </message>
    <message>
        <source>Added to each count, α</source>
        <translation>Sumado a cada recuento, α</translation>
    </message>
    <message>
        <source>Number of observations, n</source>
        <translation>Número de observaciones, n</translation>
    </message>
    <message>
        <source>Mix with uniform</source>
        <translation>Mezclar con uniforme</translation>
    </message>
    <message>
        <source>Gives every outcome an equal part of the chosen share of the mass.</source>
        <translation>Da a cada resultado una parte igual de la fracción de masa elegida.</translation>
    </message>
    <message>
        <source>Share of uniform</source>
        <translation>Parte de uniforme</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>Uniforme</translation>
    </message>
    <message>
        <source>Every outcome alike.</source>
        <translation>Todos los resultados por igual.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>The bell curve, each outcome with the mass of the cell around it.</source>
        <translation>La campana, cada resultado con la masa de la celda que lo rodea.</translation>
    </message>
    <message>
        <source>Mean, μ</source>
        <translation>Media, μ</translation>
    </message>
    <message>
        <source>Standard deviation, σ</source>
        <translation>Desviación típica, σ</translation>
    </message>
    <message>
        <source>Two normals</source>
        <translation>Dos normales</translation>
    </message>
    <message>
        <source>A mixture of two bell curves.</source>
        <translation>Una mezcla de dos campanas.</translation>
    </message>
    <message>
        <source>First mean, μ₁</source>
        <translation>Primera media, μ₁</translation>
    </message>
    <message>
        <source>First standard deviation, σ₁</source>
        <translation>Primera desviación típica, σ₁</translation>
    </message>
    <message>
        <source>Second mean, μ₂</source>
        <translation>Segunda media, μ₂</translation>
    </message>
    <message>
        <source>Second standard deviation, σ₂</source>
        <translation>Segunda desviación típica, σ₂</translation>
    </message>
    <message>
        <source>Share of the first</source>
        <translation>Parte de la primera</translation>
    </message>
    <message>
        <source>Poisson</source>
        <translation>Poisson</translation>
    </message>
    <message>
        <source>How many rare events happen when λ are expected.</source>
        <translation>Cuántos sucesos raros ocurren cuando se esperan λ.</translation>
    </message>
    <message>
        <source>Mean, λ</source>
        <translation>Media, λ</translation>
    </message>
    <message>
        <source>Binomial</source>
        <translation>Binomial</translation>
    </message>
    <message>
        <source>How many of n independent trials succeed.</source>
        <translation>Cuántos de n ensayos independientes tienen éxito.</translation>
    </message>
    <message>
        <source>Trials, n</source>
        <translation>Ensayos, n</translation>
    </message>
    <message>
        <source>Chance of success, c</source>
        <translation>Prob. de éxito, c</translation>
    </message>
    <message>
        <source>Geometric</source>
        <translation>Geométrica</translation>
    </message>
    <message>
        <source>How many failures come before the first success.</source>
        <translation>Cuántos fracasos hay antes del primer éxito.</translation>
    </message>
    <message>
        <source>Zipf</source>
        <translation>Zipf</translation>
    </message>
    <message>
        <source>The k-th most frequent outcome is 1/k^s as frequent as the first.</source>
        <translation>El k-ésimo resultado más frecuente es 1/k^s veces tan frecuente como el primero.</translation>
    </message>
    <message>
        <source>Exponent, s</source>
        <translation>Exponente, s</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>A curve on the interval from 0 to 1, cut into one cell for each outcome.</source>
        <translation>Una curva en el intervalo de 0 a 1, cortada en una celda por resultado.</translation>
    </message>
    <message>
        <source>First shape, a</source>
        <translation>Primer parámetro de forma, a</translation>
    </message>
    <message>
        <source>Second shape, b</source>
        <translation>Segundo parámetro de forma, b</translation>
    </message>
    <message>
        <source>There is a file “{name}” already. Overwrite it?</source>
        <translation>Ya existe un archivo «{name}». ¿Sobrescribirlo?</translation>
    </message>
    <message>
        <source>Drag a column</source>
        <translation>Arrastrar una columna</translation>
    </message>
    <message>
        <source>Move the bar of P or Q whose outline is nearer</source>
        <translation>Mover la barra de P o Q cuyo contorno esté más cerca</translation>
    </message>
    <message>
        <source>Drag across columns</source>
        <translation>Arrastrar a través de columnas</translation>
    </message>
    <message>
        <source>Paint a shape</source>
        <translation>Pintar una forma</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>Mayús y arrastrar</translation>
    </message>
    <message>
        <source>Trade mass with the next outcome</source>
        <translation>Intercambiar masa con el resultado vecino</translation>
    </message>
    <message>
        <source>Wheel over a column</source>
        <translation>Rueda sobre una columna</translation>
    </message>
    <message>
        <source>Fine steps of 0.005; Shift 0.05, Alt 0.0005</source>
        <translation>Pasos finos de 0,005; Mayús 0,05, Alt 0,0005</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doble clic</translation>
    </message>
    <message>
        <source>Type an exact value: 0.25, 1/64, 2^-6, 3e-4, 0,25, 25 %</source>
        <translation>Escribir un valor exacto: 0,25, 1/64, 2^-6, 3e-4, 25 %</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Clic derecho</translation>
    </message>
    <message>
        <source>Everything that can be done with an outcome</source>
        <translation>Todo lo que se puede hacer con un resultado</translation>
    </message>
    <message>
        <source>Escape while dragging</source>
        <translation>Esc al arrastrar</translation>
    </message>
    <message>
        <source>As if it had not happened</source>
        <translation>Como si no hubiera pasado</translation>
    </message>
    <message>
        <source>this is not a NumPy array (.npy)</source>
        <translation>esto no es un array de NumPy (.npy)</translation>
    </message>
    <message>
        <source>the header of the array is damaged</source>
        <translation>la cabecera del array está dañada</translation>
    </message>
    <message>
        <source>objects (pickles are never read)</source>
        <translation>objetos (los pickles nunca se leen)</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation>un solo número</translation>
    </message>
    <message>
        <source>it holds records, not an array of numbers</source>
        <translation>contiene registros, no un array de números</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>su cabecera está dañada</translation>
    </message>
    <message>
        <source>its columns are stored one after the other; save it with np.ascontiguousarray</source>
        <translation>sus columnas están guardadas una tras otra; guardarlo con np.ascontiguousarray</translation>
    </message>
    <message>
        <source>the array ends before its last row</source>
        <translation>el array acaba antes de su última fila</translation>
    </message>
    <message>
        <source>there are several arrays in it; say which is {role}: {shown}:NAME, of {names}</source>
        <translation>contiene varios arrays; indicar cuál es {role}: {shown}:NOMBRE, de {names}</translation>
    </message>
    <message>
        <source>type {kind}</source>
        <translation>el tipo {kind}</translation>
    </message>
    <message>
        <source>the array holds {objects}; rows of numbers are needed</source>
        <translation>el array contiene {objects}; se necesitan filas de números</translation>
    </message>
    <message>
        <source>the array is {shown}; rows of outcomes have two dimensions, one row has one</source>
        <translation>el array es {shown}; las filas de resultados tienen dos dimensiones, una sola fila tiene una</translation>
    </message>
    <message>
        <source>the file has become shorter</source>
        <translation>el archivo se ha acortado</translation>
    </message>
    <message>
        <source>the array holds type {kind}, which is not known</source>
        <translation>el array contiene el tipo {kind}, que no se conoce</translation>
    </message>
    <message>
        <source>there is no array {part} in it, only {names}</source>
        <translation>no hay en él ningún array {part}, solo {names}</translation>
    </message>
    <message>
        <source>its archive is damaged ({error})</source>
        <translation>su archivo comprimido está dañado ({error})</translation>
    </message>
    <message>
        <source>at most {most} rows and columns can be ordered</source>
        <translation>se pueden ordenar como máximo {most} filas y columnas</translation>
    </message>
    <message>
        <source>not written: this is a file, and a Zarr store is a folder</source>
        <translation>no se ha escrito: esto es un archivo, y un almacén Zarr es una carpeta</translation>
    </message>
    <message>
        <source>Zarr needs zarr: pip install 'klviz[zarr]'</source>
        <translation>Zarr necesita zarr: pip install 'klviz[zarr]'</translation>
    </message>
    <message>
        <source>the name must end in {most} or {last}</source>
        <translation>el nombre debe acabar en {most} o {last}</translation>
    </message>
    <message>
        <source>not written: {cause}</source>
        <translation>no se ha escrito: {cause}</translation>
    </message>
    <message>
        <source>two of its columns have the same name</source>
        <translation>dos de sus columnas tienen el mismo nombre</translation>
    </message>
    <message>
        <source>there is no column of numbers in it</source>
        <translation>no hay en él ninguna columna de números</translation>
    </message>
    <message>
        <source>rows are the lists in column {name}</source>
        <translation>las filas son las listas de la columna {name}</translation>
    </message>
    <message>
        <source>the Parquet file ends before its last row</source>
        <translation>el archivo Parquet acaba antes de su última fila</translation>
    </message>
    <message>
        <source>there is no column {name} to take names of rows from</source>
        <translation>no hay ninguna columna {name} que dé nombre a las filas</translation>
    </message>
    <message>
        <source>beside the column of lists {name} there are other columns of numbers</source>
        <translation>junto a la columna de listas {name} hay otras columnas de números</translation>
    </message>
    <message>
        <source>; names of rows are in column {name} already</source>
        <translation>; los nombres de las filas ya están en la columna {name}</translation>
    </message>
    <message>
        <source>column {name} holds {kind}, not numbers{beside}</source>
        <translation>la columna {name} contiene {kind}, no números{beside}</translation>
    </message>
    <message>
        <source>the Parquet file is damaged ({error})</source>
        <translation>el archivo Parquet está dañado ({error})</translation>
    </message>
    <message>
        <source>the number in column {name} is missing</source>
        <translation>falta el número de la columna {name}</translation>
    </message>
    <message>
        <source>a matrix of all pairs has a place for every row; save it as .csv or .parquet</source>
        <translation>una matriz de todos los pares tiene un lugar para cada fila; guardarla como .csv o .parquet</translation>
    </message>
    <message>
        <source>there is no row {row}: its rows are 0 to {last}</source>
        <translation>no hay fila {row}: sus filas van de 0 a {last}</translation>
    </message>
    <message>
        <source>it has been changed since it was measured; run it again</source>
        <translation>se ha modificado desde la medición; ejecutar de nuevo</translation>
    </message>
    <message>
        <source>a matrix of all pairs has a place for every row: use --on-error nan, or a table</source>
        <translation>una matriz de todos los pares tiene un lugar para cada fila: usar --on-error nan, o una tabla</translation>
    </message>
    <message>
        <source>no measure is asked for</source>
        <translation>no se pide ninguna medida</translation>
    </message>
    <message>
        <source>there is a folder of this name; delete it or choose another name</source>
        <translation>hay una carpeta con este nombre; borrarla o elegir otro nombre</translation>
    </message>
    <message>
        <source>there is a file of this name; a Zarr store is a folder</source>
        <translation>hay un archivo con este nombre; un almacén Zarr es una carpeta</translation>
    </message>
    <message>
        <source>it has been changed while it was read; delete what was kept and run again</source>
        <translation>se ha modificado mientras se leía; borrar lo que se guardó y ejecutar de nuevo</translation>
    </message>
    <message>
        <source>the answers take {needed}, and the disk has {free} left</source>
        <translation>las respuestas ocupan {needed}, y al disco le quedan {free}</translation>
    </message>
    <message>
        <source>there is no folder {folder}</source>
        <translation>no existe la carpeta {folder}</translation>
    </message>
    <message>
        <source>no permission to write in the folder {folder}</source>
        <translation>sin permiso para escribir en la carpeta {folder}</translation>
    </message>
    <message>
        <source>this is a file that is read; choose another place for the result</source>
        <translation>este archivo se está leyendo; elegir otro lugar para el resultado</translation>
    </message>
    <message>
        <source>this is not a plain file</source>
        <translation>esto no es un archivo corriente</translation>
    </message>
    <message>
        <source>there are no rows in it</source>
        <translation>no hay filas en él</translation>
    </message>
    <message>
        <source>its rows have no outcomes</source>
        <translation>sus filas no tienen resultados</translation>
    </message>
    <message>
        <source>{name}: {rows} of {outcomes}{ids}{note}</source>
        <translation>{name}: {rows} × {outcomes}{ids}{note}</translation>
    </message>
    <message>
        <source>no table has a name like this</source>
        <translation>ninguna tabla se llama así</translation>
    </message>
    <message>
        <source>, names of rows from {name}</source>
        <translation>, nombres de las filas en {name}</translation>
    </message>
    <message>
        <source>this is not a whole {suffix} file</source>
        <translation>esto no es un archivo {suffix} completo</translation>
    </message>
    <message>
        <source>has shape {shape}; rows of distributions have two dimensions, one row has one</source>
        <translation>tiene la forma {shape}; las filas de distribuciones tienen dos dimensiones, una sola fila tiene una</translation>
    </message>
    <message>
        <source>there is no table in this folder ({endings})</source>
        <translation>no hay ninguna tabla en esta carpeta ({endings})</translation>
    </message>
    <message>
        <source>its outcomes have other names than those of {name}</source>
        <translation>sus resultados tienen otros nombres que los de {name}</translation>
    </message>
    <message>
        <source>the first line is a heading</source>
        <translation>la primera línea es un encabezado</translation>
    </message>
    <message>
        <source>this is no text in UTF-8; save the table as CSV in UTF-8</source>
        <translation>esto no es texto en UTF-8; guardar la tabla como CSV en UTF-8</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>no hay nada en él</translation>
    </message>
    <message>
        <source>this is no text in UTF-8; save it in UTF-8</source>
        <translation>esto no es texto en UTF-8; guardarlo en UTF-8</translation>
    </message>
    <message>
        <source>line {number} is longer than {most} bytes</source>
        <translation>la línea {number} pasa de {most} bytes</translation>
    </message>
    <message>
        <source>line {number} is no text in UTF-8; save it in UTF-8</source>
        <translation>la línea {number} no es texto en UTF-8; guardar en UTF-8</translation>
    </message>
    <message>
        <source>a row cannot be taken apart ({trouble}): {text}</source>
        <translation>una fila no se puede separar ({trouble}): {text}</translation>
    </message>
    <message>
        <source>outcome {outcome} {problem}</source>
        <translation>el resultado {outcome} {problem}</translation>
    </message>
    <message>
        <source>sums to {total}, not 1; {hint}</source>
        <translation>suma {total}, no 1; {hint}</translation>
    </message>
    <message>
        <source>give --normalize for counts or weights</source>
        <translation>indicar --normalize si son recuentos o pesos</translation>
    </message>
    <message>
        <source>its outcomes have other names than those of {name}: the first that differs is number {number}, "{title}" and not "{needed}"; put both in the same order</source>
        <translation>sus resultados tienen otros nombres que los de {name}: el primero que difiere es el número {number}, «{title}» y no «{needed}»; poner ambos en el mismo orden</translation>
    </message>
    <message>
        <source>or ask for all pairs</source>
        <translation>o pedir todos los pares</translation>
    </message>
    <message>
        <source>Zarr arrays need zarr: pip install 'klviz[zarr]' (or save the array as .npy)</source>
        <translation>los arrays Zarr necesitan zarr: pip install 'klviz[zarr]' (o guardar el array como .npy)</translation>
    </message>
    <message>
        <source>there are no arrays in it</source>
        <translation>no hay arrays en él</translation>
    </message>
    <message>
        <source>the array is {shape} of {dtype}; rows of numbers have two dimensions</source>
        <translation>el array es {shape} de tipo {dtype}; las filas de números tienen dos dimensiones</translation>
    </message>
    <message>
        <source>the Zarr array is damaged ({error})</source>
        <translation>el array Zarr está dañado ({error})</translation>
    </message>
    <message>
        <source>the file changed while it was read; encode it again</source>
        <translation>el archivo cambió mientras se leía; codificarlo de nuevo</translation>
    </message>
    <message>
        <source>two outcomes have the same name</source>
        <translation>dos resultados tienen el mismo nombre</translation>
    </message>
    <message>
        <source>the file is empty, so it has no histogram</source>
        <translation>el archivo está vacío, así que no tiene histograma</translation>
    </message>
    <message>
        <source>the file is empty, so it has no characters</source>
        <translation>el archivo está vacío, así que no tiene caracteres</translation>
    </message>
    <message>
        <source>the outcome {name!r} is neither a byte (such as 41 A or 0A) nor a single character</source>
        <translation>el resultado {name!r} no es ni un byte (como 41 A o 0A) ni un solo carácter</translation>
    </message>
    <message>
        <source>there are {count} different characters; at most {most} can be coded</source>
        <translation>hay {count} caracteres distintos; se pueden codificar como máximo {most}</translation>
    </message>
    <message>
        <source>{name} at offset {at} is impossible under this model</source>
        <translation>{name} en la posición {at} es imposible según este modelo</translation>
    </message>
    <message>
        <source>the file is not text in UTF-8 (at offset {place}); code its bytes instead</source>
        <translation>el archivo no es texto en UTF-8 (en la posición {place}); codificar sus bytes</translation>
    </message>
    <message>
        <source>range coding needs the library constriction, which is not on this machine</source>
        <translation>la codificación por rangos necesita la biblioteca constriction, que no está en esta máquina</translation>
    </message>
    <message>
        <source>is all zero; at least one outcome needs a positive weight</source>
        <translation>es todo cero; al menos un resultado necesita un peso positivo</translation>
    </message>
    <message>
        <source>is a single number; a list of probabilities or weights is needed</source>
        <translation>es un solo número; se necesita una lista de probabilidades o pesos</translation>
    </message>
    <message>
        <source>is empty; at least one outcome is needed</source>
        <translation>está vacío; se necesita al menos un resultado</translation>
    </message>
    <message>
        <source>call normalize({name}) or pass normalize=True</source>
        <translation>llamar a normalize({name}) o pasar normalize=True</translation>
    </message>
    <message>
        <source>is an integer with more than 106 significant bits; round it first</source>
        <translation>es un entero con más de 106 bits significativos; redondearlo antes</translation>
    </message>
    <message>
        <source>is {value}; probabilities and weights must not be negative</source>
        <translation>es {value}; las probabilidades y los pesos no deben ser negativos</translation>
    </message>
    <message>
        <source>is {value}; probabilities and weights must be finite</source>
        <translation>es {value}; las probabilidades y los pesos deben ser finitos</translation>
    </message>
    <message>
        <source>has shape {shape}; one position per outcome is needed: ({count},)</source>
        <translation>tiene la forma {shape}; se necesita una posición por resultado: ({count},)</translation>
    </message>
    <message>
        <source>is {value}; positions must be finite</source>
        <translation>es {value}; las posiciones deben ser finitas</translation>
    </message>
    <message>
        <source>is {value}, not above the one before; positions must increase</source>
        <translation>es {value}, no mayor que la anterior; las posiciones deben crecer</translation>
    </message>
    <message>
        <source>is an integer beyond 1.8e308; divide the counts first</source>
        <translation>es un entero mayor que 1.8e308; dividir antes los recuentos</translation>
    </message>
    <message>
        <source>has shape {shape}, but {other} has {needed}; they must be the same</source>
        <translation>tiene la forma {shape}, pero {other} tiene {needed}; deben ser iguales</translation>
    </message>
    <message>
        <source>is not a rectangular array of numbers ({error})</source>
        <translation>no es un array rectangular de números ({error})</translation>
    </message>
    <message>
        <source>no measure is called {names}; there are {known}</source>
        <translation>ninguna medida se llama {names}; hay {known}</translation>
    </message>
    <message>
        <source>{name!r}: an order is one number from 0 to infinity</source>
        <translation>{name!r}: un orden es un número de 0 a infinito</translation>
    </message>
    <message>
        <source>{name!r}: {inside!r} is not a number or a list of numbers</source>
        <translation>{name!r}: {inside!r} no es ni un número ni una lista de números</translation>
    </message>
    <message>
        <source>Mass can be moved from one outcome to one other outcome.</source>
        <translation>La masa se mueve de un resultado a otro.</translation>
    </message>
    <message>
        <source>These weights are too large to be moved; normalise first.</source>
        <translation>Estos pesos son demasiado grandes para moverlos; normalizar antes.</translation>
    </message>
    <message>
        <source>{target!r} is neither P, Q nor a setting of this view.</source>
        <translation>{target!r} no es P, ni Q, ni un ajuste de esta vista.</translation>
    </message>
    <message>
        <source>{name} cannot be a {kind}.</source>
        <translation>{name} no puede ser un {kind}.</translation>
    </message>
    <message>
        <source>{name} needs a number.</source>
        <translation>{name} necesita un número.</translation>
    </message>
    <message>
        <source>An edit of {series} needs one value for each outcome it names.</source>
        <translation>Un cambio de {series} necesita un valor para cada resultado que nombra.</translation>
    </message>
    <message>
        <source>A weight of {series} must be a finite number.</source>
        <translation>Un peso de {series} debe ser un número finito.</translation>
    </message>
    <message>
        <source>There is no such outcome as {indices}; they are counted from 0 to {last}.</source>
        <translation>No hay ningún resultado {indices}; se cuentan de 0 a {last}.</translation>
    </message>
    <message>
        <source>{series!r} is neither 'p' nor 'q'.</source>
        <translation>{series!r} no es ni 'p' ni 'q'.</translation>
    </message>
    <message>
        <source>{series} would have no mass left; some outcome must be above 0.</source>
        <translation>{series} se quedaría sin masa; algún resultado debe estar por encima de 0.</translation>
    </message>
    <message>
        <source>{mode!r} is not a mode; the modes are {modes}.</source>
        <translation>{mode!r} no es un modo; los modos son {modes}.</translation>
    </message>
    <message>
        <source>{sums}, not 1. Normalise first.</source>
        <translation>{sums}, no 1. Normalizar antes.</translation>
    </message>
    <message>
        <source>The base of the logarithm can be 2, e or 10, not {base!r}.</source>
        <translation>La base del logaritmo puede ser 2, e o 10, no {base!r}.</translation>
    </message>
    <message>
        <source>A seed is a whole number from 0 to 2^63 − 1, not {seed!r}.</source>
        <translation>Una semilla es un entero de 0 a 2^63 − 1, no {seed!r}.</translation>
    </message>
    <message>
        <source>{name} is pinned; unpin it to move mass there.</source>
        <translation>{name} está fijado; soltarlo para llevar masa allí.</translation>
    </message>
    <message>
        <source>Nothing is free to take the change in {series}; pinned: {bars}.</source>
        <translation>Nada está libre para absorber el cambio de {series}; fijados: {bars}.</translation>
    </message>
    <message>
        <source>{series} has no mass to normalise; make some outcome greater than 0.</source>
        <translation>{series} no tiene masa que normalizar; hacer algún resultado mayor que 0.</translation>
    </message>
    <message>
        <source>{series} sums to {total}</source>
        <translation>{series} suma {total}</translation>
    </message>
    <message>
        <source>Choose at least two outcomes to merge.</source>
        <translation>Elegir al menos dos resultados para fusionar.</translation>
    </message>
    <message>
        <source>These weights are too large to be added; normalise first.</source>
        <translation>Estos pesos son demasiado grandes para sumarlos; normalizar antes.</translation>
    </message>
    <message>
        <source>An outcome needs a name.</source>
        <translation>Un resultado necesita un nombre.</translation>
    </message>
    <message>
        <source>The snapshots are 0, 1 and 2.</source>
        <translation>Las instantáneas son 0, 1 y 2.</translation>
    </message>
    <message>
        <source>What would be removed</source>
        <translation>Lo que se quitaría</translation>
    </message>
    <message>
        <source>By hand there can be at most {most} outcomes; there are {count}.</source>
        <translation>A mano puede haber como máximo {most} resultados; hay {count}.</translation>
    </message>
    <message>
        <source>There must be at least {fewest} outcomes.</source>
        <translation>Debe haber al menos {fewest} resultados.</translation>
    </message>
    <message>
        <source>By hand there can be {fewest} to {most} outcomes, not {count}.</source>
        <translation>A mano puede haber de {fewest} a {most} resultados, no {count}.</translation>
    </message>
    <message>
        <source>A name can have {most} characters, not {count}.</source>
        <translation>Un nombre puede tener {most} caracteres, no {count}.</translation>
    </message>
    <message>
        <source>There is already an outcome called {name}.</source>
        <translation>Ya hay un resultado llamado {name}.</translation>
    </message>
    <message>
        <source>Snapshot {letter} is empty.</source>
        <translation>La instantánea {letter} está vacía.</translation>
    </message>
    <message>
        <source>{what} has all the mass of {series}; move it elsewhere first.</source>
        <translation>{what} tiene toda la masa de {series}; llevarla antes a otra parte.</translation>
    </message>
    <message>
        <source>outcome {number}</source>
        <translation>resultado {number}</translation>
    </message>
    <message>
        <source>This pair cannot be shown: {error}.</source>
        <translation>Este par no se puede mostrar: {error}.</translation>
    </message>
    <message>
        <source>There is no preset called {name!r}.</source>
        <translation>No hay ningún ejemplo llamado {name!r}.</translation>
    </message>
    <message>
        <source>Nothing of this shape falls on the outcomes shown; move it.</source>
        <translation>Nada de esta forma cae en los resultados mostrados; moverla.</translation>
    </message>
    <message>
        <source>There is no mass to work on; make some outcome greater than 0.</source>
        <translation>No hay masa con la que trabajar; hacer algún resultado mayor que 0.</translation>
    </message>
    <message>
        <source>There is no tool called {name!r}.</source>
        <translation>No hay ninguna herramienta llamada {name!r}.</translation>
    </message>
    <message>
        <source>{title} has no setting called {names}.</source>
        <translation>{title} no tiene ningún ajuste llamado {names}.</translation>
    </message>
    <message>
        <source>cuts off {amount} of the tail</source>
        <translation>corta {amount} de la cola</translation>
    </message>
    <message>
        <source>{label} goes from {low} to {high}, not to {value}.</source>
        <translation>{label} va de {low} a {high}, no a {value}.</translation>
    </message>
    <message>
        <source>the array is empty</source>
        <translation>el array está vacío</translation>
    </message>
    <message>
        <source>.npz archive</source>
        <translation>archivo .npz</translation>
    </message>
    <message>
        <source>the value is infinite</source>
        <translation>el valor es infinito</translation>
    </message>
    <message>
        <source>this is an array of records; save the one column that is meant as an array of numbers</source>
        <translation>es un array de registros; guardar la columna que se quiere como array de números</translation>
    </message>
    <message>
        <source>its directory is too large</source>
        <translation>su directorio es demasiado grande</translation>
    </message>
    <message>
        <source>it is encrypted; save it without a password</source>
        <translation>está cifrado; guardarlo sin contraseña</translation>
    </message>
    <message>
        <source>it is compressed in an unusual way; save it again</source>
        <translation>está comprimido de forma poco común; guardarlo de nuevo</translation>
    </message>
    <message>
        <source>there are gaps (NaN) or infinite values among the numbers</source>
        <translation>hay huecos (NaN) o valores infinitos entre los números</translation>
    </message>
    <message>
        <source>an array holds counts or samples, not words</source>
        <translation>un array contiene recuentos o muestras, no palabras</translation>
    </message>
    <message>
        <source>the value is missing (NaN; {count} in all); fill it in, or choose to skip gaps</source>
        <translation>falta el valor (NaN; {count} en total); completarlo, o elegir saltar los huecos</translation>
    </message>
    <message>
        <source>this is a NumPy array of format {major}, which is not known</source>
        <translation>es un array de NumPy con formato {major}, que no se conoce</translation>
    </message>
    <message>
        <source>the array holds {hint}; only whole and floating-point numbers up to 64 bits are read</source>
        <translation>el array contiene {hint}; solo se leen enteros y números de coma flotante de hasta 64 bits</translation>
    </message>
    <message>
        <source>the array has {items} elements; at most {most} are read</source>
        <translation>el array tiene {items} elementos; se leen como máximo {most}</translation>
    </message>
    <message>
        <source>the array is {shown}; counts or samples have one dimension, P and Q together have two</source>
        <translation>el array es {shown}; los recuentos o muestras tienen una dimensión, P y Q juntos tienen dos</translation>
    </message>
    <message>
        <source>there are {count} parts in it; at most {most} are read</source>
        <translation>contiene {count} partes; se leen como máximo {most}</translation>
    </message>
    <message>
        <source>the array takes {size}; at most {most} are read</source>
        <translation>el array ocupa {size}; se leen como máximo {most}</translation>
    </message>
    <message>
        <source>its part {filename} ends too early</source>
        <translation>su parte {filename} acaba demasiado pronto</translation>
    </message>
    <message>
        <source>its arrays {part} and {part_q} have shapes {p} and {q}; P and Q need one dimension and the same length</source>
        <translation>sus arrays {part} y {part_q} tienen las formas {p} y {q}; P y Q necesitan una dimensión y la misma longitud</translation>
    </message>
    <message>
        <source>this is not a whole {what} ({error})</source>
        <translation>esto no está completo: {what} ({error})</translation>
    </message>
    <message>
        <source>its part {filename} is damaged ({error})</source>
        <translation>su parte {filename} está dañada ({error})</translation>
    </message>
    <message>
        <source>the array is 2 × 2, so P and Q may be its rows or its columns</source>
        <translation>el array es 2 × 2, así que P y Q pueden ser sus filas o sus columnas</translation>
    </message>
    <message>
        <source>the numbers may be counts or raw samples</source>
        <translation>los números pueden ser recuentos o muestras sin agrupar</translation>
    </message>
    <message>
        <source>there is no row {number} in the array</source>
        <translation>no hay fila {number} en el array</translation>
    </message>
    <message>
        <source>there is no column {number} in the array</source>
        <translation>no hay columna {number} en el array</translation>
    </message>
    <message>
        <source>{count} counts are too many; at most {most} are shown</source>
        <translation>{count} recuentos son demasiados; se muestran como máximo {most}</translation>
    </message>
    <message>
        <source>a count cannot be negative, and this is {value}</source>
        <translation>un recuento no puede ser negativo, y este es {value}</translation>
    </message>
    <message>
        <source>the array is {rows} × {columns}, and P and Q may be any two of its columns or rows</source>
        <translation>el array es {rows} × {columns}, y P y Q pueden ser dos cualesquiera de sus columnas o filas</translation>
    </message>
    <message>
        <source>not saved: this is not a plain file</source>
        <translation>no se ha guardado: esto no es un archivo corriente</translation>
    </message>
    <message>
        <source>not saved: the file may not be changed (it is read-only)</source>
        <translation>no se ha guardado: el archivo no se puede modificar (solo lectura)</translation>
    </message>
    <message>
        <source>the link at this path cannot be followed</source>
        <translation>el enlace en esta ruta no se puede seguir</translation>
    </message>
    <message>
        <source>not saved: {cause}</source>
        <translation>no se ha guardado: {cause}</translation>
    </message>
    <message>
        <source>written, but the disk did not confirm it: {cause}; save again to be sure</source>
        <translation>escrito, pero el disco no lo confirmó: {cause}; guardar de nuevo para estar seguro</translation>
    </message>
    <message>
        <source>(other)</source>
        <translation>(otros)</translation>
    </message>
    <message>
        <source>choose one column of values, or two different ones for P and Q</source>
        <translation>elegir una columna de valores, o dos distintas para P y Q</translation>
    </message>
    <message>
        <source>the column of names cannot also be a column of values</source>
        <translation>la columna de nombres no puede ser también una columna de valores</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>falta un valor</translation>
    </message>
    <message>
        <source>there are no rows of data</source>
        <translation>no hay filas de datos</translation>
    </message>
    <message>
        <source>{cell} has a point where numbers have a decimal comma</source>
        <translation>{cell} tiene un punto donde los números llevan coma decimal</translation>
    </message>
    <message>
        <source>{cell} has a comma; if it is a decimal comma, say so</source>
        <translation>{cell} tiene una coma; si es una coma decimal, indicarlo</translation>
    </message>
    <message>
        <source>{what}; fill it in, or choose to skip rows with gaps</source>
        <translation>{what}; completarlo, o elegir saltar las filas con huecos</translation>
    </message>
    <message>
        <source>there are no samples</source>
        <translation>no hay muestras</translation>
    </message>
    <message>
        <source>there are more than {most} cells that are not plain decimal numbers</source>
        <translation>hay más de {most} celdas que no son números decimales sencillos</translation>
    </message>
    <message>
        <source>the row has {count} cells where the first has {width}; check the delimiter, the decimal mark and the quotation marks</source>
        <translation>la fila tiene {count} celdas y la primera {width}; revisar el separador, el signo decimal y las comillas</translation>
    </message>
    <message>
        <source>there is no column {number}; the table has {width}</source>
        <translation>no hay columna {number}; la tabla tiene {width}</translation>
    </message>
    <message>
        <source>the outcome {name} was there before; choose to add such rows up</source>
        <translation>el resultado {name} ya estaba; elegir sumar esas filas</translation>
    </message>
    <message>
        <source>there are more than {most} outcomes</source>
        <translation>hay más de {most} resultados</translation>
    </message>
    <message>
        <source>there are more than {most} different values</source>
        <translation>hay más de {most} valores distintos</translation>
    </message>
    <message>
        <source>the name has characters that no file name can have</source>
        <translation>el nombre tiene caracteres que ningún nombre de archivo puede tener</translation>
    </message>
    <message>
        <source>column {name}</source>
        <translation>columna {name}</translation>
    </message>
    <message>
        <source>the system refused</source>
        <translation>el sistema se ha negado</translation>
    </message>
    <message>
        <source>there is not enough memory to read this file</source>
        <translation>no hay memoria suficiente para leer este archivo</translation>
    </message>
    <message>
        <source>the file is nested too deeply</source>
        <translation>el archivo está anidado demasiado hondo</translation>
    </message>
    <message>
        <source>this is a folder; choose a file in it</source>
        <translation>esto es una carpeta; elegir un archivo de ella</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>fila {number}</translation>
    </message>
    <message>
        <source>{size} is too large for {what}; at most {limit} are read</source>
        <translation>{size} es demasiado para {what}; se leen como máximo {limit}</translation>
    </message>
    <message>
        <source>the file is damaged ({kind}: {error})</source>
        <translation>el archivo está dañado ({kind}: {error})</translation>
    </message>
    <message>
        <source>{size} is too large; at most {limit} are read</source>
        <translation>{size} es demasiado; se leen como máximo {limit}</translation>
    </message>
    <message>
        <source>the first row may be a heading or data</source>
        <translation>la primera fila puede ser encabezado o datos</translation>
    </message>
    <message>
        <source>the outcomes may be named by {columns}</source>
        <translation>los resultados pueden estar nombrados por {columns}</translation>
    </message>
    <message>
        <source>{said} names some outcomes more than once</source>
        <translation>{said} nombra algunos resultados más de una vez</translation>
    </message>
    <message>
        <source>there are {count} columns of numbers, and P and Q may be any two of them</source>
        <translation>hay {count} columnas de números, y P y Q pueden ser dos cualesquiera de ellas</translation>
    </message>
    <message>
        <source>{said} has negative numbers, which cannot be counts</source>
        <translation>{said} tiene números negativos, que no pueden ser recuentos</translation>
    </message>
    <message>
        <source>there are several columns of words</source>
        <translation>hay varias columnas de palabras</translation>
    </message>
    <message>
        <source>{said} has {odd} among its numbers</source>
        <translation>{said} tiene {odd} entre sus números</translation>
    </message>
    <message>
        <source>{said} has gaps</source>
        <translation>{said} tiene huecos</translation>
    </message>
    <message>
        <source>no value stands there twice, so there may be nothing to count</source>
        <translation>ningún valor aparece dos veces, así que quizá no haya nada que contar</translation>
    </message>
    <message>
        <source>{said} may hold counts or raw samples</source>
        <translation>{said} puede contener recuentos o muestras sin agrupar</translation>
    </message>
    <message>
        <source>as asked</source>
        <translation>como se pidió</translation>
    </message>
    <message>
        <source>there is nothing to count</source>
        <translation>no hay nada que contar</translation>
    </message>
    <message>
        <source>a bin for every whole number</source>
        <translation>una clase para cada entero</translation>
    </message>
    <message>
        <source>the samples spread too widely for bins of one width</source>
        <translation>las muestras están demasiado dispersas para clases de un solo ancho</translation>
    </message>
    <message>
        <source>all samples are equal</source>
        <translation>todas las muestras son iguales</translation>
    </message>
    <message>
        <source>there are {count} outcomes, and klviz shows at most {most}</source>
        <translation>hay {count} resultados, y klviz muestra como máximo {most}</translation>
    </message>
    <message>
        <source>the weight of {name!r} is {value}; a weight must be finite and at least 0</source>
        <translation>el peso de {name!r} es {value}; un peso debe ser finito y al menos 0</translation>
    </message>
    <message>
        <source>all weights of {title!r} are 0, so there is nothing to show</source>
        <translation>todos los pesos de {title!r} son 0, así que no hay nada que mostrar</translation>
    </message>
    <message>
        <source>the outcome {name!r} is there twice</source>
        <translation>el resultado {name!r} aparece dos veces</translation>
    </message>
    <message>
        <source>a bin width of {width} is not possible; it must be above 0</source>
        <translation>un ancho de clase de {width} no es posible; debe ser mayor que 0</translation>
    </message>
    <message>
        <source>{bins} bins are not possible; choose 1 to {most}</source>
        <translation>{bins} clases no son posibles; elegir de 1 a {most}</translation>
    </message>
    <message>
        <source>a bin width of {width} makes more than {most} bins; choose a wider one</source>
        <translation>un ancho de clase de {width} da más de {most} clases; elegir uno mayor</translation>
    </message>
    <message>
        <source>a bin width of {width} is finer than the samples' own digits</source>
        <translation>un ancho de clase de {width} es más fino que las cifras de las muestras</translation>
    </message>
    <message>
        <source>{p!r} and {q!r} have different bins, which cannot be compared; bin them together</source>
        <translation>{p!r} y {q!r} tienen clases distintas, que no se pueden comparar; agruparlos juntos</translation>
    </message>
    <message>
        <source>{p!r} and {q!r} have {count} outcomes; at most {most} are shown</source>
        <translation>{p!r} y {q!r} tienen {count} resultados; se muestran como máximo {most}</translation>
    </message>
    <message>
        <source>{p} and {q}</source>
        <translation>{p} y {q}</translation>
    </message>
    <message>
        <source>about {bins} asked for</source>
        <translation>se pidieron unas {bins}</translation>
    </message>
    <message>
        <source>the picture has no pixels</source>
        <translation>la imagen no tiene píxeles</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {levels}³ colours</source>
        <translation>{width} × {height} píxeles, {levels}³ colores</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, grey, {levels} values</source>
        <translation>{width} × {height} píxeles, gris, {levels} valores</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, red, {levels} values</source>
        <translation>{width} × {height} píxeles, rojo, {levels} valores</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, green, {levels} values</source>
        <translation>{width} × {height} píxeles, verde, {levels} valores</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, blue, {levels} values</source>
        <translation>{width} × {height} píxeles, azul, {levels} valores</translation>
    </message>
    <message>
        <source>the header of the {kind} is damaged</source>
        <translation>la cabecera está dañada: {kind}</translation>
    </message>
    <message>
        <source>the picture is {width} × {height} pixels, more than {most}; make it smaller</source>
        <translation>la imagen tiene {width} × {height} píxeles, más de {most}; reducirla</translation>
    </message>
    <message>
        <source>the picture has more than {most} pixels</source>
        <translation>la imagen tiene más de {most} píxeles</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texto pegado</translation>
    </message>
    <message>
        <source>a text or a table</source>
        <translation>un texto o una tabla</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>this is an old Excel workbook (.xls) or a protected one; save it as .xlsx or .csv</source>
        <translation>es un libro de Excel antiguo (.xls) o protegido; guardarlo como .xlsx o .csv</translation>
    </message>
    <message>
        <source>this is a PDF; copy the table or the text out of it and paste it</source>
        <translation>esto es un PDF; copiar la tabla o el texto y pegarlo</translation>
    </message>
    <message>
        <source>there is no sheet in it</source>
        <translation>no hay ninguna hoja en él</translation>
    </message>
    <message>
        <source>this is no kind of file that klviz knows; its bytes can be counted</source>
        <translation>klviz no conoce este tipo de archivo; se pueden contar sus bytes</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archivo comprimido</translation>
    </message>
    <message>
        <source>the outcomes may be the rows or the columns</source>
        <translation>los resultados pueden ser las filas o las columnas</translation>
    </message>
    <message>
        <source>there are {count} sheets in it</source>
        <translation>hay {count} hojas en él</translation>
    </message>
    <message>
        <source>there are {count} arrays in it</source>
        <translation>hay {count} arrays en él</translation>
    </message>
    <message>
        <source>{series} sums to {total}, not 1; normalise before taking the numbers elsewhere</source>
        <translation>{series} suma {total}, no 1; normalizar antes de llevarse los números</translation>
    </message>
    <message>
        <source>Parquet tables need PyArrow: pip install pyarrow (or save the table as CSV)</source>
        <translation>las tablas Parquet necesitan PyArrow: pip install pyarrow (o guardar la tabla como CSV)</translation>
    </message>
    <message>
        <source>the table has {rows} rows and {columns} columns; at most {most_rows} and {most_columns} are read</source>
        <translation>la tabla tiene {rows} filas y {columns} columnas; se leen como máximo {most_rows} y {most_columns}</translation>
    </message>
    <message>
        <source>this is not a whole Parquet file</source>
        <translation>esto no es un archivo Parquet completo</translation>
    </message>
    <message>
        <source>the footer of the Parquet file is damaged or too large</source>
        <translation>el pie del archivo Parquet está dañado o es demasiado grande</translation>
    </message>
    <message>
        <source>the footer or a page header of the Parquet file is damaged</source>
        <translation>el pie o una cabecera de página del archivo Parquet está dañado</translation>
    </message>
    <message>
        <source>a value is missing; fill it in, or choose to skip rows with gaps</source>
        <translation>falta un valor; completarlo, o elegir saltar las filas con huecos</translation>
    </message>
    <message>
        <source>it unpacks to {unpacked}; at most {most} are read; save it as .npy</source>
        <translation>descomprimido ocupa {unpacked}; se leen como máximo {most}; guardarlo como .npy</translation>
    </message>
    <message>
        <source>a page in it unpacks to {page}; at most {most} are read</source>
        <translation>una página descomprimida ocupa {page}; se leen como máximo {most}</translation>
    </message>
    <message>
        <source>there are more than {most} rows of names, counts or words</source>
        <translation>hay más de {most} filas de nombres, recuentos o palabras</translation>
    </message>
    <message>
        <source>it holds {kind}, not numbers or words</source>
        <translation>contiene {kind}, no números ni palabras</translation>
    </message>
    <message>
        <source>it holds {kind}, not numbers</source>
        <translation>contiene {kind}, no números</translation>
    </message>
    <message>
        <source>this is a session, not data; open it as a session</source>
        <translation>esto es una sesión, no datos; abrirlo como sesión</translation>
    </message>
    <message>
        <source>a table of text</source>
        <translation>una tabla de texto</translation>
    </message>
    <message>
        <source>a picture is counted by its pixels; open it in the window</source>
        <translation>una imagen se cuenta por sus píxeles; abrirla en la ventana</translation>
    </message>
    <message>
        <source>it holds both P and Q, so it cannot be one of two files; open it alone</source>
        <translation>contiene P y Q, así que no puede ser uno de dos archivos; abrirlo solo</translation>
    </message>
    <message>
        <source>{doubt}; open it in the window to choose, or make it plain in the file</source>
        <translation>{doubt}; abrirlo en la ventana para elegir, o dejarlo claro en el archivo</translation>
    </message>
    <message>
        <source>there are more values in it than a session can hold</source>
        <translation>contiene más valores de los que caben en una sesión</translation>
    </message>
    <message>
        <source>this is not a klviz session</source>
        <translation>esto no es una sesión de klviz</translation>
    </message>
    <message>
        <source>the session is damaged ({said})</source>
        <translation>la sesión está dañada ({said})</translation>
    </message>
    <message>
        <source>it was saved by a newer klviz ({saved_by}, format {version}; this one knows formats up to {known}); update klviz to open it</source>
        <translation>la guardó un klviz más nuevo ({saved_by}, formato {version}; este conoce formatos hasta {known}); actualizar klviz para abrirla</translation>
    </message>
    <message>
        <source>the key {key} is there twice in one object</source>
        <translation>la clave {key} aparece dos veces en un objeto</translation>
    </message>
    <message>
        <source>the session cannot be shown: {error}</source>
        <translation>la sesión no se puede mostrar: {error}</translation>
    </message>
    <message>
        <source>{where}.{series} has {weights} for {names}</source>
        <translation>{where}.{series} tiene {weights} para {names}</translation>
    </message>
    <message>
        <source>{where}.{series}[{bad}] is {value}; a weight is finite and at least 0</source>
        <translation>{where}.{series}[{bad}] es {value}; un peso es finito y al menos 0</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>comas</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>puntos y coma</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>barras</translation>
    </message>
    <message>
        <source>this is not {encoding} text at byte {number}; choose another encoding</source>
        <translation>no es texto {encoding} en el byte {number}; elegir otra codificación</translation>
    </message>
    <message>
        <source>a cell is longer than 131,072 characters; is a closing quotation mark missing?</source>
        <translation>una celda pasa de 131.072 caracteres; ¿falta una comilla de cierre?</translation>
    </message>
    <message>
        <source>the file ends inside a quoted cell; a closing quotation mark is missing</source>
        <translation>el archivo acaba dentro de una celda entrecomillada; falta una comilla de cierre</translation>
    </message>
    <message>
        <source>a quoted cell goes on after its closing quotation mark</source>
        <translation>una celda entrecomillada sigue tras su comilla de cierre</translation>
    </message>
    <message>
        <source>the row cannot be taken apart ({said})</source>
        <translation>la fila no se puede separar ({said})</translation>
    </message>
    <message>
        <source>commas may separate cells or be decimal commas</source>
        <translation>las comas pueden separar celdas o ser decimales</translation>
    </message>
    <message>
        <source>this is not {encoding} text; choose another encoding</source>
        <translation>no es texto {encoding}; elegir otra codificación</translation>
    </message>
    <message>
        <source>commas and points both stand for the decimal mark</source>
        <translation>comas y puntos sirven ambos de signo decimal</translation>
    </message>
    <message>
        <source>some numbers have a comma and some a point</source>
        <translation>algunos números llevan coma y otros punto</translation>
    </message>
    <message>
        <source>the encoding {encoding} is not one of {known}</source>
        <translation>la codificación {encoding} no es una de {known}</translation>
    </message>
    <message>
        <source>the delimiter {delimiter} is not one of , ; tab | space or none</source>
        <translation>el separador {delimiter} no es uno de , ; tabulador | espacio o ninguno</translation>
    </message>
    <message>
        <source>the rows have different numbers of cells</source>
        <translation>las filas tienen distinto número de celdas</translation>
    </message>
    <message>
        <source>{cell} may be a decimal number or have a thousands separator</source>
        <translation>{cell} puede ser un decimal o llevar separador de miles</translation>
    </message>
    <message>
        <source>the letters beyond ASCII are not UTF-8; they may be {best}, so check that they look right</source>
        <translation>las letras fuera de ASCII no son UTF-8; pueden ser {best}, así que hay que ver si son correctas</translation>
    </message>
    <message>
        <source>there are more than {most} rows; save them as .npy or Parquet</source>
        <translation>hay más de {most} filas; guardarlas como .npy o Parquet</translation>
    </message>
    <message>
        <source>the line is longer than {most} characters</source>
        <translation>la línea pasa de {most} caracteres</translation>
    </message>
    <message>
        <source>a table on its side may have {most} rows, and this has more</source>
        <translation>una tabla tumbada puede tener {most} filas, y esta tiene más</translation>
    </message>
    <message>
        <source>cells may be separated by {signs} or by commas</source>
        <translation>las celdas pueden estar separadas por {signs} o por comas</translation>
    </message>
    <message>
        <source>there are more than {most} cells; save them as .npy or Parquet</source>
        <translation>hay más de {most} celdas; guardarlas como .npy o Parquet</translation>
    </message>
    <message>
        <source>, upper and lower case as one</source>
        <translation>, mayúsculas y minúsculas juntas</translation>
    </message>
    <message>
        <source>there are no letters in it</source>
        <translation>no hay letras en él</translation>
    </message>
    <message>
        <source>there are no words in it</source>
        <translation>no hay palabras en él</translation>
    </message>
    <message>
        <source>{none}; it can be counted by bytes</source>
        <translation>{none}; se pueden contar los bytes</translation>
    </message>
    <message>
        <source>there are {count} different ones in it, and klviz shows at most {most}; count letters, or keep the most frequent and add up the rest</source>
        <translation>hay {count} distintos, y klviz muestra como máximo {most}; contar letras, o quedarse con los más frecuentes y sumar el resto</translation>
    </message>
    <message>
        <source>there are more than {most} different words; count letters, or keep the most frequent and add up the rest</source>
        <translation>hay más de {most} palabras distintas; contar letras, o quedarse con las más frecuentes y sumar el resto</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>un libro de Excel</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>libro de Excel</translation>
    </message>
    <message>
        <source>its cells repeat very long texts; save the one sheet as CSV</source>
        <translation>sus celdas repiten textos muy largos; guardar la hoja como CSV</translation>
    </message>
    <message>
        <source>a sheet in it is written in an unusual way; save it again as .xlsx or .csv</source>
        <translation>una hoja está escrita de forma poco común; guardarla de nuevo como .xlsx o .csv</translation>
    </message>
    <message>
        <source>Excel workbooks need python-calamine: pip install python-calamine (or save the sheet as CSV)</source>
        <translation>los libros de Excel necesitan python-calamine: pip install python-calamine (o guardar la hoja como CSV)</translation>
    </message>
    <message>
        <source>this is not an Excel workbook (.xlsx); save it as .xlsx or .csv</source>
        <translation>esto no es un libro de Excel (.xlsx); guardarlo como .xlsx o .csv</translation>
    </message>
    <message>
        <source>the workbook is damaged ({error})</source>
        <translation>el libro está dañado ({error})</translation>
    </message>
    <message>
        <source>a sheet in it spans more than {most} cells; save the part that is meant as CSV</source>
        <translation>una hoja abarca más de {most} celdas; guardar la parte que se quiere como CSV</translation>
    </message>
    <message>
        <source>there is no sheet {part} in it, only {names}</source>
        <translation>no hay ninguna hoja {part}, solo {names}</translation>
    </message>
    <message>
        <source>a cell in it has the place {place}, which cannot be</source>
        <translation>una celda tiene el lugar {place}, que no puede existir</translation>
    </message>
    <message>
        <source>the sheet spans {height} × {width} cells; save the part that is meant as CSV</source>
        <translation>la hoja abarca {height} × {width} celdas; guardar la parte que se quiere como CSV</translation>
    </message>
    <message>
        <source>it unpacks to more than {most}; save the one sheet as CSV</source>
        <translation>descomprimido pasa de {most}; guardar la hoja como CSV</translation>
    </message>
    <message>
        <source>its part {filename} is there twice</source>
        <translation>su parte {filename} aparece dos veces</translation>
    </message>
    <message>
        <source>a sheet in it has more than {most} cells; save it as CSV</source>
        <translation>una hoja tiene más de {most} celdas; guardarla como CSV</translation>
    </message>
    <message>
        <source>{done} of {lines}, {rate} a second</source>
        <translation>{done} / {lines}, {rate} por segundo</translation>
    </message>
    <message>
        <source>{lines} to measure.</source>
        <translation>{lines} por medir.</translation>
    </message>
    <message>
        <source>{low} to {high}: {lines}</source>
        <translation>{low} a {high}: {lines}</translation>
    </message>
    <message>
        <source>the first {shown} of {lines}</source>
        <translation>los primeros {shown} / {lines}</translation>
    </message>
    <message>
        <source>{count} of {lines}</source>
        <translation>{count} / {lines}</translation>
    </message>
    <message>
        <source>{lines} in {seconds} s</source>
        <translation>{lines} en {seconds} s</translation>
    </message>
    <message>
        <source>{lines} at exactly 0</source>
        <translation>{lines} en exactamente 0</translation>
    </message>
    <message>
        <source>{lines} at ∞</source>
        <translation>{lines} en ∞</translation>
    </message>
    <message>
        <source>{lines} without a number</source>
        <translation>{lines} sin número</translation>
    </message>
    <message>
        <source>Believing your drawing costs {error} {unit}. {points}.</source>
        <translation>Creer su dibujo cuesta {error} {unit}. {points}.</translation>
    </message>
    <message>
        <source>The truth is {truth} {unit}; your guess is off by {error}. {points}.</source>
        <translation>La verdad es {truth} {unit}; su estimación se aparta en {error}. {points}.</translation>
    </message>
    <message>
        <source>P and Q: {kind}</source>
        <translation>P y Q: {kind}</translation>
    </message>
    <message>
        <source>The numbers are on the clipboard, as CSV with decimal commas.</source>
        <translation>Los números están en el portapapeles, como CSV con comas decimales.</translation>
    </message>
    <message>
        <source>CSV, numbers like 1.5</source>
        <translation>CSV, números como 1.5</translation>
    </message>
    <message>
        <source>CSV, numbers like 1,5</source>
        <translation>CSV, números como 1,5</translation>
    </message>
    <message>
        <source>2, e or 10</source>
        <translation>2, e o 10</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a change says what becomes what, as in q["heads"] = 1/8</source>
        <translation>un cambio dice qué pasa a ser qué, como q["heads"] = 1/8</translation>
    </message>
    <message>
        <source>{target} becomes {choice}, not {bare!r}</source>
        <translation>{target} pasa a ser {choice}, no {bare!r}</translation>
    </message>
    <message>
        <source>{target!r} is nothing that can be changed</source>
        <translation>{target!r} no es nada que se pueda cambiar</translation>
    </message>
    <message>
        <source>{series} becomes a list, as in {series} = [1/2, 1/2]</source>
        <translation>{series} pasa a ser una lista, como {series} = [1/2, 1/2]</translation>
    </message>
    <message>
        <source>{target} cannot be changed by a solution</source>
        <translation>{target} no se puede cambiar con una solución</translation>
    </message>
    <message>
        <source>there is no tool {name!r}; the tools are {tools}</source>
        <translation>no hay herramienta {name!r}; las herramientas son {tools}</translation>
    </message>
    <message>
        <source>say which series: tool {name} q</source>
        <translation>indicar qué serie: tool {name} q</translation>
    </message>
    <message>
        <source>{text!r} is no setting, such as t=0.5</source>
        <translation>{text!r} no es un ajuste como t=0.5</translation>
    </message>
    <message>
        <source>{name} has no setting called {names}</source>
        <translation>{name} no tiene ningún ajuste llamado {names}</translation>
    </message>
    <message>
        <source>P and Q do not sum to 1</source>
        <translation>P y Q no suman 1</translation>
    </message>
    <message>
        <source>a text is compared with a number</source>
        <translation>un texto se compara con un número</translation>
    </message>
    <message>
        <source>texts are only equal or not</source>
        <translation>los textos solo son iguales o no</translation>
    </message>
    <message>
        <source>there is no outcome {which}; they are counted from 0 to {last}</source>
        <translation>no hay resultado {which}; se cuentan de 0 a {last}</translation>
    </message>
    <message>
        <source>the scene {scene!r} has no parameter called {name!r}</source>
        <translation>la escena {scene!r} no tiene ningún parámetro llamado {name!r}</translation>
    </message>
    <message>
        <source>{what} has no value</source>
        <translation>{what} no tiene valor</translation>
    </message>
    <message>
        <source>{series} does not sum to 1</source>
        <translation>{series} no suma 1</translation>
    </message>
    <message>
        <source>the parameter is {value!r}, which is not a number</source>
        <translation>el parámetro es {value!r}, que no es un número</translation>
    </message>
    <message>
        <source>there is no outcome called {which!r}</source>
        <translation>no hay ningún resultado llamado {which!r}</translation>
    </message>
    <message>
        <source>column {number}: {reason}</source>
        <translation>columna {number}: {reason}</translation>
    </message>
    <message>
        <source>this is not UTF-8 text</source>
        <translation>esto no es texto en UTF-8</translation>
    </message>
    <message>
        <source>there is a number of too many digits</source>
        <translation>hay un número con demasiadas cifras</translation>
    </message>
    <message>
        <source>this is not TOML: {reason}</source>
        <translation>esto no es TOML: {reason}</translation>
    </message>
    <message>
        <source>this number is too long</source>
        <translation>este número es demasiado largo</translation>
    </message>
    <message>
        <source>; is {name} meant?</source>
        <translation>; ¿se quiere decir {name}?</translation>
    </message>
    <message>
        <source>; there is {known}</source>
        <translation>; hay {known}</translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}</source>
        <translation>{file}, línea {line}: {reason}</translation>
    </message>
    <message>
        <source>a lesson has at most {most} KiB</source>
        <translation>una lección tiene como máximo {most} KiB</translation>
    </message>
    <message>
        <source>a lesson has at most {most} lines</source>
        <translation>una lección tiene como máximo {most} líneas</translation>
    </message>
    <message>
        <source>{what} is missing: {key}</source>
        <translation>falta {what}: {key}</translation>
    </message>
    <message>
        <source>there is no {what} {value}{meant}</source>
        <translation>no hay {what} {value}{meant}</translation>
    </message>
    <message>
        <source>this must be one line without unprintable characters</source>
        <translation>esto debe ser una sola línea sin caracteres invisibles</translation>
    </message>
    <message>
        <source>{value} is not a number</source>
        <translation>{value} no es un número</translation>
    </message>
    <message>
        <source>more than {most} full stops in a row of words</source>
        <translation>más de {most} puntos en una serie de palabras</translation>
    </message>
    <message>
        <source>{key} must be a text, in quotation marks</source>
        <translation>{key} debe ser un texto, entre comillas</translation>
    </message>
    <message>
        <source>{key} is empty</source>
        <translation>{key} está vacío</translation>
    </message>
    <message>
        <source>{key} must be true or false</source>
        <translation>{key} debe ser true o false</translation>
    </message>
    <message>
        <source>{key} must be a whole number from {low} to {high}</source>
        <translation>{key} debe ser un entero de {low} a {high}</translation>
    </message>
    <message>
        <source>{key} must be a list of texts, as in {key} = ["a", "b"]</source>
        <translation>{key} debe ser una lista de textos, como {key} = ["a", "b"]</translation>
    </message>
    <message>
        <source>{key} has {count} entries; at most {most} are possible</source>
        <translation>{key} tiene {count} elementos; son posibles como máximo {most}</translation>
    </message>
    <message>
        <source>{key} must be a table, with its keys below [{key}] or in braces</source>
        <translation>{key} debe ser una tabla, con sus claves bajo [{key}] o entre llaves</translation>
    </message>
    <message>
        <source>{key} must begin with [[{table}]]</source>
        <translation>{key} debe empezar con [[{table}]]</translation>
    </message>
    <message>
        <source>there are {count} of {key}; at most {most} are possible</source>
        <translation>hay {count} de {key}; son posibles como máximo {most}</translation>
    </message>
    <message>
        <source>{key} means nothing here{meant}</source>
        <translation>{key} no significa nada aquí{meant}</translation>
    </message>
    <message>
        <source>{value} is too large; the largest number is about 1.8e308</source>
        <translation>{value} es demasiado grande; el número mayor es aproximadamente 1.8e308</translation>
    </message>
    <message>
        <source>{key} has {count} characters; {most} are enough</source>
        <translation>{key} tiene {count} caracteres; bastan {most}</translation>
    </message>
    <message>
        <source>{key} must be one line without unprintable characters</source>
        <translation>{key} debe ser una sola línea sin caracteres invisibles</translation>
    </message>
    <message>
        <source>a condition compares something, as in kl_pq &lt; 1</source>
        <translation>una condición compara algo, como kl_pq &lt; 1</translation>
    </message>
    <message>
        <source>this holds or does not hold; a number is needed</source>
        <translation>esto se cumple o no; se necesita un número</translation>
    </message>
    <message>
        <source>the outcome</source>
        <translation>el resultado</translation>
    </message>
    <message>
        <source>param, as in param["d"],</source>
        <translation>param, como param["d"],</translation>
    </message>
    <message>
        <source>the parameter</source>
        <translation>el parámetro</translation>
    </message>
    <message>
        <source>there is nothing here</source>
        <translation>aquí no hay nada</translation>
    </message>
    <message>
        <source>write == to compare</source>
        <translation>escribir == para comparar</translation>
    </message>
    <message>
        <source>texts can only be compared with == and !=</source>
        <translation>los textos solo se comparan con == y !=</translation>
    </message>
    <message>
        <source>what is in the brackets</source>
        <translation>lo que hay entre paréntesis</translation>
    </message>
    <message>
        <source>something is missing at the end</source>
        <translation>falta algo al final</translation>
    </message>
    <message>
        <source>a parameter is named in quotation marks, as in param["d"]</source>
        <translation>un parámetro se nombra entre comillas, como param["d"]</translation>
    </message>
    <message>
        <source>sum takes a whole series: sum(p) or sum(q)</source>
        <translation>sum toma una serie entera: sum(p) o sum(q)</translation>
    </message>
    <message>
        <source>{name} takes one number, not {given}</source>
        <translation>{name} toma un número, no {given}</translation>
    </message>
    <message>
        <source>{name} takes {wanted} numbers, not {given}</source>
        <translation>{name} toma {wanted} números, no {given}</translation>
    </message>
    <message>
        <source>{count} characters are too many; {most} are enough</source>
        <translation>{count} caracteres son demasiados; bastan {most}</translation>
    </message>
    <message>
        <source>this quotation mark has no partner</source>
        <translation>esta comilla no tiene pareja</translation>
    </message>
    <message>
        <source>what stands after 'not' must be a comparison</source>
        <translation>lo que sigue a 'not' debe ser una comparación</translation>
    </message>
    <message>
        <source>a text can only be compared with a parameter, as in param["left"]</source>
        <translation>un texto solo se compara con un parámetro, como param["left"]</translation>
    </message>
    <message>
        <source>only numbers can be compared</source>
        <translation>solo se pueden comparar números</translation>
    </message>
    <message>
        <source>{text} needs a number on each side</source>
        <translation>{text} necesita un número a cada lado</translation>
    </message>
    <message>
        <source>{text!r} cannot stand here</source>
        <translation>{text!r} no puede estar aquí</translation>
    </message>
    <message>
        <source>{series}, as in {series}["heads"] or {series}[0],</source>
        <translation>{series}, como {series}["heads"] o {series}[0],</translation>
    </message>
    <message>
        <source>an outcome is named in quotation marks or counted from 0</source>
        <translation>un resultado se nombra entre comillas o se cuenta desde 0</translation>
    </message>
    <message>
        <source>what {name} takes</source>
        <translation>lo que toma {name}</translation>
    </message>
    <message>
        <source>{text!r} means nothing here</source>
        <translation>{text!r} no significa nada aquí</translation>
    </message>
    <message>
        <source>{text} is missing after {after}</source>
        <translation>falta {text} después de {after}</translation>
    </message>
    <message>
        <source>{text!r} does not follow from what is before it</source>
        <translation>{text!r} no se sigue de lo que hay antes</translation>
    </message>
    <message>
        <source>what stands before {word!r} must be a comparison</source>
        <translation>lo que precede a {word!r} debe ser una comparación</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} a {most}</translation>
    </message>
    <message>
        <source>what stands after {word!r} must be a comparison</source>
        <translation>lo que sigue a {word!r} debe ser una comparación</translation>
    </message>
    <message>
        <source>{text} is too large; write inf for infinity</source>
        <translation>{text} es demasiado grande; escribir inf para infinito</translation>
    </message>
    <message>
        <source>{name} takes numbers</source>
        <translation>{name} toma números</translation>
    </message>
    <message>
        <source>There is no pair before this one.</source>
        <translation>No hay ningún par antes de este.</translation>
    </message>
    <message>
        <source>There is no outcome called {name!r}.</source>
        <translation>No hay ningún resultado llamado {name!r}.</translation>
    </message>
    <message>
        <source>a record of progress</source>
        <translation>un registro de progreso</translation>
    </message>
    <message>
        <source>a question is answered right without a choice</source>
        <translation>una pregunta está bien contestada sin elección</translation>
    </message>
    <message>
        <source>there is an empty formula</source>
        <translation>hay una fórmula vacía</translation>
    </message>
    <message>
        <source>a formula opens a brace that it does not close</source>
        <translation>una fórmula abre una llave que no cierra</translation>
    </message>
    <message>
        <source>a formula ends in a backslash</source>
        <translation>una fórmula acaba en una barra invertida</translation>
    </message>
    <message>
        <source>a $ has no partner; write \$ for a dollar</source>
        <translation>un $ no tiene pareja; escribir \$ para un dólar</translation>
    </message>
    <message>
        <source>a formula closes a brace that it did not open</source>
        <translation>una fórmula cierra una llave que no abrió</translation>
    </message>
    <message>
        <source>{count} characters are too many for one text; {most} are enough</source>
        <translation>{count} caracteres son demasiados para un texto; bastan {most}</translation>
    </message>
    <message>
        <source>there is an unprintable character, U+{code}</source>
        <translation>hay un carácter invisible, U+{code}</translation>
    </message>
    <message>
        <source>a formula of {count} characters is too long; {most} are enough</source>
        <translation>una fórmula de {count} caracteres es demasiado larga; bastan {most}</translation>
    </message>
    <message>
        <source>formulas cannot use {command}</source>
        <translation>las fórmulas no pueden usar {command}</translation>
    </message>
    <message>
        <source>formulas cannot use the environment {environment!r}</source>
        <translation>las fórmulas no pueden usar el entorno {environment!r}</translation>
    </message>
    <message>
        <source>the lesson's title</source>
        <translation>el título de la lección</translation>
    </message>
    <message>
        <source>a sentence about the lesson</source>
        <translation>una frase sobre la lección</translation>
    </message>
    <message>
        <source>a step is called {what} already</source>
        <translation>ya hay un paso llamado {what}</translation>
    </message>
    <message>
        <source>this is asked already: {what}</source>
        <translation>esto ya se pregunta: {what}</translation>
    </message>
    <message>
        <source>the step's title</source>
        <translation>el título del paso</translation>
    </message>
    <message>
        <source>the step's text</source>
        <translation>el texto del paso</translation>
    </message>
    <message>
        <source>what is to be guessed</source>
        <translation>lo que hay que adivinar</translation>
    </message>
    <message>
        <source>series to be sketched,</source>
        <translation>serie que dibujar,</translation>
    </message>
    <message>
        <source>the question</source>
        <translation>la pregunta</translation>
    </message>
    <message>
        <source>this choice is there already: {what}</source>
        <translation>esta opción ya está: {what}</translation>
    </message>
    <message>
        <source>the choice</source>
        <translation>la opción</translation>
    </message>
    <message>
        <source>why the choice is right or wrong</source>
        <translation>por qué la opción es correcta o no</translation>
    </message>
    <message>
        <source>a lesson begins with klviz = "lesson" and version = 1</source>
        <translation>una lección empieza con klviz = "lesson" y version = 1</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>un paso</translation>
    </message>
    <message>
        <source>claims_after speaks of the State after the solution, and there is no solution</source>
        <translation>claims_after habla del estado tras la solución, y no hay solución</translation>
    </message>
    <message>
        <source>the measure that goes across</source>
        <translation>la medida del eje horizontal</translation>
    </message>
    <message>
        <source>the measure that goes up</source>
        <translation>la medida del eje vertical</translation>
    </message>
    <message>
        <source>a target shows two measures against each other, and these are the same</source>
        <translation>un blanco muestra dos medidas una frente a otra, y estas son la misma</translation>
    </message>
    <message>
        <source>a prediction is of a measure, as in measure = "kl_pq", or of a sketch = "p"</source>
        <translation>una predicción es de una medida, como measure = "kl_pq", o de un dibujo = "p"</translation>
    </message>
    <message>
        <source>a tolerance must be above 0</source>
        <translation>una tolerancia debe ser mayor que 0</translation>
    </message>
    <message>
        <source>a sketch has no lowest and highest value</source>
        <translation>un dibujo no tiene valor mínimo ni máximo</translation>
    </message>
    <message>
        <source>a question needs at least two choices</source>
        <translation>una pregunta necesita al menos dos opciones</translation>
    </message>
    <message>
        <source>a second choice is right; only one can be</source>
        <translation>una segunda opción es correcta; solo una puede serlo</translation>
    </message>
    <message>
        <source>the first step must show a pair of its own</source>
        <translation>el primer paso debe mostrar un par propio</translation>
    </message>
    <message>
        <source>no choice is right; write right = true in one</source>
        <translation>ninguna opción es correcta; escribir right = true en una</translation>
    </message>
    <message>
        <source>{language} is no language code, such as en, de or pt-BR</source>
        <translation>{language} no es un código de idioma como en, de o pt-BR</translation>
    </message>
    <message>
        <source>high must be finite and above low, which is {low}</source>
        <translation>high debe ser finito y mayor que low, que es {low}</translation>
    </message>
    <message>
        <source>this lesson is of version {version}; this klviz knows version {known}</source>
        <translation>esta lección es de versión {version}; este klviz conoce la versión {known}</translation>
    </message>
    <message>
        <source>{axis}_high must be finite and above 0</source>
        <translation>{axis}_high debe ser finito y mayor que 0</translation>
    </message>
    <message>
        <source>{value} is not a number as a text states it, such as "0.7370" or "inf"</source>
        <translation>{value} no es un número como lo da un texto, como "0.7370" o "inf"</translation>
    </message>
    <message>
        <source>{name} is no name of a number or a panel</source>
        <translation>{name} no es el nombre de un número ni de un panel</translation>
    </message>
    <message>
        <source>{target} cannot be changed in this scene{meant}</source>
        <translation>{target} no se puede cambiar en esta escena{meant}</translation>
    </message>
    <message>
        <source>preset called</source>
        <translation>ejemplo llamado</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>modo</translation>
    </message>
    <message>
        <source>scene called</source>
        <translation>escena llamada</translation>
    </message>
    <message>
        <source>shape called</source>
        <translation>forma llamada</translation>
    </message>
    <message>
        <source>tool called</source>
        <translation>herramienta llamada</translation>
    </message>
    <message>
        <source>a preset brings its own outcomes</source>
        <translation>un ejemplo trae sus propios resultados</translation>
    </message>
    <message>
        <source>there must be at least one outcome</source>
        <translation>debe haber al menos un resultado</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>an outcome's name has 1 to 60 characters</source>
        <translation>el nombre de un resultado tiene de 1 a 60 caracteres</translation>
    </message>
    <message>
        <source>the shape's name</source>
        <translation>el nombre de la forma</translation>
    </message>
    <message>
        <source>what the tool is and what it changes</source>
        <translation>qué herramienta es y qué cambia</translation>
    </message>
    <message>
        <source>{series} must be a list of numbers, as in {series} = ["1/2", "1/4", 0.25], or a shape</source>
        <translation>{series} debe ser una lista de números, como {series} = ["1/2", "1/4", 0.25], o una forma</translation>
    </message>
    <message>
        <source>{series} has {weights} for {outcomes}</source>
        <translation>{series} tiene {weights} para {outcomes}</translation>
    </message>
    <message>
        <source>{series} has no mass; some outcome must be above 0</source>
        <translation>{series} no tiene masa; algún resultado debe ser mayor que 0</translation>
    </message>
    <message>
        <source>{name} must be {kind}</source>
        <translation>{name} debe ser {kind}</translation>
    </message>
    <message>
        <source>{name} must be a whole number</source>
        <translation>{name} debe ser un número entero</translation>
    </message>
    <message>
        <source>{series} of the pair</source>
        <translation>{series} del par</translation>
    </message>
    <message>
        <source>the setting of {name}</source>
        <translation>el ajuste de {name}</translation>
    </message>
    <message>
        <source>the scene {key!r} has no parameter called {name}{meant}</source>
        <translation>la escena {key!r} no tiene ningún parámetro llamado {name}{meant}</translation>
    </message>
    <message>
        <source>{name} cannot be {value}{meant}</source>
        <translation>{name} no puede ser {value}{meant}</translation>
    </message>
    <message>
        <source>{name} goes from {low} to {top}, not to {value}</source>
        <translation>{name} va de {low} a {top}, no a {value}</translation>
    </message>
    <message>
        <source>two outcomes are called {name}</source>
        <translation>dos resultados se llaman {name}</translation>
    </message>
    <message>
        <source>{value} is negative; a probability is at least 0</source>
        <translation>{value} es negativo; una probabilidad es al menos 0</translation>
    </message>
    <message>
        <source>type 0.25, 1/64, 2^-6, 3e-4 or 25 %</source>
        <translation>escribir 0,25, 1/64, 2^-6, 3e-4 o 25 %</translation>
    </message>
    <message>
        <source>there is no number here</source>
        <translation>aquí no hay ningún número</translation>
    </message>
    <message>
        <source>"{said}" is too large; the largest number is about 1.8e308</source>
        <translation>«{said}» es demasiado grande; el número mayor es aproximadamente 1,8e308</translation>
    </message>
    <message>
        <source>"{said}" is too small to tell from 0; the smallest number is about 4.9e-324</source>
        <translation>«{said}» es demasiado pequeño para distinguirlo de 0; el número menor es aproximadamente 4,9e-324</translation>
    </message>
    <message>
        <source>a number of {count} characters is too long; {most} are enough</source>
        <translation>un número de {count} caracteres es demasiado largo; bastan {most}</translation>
    </message>
    <message>
        <source>"{said}" cannot be used here</source>
        <translation>«{said}» no sirve aquí</translation>
    </message>
    <message>
        <source>"{said}" is negative; only 0 and above is possible here</source>
        <translation>«{said}» es negativo; aquí solo es posible 0 o más</translation>
    </message>
    <message>
        <source>"{said}" divides by 0</source>
        <translation>«{said}» divide entre 0</translation>
    </message>
    <message>
        <source>"{said}" has an exponent beyond 2000</source>
        <translation>«{said}» tiene un exponente mayor que 2000</translation>
    </message>
    <message>
        <source>"{said}" is not a number</source>
        <translation>«{said}» no es un número</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>neither true nor false</source>
        <translation>ni verdadero ni falso</translation>
    </message>
    <message>
        <source>state.scene: this klviz has no scene {scene}; it has {known}</source>
        <translation>state.scene: este klviz no tiene ninguna escena {scene}; tiene {known}</translation>
    </message>
    <message>
        <source>not one of {known}</source>
        <translation>no es uno de {known}</translation>
    </message>
    <message>
        <source>pinned names an outcome that is not there</source>
        <translation>pinned nombra un resultado que no existe</translation>
    </message>
    <message>
        <source>there are {count} outcomes; klviz shows 1 to {most}</source>
        <translation>hay {count} resultados; klviz muestra de 1 a {most}</translation>
    </message>
    <message>
        <source>mode is {mode!r}, not one of {modes}</source>
        <translation>mode es {mode!r}, no es uno de {modes}</translation>
    </message>
    <message>
        <source>base is {base!r}, not 2, e or 10</source>
        <translation>base es {base!r}, no 2, e o 10</translation>
    </message>
    <message>
        <source>active is {active!r}, not 'p' or 'q'</source>
        <translation>active es {active!r}, no 'p' o 'q'</translation>
    </message>
    <message>
        <source>lit is {lit}, not an outcome from 0 to {last}</source>
        <translation>lit es {lit}, no un resultado de 0 a {last}</translation>
    </message>
    <message>
        <source>compare names snapshot {compare!r}, which is empty</source>
        <translation>compare nombra la instantánea {compare!r}, que está vacía</translation>
    </message>
    <message>
        <source>seed is {seed}; a seed is a whole number of at least 0</source>
        <translation>seed es {seed}; una semilla es un entero de al menos 0</translation>
    </message>
    <message>
        <source>top is {top}; the axis needs a finite positive end</source>
        <translation>top es {top}; el eje necesita un final finito y positivo</translation>
    </message>
    <message>
        <source>{series}[{bad}] is {value}; a weight must be finite and at least 0</source>
        <translation>{series}[{bad}] es {value}; un peso debe ser finito y al menos 0</translation>
    </message>
    <message>
        <source>How far mass must be carried, on average, to turn P into Q, at the positions given.</source>
        <translation>Cuánto hay que llevar la masa, en promedio, para convertir P en Q, en las posiciones dadas.</translation>
    </message>
    <message>
        <source>0, only if P = Q, to the last position less the first</source>
        <translation>0, solo si P = Q, hasta la última posición menos la primera</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>no existe tal archivo o carpeta</translation>
    </message>
    <message>
        <source>a part of the path is not a folder</source>
        <translation>una parte de la ruta no es una carpeta</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>esto es una carpeta, no un archivo</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>your share of the disk is used up (quota)</source>
        <translation>su parte del disco está agotada (cuota)</translation>
    </message>
    <message>
        <source>the file is larger than this disk allows</source>
        <translation>el archivo es mayor de lo que permite este disco</translation>
    </message>
    <message>
        <source>the disk reported a fault (input/output error)</source>
        <translation>el disco informó de un fallo (error de entrada/salida)</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>el nombre es demasiado largo</translation>
    </message>
    <message>
        <source>the links in this path lead in a circle</source>
        <translation>los enlaces de esta ruta dan vueltas en círculo</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>hay demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>the file is in use</source>
        <translation>el archivo está en uso</translation>
    </message>
    <message>
        <source>the network folder has gone away</source>
        <translation>la carpeta de red ha desaparecido</translation>
    </message>
    <message>
        <source>the system interrupted the work; try again</source>
        <translation>el sistema interrumpió el trabajo; intentarlo de nuevo</translation>
    </message>
    <message>
        <source>pictures cannot be shown in a lesson; what is to be seen is the State</source>
        <translation>una lección no muestra imágenes; lo que se ve es el estado</translation>
    </message>
    <message>
        <source>links lead out of the lesson; tell instead of linking</source>
        <translation>los enlaces llevan fuera de la lección; contarlo en vez de enlazar</translation>
    </message>
    <message>
        <source>HTML is not shown in a lesson; put a space after &lt; where it means less than</source>
        <translation>una lección no muestra HTML; poner un espacio tras &lt; cuando significa menor</translation>
    </message>
    <message>
        <source>addresses lead out of the lesson; name the source in words</source>
        <translation>las direcciones llevan fuera de la lección; nombrar la fuente con palabras</translation>
    </message>
    <message numerus="yes">
        <source>the row has {count} numbers, not {needed}</source>
        <translation>
            <numerusform>la fila tiene {count} número, no {needed}</numerusform>
            <numerusform>la fila tiene {count} números, no {needed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files</source>
        <translation>
            <numerusform>{count} archivo</numerusform>
            <numerusform>{count} archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <translation>
            <numerusform>{count} fila</numerusform>
            <numerusform>{count} filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} outcomes</source>
        <translation>
            <numerusform>{count} resultado</numerusform>
            <numerusform>{count} resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it has {count} outcomes, {name} has {needed}</source>
        <translation>
            <numerusform>tiene {count} resultado, {name} tiene {needed}</numerusform>
            <numerusform>tiene {count} resultados, {name} tiene {needed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the row has {count} cells, not {needed}</source>
        <translation>
            <numerusform>la fila tiene {count} celda, no {needed}</numerusform>
            <numerusform>la fila tiene {count} celdas, no {needed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its rows have {count} outcomes, those of {name} {needed}</source>
        <translation>
            <numerusform>sus filas tienen {count} resultado, las de {name} {needed}</numerusform>
            <numerusform>sus filas tienen {count} resultados, las de {name} {needed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it has {count} rows and {name} has {needed}; give as many, or one row for all, {otherwise}</source>
        <translation>
            <numerusform>tiene {count} fila y {name} tiene {needed}; dar las mismas, o una fila para todas, {otherwise}</numerusform>
            <numerusform>tiene {count} filas y {name} tiene {needed}; dar las mismas, o una fila para todas, {otherwise}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{target} takes {count} values, not {given}.</source>
        <translation>
            <numerusform>{target} toma {count} valor, no {given}.</numerusform>
            <numerusform>{target} toma {count} valores, no {given}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} too small to be told from 0</source>
        <translation>
            <numerusform>{count} demasiado pequeño para distinguirlo de 0</numerusform>
            <numerusform>{count} demasiado pequeños para distinguirlos de 0</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the array should have {count} elements, but the file ends before</source>
        <translation>
            <numerusform>el array debería tener {count} elemento, pero el archivo acaba antes</numerusform>
            <numerusform>el array debería tener {count} elementos, pero el archivo acaba antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, all but the {count} most frequent made one</source>
        <translation>
            <numerusform>, todos menos el más frecuente reunidos en uno</numerusform>
            <numerusform>, todos menos los {count} más frecuentes reunidos en uno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, {count} gaps skipped</source>
        <translation>
            <numerusform>, {count} hueco saltado</numerusform>
            <numerusform>, {count} huecos saltados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} samples in {done}</source>
        <translation>
            <numerusform>{count} muestra: {done}</numerusform>
            <numerusform>{count} muestras: {done}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a value is missing, as in {count} more places</source>
        <translation>
            <numerusform>falta un valor, como en {count} lugar más</numerusform>
            <numerusform>falta un valor, como en {count} lugares más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} values counted</source>
        <translation>
            <numerusform>{count} valor contado</numerusform>
            <numerusform>{count} valores contados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes</source>
        <translation>
            <numerusform>{count} byte</numerusform>
            <numerusform>{count} bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bins of width {width}, {how}</source>
        <translation>
            <numerusform>{count} clase de ancho {width}, {how}</numerusform>
            <numerusform>{count} clases de ancho {width}, {how}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} given bins</source>
        <translation>
            <numerusform>{count} clase dada</numerusform>
            <numerusform>{count} clases dadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{outside} of {count} samples lie outside {low} to {high}</source>
        <translation>
            <numerusform>{outside} de {count} muestra queda fuera de {low} a {high}</numerusform>
            <numerusform>{outside} de {count} muestras quedan fuera de {low} a {high}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bins are not possible; choose a power of two from 2 to {most}</source>
        <translation>
            <numerusform>{count} clase no es posible; elegir una potencia de dos de 2 a {most}</numerusform>
            <numerusform>{count} clases no son posibles; elegir una potencia de dos de 2 a {most}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} weights</source>
        <translation>
            <numerusform>{count} peso</numerusform>
            <numerusform>{count} pesos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} names</source>
        <translation>
            <numerusform>{count} nombre</numerusform>
            <numerusform>{count} nombres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} letters</source>
        <translation>
            <numerusform>{count} letra</numerusform>
            <numerusform>{count} letras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} words</source>
        <translation>
            <numerusform>{count} palabra</numerusform>
            <numerusform>{count} palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows copied, with decimal commas.</source>
        <translation>
            <numerusform>{count} fila copiada, con comas decimales.</numerusform>
            <numerusform>{count} filas copiadas, con comas decimales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows copied.</source>
        <translation>
            <numerusform>{count} fila copiada.</numerusform>
            <numerusform>{count} filas copiadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pairs</source>
        <translation>
            <numerusform>{count} par</numerusform>
            <numerusform>{count} pares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved {name}, {count} bytes; klviz decode restores it.</source>
        <translation>
            <numerusform>Guardado {name}, {count} byte; klviz decode lo restaura.</numerusform>
            <numerusform>Guardado {name}, {count} bytes; klviz decode lo restaura.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{series}: {count} outcomes with {total} in all. {note}.</source>
        <translation>
            <numerusform>{series}: {count} resultado con {total} en total. {note}.</numerusform>
            <numerusform>{series}: {count} resultados con {total} en total. {note}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bars</source>
        <translation>
            <numerusform>{count} barra</numerusform>
            <numerusform>{count} barras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>P is {title}, {count} outcomes; Q is uniform over them.</source>
        <translation>
            <numerusform>P es {title}, {count} resultado; Q es uniforme sobre él.</numerusform>
            <numerusform>P es {title}, {count} resultados; Q es uniforme sobre ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} points</source>
        <translation>
            <numerusform>{count} punto</numerusform>
            <numerusform>{count} puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what}, {count} outcomes</source>
        <translation>
            <numerusform>{what}, {count} resultado</numerusform>
            <numerusform>{what}, {count} resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} outcomes; the highest bar is {outcome}, {value}</source>
        <translation>
            <numerusform>{count} resultado; la barra más alta es {outcome}, {value}</numerusform>
            <numerusform>{count} resultados; la barra más alta es {outcome}, {value}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} characters are too many</source>
        <translation>
            <numerusform>{count} carácter es demasiado</numerusform>
            <numerusform>{count} caracteres son demasiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {count} values for {outcomes}.</source>
        <translation>
            <numerusform>Hay {count} valor para {outcomes}.</numerusform>
            <numerusform>Hay {count} valores para {outcomes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decoded again from these bits: {count} symbols in each of {coders} coders, all as they went in.</source>
        <translation>
            <numerusform>Descodificado de estos bits: {count} símbolo en cada uno de {coders} codificadores, tal como entró.</numerusform>
            <numerusform>Descodificados de estos bits: {count} símbolos en cada uno de {coders} codificadores, todos tal como entraron.</numerusform>
        </translation>
    </message>
    <message>
        <source>a picture of {width}×{height} at {scale}× is too large for this machine</source>
        <translation>una imagen de {width}×{height} a {scale}× es demasiado grande para esta máquina</translation>
    </message>
    <message>
        <source>a picture may be at most {most} pixels wide and high</source>
        <translation>una imagen puede tener como máximo {most} píxeles de ancho y de alto</translation>
    </message>
    <message>
        <source>{name} must end in .svg, .pdf or .png</source>
        <translation>{name} debe acabar en .svg, .pdf o .png</translation>
    </message>
    <message>
        <source>there is not enough memory for this picture</source>
        <translation>no hay memoria suficiente para esta imagen</translation>
    </message>
    <message>
        <source>the picture is damaged</source>
        <translation>la imagen está dañada</translation>
    </message>
    <message>
        <source>this is too long: more than {most} words and signs</source>
        <translation>esto es demasiado largo: más de {most} palabras y signos</translation>
    </message>
    <message>
        <source>this is nested more than {most} times</source>
        <translation>esto está anidado más de {most} veces</translation>
    </message>
    <message>
        <source>there are more than {most} formulas in one text</source>
        <translation>hay más de {most} fórmulas en un texto</translation>
    </message>
    <message>
        <source>a formula is nested more than {most} times</source>
        <translation>una fórmula está anidada más de {most} veces</translation>
    </message>
    <message>
        <source>there are more than {most} claims</source>
        <translation>hay más de {most} afirmaciones</translation>
    </message>
    <message>
        <source>{series} sums to {total}, not 1; write fractions, or mode = "raw" for counts</source>
        <translation>{series} suma {total}, no 1; escribir fracciones, o mode = "raw" para recuentos</translation>
    </message>
    <message>
        <source>horse 1</source>
        <translation>caballo 1</translation>
    </message>
    <message>
        <source>horse 2</source>
        <translation>caballo 2</translation>
    </message>
    <message>
        <source>horse 3</source>
        <translation>caballo 3</translation>
    </message>
    <message>
        <source>horse 4</source>
        <translation>caballo 4</translation>
    </message>
    <message>
        <source>horse 5</source>
        <translation>caballo 5</translation>
    </message>
    <message>
        <source>horse 6</source>
        <translation>caballo 6</translation>
    </message>
    <message>
        <source>horse 7</source>
        <translation>caballo 7</translation>
    </message>
    <message>
        <source>horse 8</source>
        <translation>caballo 8</translation>
    </message>
    <message>
        <source>tails</source>
        <translation>cruz</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>cara</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>naranja</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>first door</source>
        <translation>primera puerta</translation>
    </message>
    <message>
        <source>other door</source>
        <translation>otra puerta</translation>
    </message>
    <message>
        <source>ill, positive</source>
        <translation>enfermo, positivo</translation>
    </message>
    <message>
        <source>ill, negative</source>
        <translation>enfermo, negativo</translation>
    </message>
    <message>
        <source>well, positive</source>
        <translation>sano, positivo</translation>
    </message>
    <message>
        <source>well, negative</source>
        <translation>sano, negativo</translation>
    </message>
    <message>
        <source>cat</source>
        <translation>gato</translation>
    </message>
    <message>
        <source>dog</source>
        <translation>perro</translation>
    </message>
    <message>
        <source>fox</source>
        <translation>zorro</translation>
    </message>
    <message>
        <source>owl</source>
        <translation>búho</translation>
    </message>
    <message>
        <source>mat</source>
        <translation>alfombra</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>suelo</translation>
    </message>
    <message>
        <source>sofa</source>
        <translation>sofá</translation>
    </message>
    <message>
        <source>bed</source>
        <translation>cama</translation>
    </message>
    <message>
        <source>roof</source>
        <translation>tejado</translation>
    </message>
    <message>
        <source>moon</source>
        <translation>luna</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>centro</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>as always</source>
        <translation>como siempre</translation>
    </message>
    <message>
        <source>for once</source>
        <translation>por una vez</translation>
    </message>
    <message>
        <source>Rényi divergence of order {order}</source>
        <translation>divergencia de Rényi de orden {order}</translation>
    </message>
    <message numerus="yes">
        <source>{count} steps</source>
        <translation>
            <numerusform>{count} paso</numerusform>
            <numerusform>{count} pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} questions</source>
        <translation>
            <numerusform>{count} pregunta</numerusform>
            <numerusform>{count} preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} warnings</source>
        <translation>
            <numerusform>{count} advertencia</numerusform>
            <numerusform>{count} advertencias</numerusform>
        </translation>
    </message>
</context>
</TS>
