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
        <source>{count} pairs to measure.</source>
        <translation>{count} pares por medir.</translation>
    </message>
    <message>
        <source>{count} rows to measure.</source>
        <translation>{count} filas por medir.</translation>
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
        <source>{done} of {total} {noun}, {rate} a second</source>
        <translation>{done} de {total} {noun}, {rate} por segundo</translation>
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
        <source>{low} to {high}: {count} {noun}</source>
        <translation>De {low} a {high}: {count} {noun}</translation>
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
        <source>{count} {noun}</source>
        <translation>{count} {noun}</translation>
    </message>
    <message>
        <source>{count} of {whole} {noun}</source>
        <translation>{count} de {whole} {noun}</translation>
    </message>
    <message>
        <source>the first {shown} of {count} {noun}</source>
        <translation>las primeras {shown} de {count} {noun}</translation>
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
        <source>{count} rows copied.</source>
        <translation>{count} filas copiadas.</translation>
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
        <source>{count} {noun} in {seconds} s</source>
        <translation>{count} {noun} en {seconds} s</translation>
    </message>
    <message>
        <source>{count} {noun} at exactly 0</source>
        <translation>{count} {noun} en exactamente 0</translation>
    </message>
    <message>
        <source>{count} {noun} at ∞</source>
        <translation>{count} {noun} en ∞</translation>
    </message>
    <message>
        <source>{count} {noun} without a number</source>
        <translation>{count} {noun} sin número</translation>
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
        <source>Saved {name}, {size} bytes; klviz decode restores it.</source>
        <translation>Guardado {name}, {size} bytes; klviz decode lo restaura.</translation>
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
        <source>{series}: {count} outcomes with {total} in all. {note}.</source>
        <translation>{series}: {count} resultados, {total} en total. {note}.</translation>
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
        <source>{count} bars</source>
        <translation>{count} barras</translation>
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
        <source>P is {title}, {count} outcomes; Q is uniform over them.</source>
        <translation>P es {title}, {count} resultados; Q es uniforme sobre ellos.</translation>
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
        <source>Believing your drawing costs {error} {unit}. {points} points.</source>
        <translation>Creer su dibujo cuesta {error} {unit}. {points} puntos.</translation>
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
        <source>The truth is {truth} {unit}; your guess is off by {error}. {points} points.</source>
        <translation>La verdad es {truth} {unit}; su estimación se aparta en {error}. {points} puntos.</translation>
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
        <source>{what}, {count} outcomes</source>
        <translation>{what}, {count} resultados</translation>
    </message>
    <message>
        <source>{count} outcomes; the highest bar is {outcome}, {value}</source>
        <translation>{count} resultados; la barra más alta es {outcome}, {value}</translation>
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
        <source>Decoded again from these bits: {count} symbols in each of {coders} coders, all as they went in.</source>
        <translation>Decodificado de nuevo a partir de estos bits: {count} símbolos en cada uno de los {coders} codificadores, todos tal como entraron.</translation>
    </message>
    <message>
        <source>A terabyte of this source costs {more} more with your Q.</source>
        <translation>Un terabyte de esta fuente cuesta {more} más con su Q.</translation>
    </message>
    <message>
        <source>{n} bytes</source>
        <translation>{n} bytes</translation>
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
</context>
</TS>
