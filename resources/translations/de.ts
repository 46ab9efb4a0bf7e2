<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>klviz</name>
    <message>
        <source>Set {name}</source>
        <translation>{name} setzen</translation>
    </message>
    <message>
        <source>The settings in {path} were not read: they hold what klviz never writes. They were put aside.</source>
        <translation>Die Einstellungen in {path} wurden nicht gelesen, denn sie enthalten, was klviz nie schreibt. Sie wurden beiseitegelegt.</translation>
    </message>
    <message>
        <source>klviz was not closed properly. {title} can be restored as it was.</source>
        <translation>klviz wurde nicht ordnungsgemäß beendet. {title} lässt sich im alten Stand wiederherstellen.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>{folder} cannot be written</source>
        <translation>{folder} ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>There will be no recovery after a crash: {why}.</source>
        <translation>Nach einem Absturz wird es keine Wiederherstellung geben: {why}.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>A session</source>
        <translation>Eine Sitzung</translation>
    </message>
    <message>
        <source>tick “Rows are counts or weights”</source>
        <translation>„Zeilen sind Anzahlen oder Gewichte“ ankreuzen</translation>
    </message>
    <message>
        <source>or compare every row with every row</source>
        <translation>oder jede Zeile mit jeder Zeile vergleichen</translation>
    </message>
    <message>
        <source>Open batch</source>
        <translation>Stapel öffnen</translation>
    </message>
    <message>
        <source>What was found in the tables</source>
        <translation>Was in den Tabellen gefunden wurde</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>Rows are c&amp;ounts or weights: divide each by its sum</source>
        <translation>Zeilen sind An&amp;zahlen oder Gewichte: jede durch ihre Summe teilen</translation>
    </message>
    <message>
        <source>a table, a folder of tables, or a pattern such as day-*.csv</source>
        <translation>eine Tabelle, ein Ordner mit Tabellen oder ein Muster wie day-*.csv</translation>
    </message>
    <message>
        <source>A folder of tables, or a Zarr store</source>
        <translation>Ein Ordner mit Tabellen oder ein Zarr-Speicher</translation>
    </message>
    <message>
        <source>Looking at the tables…</source>
        <translation>Tabellen werden durchgesehen…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>The run was cancelled; nothing was kept.</source>
        <translation>Der Lauf wurde abgebrochen; nichts wurde behalten.</translation>
    </message>
    <message>
        <source>every row of P with every row of P</source>
        <translation>jede Zeile von P mit jeder Zeile von P</translation>
    </message>
    <message>
        <source>every row of P with every row of Q</source>
        <translation>jede Zeile von P mit jeder Zeile von Q</translation>
    </message>
    <message>
        <source>each row of P with the same row of Q</source>
        <translation>jede Zeile von P mit derselben Zeile von Q</translation>
    </message>
    <message>
        <source>each row of P with one row of Q</source>
        <translation>jede Zeile von P mit einer Zeile von Q</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>selbst erkannt</translation>
    </message>
    <message>
        <source>stops the run</source>
        <translation>beendet den Lauf</translation>
    </message>
    <message>
        <source>gets no number</source>
        <translation>bekommt keine Zahl</translation>
    </message>
    <message>
        <source>is left out</source>
        <translation>wird ausgelassen</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>Table &amp;P</source>
        <translation>Tabelle &amp;P</translation>
    </message>
    <message>
        <source>Table &amp;Q</source>
        <translation>Tabelle &amp;Q</translation>
    </message>
    <message>
        <source>Ro&amp;w of Q, from 0</source>
        <translation>Zei&amp;le von Q, ab 0</translation>
    </message>
    <message>
        <source>&amp;Measures</source>
        <translation>&amp;Maße</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Weitere</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Einheit</translation>
    </message>
    <message>
        <source>Column of &amp;names</source>
        <translation>Spalte der &amp;Namen</translation>
    </message>
    <message>
        <source>A row that is no &amp;distribution</source>
        <translation>Zeile, die keine Verteilun&amp;g ist</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Datei…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>File for table {role}</source>
        <translation>Datei für Tabelle {role}</translation>
    </message>
    <message>
        <source>Folder for table {role}</source>
        <translation>Ordner für Tabelle {role}</translation>
    </message>
    <message>
        <source>Folder of tables</source>
        <translation>Tabellenordner</translation>
    </message>
    <message>
        <source>Table of distributions</source>
        <translation>Tabelle mit Verteilungen</translation>
    </message>
    <message>
        <source>tick at least one measure</source>
        <translation>mindestens ein Maß ankreuzen</translation>
    </message>
    <message>
        <source>the same as P</source>
        <translation>wie P</translation>
    </message>
    <message>
        <source>Choose the tables: a row is a distribution, a column an outcome.</source>
        <translation>Die Tabellen wählen: eine Zeile ist eine Verteilung, eine Spalte ein Ausgang.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>{count} without a number</source>
        <translation>{count} ohne Zahl</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>From afar the map shows one of {down} rows and one of {across} columns; zoom in for all.</source>
        <translation>Von Weitem zeigt die Karte eine von {down} Zeilen und eine von {across} Spalten; beim Vergrößern alle.</translation>
    </message>
    <message>
        <source>P is row {p} of {p_table}, Q is row {q} of {q_table}.</source>
        <translation>P ist Zeile {p} von {p_table}, Q ist Zeile {q} von {q_table}.</translation>
    </message>
    <message>
        <source>Measure of the histogram</source>
        <translation>Maß des Histogramms</translation>
    </message>
    <message>
        <source>Logarithmic &amp;values</source>
        <translation>&amp;Werte logarithmisch</translation>
    </message>
    <message>
        <source>Logarithmic &amp;counts</source>
        <translation>An&amp;zahlen logarithmisch</translation>
    </message>
    <message>
        <source>S&amp;mallest first</source>
        <translation>&amp;Kleinste zuerst</translation>
    </message>
    <message>
        <source>&amp;Largest first</source>
        <translation>&amp;Größte zuerst</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alle zeigen</translation>
    </message>
    <message>
        <source>&amp;Save result as…</source>
        <translation>Ergebnis &amp;speichern…</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Zei&amp;len kopieren</translation>
    </message>
    <message>
        <source>Go to the &amp;explorer</source>
        <translation>Zum &amp;Explorer</translation>
    </message>
    <message>
        <source>How the numbers are spread</source>
        <translation>Wie sich die Zahlen verteilen</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Rows on show</source>
        <translation>Gezeigte Zeilen</translation>
    </message>
    <message>
        <source>What is alike &amp;together</source>
        <translation>Ähnliches &amp;beisammen</translation>
    </message>
    <message>
        <source>Rows and columns in the order of a hierarchical clustering, average linkage</source>
        <translation>Zeilen und Spalten in der Reihenfolge einer hierarchischen Clusteranalyse, Average Linkage</translation>
    </message>
    <message>
        <source>Pair under the pointer</source>
        <translation>Paar unter dem Zeiger</translation>
    </message>
    <message>
        <source>&amp;Whole map</source>
        <translation>Ganze Kar&amp;te</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Ordering by likeness…</source>
        <translation>Wird nach Ähnlichkeit geordnet…</translation>
    </message>
    <message>
        <source>What is alike lies together: hierarchical clustering, average linkage.</source>
        <translation>Ähnliches liegt beisammen: hierarchische Clusteranalyse, Average Linkage.</translation>
    </message>
    <message>
        <source>These rows have {count} outcomes; the explorer shows at most {most}.</source>
        <translation>Diese Zeilen haben {count} Ausgänge; der Explorer zeigt höchstens {most}.</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Ergebnis speichern</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>{name} gespeichert.</translation>
    </message>
    <message>
        <source>Saved {name}; bad rows are in {report}.</source>
        <translation>{name} gespeichert; fehlerhafte Zeilen stehen in {report}.</translation>
    </message>
    <message>
        <source>The result is not saved. Let go of it?</source>
        <translation>Das Ergebnis ist nicht gespeichert. Trotzdem verwerfen?</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>It has numbers of rows and not their names; the other kinds of file have both.</source>
        <translation>Darin stehen die Nummern der Zeilen und nicht ihre Namen; die anderen Dateiarten haben beides.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Batch: {p} and {q}</source>
        <translation>Stapel: {p} und {q}</translation>
    </message>
    <message>
        <source>Up to {count} rows and columns can be ordered.</source>
        <translation>Bis zu {count} Zeilen und Spalten lassen sich ordnen.</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>{title} öffnen</translation>
    </message>
    <message>
        <source>In the explorer: {note}</source>
        <translation>Im Explorer: {note}</translation>
    </message>
    <message>
        <source>How the numbers were computed: the plain way with an error bound, or the exact way where that fails</source>
        <translation>Wie die Zahlen berechnet wurden: auf einfache Art mit Fehlerschranke oder, wo das nicht reicht, exakt</translation>
    </message>
    <message>
        <source>places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>At most {count} rows can be copied; save the result as a file instead.</source>
        <translation>Höchstens {count} Zeilen lassen sich kopieren; stattdessen das Ergebnis als Datei speichern.</translation>
    </message>
    <message>
        <source>Row of P</source>
        <translation>Zeile von P</translation>
    </message>
    <message>
        <source>Row of Q</source>
        <translation>Zeile von Q</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Number of the row, counted from 0</source>
        <translation>Nummer der Zeile, ab 0 gezählt</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Select the rows to copy first.</source>
        <translation>Zuerst die Zeilen auswählen, die kopiert werden sollen.</translation>
    </message>
    <message>
        <source>Name of the row of P</source>
        <translation>Name der Zeile von P</translation>
    </message>
    <message>
        <source>Name of the row of Q</source>
        <translation>Name der Zeile von Q</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>einfach</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exakt</translation>
    </message>
    <message>
        <source>no distribution</source>
        <translation>keine Verteilung</translation>
    </message>
    <message>
        <source>from {low} to {high}, mean {mean} {unit}</source>
        <translation>von {low} bis {high}, Mittel {mean} {unit}</translation>
    </message>
    <message>
        <source>P: {table}</source>
        <translation>P: {table}</translation>
    </message>
    <message>
        <source>Q: row {row} of {table}</source>
        <translation>Q: Zeile {row} von {table}</translation>
    </message>
    <message>
        <source>Q: {table}</source>
        <translation>Q: {table}</translation>
    </message>
    <message>
        <source>Something went wrong inside klviz. Your work is still here; save it now.</source>
        <translation>In klviz ist etwas schiefgegangen. Die Arbeit ist noch da; am besten gleich speichern.</translation>
    </message>
    <message>
        <source>The log file could not be written.</source>
        <translation>Die Protokolldatei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>It was written to {path}.</source>
        <translation>Er wurde in {path} geschrieben.</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>Tasten und Gesten</translation>
    </message>
    <message>
        <source>Single letters and arrows act while the picture has the focus; Tab moves the focus.</source>
        <translation>Einzelne Buchstaben und Pfeile wirken, solange das Bild den Fokus hat; Tab bewegt den Fokus.</translation>
    </message>
    <message>
        <source>About klviz</source>
        <translation>Über klviz</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>what happens</source>
        <translation>was geschieht</translation>
    </message>
    <message>
        <source>&lt;b&gt;klviz {version}&lt;/b&gt;&lt;p&gt;Two histograms, P (what happens) and Q (what you believe), and every number between them: entropy, cross-entropy, Kullback–Leibler divergence, the cost of coding.&lt;/p&gt;&lt;p&gt;It needs no network and opens no connection.&lt;/p&gt;&lt;p&gt;MIT licence. Type: Inter, SIL Open Font License.&lt;/p&gt;</source>
        <translation>&lt;b&gt;klviz {version}&lt;/b&gt;&lt;p&gt;Zwei Histogramme, P (was geschieht) und Q (was man glaubt), und alle Zahlen dazwischen: Entropie, Kreuzentropie, Kullback-Leibler-Divergenz, die Kosten des Codierens.&lt;/p&gt;&lt;p&gt;Es braucht kein Netz und öffnet keine Verbindung.&lt;/p&gt;&lt;p&gt;MIT-Lizenz. Schrift: Inter, SIL Open Font License.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Open this version</source>
        <translation>Diese Fassung öffnen</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Frühere Fassung</translation>
    </message>
    <message>
        <source>saved over</source>
        <translation>überschrieben</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Opening one replaces what is on the screen as one step, which Undo takes back; the file stays as it is.</source>
        <translation>Das Öffnen ersetzt in einem Schritt, was auf dem Bildschirm ist; „Rückgängig“ nimmt ihn zurück. Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>There are none yet. Whenever a session is saved over, what was there before is kept here.</source>
        <translation>Noch gibt es keine. Sooft eine Sitzung überschrieben wird, bleibt hier erhalten, was vorher da war.</translation>
    </message>
    <message>
        <source>Model of the source</source>
        <translation>Modell der Quelle</translation>
    </message>
    <message>
        <source>What is coded</source>
        <translation>Was codiert wird</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>characters (UTF-8)</source>
        <translation>Zeichen (UTF-8)</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Größen</translation>
    </message>
    <message>
        <source>Save the coded file…</source>
        <translation>Codierte Datei speichern…</translation>
    </message>
    <message>
        <source>Model Q</source>
        <translation>Modell Q</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Coding…</source>
        <translation>Wird codiert…</translation>
    </message>
    <message>
        <source>ideal for the model</source>
        <translation>ideal für das Modell</translation>
    </message>
    <message>
        <source>Save the coded file</source>
        <translation>Codierte Datei speichern</translation>
    </message>
    <message>
        <source>its own histogram</source>
        <translation>eigenes Histogramm</translation>
    </message>
    <message>
        <source>uniform: every byte alike</source>
        <translation>gleichverteilt: alle Bytes gleich</translation>
    </message>
    <message>
        <source>Q of the explorer</source>
        <translation>Q des Explorers</translation>
    </message>
    <message>
        <source>P of the explorer</source>
        <translation>P des Explorers</translation>
    </message>
    <message>
        <source>another file's histogram…</source>
        <translation>Histogramm einer anderen Datei…</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>of the original</source>
        <translation>vom Original</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>The file whose histogram is the model</source>
        <translation>Die Datei, deren Histogramm das Modell ist</translation>
    </message>
    <message>
        <source>Files up to 64 MiB are compared here; klviz encode codes larger ones.</source>
        <translation>Hier werden Dateien bis 64 MiB verglichen; größere codiert klviz encode.</translation>
    </message>
    <message>
        <source>Code {name}</source>
        <translation>{name} codieren</translation>
    </message>
    <message>
        <source>{name}: this is the file that is coded; choose another place</source>
        <translation>{name}: Das ist die Datei, die codiert wird; einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>Saving {path}…</source>
        <translation>{path} wird gespeichert…</translation>
    </message>
    <message>
        <source>Drag {name}</source>
        <translation>{name} ziehen</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>P {p}, Q {q}: {symbol} = {number}</source>
        <translation>P {p}, Q {q}: {symbol} = {number}</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>When a bar moves</source>
        <translation>Bewegt sich ein Balken</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Merkplätze</translation>
    </message>
    <message>
        <source>Hide controls for the class</source>
        <translation>Für die Klasse ausblenden</translation>
    </message>
    <message>
        <source>What is ticked is hidden. It is saved with the session and recorded in the steps of a lesson. View, “Show all controls” brings everything back.</source>
        <translation>Was angekreuzt ist, wird ausgeblendet. Es wird mit der Sitzung gespeichert und in den Schritten einer Lektion aufgezeichnet. Ansicht, „Alle Elemente zeigen“ bringt alles zurück.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Das Fenster</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Symbolleiste</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Panels of this scene</source>
        <translation>Teilbilder dieser Szene</translation>
    </message>
    <message>
        <source>Numbers of this scene</source>
        <translation>Zahlen dieser Szene</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Alle Zahlen</translation>
    </message>
    <message>
        <source>More measures</source>
        <translation>Weitere Maße</translation>
    </message>
    <message>
        <source>Controls of the scene</source>
        <translation>Regler der Szene</translation>
    </message>
    <message>
        <source>Bars of P</source>
        <translation>Balken von P</translation>
    </message>
    <message>
        <source>Bars of Q</source>
        <translation>Balken von Q</translation>
    </message>
    <message>
        <source>What is in doubt</source>
        <translation>Was zweifelhaft ist</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Die ersten Zeilen</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Was dabei herauskommt</translation>
    </message>
    <message>
        <source>Array of &amp;Q</source>
        <translation>Array von &amp;Q</translation>
    </message>
    <message>
        <source>Cells are &amp;separated by</source>
        <translation>Zellen ge&amp;trennt durch</translation>
    </message>
    <message>
        <source>&amp;Decimal mark</source>
        <translation>De&amp;zimalzeichen</translation>
    </message>
    <message>
        <source>T&amp;housands</source>
        <translation>Ta&amp;usender</translation>
    </message>
    <message>
        <source>The first row is a headin&amp;g</source>
        <translation>Erste Zeile ist Übersch&amp;rift</translation>
    </message>
    <message>
        <source>Outcomes run a&amp;cross: one column each</source>
        <translation>Ausgänge &amp;waagerecht: je eine Spalte</translation>
    </message>
    <message>
        <source>The &amp;numbers are</source>
        <translation>Die Zah&amp;len sind</translation>
    </message>
    <message>
        <source>&amp;Outcomes are named by</source>
        <translation>&amp;Namen der Ausgänge</translation>
    </message>
    <message>
        <source>&amp;P is in</source>
        <translation>&amp;P ist in</translation>
    </message>
    <message>
        <source>&amp;Q is in</source>
        <translation>&amp;Q ist in</translation>
    </message>
    <message>
        <source>Bin &amp;width</source>
        <translation>Klass&amp;enbreite</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>Rows with &amp;gaps</source>
        <translation>Zeilen mit Lüc&amp;ken</translation>
    </message>
    <message>
        <source>Outcomes named t&amp;wice</source>
        <translation>&amp;Doppelte Ausgänge</translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <translation>Zä&amp;hlen</translation>
    </message>
    <message>
        <source>&amp;Upper and lower case are one</source>
        <translation>&amp;Groß- und Kleinschreibung gleich</translation>
    </message>
    <message>
        <source>Keep the most &amp;frequent</source>
        <translation>Nur die häu&amp;figsten</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Please check before it is opened:</source>
        <translation>Vor dem Öffnen bitte prüfen:</translation>
    </message>
    <message>
        <source>Nothing is in doubt now.</source>
        <translation>Jetzt ist nichts mehr zweifelhaft.</translation>
    </message>
    <message>
        <source>outcome: </source>
        <translation>Ausgang: </translation>
    </message>
    <message>
        <source>Sketch of the histograms</source>
        <translation>Skizze der Histogramme</translation>
    </message>
    <message>
        <source>&amp;Read as</source>
        <translation>Lesen &amp;als</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Codierung</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Blatt</translation>
    </message>
    <message>
        <source>&amp;Array</source>
        <translation>Arra&amp;y</translation>
    </message>
    <message>
        <source>commas  ,</source>
        <translation>Kommas  ,</translation>
    </message>
    <message>
        <source>semicolons  ;</source>
        <translation>Semikolons  ;</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabs</translation>
    </message>
    <message>
        <source>bars  |</source>
        <translation>Striche  |</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>nothing: one column</source>
        <translation>nichts: eine Spalte</translation>
    </message>
    <message>
        <source>none  1000</source>
        <translation>ohne  1000</translation>
    </message>
    <message>
        <source>comma  1,000</source>
        <translation>Komma  1,000</translation>
    </message>
    <message>
        <source>point  1.000</source>
        <translation>Punkt  1.000</translation>
    </message>
    <message>
        <source>blank  1 000</source>
        <translation>Leerzeichen  1 000</translation>
    </message>
    <message>
        <source>apostrophe  1'000</source>
        <translation>Apostroph  1'000</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>The bin width must be above 0</source>
        <translation>Die Klassenbreite muss über 0 liegen</translation>
    </message>
    <message>
        <source>How to read {name}</source>
        <translation>Wie {name} zu lesen ist</translation>
    </message>
    <message>
        <source>point  0.25</source>
        <translation>Punkt  0.25</translation>
    </message>
    <message>
        <source>comma  0,25</source>
        <translation>Komma  0,25</translation>
    </message>
    <message>
        <source>counts or probabilities</source>
        <translation>Anzahlen oder Anteile</translation>
    </message>
    <message>
        <source>raw samples, to bin</source>
        <translation>Rohwerte für Klassen</translation>
    </message>
    <message>
        <source>words, to count</source>
        <translation>Wörter, zu zählen</translation>
    </message>
    <message>
        <source>are refused</source>
        <translation>werden abgelehnt</translation>
    </message>
    <message>
        <source>are left out</source>
        <translation>werden ausgelassen</translation>
    </message>
    <message>
        <source>are added up</source>
        <translation>werden addiert</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>dasselbe</translation>
    </message>
    <message>
        <source>numbers 0, 1, 2 …</source>
        <translation>Zahlen 0, 1, 2 …</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
    <message>
        <source>It cannot be read like this: {reason}.</source>
        <translation>So lässt es sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>running text</source>
        <translation>Fließtext</translation>
    </message>
    <message>
        <source>"{text}" is no number of outcomes; type a whole number from 1</source>
        <translation>"{text}" ist keine Anzahl von Ausgängen; eine ganze Zahl ab 1 eingeben</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Code a file</source>
        <translation>Datei codieren</translation>
    </message>
    <message>
        <source>Smooth Q</source>
        <translation>Q glätten</translation>
    </message>
    <message>
        <source>A session is opened alone, without another file.</source>
        <translation>Eine Sitzung wird allein geöffnet, ohne eine weitere Datei.</translation>
    </message>
    <message>
        <source>A session is opened from its file, not pasted.</source>
        <translation>Eine Sitzung wird aus ihrer Datei geöffnet, nicht eingefügt.</translation>
    </message>
    <message>
        <source>Letters in English</source>
        <translation>Buchstaben im Englischen</translation>
    </message>
    <message>
        <source>Letters in German</source>
        <translation>Buchstaben im Deutschen</translation>
    </message>
    <message>
        <source>Old Faithful</source>
        <translation>Old Faithful</translation>
    </message>
    <message>
        <source>Weldon's dice</source>
        <translation>Weldons Würfel</translation>
    </message>
    <message>
        <source>Open data for Q</source>
        <translation>Daten für Q öffnen</translation>
    </message>
    <message>
        <source>Open a session, data for P, or two files for P and Q</source>
        <translation>Eine Sitzung, Daten für P oder zwei Dateien für P und Q öffnen</translation>
    </message>
    <message>
        <source>Preset {name}</source>
        <translation>Vorlage {name}</translation>
    </message>
    <message>
        <source>All that klviz reads</source>
        <translation>Alles, was klviz liest</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>eingefügtes Bild</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>{name}: count its symbols as P, or code the file itself?</source>
        <translation>{name}: die Symbole als P zählen oder die Datei selbst codieren?</translation>
    </message>
    <message>
        <source>Code the file</source>
        <translation>Datei codieren</translation>
    </message>
    <message>
        <source>Open as P</source>
        <translation>Als P öffnen</translation>
    </message>
    <message>
        <source>Only files on this computer can be dropped: klviz opens no network connection.</source>
        <translation>Nur Dateien auf diesem Rechner lassen sich ablegen: klviz öffnet keine Netzverbindung.</translation>
    </message>
    <message>
        <source>There are no data on the clipboard: copy numbers, a table, text or a picture first.</source>
        <translation>Die Zwischenablage enthält keine Daten: zuerst Zahlen, eine Tabelle, Text oder ein Bild kopieren.</translation>
    </message>
    <message>
        <source>Open one file, or two as P and Q; these are {count}.</source>
        <translation>Eine Datei öffnen oder zwei als P und Q; das sind {count}.</translation>
    </message>
    <message>
        <source>Open Q…</source>
        <translation>Q öffnen…</translation>
    </message>
    <message>
        <source>Q gives no chance to {names}, which P has; D(P‖Q) is infinite.</source>
        <translation>Unter Q unmöglich, unter P nicht: {names}; D(P‖Q) ist unendlich.</translation>
    </message>
    <message>
        <source> and {n} more</source>
        <translation> und {n} weitere</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>Lektion schließen</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Lektion öffnen</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>Neue Lektion</translation>
    </message>
    <message>
        <source>Title of the lesson</source>
        <translation>Titel der Lektion</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Fortschritt exportieren</translation>
    </message>
    <message>
        <source>Step {n}</source>
        <translation>Schritt {n}</translation>
    </message>
    <message>
        <source>There is no progress yet: no step of a lesson has been passed.</source>
        <translation>Noch kein Fortschritt: Bisher wurde kein Schritt einer Lektion geschafft.</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
    <message>
        <source>quiz {n} of {all}</source>
        <translation>Quiz {n} von {all}</translation>
    </message>
    <message>
        <source>Written to {path}. Open that file in any editor: what is saved there is shown here.</source>
        <translation>In {path} geschrieben. Diese Datei in einem beliebigen Editor öffnen: Was dort gespeichert wird, erscheint hier.</translation>
    </message>
    <message>
        <source>Saved {path}. It was sent nowhere.</source>
        <translation>{path} gespeichert. Es wurde nirgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Open a lesson…</source>
        <translation>Lektion öffnen…</translation>
    </message>
    <message>
        <source>New lesson…</source>
        <translation>Neue Lektion…</translation>
    </message>
    <message>
        <source>Record this State as a step</source>
        <translation>Diesen Zustand als Schritt aufnehmen</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Text of the lesson</source>
        <translation>Text der Lektion</translation>
    </message>
    <message>
        <source>Your guess</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>That is my guess</source>
        <translation>Das ist mein Tipp</translation>
    </message>
    <message>
        <source>Back from the lesson</source>
        <translation>Zurück aus der Lektion</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Your own pair is back. Undo shows once more what the lesson left.</source>
        <translation>Das eigene Paar ist wieder da. „Rückgängig“ zeigt noch einmal, was die Lektion hinterlassen hat.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Richtig.</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation>Nicht ganz.</translation>
    </message>
    <message>
        <source>To do: {what}</source>
        <translation>Aufgabe: {what}</translation>
    </message>
    <message>
        <source>{title}: {hit} hit</source>
        <translation>{title}: {hit} getroffen</translation>
    </message>
    <message>
        <source>Question {n}</source>
        <translation>Frage {n}</translation>
    </message>
    <message>
        <source>{n} of {all}: {title}</source>
        <translation>{n} von {all}: {title}</translation>
    </message>
    <message>
        <source>Question {n} of {all}</source>
        <translation>Frage {n} von {all}</translation>
    </message>
    <message>
        <source>it was saved by a newer klviz (format {version}; this one knows formats up to {own})</source>
        <translation>Die Datei stammt von einem neueren klviz (Format {version}; dieses kennt Formate bis {own})</translation>
    </message>
    <message>
        <source>{name} is of a newer klviz and stays as it is. This klviz keeps its own in {beside}.</source>
        <translation>{name} stammt von einem neueren klviz und bleibt, wie es ist. Dieses klviz führt seine eigene Aufzeichnung in {beside}.</translation>
    </message>
    <message>
        <source>What was achieved in lessons could not be read ({why}); it was put aside as {name}.</source>
        <translation>Was in Lektionen erreicht wurde, konnte nicht gelesen werden ({why}); es wurde als {name} beiseitegelegt.</translation>
    </message>
    <message>
        <source>Your progress could not be kept: {why}</source>
        <translation>Der Fortschritt konnte nicht gesichert werden: {why}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Hauptleiste</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>{letter} of {name} is {given}: there is room for no more.</source>
        <translation>{letter} von {name} ist {given}: Für mehr ist kein Platz.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>New name of the outcome</source>
        <translation>Neuer Name des Ausgangs</translation>
    </message>
    <message>
        <source>Number of outcomes</source>
        <translation>Anzahl der Ausgänge</translation>
    </message>
    <message>
        <source>How many outcomes, 2 to 64</source>
        <translation>Wie viele Ausgänge, 2 bis 64</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>F11 ends lecture mode</source>
        <translation>F11 beendet den Vortragsmodus</translation>
    </message>
    <message>
        <source>There is one outcome only, and nothing to trade with.</source>
        <translation>Es gibt nur einen Ausgang und nichts, womit er tauschen kann.</translation>
    </message>
    <message>
        <source>This scene shows no bars of P and Q; Ctrl+1 goes back to the explorer.</source>
        <translation>Diese Szene zeigt keine Balken von P und Q; Ctrl+1 führt zurück zum Explorer.</translation>
    </message>
    <message>
        <source>Moving a bar: {mode}</source>
        <translation>Beim Ziehen: {mode}</translation>
    </message>
    <message>
        <source>Unit: {unit}</source>
        <translation>Einheit: {unit}</translation>
    </message>
    <message>
        <source>From its next start, klviz speaks {language}.</source>
        <translation>Ab dem nächsten Start spricht klviz {language}.</translation>
    </message>
    <message>
        <source>klviz speaks English, since no type on this computer has the letters of {language}. With one such as Noto Sans installed, it speaks {language} from its next start.</source>
        <translation>klviz spricht Englisch, weil keine Schrift auf diesem Rechner die Zeichen für {language} hat. Ist eine wie Noto Sans installiert, spricht es {language} vom nächsten Start an.</translation>
    </message>
    <message>
        <source>Turn {name}</source>
        <translation>{name} drehen</translation>
    </message>
    <message>
        <source>Type {name}</source>
        <translation>{name} tippen</translation>
    </message>
    <message>
        <source>All measures of P and Q</source>
        <translation>Alle Maße von P und Q</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>waits for Σ = 1</source>
        <translation>wartet auf Σ = 1</translation>
    </message>
    <message>
        <source>{title}. {sentence} Bounds: {bounds}.</source>
        <translation>{title}. {sentence} Grenzen: {bounds}.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>The picture is on the clipboard, as pixels and as SVG.</source>
        <translation>Das Bild ist in der Zwischenablage, als Pixel und als SVG.</translation>
    </message>
    <message>
        <source>Export numbers</source>
        <translation>Zahlen exportieren</translation>
    </message>
    <message>
        <source>Pixels for each point</source>
        <translation>Pixel je Punkt</translation>
    </message>
    <message>
        <source>The numbers are on the clipboard, as CSV.</source>
        <translation>Die Zahlen sind in der Zwischenablage, als CSV.</translation>
    </message>
    <message>
        <source>There are no numbers yet: P and Q must each sum to 1. Press N to normalise.</source>
        <translation>Noch gibt es keine Zahlen: P und Q müssen jeweils die Summe 1 haben. N drücken, um zu normieren.</translation>
    </message>
    <message>
        <source>{name} must end in .csv, .tex or .py</source>
        <translation>{name} muss auf .csv, .tex oder .py enden</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>{path} gespeichert</translation>
    </message>
    <message>
        <source>rows of Q</source>
        <translation>Zeilen von Q</translation>
    </message>
    <message>
        <source>rows of P</source>
        <translation>Zeilen von P</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>Sketch Q</source>
        <translation>Q skizzieren</translation>
    </message>
    <message>
        <source>Only Q can be changed while it is sketched.</source>
        <translation>Während Q skizziert wird, lässt sich nur Q ändern.</translation>
    </message>
    <message>
        <source>Which number is guessed</source>
        <translation>Welche Zahl geschätzt wird</translation>
    </message>
    <message>
        <source>The room's guess</source>
        <translation>Tipp des Saals</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Aufdecken</translation>
    </message>
    <message>
        <source>Back to the Q there was</source>
        <translation>Zurück zum vorigen Q</translation>
    </message>
    <message>
        <source>Draw Q as you think P is, then reveal it.</source>
        <translation>Q so zeichnen, wie man P vermutet, dann aufdecken.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>How many {unit}? Enter reveals.</source>
        <translation>Wie viele {unit}? Enter deckt auf.</translation>
    </message>
    <message>
        <source>Blue is what happens. Believing the sketch costs {error} {unit} too many. Score {close} of {asked}.</source>
        <translation>Blau ist, was geschieht. Der Skizze zu glauben kostet {error} {unit} zu viel. Treffer: {close} von {asked}.</translation>
    </message>
    <message>
        <source>Guess {said}, truth {truth}: off by {error} {unit}. Score {close} of {asked}.</source>
        <translation>Geschätzt {said}, richtig {truth}: um {error} {unit} daneben. Treffer: {close} von {asked}.</translation>
    </message>
    <message>
        <source>klviz presenter</source>
        <translation>klviz-Referentenansicht</translation>
    </message>
    <message>
        <source>The picture with all numbers</source>
        <translation>Das Bild mit allen Zahlen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Time since the start</source>
        <translation>Zeit seit Beginn</translation>
    </message>
    <message>
        <source>Restart the timer</source>
        <translation>Uhr neu starten</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Weiter: {step}</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>{label} goes from {low} to {high}.</source>
        <translation>{label} reicht von {low} bis {high}.</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Save it there again</source>
        <translation>Wieder dort speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern als…</translation>
    </message>
    <message>
        <source>{name} is open in another klviz as well. Whoever saves second is asked before overwriting it.</source>
        <translation>{name} ist auch in einem anderen klviz geöffnet. Wer als Zweiter speichert, wird vor dem Überschreiben gefragt.</translation>
    </message>
    <message>
        <source>“{name}” could not be read, so that nobody knows whether another program changed it.</source>
        <translation>„{name}“ konnte nicht gelesen werden; niemand weiß also, ob ein anderes Programm die Datei geändert hat.</translation>
    </message>
    <message>
        <source>Saved {path}; what was there before could not be kept.</source>
        <translation>{path} gespeichert; was vorher dort war, konnte nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program since klviz opened or saved it.</source>
        <translation>„{name}“ wurde von einem anderen Programm geändert, seit klviz die Datei geöffnet oder gespeichert hat.</translation>
    </message>
    <message>
        <source>“{name}” is no longer where klviz opened or saved it.</source>
        <translation>„{name}“ ist nicht mehr dort, wo klviz die Datei geöffnet oder gespeichert hat.</translation>
    </message>
    <message>
        <source>What is there now is kept among the earlier versions if you overwrite it.</source>
        <translation>Was jetzt dort ist, bleibt beim Überschreiben unter den früheren Fassungen erhalten.</translation>
    </message>
    <message>
        <source>A file is still being written; klviz goes on when it is safe.</source>
        <translation>Eine Datei wird noch geschrieben; klviz macht weiter, sobald sie sicher ist.</translation>
    </message>
    <message>
        <source>“{name}” has changes that are not saved.</source>
        <translation>„{name}“ hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>{what} of {outcome}</source>
        <translation>{what} von {outcome}</translation>
    </message>
    <message>
        <source>{bar}, pinned</source>
        <translation>{bar}, fixiert</translation>
    </message>
    <message>
        <source>formula in LaTeX</source>
        <translation>Formel in LaTeX</translation>
    </message>
    <message>
        <source>Show all controls</source>
        <translation>Alle Elemente zeigen</translation>
    </message>
    <message>
        <source>Numbers of the lecture</source>
        <translation>Zahlen des Vortrags</translation>
    </message>
    <message>
        <source>The pen belongs to lecture mode; F11 starts it.</source>
        <translation>Der Stift gehört zum Vortragsmodus; F11 startet ihn.</translation>
    </message>
    <message>
        <source>Draw; with Shift, an arrow. What is drawn fades. I puts the pen away.</source>
        <translation>Zeichnen; mit Shift einen Pfeil. Gezeichnetes verblasst. I legt den Stift weg.</translation>
    </message>
    <message>
        <source>Frozen. F lets the picture go on.</source>
        <translation>Eingefroren. Mit F geht das Bild weiter.</translation>
    </message>
    <message>
        <source>The picture goes on.</source>
        <translation>Das Bild geht weiter.</translation>
    </message>
    <message>
        <source>A lesson is open; close it to sketch Q outside of it.</source>
        <translation>Eine Lektion ist offen; sie schließen, um Q außerhalb von ihr zu skizzieren.</translation>
    </message>
    <message>
        <source>Some controls are hidden. View, “Show all controls” brings them back.</source>
        <translation>Einige Bedienelemente sind ausgeblendet. Ansicht, „Alle Elemente zeigen“ bringt sie zurück.</translation>
    </message>
    <message>
        <source>Hide controls</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Up to {n} numbers stay on show.</source>
        <translation>Bis zu {n} Zahlen bleiben sichtbar.</translation>
    </message>
    <message>
        <source>Which histogram the tool changes</source>
        <translation>Welches Histogramm das Werkzeug ändert</translation>
    </message>
    <message>
        <source>Q, what you believe</source>
        <translation>Q, was man glaubt</translation>
    </message>
    <message>
        <source>P, what happens</source>
        <translation>P, was geschieht</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>A seeded draw in which all distributions are alike</source>
        <translation>Eine Ziehung mit Startwert, in der alle Verteilungen gleich wahrscheinlich sind</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Morph Q into P</source>
        <translation>Q zu P morphen</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>Startwert {seed}</translation>
    </message>
    <message>
        <source>Random {letter}</source>
        <translation>{letter} zufällig</translation>
    </message>
    <message>
        <source>A number such as 0.25, 1/64, 2^-6, 3e-4, 0,25 or 25 %</source>
        <translation>Eine Zahl wie 0.25, 1/64, 2^-6, 3e-4, 0,25 oder 25 %</translation>
    </message>
    <message>
        <source>New value of {name}</source>
        <translation>Neuer Wert von {name}</translation>
    </message>
    <message>
        <source>Everything can be changed in this step.</source>
        <translation>In diesem Schritt lässt sich alles ändern.</translation>
    </message>
    <message>
        <source>Nothing can be changed in this step.</source>
        <translation>In diesem Schritt lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>In this step only {what} can be changed.</source>
        <translation>In diesem Schritt änderbar: nur {what}.</translation>
    </message>
    <message>
        <source>{letter} of {name}</source>
        <translation>{letter} von {name}</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>infinite</source>
        <translation>unendlich</translation>
    </message>
    <message>
        <source>{left} plus {right}</source>
        <translation>{left} plus {right}</translation>
    </message>
    <message>
        <source>{left} minus {right}</source>
        <translation>{left} minus {right}</translation>
    </message>
    <message>
        <source>{left} times {right}</source>
        <translation>{left} mal {right}</translation>
    </message>
    <message>
        <source>{left} divided by {right}</source>
        <translation>{left} geteilt durch {right}</translation>
    </message>
    <message>
        <source>{left} to the power {right}</source>
        <translation>{left} hoch {right}</translation>
    </message>
    <message>
        <source>the logarithm ({which}) of {what}</source>
        <translation>Logarithmus ({which}) von {what}</translation>
    </message>
    <message>
        <source>true</source>
        <translation>wahr</translation>
    </message>
    <message>
        <source>false</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>{left} is less than {right}</source>
        <translation>{left} ist kleiner als {right}</translation>
    </message>
    <message>
        <source>{left} is at most {right}</source>
        <translation>{left} ist höchstens {right}</translation>
    </message>
    <message>
        <source>{left} is more than {right}</source>
        <translation>{left} ist größer als {right}</translation>
    </message>
    <message>
        <source>{left} is at least {right}</source>
        <translation>{left} ist mindestens {right}</translation>
    </message>
    <message>
        <source>{left} is {right}</source>
        <translation>{left} ist {right}</translation>
    </message>
    <message>
        <source>{left} is not {right}</source>
        <translation>{left} ist nicht {right}</translation>
    </message>
    <message>
        <source>the {title}</source>
        <translation>{title}</translation>
    </message>
    <message>
        <source>the base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>the unit is {unit}</source>
        <translation>die Einheit ist {unit}</translation>
    </message>
    <message>
        <source>the seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>the number of outcomes</source>
        <translation>Anzahl der Ausgänge</translation>
    </message>
    <message>
        <source>minus {number}</source>
        <translation>minus {number}</translation>
    </message>
    <message>
        <source>it is not so that {what}</source>
        <translation>es gilt nicht, dass {what}</translation>
    </message>
    <message>
        <source>{what} is {aim}, give or take {room}</source>
        <translation>{what} ist {aim}, auf {room} genau</translation>
    </message>
    <message>
        <source>the size of {what}</source>
        <translation>Betrag von {what}</translation>
    </message>
    <message>
        <source>the least of {what}</source>
        <translation>kleinster Wert von {what}</translation>
    </message>
    <message>
        <source>the greatest of {what}</source>
        <translation>größter Wert von {what}</translation>
    </message>
    <message>
        <source>the root of {what}</source>
        <translation>Wurzel aus {what}</translation>
    </message>
    <message>
        <source>the sum of {letter}</source>
        <translation>Summe von {letter}</translation>
    </message>
    <message>
        <source>the smallest probability of {letter}</source>
        <translation>kleinste Wahrscheinlichkeit von {letter}</translation>
    </message>
    <message>
        <source>the largest probability of {letter}</source>
        <translation>größte Wahrscheinlichkeit von {letter}</translation>
    </message>
    <message>
        <source>impossible here</source>
        <translation>hier unmöglich</translation>
    </message>
    <message>
        <source>The target: {x} across, {y} up</source>
        <translation>Das Ziel: {x} waagerecht, {y} senkrecht</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>impossible: {rule}</source>
        <translation>unmöglich: {rule}</translation>
    </message>
    <message>
        <source>beyond the picture</source>
        <translation>außerhalb des Bildes</translation>
    </message>
    <message>
        <source>Press Space: the same symbols go through every coder. Drag Q to see what a wrong belief costs.</source>
        <translation>Leertaste drücken: Dieselben Symbole gehen durch alle Codierer. Q ziehen, um zu sehen, was ein falscher Glaube kostet.</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Codewords</source>
        <translation>Codewörter</translation>
    </message>
    <message>
        <source>symbols a block</source>
        <translation>Symbole je Block</translation>
    </message>
    <message>
        <source>bits per symbol</source>
        <translation>Bit je Symbol</translation>
    </message>
    <message>
        <source>above H(P,Q)</source>
        <translation>über H(P,Q)</translation>
    </message>
    <message>
        <source>Huffman, Q, in blocks</source>
        <translation>Huffman, Q, in Blöcken</translation>
    </message>
    <message>
        <source>Real bits: {title}</source>
        <translation>Echte Bits: {title}</translation>
    </message>
    <message>
        <source>Kraft sums: Σ 2^−length</source>
        <translation>Kraft-Summen: Σ 2^−Länge</translation>
    </message>
    <message>
        <source>Bits per symbol so far</source>
        <translation>Bit je Symbol bisher</translation>
    </message>
    <message>
        <source>has no codeword</source>
        <translation>hat kein Codewort</translation>
    </message>
    <message>
        <source>Sent so far</source>
        <translation>Bisher gesendet</translation>
    </message>
    <message>
        <source>The last bits</source>
        <translation>Die letzten Bits</translation>
    </message>
    <message>
        <source>Nothing has been sent yet, so there is nothing to decode.</source>
        <translation>Noch wurde nichts gesendet, also gibt es nichts zu decodieren.</translation>
    </message>
    <message>
        <source>A terabyte of this source cannot be coded with your Q at any length.</source>
        <translation>Ein Terabyte dieser Quelle lässt sich mit diesem Q in keiner Länge codieren.</translation>
    </message>
    <message>
        <source>symbols sent</source>
        <translation>gesendete Symbole</translation>
    </message>
    <message>
        <source>coder</source>
        <translation>Codierer</translation>
    </message>
    <message>
        <source>per symbol</source>
        <translation>je Symbol</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>A terabyte of this source costs {more} more with your Q.</source>
        <translation>Ein Terabyte dieser Quelle kostet mit diesem Q {more} mehr.</translation>
    </message>
    <message>
        <source>This scene shows up to {n} outcomes; these are {k}.</source>
        <translation>Diese Szene zeigt bis zu {n} Ausgänge; hier sind es {k}.</translation>
    </message>
    <message>
        <source>Huffman's tree for {letter}, merge {step} of {all}</source>
        <translation>Huffman-Baum für {letter}, Verschmelzung {step} von {all}</translation>
    </message>
    <message>
        <source>Huffman's tree for {letter}</source>
        <translation>Huffman-Baum für {letter}</translation>
    </message>
    <message>
        <source>Decoding gives something else: {which}.</source>
        <translation>Beim Decodieren kommt etwas anderes heraus: {which}.</translation>
    </message>
    <message>
        <source>more than 4096 blocks</source>
        <translation>mehr als 4096 Blöcke</translation>
    </message>
    <message>
        <source>{code}, bits per symbol so far</source>
        <translation>{code}, Bit je Symbol bisher</translation>
    </message>
    <message>
        <source>Kraft sum, {code}</source>
        <translation>Kraft-Summe, {code}</translation>
    </message>
    <message>
        <source>symbols sent of {all}</source>
        <translation>gesendete Symbole von {all}</translation>
    </message>
    <message>
        <source>Drag any bar. Orange is what you believe, blue is what happens.</source>
        <translation>Einen Balken ziehen. Orange ist, was man glaubt, Blau, was geschieht.</translation>
    </message>
    <message>
        <source>Believing Q while P happens</source>
        <translation>Q glauben, während P geschieht</translation>
    </message>
    <message>
        <source>Believing P while Q happens</source>
        <translation>P glauben, während Q geschieht</translation>
    </message>
    <message>
        <source>share of symbols (P)</source>
        <translation>Anteil der Symbole (P)</translation>
    </message>
    <message>
        <source>{symbol} is infinite: {names} happens under {happens} and is impossible under {believed}.</source>
        <translation>{symbol} ist unendlich: {names} kommt unter {happens} vor und ist unter {believed} unmöglich.</translation>
    </message>
    <message>
        <source>{symbol} is infinite: {names} happen under {happens} and are impossible under {believed}.</source>
        <translation>{symbol} ist unendlich: {names} kommen unter {happens} vor und sind unter {believed} unmöglich.</translation>
    </message>
    <message>
        <source>What each outcome adds to D(P‖Q):  p · {log}(p/q)</source>
        <translation>Was jeder Ausgang zu D(P‖Q) beiträgt:  p · {log}(p/q)</translation>
    </message>
    <message>
        <source>Terms p · {log}(p/q)</source>
        <translation>Summanden p · {log}(p/q)</translation>
    </message>
    <message>
        <source>Coding cost: width p, height −{log} q, tick −{log} p</source>
        <translation>Codierkosten: Breite p, Höhe −{log} q, Strich −{log} p</translation>
    </message>
    <message>
        <source>Coding cost</source>
        <translation>Codierkosten</translation>
    </message>
    <message>
        <source>Q's code length</source>
        <translation>Codelänge von Q</translation>
    </message>
    <message>
        <source>ideal length</source>
        <translation>ideale Länge</translation>
    </message>
    <message>
        <source>term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> und {count} weitere</translation>
    </message>
    <message>
        <source>Q's code for {name}</source>
        <translation>Q-Code für {name}</translation>
    </message>
    <message>
        <source>ideal code for {name}</source>
        <translation>Idealcode für {name}</translation>
    </message>
    <message>
        <source>paid for each {unit} of information</source>
        <translation>bezahlt je {unit} Information</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>{length} {unit}, ideal {least}</source>
        <translation>{length} {unit}, ideal {least}</translation>
    </message>
    <message>
        <source>Drag P's bells, drop Q on a plane below, press play: two losses learn from the same P.</source>
        <translation>Die Glocken von P ziehen, Q auf einer der Ebenen unten ablegen, Start drücken: Zwei Verluste lernen vom selben P.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Fit</translation>
    </message>
    <message>
        <source>A fit needs at least two outcomes.</source>
        <translation>Ein Fit braucht mindestens zwei Ausgänge.</translation>
    </message>
    <message>
        <source>separation d</source>
        <translation>Abstand d</translation>
    </message>
    <message>
        <source>What happens (P)</source>
        <translation>Was geschieht (P)</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Best μ by d: {loss}</source>
        <translation>Bestes μ nach d: {loss}</translation>
    </message>
    <message>
        <source>Best μ by d</source>
        <translation>Bestes μ nach d</translation>
    </message>
    <message>
        <source>{loss}'s best bell covers both of P's at every d up to 5.</source>
        <translation>{loss}: Die beste Glocke deckt bei jedem d bis 5 beide Glocken von P ab.</translation>
    </message>
    <message>
        <source>optimum of</source>
        <translation>Optimum von</translation>
    </message>
    <message>
        <source>Every optimum found, the best first</source>
        <translation>Alle gefundenen Optima, das beste zuerst</translation>
    </message>
    <message>
        <source>mean of P</source>
        <translation>Mittelwert von P</translation>
    </message>
    <message>
        <source>deviation of P</source>
        <translation>Streuung von P</translation>
    </message>
    <message>
        <source>At d = {d} {loss}'s best bell is broad; it seeks one of P's only from d = {wins} on.</source>
        <translation>Bei d = {d} ist die beste Glocke für {loss} breit; eine Glocke von P sucht sie erst ab d = {wins}.</translation>
    </message>
    <message>
        <source>At d = {d} {loss}'s best bell seeks one of P's; below d = {wins} the broad one is better.</source>
        <translation>Bei d = {d} sucht die beste Glocke für {loss} eine der Glocken von P; unter d = {wins} ist die breite besser.</translation>
    </message>
    <message>
        <source>how far best forward Q misses these</source>
        <translation>wie weit das beste Vorwärts-Q diese verfehlt</translation>
    </message>
    <message>
        <source>Rényi of order {order}</source>
        <translation>Rényi der Ordnung {order}</translation>
    </message>
    <message>
        <source>{loss}, best Q</source>
        <translation>{loss}, bestes Q</translation>
    </message>
    <message>
        <source>{loss}, learning Q</source>
        <translation>{loss}, lernendes Q</translation>
    </message>
    <message>
        <source>a mode becomes an optimum at d</source>
        <translation>ein Gipfel ist Optimum ab d</translation>
    </message>
    <message>
        <source>a mode becomes the best at d</source>
        <translation>ein Gipfel ist am besten ab d</translation>
    </message>
    <message>
        <source>A best bell lies at the edge of what is searched: no bell inside is as good.</source>
        <translation>Eine beste Glocke liegt am Rand des Suchbereichs: Keine Glocke im Inneren ist so gut.</translation>
    </message>
    <message>
        <source>P's {count} outcomes are taken together in {groups} groups of neighbours.</source>
        <translation>Die {count} Ausgänge von P werden zu {groups} Gruppen von Nachbarn zusammengefasst.</translation>
    </message>
    <message>
        <source>D(Q‖P) is infinite for every bell: {name} is impossible under P and under no bell.</source>
        <translation>D(Q‖P) ist für jede Glocke unendlich: {name} ist unter P unmöglich, aber unter keiner Glocke.</translation>
    </message>
    <message>
        <source>centre μ</source>
        <translation>Mitte μ</translation>
    </message>
    <message>
        <source>width σ</source>
        <translation>Breite σ</translation>
    </message>
    <message>
        <source>P of {name}, {value}</source>
        <translation>P von {name}, {value}</translation>
    </message>
    <message>
        <source>{loss} of a bell at μ, σ</source>
        <translation>{loss} einer Glocke bei μ, σ</translation>
    </message>
    <message>
        <source>{loss} at μ, σ</source>
        <translation>{loss} bei μ, σ</translation>
    </message>
    <message>
        <source>{loss} as one bell moves</source>
        <translation>{loss}, wenn eine Glocke wandert</translation>
    </message>
    <message>
        <source>start of Q</source>
        <translation>Start von Q</translation>
    </message>
    <message>
        <source>start of Q's second bell</source>
        <translation>Start der zweiten Glocke von Q</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>bell {i} of P</source>
        <translation>Glocke {i} von P</translation>
    </message>
    <message>
        <source>density, relative</source>
        <translation>Dichte, relativ</translation>
    </message>
    <message>
        <source>best Q</source>
        <translation>bestes Q</translation>
    </message>
    <message>
        <source>learning Q</source>
        <translation>lernendes Q</translation>
    </message>
    <message>
        <source>∞ for every Q</source>
        <translation>∞ für jedes Q</translation>
    </message>
    <message>
        <source>optimum</source>
        <translation>Optimum</translation>
    </message>
    <message>
        <source>{loss} after each step</source>
        <translation>{loss} nach jedem Schritt</translation>
    </message>
    <message>
        <source>least possible</source>
        <translation>kleinstmöglich</translation>
    </message>
    <message>
        <source>density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>{letter} of {name}, {value}</source>
        <translation>{letter} von {name}, {value}</translation>
    </message>
    <message>
        <source>{bar}, adds {term} {unit} to D(P‖Q)</source>
        <translation>{bar}, trägt {term} {unit} zu D(P‖Q) bei</translation>
    </message>
    <message>
        <source>What happens (P) and what you believe (Q)</source>
        <translation>Was geschieht (P) und was man glaubt (Q)</translation>
    </message>
    <message>
        <source>P and Q</source>
        <translation>P und Q</translation>
    </message>
    <message>
        <source>The numbers wait: {which} does not sum to 1. Press N to normalise.</source>
        <translation>Die Zahlen warten: Die Summe von {which} ist nicht 1. N drücken, um zu normieren.</translation>
    </message>
    <message>
        <source>P happens</source>
        <translation>P geschieht</translation>
    </message>
    <message>
        <source>Q believed</source>
        <translation>Q geglaubt</translation>
    </message>
    <message>
        <source>compared {letter}</source>
        <translation>{letter} im Vergleich</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>Nat</translation>
    </message>
    <message>
        <source>bans</source>
        <translation>Ban</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>A session, or data for P and Q</source>
        <translation>Eine Sitzung oder Daten für P und Q</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Open data for Q…</source>
        <translation>Daten für Q öffnen…</translation>
    </message>
    <message>
        <source>P stays; the outcomes of both are kept</source>
        <translation>P bleibt; die Ausgänge beider werden behalten</translation>
    </message>
    <message>
        <source>Paste data</source>
        <translation>Daten einfügen</translation>
    </message>
    <message>
        <source>Numbers, a table or text</source>
        <translation>Zahlen, eine Tabelle oder Text</translation>
    </message>
    <message>
        <source>Save session as…</source>
        <translation>Sitzung speichern als…</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Frühere Fassungen…</translation>
    </message>
    <message>
        <source>What a session was before it was saved over</source>
        <translation>Was eine Sitzung war, bevor sie überschrieben wurde</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>Bild exportieren…</translation>
    </message>
    <message>
        <source>SVG, PDF or PNG</source>
        <translation>SVG, PDF oder PNG</translation>
    </message>
    <message>
        <source>Export numbers…</source>
        <translation>Zahlen exportieren…</translation>
    </message>
    <message>
        <source>CSV, LaTeX, or Python that reproduces them</source>
        <translation>CSV, LaTeX oder Python, das sie nachrechnet</translation>
    </message>
    <message>
        <source>Export progress…</source>
        <translation>Fortschritt exportieren…</translation>
    </message>
    <message>
        <source>What was done in lessons, as a table or JSON</source>
        <translation>Was in Lektionen getan wurde, als Tabelle oder JSON</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Zahlen kopieren</translation>
    </message>
    <message>
        <source>Code a file…</source>
        <translation>Datei codieren…</translation>
    </message>
    <message>
        <source>Real bytes through the real codes</source>
        <translation>Echte Bytes durch die echten Codes</translation>
    </message>
    <message>
        <source>Open batch…</source>
        <translation>Stapel öffnen…</translation>
    </message>
    <message>
        <source>Many pairs, from tables of any size</source>
        <translation>Viele Paare aus Tabellen jeder Größe</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Swap P and Q</source>
        <translation>P und Q tauschen</translation>
    </message>
    <message>
        <source>Copy P to Q</source>
        <translation>P nach Q kopieren</translation>
    </message>
    <message>
        <source>Copy Q to P</source>
        <translation>Q nach P kopieren</translation>
    </message>
    <message>
        <source>Normalise</source>
        <translation>Normieren</translation>
    </message>
    <message>
        <source>Divide P and Q by their sums</source>
        <translation>P und Q durch ihre Summen teilen</translation>
    </message>
    <message>
        <source>Random Q</source>
        <translation>Q zufällig</translation>
    </message>
    <message>
        <source>A seeded draw, all distributions alike</source>
        <translation>Eine Ziehung mit Startwert, alle Verteilungen gleich wahrscheinlich</translation>
    </message>
    <message>
        <source>Random P</source>
        <translation>P zufällig</translation>
    </message>
    <message>
        <source>The others scale</source>
        <translation>Die anderen skalieren</translation>
    </message>
    <message>
        <source>All other bars keep their ratios</source>
        <translation>Alle anderen Balken behalten ihre Verhältnisse</translation>
    </message>
    <message>
        <source>Pinned bars stay</source>
        <translation>Fixierte bleiben</translation>
    </message>
    <message>
        <source>The unpinned others keep their ratios</source>
        <translation>Die nicht fixierten anderen behalten ihre Verhältnisse</translation>
    </message>
    <message>
        <source>The neighbour pays</source>
        <translation>Der nächste zahlt</translation>
    </message>
    <message>
        <source>Mass is traded with the next outcome</source>
        <translation>Masse wird mit dem nächsten Ausgang getauscht</translation>
    </message>
    <message>
        <source>Nothing else moves</source>
        <translation>Sonst bewegt sich nichts</translation>
    </message>
    <message>
        <source>Sums may leave 1; the numbers wait for Normalise</source>
        <translation>Summen dürfen von 1 abweichen; die Zahlen warten auf „Normieren“</translation>
    </message>
    <message>
        <source>Choose P</source>
        <translation>P wählen</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Choose Q</source>
        <translation>Q wählen</translation>
    </message>
    <message>
        <source>Outcome before</source>
        <translation>Voriger Ausgang</translation>
    </message>
    <message>
        <source>Next outcome</source>
        <translation>Nächster Ausgang</translation>
    </message>
    <message>
        <source>First outcome</source>
        <translation>Erster Ausgang</translation>
    </message>
    <message>
        <source>Last outcome</source>
        <translation>Letzter Ausgang</translation>
    </message>
    <message>
        <source>Raise by 0.01</source>
        <translation>Um 0,01 heben</translation>
    </message>
    <message>
        <source>Lower by 0.01</source>
        <translation>Um 0,01 senken</translation>
    </message>
    <message>
        <source>Raise by 0.1</source>
        <translation>Um 0,1 heben</translation>
    </message>
    <message>
        <source>Lower by 0.1</source>
        <translation>Um 0,1 senken</translation>
    </message>
    <message>
        <source>Raise by 0.001</source>
        <translation>Um 0,001 heben</translation>
    </message>
    <message>
        <source>Lower by 0.001</source>
        <translation>Um 0,001 senken</translation>
    </message>
    <message>
        <source>Give 0.01 to the next outcome</source>
        <translation>0,01 an den nächsten Ausgang geben</translation>
    </message>
    <message>
        <source>Give 0.01 to the outcome before</source>
        <translation>0,01 an den vorigen Ausgang geben</translation>
    </message>
    <message>
        <source>Type a value…</source>
        <translation>Wert eingeben…</translation>
    </message>
    <message>
        <source>Set to exactly 0</source>
        <translation>Auf genau 0 setzen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fixieren</translation>
    </message>
    <message>
        <source>Add an outcome</source>
        <translation>Ausgang hinzufügen</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ausgänge</translation>
    </message>
    <message>
        <source>Remove the outcome</source>
        <translation>Ausgang entfernen</translation>
    </message>
    <message>
        <source>Rename the outcome…</source>
        <translation>Ausgang umbenennen…</translation>
    </message>
    <message>
        <source>Merge with the next outcome</source>
        <translation>Mit dem nächsten verschmelzen</translation>
    </message>
    <message>
        <source>Move the outcome left</source>
        <translation>Ausgang nach links</translation>
    </message>
    <message>
        <source>Move the outcome right</source>
        <translation>Ausgang nach rechts</translation>
    </message>
    <message>
        <source>Number of outcomes…</source>
        <translation>Anzahl der Ausgänge…</translation>
    </message>
    <message>
        <source>Store in A</source>
        <translation>In A merken</translation>
    </message>
    <message>
        <source>Store in B</source>
        <translation>In B merken</translation>
    </message>
    <message>
        <source>Store in C</source>
        <translation>In C merken</translation>
    </message>
    <message>
        <source>Return to A</source>
        <translation>Zurück zu A</translation>
    </message>
    <message>
        <source>Return to B</source>
        <translation>Zurück zu B</translation>
    </message>
    <message>
        <source>Return to C</source>
        <translation>Zurück zu C</translation>
    </message>
    <message>
        <source>Compare with A</source>
        <translation>Mit A vergleichen</translation>
    </message>
    <message>
        <source>Compare with B</source>
        <translation>Mit B vergleichen</translation>
    </message>
    <message>
        <source>Compare with C</source>
        <translation>Mit C vergleichen</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Two histograms and every number between them.</source>
        <translation>Zwei Histogramme und alle Zahlen dazwischen.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <source>Coding: real bits</source>
        <translation>Codieren: echte Bits</translation>
    </message>
    <message>
        <source>Fixed-length, Shannon, Huffman and range coding, on the same symbols.</source>
        <translation>Feste Länge, Shannon, Huffman und Bereichscodierung, mit denselben Symbolen.</translation>
    </message>
    <message>
        <source>Fit: covering or seeking</source>
        <translation>Fit: abdecken oder suchen</translation>
    </message>
    <message>
        <source>One P, two losses: which Q does each of them want?</source>
        <translation>Ein P, zwei Verluste: Welches Q will jeder von ihnen?</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>Nats</source>
        <translation>Nat</translation>
    </message>
    <message>
        <source>Bans</source>
        <translation>Ban</translation>
    </message>
    <message>
        <source>Next unit</source>
        <translation>Nächste Einheit</translation>
    </message>
    <message>
        <source>Bits, nats, bans</source>
        <translation>Bit, Nat, Ban</translation>
    </message>
    <message>
        <source>Logarithmic heights</source>
        <translation>Logarithmische Höhen</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Start oder Pause</translation>
    </message>
    <message>
        <source>The scene's clock; in the explorer, morph Q into P</source>
        <translation>Die Uhr der Szene; im Explorer morpht Q zu P</translation>
    </message>
    <message>
        <source>Cross-entropy falls to the entropy; M again stops</source>
        <translation>Die Kreuzentropie fällt auf die Entropie; noch einmal M hält an</translation>
    </message>
    <message>
        <source>Morph, temperature, smoothing, shapes</source>
        <translation>Morphen, Temperatur, Glättung, Formen</translation>
    </message>
    <message>
        <source>Whatever was hidden for the class</source>
        <translation>Was auch immer für die Klasse ausgeblendet wurde</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Normale Schrift</translation>
    </message>
    <message>
        <source>Lecture mode</source>
        <translation>Vortragsmodus</translation>
    </message>
    <message>
        <source>Full screen, large type, high contrast</source>
        <translation>Ganzer Bildschirm, große Schrift, hoher Kontrast</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>Vortrag</translation>
    </message>
    <message>
        <source>Numbers of the lecture…</source>
        <translation>Zahlen des Vortrags…</translation>
    </message>
    <message>
        <source>Hide controls for the class…</source>
        <translation>Für die Klasse ausblenden…</translation>
    </message>
    <message>
        <source>Buttons, tools, panels and numbers; saved with the session</source>
        <translation>Knöpfe, Werkzeuge, Teilbilder und Zahlen; mit der Sitzung gespeichert</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Stift</translation>
    </message>
    <message>
        <source>Draw on the picture</source>
        <translation>Auf dem Bild zeichnen</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <source>The room's picture stays while you go on</source>
        <translation>Das Bild des Saals bleibt, während man weiterarbeitet</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Bild aus</translation>
    </message>
    <message>
        <source>Presenter window</source>
        <translation>Referentenfenster</translation>
    </message>
    <message>
        <source>Numbers, notes and the time, on the other screen</source>
        <translation>Zahlen, Notizen und Uhrzeit, auf dem anderen Bildschirm</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Schätzen</translation>
    </message>
    <message>
        <source>Hides the numbers, takes a guess</source>
        <translation>Verbirgt die Zahlen, fragt nach einer Schätzung</translation>
    </message>
    <message>
        <source>Predict: sketch Q</source>
        <translation>Schätzen: Q skizzieren</translation>
    </message>
    <message>
        <source>P is hidden; the room draws it as Q</source>
        <translation>P ist verborgen; der Saal zeichnet es als Q</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Send the stream</source>
        <translation>Datenstrom senden</translation>
    </message>
    <message>
        <source>Code in focus</source>
        <translation>Code im Fokus</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fest</translation>
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
        <translation>Bereich Q</translation>
    </message>
    <message>
        <source>Merges of Huffman's tree</source>
        <translation>Verschmelzungen im Huffman-Baum</translation>
    </message>
    <message>
        <source>Symbols a block (Huffman)</source>
        <translation>Symbole je Block (Huffman)</translation>
    </message>
    <message>
        <source>Symbols to send</source>
        <translation>Zu sendende Symbole</translation>
    </message>
    <message>
        <source>Symbols sent</source>
        <translation>Gesendete Symbole</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>Beim Lernen zusehen</translation>
    </message>
    <message>
        <source>Step of learning</source>
        <translation>Lernschritt</translation>
    </message>
    <message>
        <source>What is fitted</source>
        <translation>Ziel des Fits</translation>
    </message>
    <message>
        <source>½N(−d, 1) + ½N(d, 1)</source>
        <translation>½N(−d, 1) + ½N(d, 1)</translation>
    </message>
    <message>
        <source>Up to four bells</source>
        <translation>Bis zu vier Glocken</translation>
    </message>
    <message>
        <source>Loss on the left</source>
        <translation>Verlust links</translation>
    </message>
    <message>
        <source>Forward KL</source>
        <translation>KL vorwärts</translation>
    </message>
    <message>
        <source>Reverse KL</source>
        <translation>KL rückwärts</translation>
    </message>
    <message>
        <source>Jensen–Shannon</source>
        <translation>Jensen-Shannon</translation>
    </message>
    <message>
        <source>Rényi</source>
        <translation>Rényi</translation>
    </message>
    <message>
        <source>Total variation</source>
        <translation>Totale Variation</translation>
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
        <translation>Verlust rechts</translation>
    </message>
    <message>
        <source>Rényi's order α</source>
        <translation>Rényi-Ordnung α</translation>
    </message>
    <message>
        <source>What may be fitted</source>
        <translation>Was Q sein darf</translation>
    </message>
    <message>
        <source>One bell</source>
        <translation>Eine Glocke</translation>
    </message>
    <message>
        <source>Two bells</source>
        <translation>Zwei Glocken</translation>
    </message>
    <message>
        <source>A free histogram</source>
        <translation>Ein freies Histogramm</translation>
    </message>
    <message>
        <source>Steps of the histogram</source>
        <translation>Stufen des Histogramms</translation>
    </message>
    <message>
        <source>Sliders for</source>
        <translation>Regler für</translation>
    </message>
    <message>
        <source>Where Q starts</source>
        <translation>Wo Q beginnt</translation>
    </message>
    <message>
        <source>How Q learns</source>
        <translation>Wie Q lernt</translation>
    </message>
    <message>
        <source>Separation d</source>
        <translation>Abstand d</translation>
    </message>
    <message>
        <source>Bells of P</source>
        <translation>Glocken von P</translation>
    </message>
    <message>
        <source>Bell in hand</source>
        <translation>Gewählte Glocke</translation>
    </message>
    <message>
        <source>Bell 1: place</source>
        <translation>Glocke 1: Ort</translation>
    </message>
    <message>
        <source>Bell 1: height</source>
        <translation>Glocke 1: Höhe</translation>
    </message>
    <message>
        <source>Bell 1: width</source>
        <translation>Glocke 1: Breite</translation>
    </message>
    <message>
        <source>Bell 2: place</source>
        <translation>Glocke 2: Ort</translation>
    </message>
    <message>
        <source>Bell 2: height</source>
        <translation>Glocke 2: Höhe</translation>
    </message>
    <message>
        <source>Bell 2: width</source>
        <translation>Glocke 2: Breite</translation>
    </message>
    <message>
        <source>Bell 3: place</source>
        <translation>Glocke 3: Ort</translation>
    </message>
    <message>
        <source>Bell 3: height</source>
        <translation>Glocke 3: Höhe</translation>
    </message>
    <message>
        <source>Bell 3: width</source>
        <translation>Glocke 3: Breite</translation>
    </message>
    <message>
        <source>Bell 4: place</source>
        <translation>Glocke 4: Ort</translation>
    </message>
    <message>
        <source>Bell 4: height</source>
        <translation>Glocke 4: Höhe</translation>
    </message>
    <message>
        <source>Bell 4: width</source>
        <translation>Glocke 4: Breite</translation>
    </message>
    <message>
        <source>Start μ</source>
        <translation>Start μ</translation>
    </message>
    <message>
        <source>Start σ</source>
        <translation>Start σ</translation>
    </message>
    <message>
        <source>Second start μ</source>
        <translation>Zweiter Start μ</translation>
    </message>
    <message>
        <source>Second start σ</source>
        <translation>Zweiter Start σ</translation>
    </message>
    <message>
        <source>Learning by</source>
        <translation>Lernen mit</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Gradient descent</source>
        <translation>Gradientenabstieg</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Seeded restarts</source>
        <translation>Neustarts, zufällig</translation>
    </message>
    <message>
        <source>forward KL</source>
        <translation>KL vorwärts</translation>
    </message>
    <message>
        <source>reverse KL</source>
        <translation>KL rückwärts</translation>
    </message>
    <message>
        <source>total variation</source>
        <translation>Totale Variation</translation>
    </message>
    <message>
        <source>entropy of P</source>
        <translation>Entropie von P</translation>
    </message>
    <message>
        <source>The least that an outcome of P can cost on average, in the best code for P.</source>
        <translation>Das Mindeste, was ein Ausgang von P im Mittel kosten kann, im besten Code für P.</translation>
    </message>
    <message>
        <source>0 to log K</source>
        <translation>0 bis log K</translation>
    </message>
    <message>
        <source>entropy of Q</source>
        <translation>Entropie von Q</translation>
    </message>
    <message>
        <source>The least that an outcome of Q can cost on average, in the best code for Q.</source>
        <translation>Das Mindeste, was ein Ausgang von Q im Mittel kosten kann, im besten Code für Q.</translation>
    </message>
    <message>
        <source>cross-entropy, forward</source>
        <translation>Kreuzentropie, vorwärts</translation>
    </message>
    <message>
        <source>What an outcome of P costs on average when it is written in the best code for Q.</source>
        <translation>Was ein Ausgang von P im Mittel kostet, wenn er im besten Code für Q geschrieben wird.</translation>
    </message>
    <message>
        <source>H(P) to ∞</source>
        <translation>H(P) bis ∞</translation>
    </message>
    <message>
        <source>cross-entropy, reverse</source>
        <translation>Kreuzentropie, rückwärts</translation>
    </message>
    <message>
        <source>What an outcome of Q costs on average when it is written in the best code for P.</source>
        <translation>Was ein Ausgang von Q im Mittel kostet, wenn er im besten Code für P geschrieben wird.</translation>
    </message>
    <message>
        <source>H(Q) to ∞</source>
        <translation>H(Q) bis ∞</translation>
    </message>
    <message>
        <source>relative entropy, forward</source>
        <translation>KL-Divergenz, vorwärts</translation>
    </message>
    <message>
        <source>What is overpaid for each outcome when P happens and Q was believed.</source>
        <translation>Was je Ausgang zu viel bezahlt wird, wenn P geschieht und Q geglaubt wurde.</translation>
    </message>
    <message>
        <source>0, only if P = Q, to ∞</source>
        <translation>0, nur wenn P = Q, bis ∞</translation>
    </message>
    <message>
        <source>relative entropy, reverse</source>
        <translation>KL-Divergenz, rückwärts</translation>
    </message>
    <message>
        <source>What is overpaid for each outcome when Q happens and P was believed.</source>
        <translation>Was je Ausgang zu viel bezahlt wird, wenn Q geschieht und P geglaubt wurde.</translation>
    </message>
    <message>
        <source>Jensen–Shannon divergence</source>
        <translation>Jensen-Shannon-Divergenz</translation>
    </message>
    <message>
        <source>What one outcome tells about which of P and Q it was drawn from, by the toss of a fair coin.</source>
        <translation>Was ein Ausgang darüber verrät, ob er aus P oder aus Q gezogen wurde, wenn eine faire Münze entschied.</translation>
    </message>
    <message>
        <source>0, only if P = Q, to 1 bit</source>
        <translation>0, nur wenn P = Q, bis 1 Bit</translation>
    </message>
    <message>
        <source>Jensen–Shannon distance</source>
        <translation>Jensen-Shannon-Abstand</translation>
    </message>
    <message>
        <source>The square root of the Jensen–Shannon divergence, which obeys the triangle inequality.</source>
        <translation>Die Quadratwurzel der Jensen-Shannon-Divergenz; sie erfüllt die Dreiecksungleichung.</translation>
    </message>
    <message>
        <source>0, only if P = Q, to 1 for base 2</source>
        <translation>0, nur wenn P = Q, bis 1 zur Basis 2</translation>
    </message>
    <message>
        <source>Jeffreys divergence</source>
        <translation>Jeffreys-Divergenz</translation>
    </message>
    <message>
        <source>Forward and reverse relative entropy added together.</source>
        <translation>Die KL-Divergenzen vorwärts und rückwärts zusammengezählt.</translation>
    </message>
    <message>
        <source>The most by which P and Q can differ in the probability of any event.</source>
        <translation>Um wie viel sich P und Q in der Wahrscheinlichkeit eines Ereignisses höchstens unterscheiden können.</translation>
    </message>
    <message>
        <source>0, only if P = Q, to 1</source>
        <translation>0, nur wenn P = Q, bis 1</translation>
    </message>
    <message>
        <source>Hellinger distance</source>
        <translation>Hellinger-Abstand</translation>
    </message>
    <message>
        <source>How far apart P and Q lie when each is drawn as a point on a sphere, its square roots the coordinates.</source>
        <translation>Wie weit P und Q auseinanderliegen, wenn jedes ein Punkt auf einer Kugel ist, mit seinen Quadratwurzeln als Koordinaten.</translation>
    </message>
    <message>
        <source>Bhattacharyya distance</source>
        <translation>Bhattacharyya-Abstand</translation>
    </message>
    <message>
        <source>How little P and Q overlap: infinite when they share no outcome.</source>
        <translation>Wie wenig sich P und Q überlappen: unendlich, wenn sie keinen Ausgang gemeinsam haben.</translation>
    </message>
    <message>
        <source>chi-squared divergence, forward</source>
        <translation>Chi-Quadrat-Divergenz, vorwärts</translation>
    </message>
    <message>
        <source>Squared differences between P and Q, each weighed against what Q expects.</source>
        <translation>Quadrierte Unterschiede zwischen P und Q, jeder gemessen an dem, was Q erwartet.</translation>
    </message>
    <message>
        <source>chi-squared divergence, reverse</source>
        <translation>Chi-Quadrat-Divergenz, rückwärts</translation>
    </message>
    <message>
        <source>Squared differences between P and Q, each weighed against what P expects.</source>
        <translation>Quadrierte Unterschiede zwischen P und Q, jeder gemessen an dem, was P erwartet.</translation>
    </message>
    <message>
        <source>Rényi divergence of order 0.5</source>
        <translation>Rényi-Divergenz der Ordnung 0,5</translation>
    </message>
    <message>
        <source>Relative entropy with a dial: the higher the order, the more the worst outcome counts.</source>
        <translation>KL-Divergenz mit Drehknopf: Je höher die Ordnung, desto mehr zählt der schlimmste Ausgang.</translation>
    </message>
    <message>
        <source>Wasserstein distance</source>
        <translation>Wasserstein-Abstand</translation>
    </message>
    <message>
        <source>How far mass must be carried, on average, to turn P into Q, when the outcomes stand one step apart.</source>
        <translation>Wie weit Masse im Mittel getragen werden muss, um P in Q zu verwandeln, wenn die Ausgänge je einen Schritt auseinanderstehen.</translation>
    </message>
    <message>
        <source>0, only if P = Q, to K − 1</source>
        <translation>0, nur wenn P = Q, bis K − 1</translation>
    </message>
    <message>
        <source>perplexity of P</source>
        <translation>Perplexität von P</translation>
    </message>
    <message>
        <source>How many sides a fair die needs to be as uncertain as P.</source>
        <translation>Wie viele Seiten ein fairer Würfel braucht, um so ungewiss zu sein wie P.</translation>
    </message>
    <message>
        <source>1 to K</source>
        <translation>1 bis K</translation>
    </message>
    <message>
        <source>perplexity of Q</source>
        <translation>Perplexität von Q</translation>
    </message>
    <message>
        <source>How many sides a fair die needs to be as uncertain as Q.</source>
        <translation>Wie viele Seiten ein fairer Würfel braucht, um so ungewiss zu sein wie Q.</translation>
    </message>
    <message>
        <source>cost per bit</source>
        <translation>Kosten je Bit</translation>
    </message>
    <message>
        <source>What is paid for each bit of information when P happens and Q was believed.</source>
        <translation>Was für jedes Bit Information bezahlt wird, wenn P geschieht und Q geglaubt wurde.</translation>
    </message>
    <message>
        <source>1, only if P = Q, to ∞; when P is certain, 1 if Q agrees and ∞ otherwise</source>
        <translation>1, nur wenn P = Q, bis ∞; ist P sicher, dann 1, wenn Q zustimmt, sonst ∞</translation>
    </message>
    <message>
        <source>Horse race</source>
        <translation>Pferderennen</translation>
    </message>
    <message>
        <source>Textbook</source>
        <translation>Lehrbuch</translation>
    </message>
    <message>
        <source>Eight horses, one of them a clear favourite; Q believes that they are all alike.</source>
        <translation>Acht Pferde, eines davon klarer Favorit; Q glaubt, dass alle gleich sind.</translation>
    </message>
    <message>
        <source>Two coins</source>
        <translation>Zwei Münzen</translation>
    </message>
    <message>
        <source>A fair coin and one that shows heads once in four: the two divergences differ.</source>
        <translation>Eine faire Münze und eine, die einmal in vier Würfen Kopf zeigt: Die beiden Divergenzen sind verschieden.</translation>
    </message>
    <message>
        <source>Two trials against uniform</source>
        <translation>Zwei Versuche gegen gleichverteilt</translation>
    </message>
    <message>
        <source>Successes in two trials of chance 0.4, and the belief that 0, 1 and 2 are alike; the book counts in nats.</source>
        <translation>Erfolge in zwei Versuchen mit Wahrscheinlichkeit 0,4 und der Glaube, dass 0, 1 und 2 gleich sind; das Buch rechnet in Nat.</translation>
    </message>
    <message>
        <source>Brandeis die</source>
        <translation>Brandeis-Würfel</translation>
    </message>
    <message>
        <source>The least committed die whose average is 4.5 instead of 3.5, against a fair one; entropy in nats.</source>
        <translation>Der unvoreingenommenste Würfel mit Mittelwert 4,5 statt 3,5, gegen einen fairen; Entropie in Nat.</translation>
    </message>
    <message>
        <source>Fair coin, belief 0.1</source>
        <translation>Faire Münze, Glaube 0,1</translation>
    </message>
    <message>
        <source>Blow-up</source>
        <translation>Explosion</translation>
    </message>
    <message>
        <source>Heads comes up every second time, and Q gives it one chance in ten.</source>
        <translation>Kopf kommt jedes zweite Mal, und Q gibt ihm eine Chance von eins zu zehn.</translation>
    </message>
    <message>
        <source>Fair coin, belief 0.01</source>
        <translation>Faire Münze, Glaube 0,01</translation>
    </message>
    <message>
        <source>The surer Q is that heads will not come, the more each head costs.</source>
        <translation>Je sicherer Q ist, dass Kopf nicht kommt, desto mehr kostet jeder Kopf.</translation>
    </message>
    <message>
        <source>Fair coin, belief 0.001</source>
        <translation>Faire Münze, Glaube 0,001</translation>
    </message>
    <message>
        <source>Ten times surer again costs another 1.65 bits, while the reverse divergence nears 1.</source>
        <translation>Noch zehnmal sicherer kostet weitere 1,65 Bit, während sich die umgekehrte Divergenz 1 nähert.</translation>
    </message>
    <message>
        <source>Fair coin, belief 0</source>
        <translation>Faire Münze, Glaube 0</translation>
    </message>
    <message>
        <source>What Q holds impossible happens: the divergence is infinite, its reverse is 1, Jensen–Shannon is finite.</source>
        <translation>Was Q für unmöglich hält, geschieht: Die Divergenz ist unendlich, ihre Umkehrung ist 1, Jensen-Shannon ist endlich.</translation>
    </message>
    <message>
        <source>Nothing in common</source>
        <translation>Nichts gemeinsam</translation>
    </message>
    <message>
        <source>No outcome is possible for both: both divergences are infinite and Jensen–Shannon is as large as it gets.</source>
        <translation>Kein Ausgang ist für beide möglich: Beide Divergenzen sind unendlich, und Jensen-Shannon ist so groß, wie es geht.</translation>
    </message>
    <message>
        <source>Code for four symbols</source>
        <translation>Code für vier Symbole</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Code words of 1, 2, 3 and 3 bits fit P exactly; two bits for each symbol fit Q.</source>
        <translation>Codewörter von 1, 2, 3 und 3 Bit passen genau zu P; zwei Bit je Symbol passen zu Q.</translation>
    </message>
    <message>
        <source>Code for three alike</source>
        <translation>Code für drei gleiche</translation>
    </message>
    <message>
        <source>Three equal outcomes cost 5/3 bits with the code words 0, 10 and 11, where 1.585 would be enough.</source>
        <translation>Drei gleiche Ausgänge kosten 5/3 Bit mit den Codewörtern 0, 10 und 11, wo 1,585 genügen würden.</translation>
    </message>
    <message>
        <source>Huffman's code</source>
        <translation>Huffmans Code</translation>
    </message>
    <message>
        <source>Q is what the best code words, of 2, 2, 2, 3 and 3 bits, would fit exactly: 2.3 bits a symbol.</source>
        <translation>Q ist, wozu die besten Codewörter, von 2, 2, 2, 3 und 3 Bit, genau passen würden: 2,3 Bit je Symbol.</translation>
    </message>
    <message>
        <source>Sum of two dice</source>
        <translation>Summe zweier Würfel</translation>
    </message>
    <message>
        <source>Everyday</source>
        <translation>Alltag</translation>
    </message>
    <message>
        <source>Seven is six times as likely as two; Q believes that all sums are alike.</source>
        <translation>Sieben ist sechsmal so wahrscheinlich wie zwei; Q glaubt, dass alle Summen gleich sind.</translation>
    </message>
    <message>
        <source>Three doors</source>
        <translation>Drei Türen</translation>
    </message>
    <message>
        <source>Once a door with a goat is open, the other door has the car twice as often as the first; Q believes in half and half.</source>
        <translation>Ist eine Tür mit einer Ziege offen, so hat die andere Tür das Auto doppelt so oft wie die erste; Q glaubt an halb und halb.</translation>
    </message>
    <message>
        <source>First digits</source>
        <translation>Erste Ziffern</translation>
    </message>
    <message>
        <source>Benford's law of first digits, against the belief that all nine are alike.</source>
        <translation>Benfords Gesetz der ersten Ziffern, gegen den Glauben, dass alle neun gleich sind.</translation>
    </message>
    <message>
        <source>Medical test</source>
        <translation>Medizinischer Test</translation>
    </message>
    <message>
        <source>Dependence</source>
        <translation>Abhängigkeit</translation>
    </message>
    <message>
        <source>Illness and test result together, against both on their own: the divergence is their mutual information.</source>
        <translation>Krankheit und Testergebnis zusammen, gegen beide für sich: Die Divergenz ist ihre Transinformation.</translation>
    </message>
    <message>
        <source>Noisy channel</source>
        <translation>Gestörter Kanal</translation>
    </message>
    <message>
        <source>Bit sent and bit received, of which 15 % are flipped, against independence: the capacity of the channel.</source>
        <translation>Gesendetes und empfangenes Bit, davon 15 % gekippt, gegen Unabhängigkeit: die Kapazität des Kanals.</translation>
    </message>
    <message>
        <source>One-hot label</source>
        <translation>One-Hot-Label</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>A picture is a cat for certain; the cross-entropy is the model's loss and all of it is divergence.</source>
        <translation>Ein Bild ist mit Sicherheit eine Katze; die Kreuzentropie ist der Verlust des Modells, und alles daran ist Divergenz.</translation>
    </message>
    <message>
        <source>Smoothed label</source>
        <translation>Geglättetes Label</translation>
    </message>
    <message>
        <source>A tenth of the label is shared out among all classes, so that no loss is ever infinite.</source>
        <translation>Ein Zehntel des Labels wird auf alle Klassen verteilt, sodass kein Verlust je unendlich ist.</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>Nächstes Wort</translation>
    </message>
    <message>
        <source>What may follow “the cat sat on the …”: Q is a model that halves with every rank.</source>
        <translation>Was auf „the cat sat on the …“ folgen mag: Q ist ein Modell, das sich mit jedem Rang halbiert.</translation>
    </message>
    <message>
        <source>Mirror image</source>
        <translation>Spiegelbild</translation>
    </message>
    <message>
        <source>Curiosities</source>
        <translation>Kuriositäten</translation>
    </message>
    <message>
        <source>Q is P read backwards, and the two divergences are the same though P and Q are not.</source>
        <translation>Q ist P rückwärts gelesen, und die beiden Divergenzen sind gleich, obwohl P und Q es nicht sind.</translation>
    </message>
    <message>
        <source>Belief is right</source>
        <translation>Glaube ist richtig</translation>
    </message>
    <message>
        <source>Q equals P: the divergence is exactly 0 and the cross-entropy is the entropy.</source>
        <translation>Q ist gleich P: Die Divergenz ist genau 0, und die Kreuzentropie ist die Entropie.</translation>
    </message>
    <message>
        <source>Almost equal</source>
        <translation>Fast gleich</translation>
    </message>
    <message>
        <source>Equal to one part in 10⁸: summed as written the formula loses every digit, and the sign is a matter of luck.</source>
        <translation>Gleich bis auf einen Teil in 10⁸: Wie geschrieben summiert, verliert die Formel jede Stelle, und das Vorzeichen ist Glückssache.</translation>
    </message>
    <message>
        <source>One in 10²⁰</source>
        <translation>Eins zu 10²⁰</translation>
    </message>
    <message>
        <source>Two beliefs about something that next to never happens; the divergence is in nats.</source>
        <translation>Zwei Ansichten über etwas, das so gut wie nie geschieht; die Divergenz ist in Nat.</translation>
    </message>
    <message>
        <source>Normals close together</source>
        <translation>Nahe Normalverteilungen</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Two bell curves a third of a standard deviation apart; the curves themselves diverge by 1/18 nat.</source>
        <translation>Zwei Glockenkurven, ein Drittel einer Standardabweichung auseinander; die Kurven selbst divergieren um 1/18 Nat.</translation>
    </message>
    <message>
        <source>Normals far apart</source>
        <translation>Ferne Normalverteilungen</translation>
    </message>
    <message>
        <source>Four standard deviations apart: nearly nothing in common, and yet finite both ways; 8 nats for the curves.</source>
        <translation>Vier Standardabweichungen auseinander: fast nichts gemeinsam und doch in beiden Richtungen endlich; 8 Nat für die Kurven.</translation>
    </message>
    <message>
        <source>Two Poissons</source>
        <translation>Zweimal Poisson</translation>
    </message>
    <message>
        <source>Three events a day, believed to be five; the divergence is in nats.</source>
        <translation>Drei Ereignisse am Tag, geglaubt sind fünf; die Divergenz ist in Nat.</translation>
    </message>
    <message>
        <source>Law of small numbers</source>
        <translation>Gesetz der kleinen Zahlen</translation>
    </message>
    <message>
        <source>Thirty trials of chance one in ten are nearly a Poisson of mean 3.</source>
        <translation>Dreißig Versuche mit Wahrscheinlichkeit ein Zehntel sind fast eine Poisson-Verteilung mit Mittelwert 3.</translation>
    </message>
    <message>
        <source>Zipf against geometric</source>
        <translation>Zipf gegen geometrisch</translation>
    </message>
    <message>
        <source>Frequencies of words fall by rank as 1/k; a geometric belief runs out of patience with the tail.</source>
        <translation>Worthäufigkeiten fallen mit dem Rang wie 1/k; einem geometrischen Glauben geht bei den hinteren Rängen die Geduld aus.</translation>
    </message>
    <message>
        <source>Two hills, one hill</source>
        <translation>Zwei Hügel, ein Hügel</translation>
    </message>
    <message>
        <source>One broad bell curve believed over two narrow ones: what happens if Q must cover all of P.</source>
        <translation>Eine breite Glockenkurve, geglaubt statt zweier schmaler: was geschieht, wenn Q ganz P abdecken muss.</translation>
    </message>
    <message>
        <source>Morph</source>
        <translation>Morphen</translation>
    </message>
    <message>
        <source>Moves one histogram straight towards the other until they are equal.</source>
        <translation>Bewegt ein Histogramm geradewegs auf das andere zu, bis sie gleich sind.</translation>
    </message>
    <message>
        <source>Way to the other</source>
        <translation>Weg zum anderen</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Every probability raised to 1/T and normalised: cold favours the likely, hot makes all alike.</source>
        <translation>Jede Wahrscheinlichkeit mit 1/T potenziert und normiert: Kälte begünstigt das Wahrscheinliche, Hitze macht alles gleich.</translation>
    </message>
    <message>
        <source>Temperature, T</source>
        <translation>Temperatur, T</translation>
    </message>
    <message>
        <source>Add ε</source>
        <translation>ε addieren</translation>
    </message>
    <message>
        <source>Adds the same small number to every probability and normalises, so that nothing is impossible.</source>
        <translation>Addiert zu jeder Wahrscheinlichkeit dieselbe kleine Zahl und normiert, sodass nichts unmöglich ist.</translation>
    </message>
    <message>
        <source>Added to each probability, ε</source>
        <translation>Zu jeder Wahrscheinlichkeit, ε</translation>
    </message>
    <message>
        <source>Laplace smoothing</source>
        <translation>Laplace-Glättung</translation>
    </message>
    <message>
        <source>Adds α to the count of every outcome among n observations: the posterior mean under an even prior.</source>
        <translation>Addiert α zur Anzahl jedes Ausgangs unter n Beobachtungen: der A-posteriori-Mittelwert bei gleichmäßigem Prior.</translation>
    </message>
    <message>
        <source>Added to each count, α</source>
        <translation>Zu jeder Anzahl, α</translation>
    </message>
    <message>
        <source>Number of observations, n</source>
        <translation>Beobachtungen, n</translation>
    </message>
    <message>
        <source>Mix with uniform</source>
        <translation>Gleichverteilung beimischen</translation>
    </message>
    <message>
        <source>Gives every outcome an equal part of the chosen share of the mass.</source>
        <translation>Gibt jedem Ausgang einen gleichen Teil vom gewählten Anteil der Masse.</translation>
    </message>
    <message>
        <source>Share of uniform</source>
        <translation>Gleichverteilter Anteil</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>Gleichverteilt</translation>
    </message>
    <message>
        <source>Every outcome alike.</source>
        <translation>Jeder Ausgang gleich.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>The bell curve, each outcome with the mass of the cell around it.</source>
        <translation>Die Glockenkurve, jeder Ausgang mit der Masse der Zelle um ihn herum.</translation>
    </message>
    <message>
        <source>Mean, μ</source>
        <translation>Mittelwert, μ</translation>
    </message>
    <message>
        <source>Standard deviation, σ</source>
        <translation>Standardabweichung, σ</translation>
    </message>
    <message>
        <source>Two normals</source>
        <translation>Zweimal Normal</translation>
    </message>
    <message>
        <source>A mixture of two bell curves.</source>
        <translation>Eine Mischung aus zwei Glockenkurven.</translation>
    </message>
    <message>
        <source>First mean, μ₁</source>
        <translation>Erster Mittelwert, μ₁</translation>
    </message>
    <message>
        <source>First standard deviation, σ₁</source>
        <translation>Erste Standardabweichung, σ₁</translation>
    </message>
    <message>
        <source>Second mean, μ₂</source>
        <translation>Zweiter Mittelwert, μ₂</translation>
    </message>
    <message>
        <source>Second standard deviation, σ₂</source>
        <translation>Zweite Standardabweichung, σ₂</translation>
    </message>
    <message>
        <source>Share of the first</source>
        <translation>Anteil der ersten</translation>
    </message>
    <message>
        <source>Poisson</source>
        <translation>Poisson</translation>
    </message>
    <message>
        <source>How many rare events happen when λ are expected.</source>
        <translation>Wie viele seltene Ereignisse geschehen, wenn λ erwartet werden.</translation>
    </message>
    <message>
        <source>Mean, λ</source>
        <translation>Mittelwert, λ</translation>
    </message>
    <message>
        <source>Binomial</source>
        <translation>Binomial</translation>
    </message>
    <message>
        <source>How many of n independent trials succeed.</source>
        <translation>Wie viele von n unabhängigen Versuchen gelingen.</translation>
    </message>
    <message>
        <source>Trials, n</source>
        <translation>Versuche, n</translation>
    </message>
    <message>
        <source>Chance of success, c</source>
        <translation>Erfolgschance, c</translation>
    </message>
    <message>
        <source>Geometric</source>
        <translation>Geometrisch</translation>
    </message>
    <message>
        <source>How many failures come before the first success.</source>
        <translation>Wie viele Misserfolge vor dem ersten Erfolg kommen.</translation>
    </message>
    <message>
        <source>Zipf</source>
        <translation>Zipf</translation>
    </message>
    <message>
        <source>The k-th most frequent outcome is 1/k^s as frequent as the first.</source>
        <translation>Der k-häufigste Ausgang ist 1/k^s-mal so häufig wie der erste.</translation>
    </message>
    <message>
        <source>Exponent, s</source>
        <translation>Exponent, s</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>A curve on the interval from 0 to 1, cut into one cell for each outcome.</source>
        <translation>Eine Kurve auf dem Intervall von 0 bis 1, in je eine Zelle für jeden Ausgang geschnitten.</translation>
    </message>
    <message>
        <source>First shape, a</source>
        <translation>Erste Form, a</translation>
    </message>
    <message>
        <source>Second shape, b</source>
        <translation>Zweite Form, b</translation>
    </message>
    <message>
        <source>There is a file “{name}” already. Overwrite it?</source>
        <translation>Es gibt schon eine Datei „{name}“. Überschreiben?</translation>
    </message>
    <message>
        <source>Drag a column</source>
        <translation>Eine Spalte ziehen</translation>
    </message>
    <message>
        <source>Move the bar of P or Q whose outline is nearer</source>
        <translation>Den Balken von P oder Q bewegen, dessen Umriss näher liegt</translation>
    </message>
    <message>
        <source>Drag across columns</source>
        <translation>Über Spalten ziehen</translation>
    </message>
    <message>
        <source>Paint a shape</source>
        <translation>Eine Form malen</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>Umschalt und ziehen</translation>
    </message>
    <message>
        <source>Trade mass with the next outcome</source>
        <translation>Masse mit dem nächsten Ausgang tauschen</translation>
    </message>
    <message>
        <source>Wheel over a column</source>
        <translation>Mausrad über einer Spalte</translation>
    </message>
    <message>
        <source>Fine steps of 0.005; Shift 0.05, Alt 0.0005</source>
        <translation>Feine Schritte von 0,005; Umschalt 0,05, Alt 0,0005</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Type an exact value: 0.25, 1/64, 2^-6, 3e-4, 0,25, 25 %</source>
        <translation>Einen genauen Wert eintippen: 0,25, 1/64, 2^-6, 3e-4, 25 %</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Rechtsklick</translation>
    </message>
    <message>
        <source>Everything that can be done with an outcome</source>
        <translation>Alles, was mit einem Ausgang möglich ist</translation>
    </message>
    <message>
        <source>Escape while dragging</source>
        <translation>Esc beim Ziehen</translation>
    </message>
    <message>
        <source>As if it had not happened</source>
        <translation>Als wäre nichts geschehen</translation>
    </message>
    <message>
        <source>this is not a NumPy array (.npy)</source>
        <translation>dies ist kein NumPy-Array (.npy)</translation>
    </message>
    <message>
        <source>the header of the array is damaged</source>
        <translation>der Kopf des Arrays ist beschädigt</translation>
    </message>
    <message>
        <source>objects (pickles are never read)</source>
        <translation>Objekte (Pickles werden nie gelesen)</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation>eine einzelne Zahl</translation>
    </message>
    <message>
        <source>it holds records, not an array of numbers</source>
        <translation>es enthält Datensätze, kein Array von Zahlen</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>der Kopf ist beschädigt</translation>
    </message>
    <message>
        <source>its columns are stored one after the other; save it with np.ascontiguousarray</source>
        <translation>die Spalten sind hintereinander gespeichert; mit np.ascontiguousarray speichern</translation>
    </message>
    <message>
        <source>the array ends before its last row</source>
        <translation>das Array endet vor seiner letzten Zeile</translation>
    </message>
    <message>
        <source>there are several arrays in it; say which is {role}: {shown}:NAME, of {names}</source>
        <translation>es enthält mehrere Arrays; angeben, welches {role} ist: {shown}:NAME, aus {names}</translation>
    </message>
    <message>
        <source>type {kind}</source>
        <translation>den Typ {kind}</translation>
    </message>
    <message>
        <source>the array holds {objects}; rows of numbers are needed</source>
        <translation>das Array enthält {objects}; gebraucht werden Zeilen von Zahlen</translation>
    </message>
    <message>
        <source>the array is {shown}; rows of outcomes have two dimensions, one row has one</source>
        <translation>das Array hat die Form {shown}; Zeilen von Ausgängen haben zwei Dimensionen, eine einzelne Zeile eine</translation>
    </message>
    <message>
        <source>the file has become shorter</source>
        <translation>die Datei ist kürzer geworden</translation>
    </message>
    <message>
        <source>the array holds type {kind}, which is not known</source>
        <translation>das Array enthält den Typ {kind}, der nicht bekannt ist</translation>
    </message>
    <message>
        <source>there is no array {part} in it, only {names}</source>
        <translation>es gibt darin kein Array {part}, nur {names}</translation>
    </message>
    <message>
        <source>its archive is damaged ({error})</source>
        <translation>das Archiv ist beschädigt ({error})</translation>
    </message>
    <message>
        <source>at most {most} rows and columns can be ordered</source>
        <translation>höchstens {most} Zeilen und Spalten lassen sich ordnen</translation>
    </message>
    <message>
        <source>not written: this is a file, and a Zarr store is a folder</source>
        <translation>nicht geschrieben: dies ist eine Datei, und ein Zarr-Speicher ist ein Ordner</translation>
    </message>
    <message>
        <source>Zarr needs zarr: pip install 'klviz[zarr]'</source>
        <translation>Zarr braucht zarr: pip install 'klviz[zarr]'</translation>
    </message>
    <message>
        <source>the name must end in {most} or {last}</source>
        <translation>der Name muss auf {most} oder {last} enden</translation>
    </message>
    <message>
        <source>not written: {cause}</source>
        <translation>nicht geschrieben: {cause}</translation>
    </message>
    <message>
        <source>two of its columns have the same name</source>
        <translation>zwei der Spalten haben denselben Namen</translation>
    </message>
    <message>
        <source>there is no column of numbers in it</source>
        <translation>es gibt darin keine Spalte von Zahlen</translation>
    </message>
    <message>
        <source>rows are the lists in column {name}</source>
        <translation>Zeilen sind die Listen in Spalte {name}</translation>
    </message>
    <message>
        <source>the Parquet file ends before its last row</source>
        <translation>die Parquet-Datei endet vor ihrer letzten Zeile</translation>
    </message>
    <message>
        <source>there is no column {name} to take names of rows from</source>
        <translation>es gibt keine Spalte {name}, die Zeilen benennen könnte</translation>
    </message>
    <message>
        <source>beside the column of lists {name} there are other columns of numbers</source>
        <translation>neben der Spalte von Listen {name} gibt es andere Spalten von Zahlen</translation>
    </message>
    <message>
        <source>; names of rows are in column {name} already</source>
        <translation>; Namen der Zeilen stehen schon in Spalte {name}</translation>
    </message>
    <message>
        <source>column {name} holds {kind}, not numbers{beside}</source>
        <translation>Spalte {name} enthält {kind}, keine Zahlen{beside}</translation>
    </message>
    <message>
        <source>the Parquet file is damaged ({error})</source>
        <translation>die Parquet-Datei ist beschädigt ({error})</translation>
    </message>
    <message>
        <source>the number in column {name} is missing</source>
        <translation>die Zahl in Spalte {name} fehlt</translation>
    </message>
    <message>
        <source>a matrix of all pairs has a place for every row; save it as .csv or .parquet</source>
        <translation>eine Matrix aller Paare hat einen Platz für jede Zeile; als .csv oder .parquet speichern</translation>
    </message>
    <message>
        <source>there is no row {row}: its rows are 0 to {last}</source>
        <translation>es gibt keine Zeile {row}: die Zeilen sind 0 bis {last}</translation>
    </message>
    <message>
        <source>it has been changed since it was measured; run it again</source>
        <translation>sie wurde seit der Messung verändert; noch einmal starten</translation>
    </message>
    <message>
        <source>a matrix of all pairs has a place for every row: use --on-error nan, or a table</source>
        <translation>eine Matrix aller Paare hat einen Platz für jede Zeile: --on-error nan verwenden oder eine Tabelle</translation>
    </message>
    <message>
        <source>no measure is asked for</source>
        <translation>kein Maß ist verlangt</translation>
    </message>
    <message>
        <source>there is a folder of this name; delete it or choose another name</source>
        <translation>es gibt einen Ordner dieses Namens; ihn löschen oder einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>there is a file of this name; a Zarr store is a folder</source>
        <translation>es gibt eine Datei dieses Namens; ein Zarr-Speicher ist ein Ordner</translation>
    </message>
    <message>
        <source>it has been changed while it was read; delete what was kept and run again</source>
        <translation>sie wurde während des Lesens verändert; löschen, was aufbewahrt wurde, und noch einmal starten</translation>
    </message>
    <message>
        <source>the answers take {needed}, and the disk has {free} left</source>
        <translation>die Antworten brauchen {needed}, und die Platte hat noch {free}</translation>
    </message>
    <message>
        <source>there is no folder {folder}</source>
        <translation>es gibt keinen Ordner {folder}</translation>
    </message>
    <message>
        <source>no permission to write in the folder {folder}</source>
        <translation>keine Erlaubnis, in den Ordner {folder} zu schreiben</translation>
    </message>
    <message>
        <source>this is a file that is read; choose another place for the result</source>
        <translation>diese Datei wird gelesen; einen anderen Platz für das Ergebnis wählen</translation>
    </message>
    <message>
        <source>this is not a plain file</source>
        <translation>dies ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>there are no rows in it</source>
        <translation>es gibt darin keine Zeilen</translation>
    </message>
    <message>
        <source>its rows have no outcomes</source>
        <translation>die Zeilen haben keine Ausgänge</translation>
    </message>
    <message>
        <source>{name}: {rows} of {outcomes}{ids}{note}</source>
        <translation>{name}: {rows} × {outcomes}{ids}{note}</translation>
    </message>
    <message>
        <source>no table has a name like this</source>
        <translation>keine Tabelle heißt so</translation>
    </message>
    <message>
        <source>, names of rows from {name}</source>
        <translation>, Namen der Zeilen aus {name}</translation>
    </message>
    <message>
        <source>this is not a whole {suffix} file</source>
        <translation>dies ist keine ganze {suffix}-Datei</translation>
    </message>
    <message>
        <source>has shape {shape}; rows of distributions have two dimensions, one row has one</source>
        <translation>hat die Form {shape}; Zeilen von Verteilungen haben zwei Dimensionen, eine einzelne Zeile eine</translation>
    </message>
    <message>
        <source>there is no table in this folder ({endings})</source>
        <translation>in diesem Ordner ist keine Tabelle ({endings})</translation>
    </message>
    <message>
        <source>its outcomes have other names than those of {name}</source>
        <translation>die Ausgänge heißen anders als die von {name}</translation>
    </message>
    <message>
        <source>the first line is a heading</source>
        <translation>die erste Zeile ist eine Überschrift</translation>
    </message>
    <message>
        <source>this is no text in UTF-8; save the table as CSV in UTF-8</source>
        <translation>dies ist kein Text in UTF-8; die Tabelle als CSV in UTF-8 speichern</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>es steht nichts darin</translation>
    </message>
    <message>
        <source>this is no text in UTF-8; save it in UTF-8</source>
        <translation>dies ist kein Text in UTF-8; in UTF-8 speichern</translation>
    </message>
    <message>
        <source>line {number} is longer than {most} bytes</source>
        <translation>Zeile {number} ist länger als {most} Byte</translation>
    </message>
    <message>
        <source>line {number} is no text in UTF-8; save it in UTF-8</source>
        <translation>Zeile {number} ist kein Text in UTF-8; in UTF-8 speichern</translation>
    </message>
    <message>
        <source>a row cannot be taken apart ({trouble}): {text}</source>
        <translation>eine Zeile lässt sich nicht zerlegen ({trouble}): {text}</translation>
    </message>
    <message>
        <source>outcome {outcome} {problem}</source>
        <translation>Ausgang {outcome} {problem}</translation>
    </message>
    <message>
        <source>sums to {total}, not 1; {hint}</source>
        <translation>summiert sich zu {total}, nicht zu 1; {hint}</translation>
    </message>
    <message>
        <source>give --normalize for counts or weights</source>
        <translation>bei Anzahlen oder Gewichten --normalize angeben</translation>
    </message>
    <message>
        <source>its outcomes have other names than those of {name}: the first that differs is number {number}, "{title}" and not "{needed}"; put both in the same order</source>
        <translation>die Ausgänge heißen anders als die von {name}: der erste, der abweicht, ist Nummer {number}, „{title}“ und nicht „{needed}“; beide in dieselbe Reihenfolge bringen</translation>
    </message>
    <message>
        <source>or ask for all pairs</source>
        <translation>oder alle Paare verlangen</translation>
    </message>
    <message>
        <source>Zarr arrays need zarr: pip install 'klviz[zarr]' (or save the array as .npy)</source>
        <translation>Zarr-Arrays brauchen zarr: pip install 'klviz[zarr]' (oder das Array als .npy speichern)</translation>
    </message>
    <message>
        <source>there are no arrays in it</source>
        <translation>es gibt darin keine Arrays</translation>
    </message>
    <message>
        <source>the array is {shape} of {dtype}; rows of numbers have two dimensions</source>
        <translation>das Array hat die Form {shape} und den Typ {dtype}; Zeilen von Zahlen haben zwei Dimensionen</translation>
    </message>
    <message>
        <source>the Zarr array is damaged ({error})</source>
        <translation>das Zarr-Array ist beschädigt ({error})</translation>
    </message>
    <message>
        <source>the file changed while it was read; encode it again</source>
        <translation>die Datei hat sich beim Lesen verändert; noch einmal codieren</translation>
    </message>
    <message>
        <source>two outcomes have the same name</source>
        <translation>zwei Ausgänge haben denselben Namen</translation>
    </message>
    <message>
        <source>the file is empty, so it has no histogram</source>
        <translation>die Datei ist leer, also hat sie kein Histogramm</translation>
    </message>
    <message>
        <source>the file is empty, so it has no characters</source>
        <translation>die Datei ist leer, also hat sie keine Zeichen</translation>
    </message>
    <message>
        <source>the outcome {name!r} is neither a byte (such as 41 A or 0A) nor a single character</source>
        <translation>der Ausgang {name!r} ist weder ein Byte (wie 41 A oder 0A) noch ein einzelnes Zeichen</translation>
    </message>
    <message>
        <source>there are {count} different characters; at most {most} can be coded</source>
        <translation>es gibt {count} verschiedene Zeichen; höchstens {most} lassen sich codieren</translation>
    </message>
    <message>
        <source>{name} at offset {at} is impossible under this model</source>
        <translation>{name} bei Versatz {at} ist unter diesem Modell unmöglich</translation>
    </message>
    <message>
        <source>the file is not text in UTF-8 (at offset {place}); code its bytes instead</source>
        <translation>die Datei ist kein Text in UTF-8 (bei Versatz {place}); stattdessen ihre Bytes codieren</translation>
    </message>
    <message>
        <source>range coding needs the library constriction, which is not on this machine</source>
        <translation>Bereichscodierung braucht die Bibliothek constriction, die auf diesem Rechner fehlt</translation>
    </message>
    <message>
        <source>is all zero; at least one outcome needs a positive weight</source>
        <translation>ist ganz null; mindestens ein Ausgang braucht ein positives Gewicht</translation>
    </message>
    <message>
        <source>is a single number; a list of probabilities or weights is needed</source>
        <translation>ist eine einzelne Zahl; gebraucht wird eine Liste von Wahrscheinlichkeiten oder Gewichten</translation>
    </message>
    <message>
        <source>is empty; at least one outcome is needed</source>
        <translation>ist leer; mindestens ein Ausgang wird gebraucht</translation>
    </message>
    <message>
        <source>call normalize({name}) or pass normalize=True</source>
        <translation>normalize({name}) aufrufen oder normalize=True übergeben</translation>
    </message>
    <message>
        <source>is an integer with more than 106 significant bits; round it first</source>
        <translation>ist eine ganze Zahl mit mehr als 106 bedeutsamen Bits; zuerst runden</translation>
    </message>
    <message>
        <source>is {value}; probabilities and weights must not be negative</source>
        <translation>ist {value}; Wahrscheinlichkeiten und Gewichte dürfen nicht negativ sein</translation>
    </message>
    <message>
        <source>is {value}; probabilities and weights must be finite</source>
        <translation>ist {value}; Wahrscheinlichkeiten und Gewichte müssen endlich sein</translation>
    </message>
    <message>
        <source>has shape {shape}; one position per outcome is needed: ({count},)</source>
        <translation>hat die Form {shape}; gebraucht wird eine Position je Ausgang: ({count},)</translation>
    </message>
    <message>
        <source>is {value}; positions must be finite</source>
        <translation>ist {value}; Positionen müssen endlich sein</translation>
    </message>
    <message>
        <source>is {value}, not above the one before; positions must increase</source>
        <translation>ist {value}, nicht größer als die davor; Positionen müssen steigen</translation>
    </message>
    <message>
        <source>is an integer beyond 1.8e308; divide the counts first</source>
        <translation>ist eine ganze Zahl jenseits von 1.8e308; die Anzahlen zuerst teilen</translation>
    </message>
    <message>
        <source>has shape {shape}, but {other} has {needed}; they must be the same</source>
        <translation>hat die Form {shape}, aber {other} hat {needed}; sie müssen gleich sein</translation>
    </message>
    <message>
        <source>is not a rectangular array of numbers ({error})</source>
        <translation>ist kein rechteckiges Array von Zahlen ({error})</translation>
    </message>
    <message>
        <source>no measure is called {names}; there are {known}</source>
        <translation>kein Maß heißt {names}; es gibt {known}</translation>
    </message>
    <message>
        <source>{name!r}: an order is one number from 0 to infinity</source>
        <translation>{name!r}: eine Ordnung ist eine Zahl von 0 bis unendlich</translation>
    </message>
    <message>
        <source>{name!r}: {inside!r} is not a number or a list of numbers</source>
        <translation>{name!r}: {inside!r} ist keine Zahl und keine Liste von Zahlen</translation>
    </message>
    <message>
        <source>Mass can be moved from one outcome to one other outcome.</source>
        <translation>Masse lässt sich von einem Ausgang zu einem anderen verschieben.</translation>
    </message>
    <message>
        <source>These weights are too large to be moved; normalise first.</source>
        <translation>Diese Gewichte sind zu groß zum Verschieben; zuerst normieren.</translation>
    </message>
    <message>
        <source>{target!r} is neither P, Q nor a setting of this view.</source>
        <translation>{target!r} ist weder P noch Q noch eine Einstellung dieser Ansicht.</translation>
    </message>
    <message>
        <source>{name} cannot be a {kind}.</source>
        <translation>{name} kann kein {kind} sein.</translation>
    </message>
    <message>
        <source>{name} needs a number.</source>
        <translation>{name} braucht eine Zahl.</translation>
    </message>
    <message>
        <source>An edit of {series} needs one value for each outcome it names.</source>
        <translation>Eine Änderung von {series} braucht einen Wert für jeden Ausgang, den sie nennt.</translation>
    </message>
    <message>
        <source>A weight of {series} must be a finite number.</source>
        <translation>Ein Gewicht von {series} muss eine endliche Zahl sein.</translation>
    </message>
    <message>
        <source>There is no such outcome as {indices}; they are counted from 0 to {last}.</source>
        <translation>Einen Ausgang {indices} gibt es nicht; sie werden von 0 bis {last} gezählt.</translation>
    </message>
    <message>
        <source>{series!r} is neither 'p' nor 'q'.</source>
        <translation>{series!r} ist weder 'p' noch 'q'.</translation>
    </message>
    <message>
        <source>{series} would have no mass left; some outcome must be above 0.</source>
        <translation>{series} hätte keine Masse mehr; ein Ausgang muss über 0 liegen.</translation>
    </message>
    <message>
        <source>{mode!r} is not a mode; the modes are {modes}.</source>
        <translation>{mode!r} ist keine Betriebsart; es gibt {modes}.</translation>
    </message>
    <message>
        <source>{sums}, not 1. Normalise first.</source>
        <translation>{sums}, nicht zu 1. Zuerst normieren.</translation>
    </message>
    <message>
        <source>The base of the logarithm can be 2, e or 10, not {base!r}.</source>
        <translation>Die Basis des Logarithmus kann 2, e oder 10 sein, nicht {base!r}.</translation>
    </message>
    <message>
        <source>A seed is a whole number from 0 to 2^63 − 1, not {seed!r}.</source>
        <translation>Ein Startwert ist eine ganze Zahl von 0 bis 2^63 − 1, nicht {seed!r}.</translation>
    </message>
    <message>
        <source>{name} is pinned; unpin it to move mass there.</source>
        <translation>{name} ist festgesteckt; lösen, um Masse dorthin zu bewegen.</translation>
    </message>
    <message>
        <source>Nothing is free to take the change in {series}; pinned: {bars}.</source>
        <translation>Nichts ist frei, um die Änderung von {series} aufzunehmen; festgesteckt: {bars}.</translation>
    </message>
    <message>
        <source>{series} has no mass to normalise; make some outcome greater than 0.</source>
        <translation>{series} hat keine Masse, die sich normieren ließe; einen Ausgang größer als 0 machen.</translation>
    </message>
    <message>
        <source>{series} sums to {total}</source>
        <translation>{series} summiert sich zu {total}</translation>
    </message>
    <message>
        <source>Choose at least two outcomes to merge.</source>
        <translation>Mindestens zwei Ausgänge wählen, die verschmelzen sollen.</translation>
    </message>
    <message>
        <source>These weights are too large to be added; normalise first.</source>
        <translation>Diese Gewichte sind zu groß zum Addieren; zuerst normieren.</translation>
    </message>
    <message>
        <source>An outcome needs a name.</source>
        <translation>Ein Ausgang braucht einen Namen.</translation>
    </message>
    <message>
        <source>The snapshots are 0, 1 and 2.</source>
        <translation>Die Schnappschüsse sind 0, 1 und 2.</translation>
    </message>
    <message>
        <source>What would be removed</source>
        <translation>Was entfernt würde,</translation>
    </message>
    <message>
        <source>By hand there can be at most {most} outcomes; there are {count}.</source>
        <translation>Von Hand kann es höchstens {most} Ausgänge geben; es sind {count}.</translation>
    </message>
    <message>
        <source>There must be at least {fewest} outcomes.</source>
        <translation>Es muss mindestens {fewest} Ausgänge geben.</translation>
    </message>
    <message>
        <source>By hand there can be {fewest} to {most} outcomes, not {count}.</source>
        <translation>Von Hand kann es {fewest} bis {most} Ausgänge geben, nicht {count}.</translation>
    </message>
    <message>
        <source>A name can have {most} characters, not {count}.</source>
        <translation>Ein Name kann {most} Zeichen haben, nicht {count}.</translation>
    </message>
    <message>
        <source>There is already an outcome called {name}.</source>
        <translation>Es gibt schon einen Ausgang namens {name}.</translation>
    </message>
    <message>
        <source>Snapshot {letter} is empty.</source>
        <translation>Schnappschuss {letter} ist leer.</translation>
    </message>
    <message>
        <source>{what} has all the mass of {series}; move it elsewhere first.</source>
        <translation>{what} hat die ganze Masse von {series}; sie zuerst woandershin bewegen.</translation>
    </message>
    <message>
        <source>outcome {number}</source>
        <translation>Ausgang {number}</translation>
    </message>
    <message>
        <source>This pair cannot be shown: {error}.</source>
        <translation>Dieses Paar lässt sich nicht zeigen: {error}.</translation>
    </message>
    <message>
        <source>There is no preset called {name!r}.</source>
        <translation>Es gibt keine Vorlage namens {name!r}.</translation>
    </message>
    <message>
        <source>Nothing of this shape falls on the outcomes shown; move it.</source>
        <translation>Nichts von dieser Form fällt auf die gezeigten Ausgänge; sie verschieben.</translation>
    </message>
    <message>
        <source>There is no mass to work on; make some outcome greater than 0.</source>
        <translation>Es gibt keine Masse zu bearbeiten; einen Ausgang größer als 0 machen.</translation>
    </message>
    <message>
        <source>There is no tool called {name!r}.</source>
        <translation>Es gibt kein Werkzeug namens {name!r}.</translation>
    </message>
    <message>
        <source>{title} has no setting called {names}.</source>
        <translation>{title} hat keine Einstellung namens {names}.</translation>
    </message>
    <message>
        <source>cuts off {amount} of the tail</source>
        <translation>schneidet {amount} vom Rand ab</translation>
    </message>
    <message>
        <source>{label} goes from {low} to {high}, not to {value}.</source>
        <translation>{label} geht von {low} bis {high}, nicht bis {value}.</translation>
    </message>
    <message>
        <source>the array is empty</source>
        <translation>das Array ist leer</translation>
    </message>
    <message>
        <source>.npz archive</source>
        <translation>.npz-Archiv</translation>
    </message>
    <message>
        <source>the value is infinite</source>
        <translation>der Wert ist unendlich</translation>
    </message>
    <message>
        <source>this is an array of records; save the one column that is meant as an array of numbers</source>
        <translation>dies ist ein Array von Datensätzen; die eine gemeinte Spalte als Array von Zahlen speichern</translation>
    </message>
    <message>
        <source>its directory is too large</source>
        <translation>das Verzeichnis ist zu groß</translation>
    </message>
    <message>
        <source>it is encrypted; save it without a password</source>
        <translation>die Datei ist verschlüsselt; ohne Passwort speichern</translation>
    </message>
    <message>
        <source>it is compressed in an unusual way; save it again</source>
        <translation>die Datei ist ungewöhnlich komprimiert; noch einmal speichern</translation>
    </message>
    <message>
        <source>there are gaps (NaN) or infinite values among the numbers</source>
        <translation>unter den Zahlen sind Lücken (NaN) oder unendliche Werte</translation>
    </message>
    <message>
        <source>an array holds counts or samples, not words</source>
        <translation>ein Array enthält Anzahlen oder Rohwerte, keine Wörter</translation>
    </message>
    <message>
        <source>the value is missing (NaN; {count} in all); fill it in, or choose to skip gaps</source>
        <translation>der Wert fehlt (NaN; insgesamt {count}); ergänzen, oder Lücken überspringen lassen</translation>
    </message>
    <message>
        <source>this is a NumPy array of format {major}, which is not known</source>
        <translation>dies ist ein NumPy-Array im Format {major}, das nicht bekannt ist</translation>
    </message>
    <message>
        <source>the array holds {hint}; only whole and floating-point numbers up to 64 bits are read</source>
        <translation>das Array enthält {hint}; gelesen werden nur ganze und Gleitkommazahlen bis 64 Bit</translation>
    </message>
    <message>
        <source>the array has {items} elements; at most {most} are read</source>
        <translation>das Array hat {items} Elemente; höchstens {most} werden gelesen</translation>
    </message>
    <message>
        <source>the array is {shown}; counts or samples have one dimension, P and Q together have two</source>
        <translation>das Array hat die Form {shown}; Anzahlen oder Rohwerte haben eine Dimension, P und Q zusammen zwei</translation>
    </message>
    <message>
        <source>there are {count} parts in it; at most {most} are read</source>
        <translation>sie hat {count} Teile; höchstens {most} werden gelesen</translation>
    </message>
    <message>
        <source>the array takes {size}; at most {most} are read</source>
        <translation>das Array braucht {size}; höchstens {most} werden gelesen</translation>
    </message>
    <message>
        <source>its part {filename} ends too early</source>
        <translation>der Teil {filename} endet zu früh</translation>
    </message>
    <message>
        <source>its arrays {part} and {part_q} have shapes {p} and {q}; P and Q need one dimension and the same length</source>
        <translation>die Arrays {part} und {part_q} haben die Formen {p} und {q}; P und Q brauchen eine Dimension und dieselbe Länge</translation>
    </message>
    <message>
        <source>this is not a whole {what} ({error})</source>
        <translation>das ist nicht vollständig: {what} ({error})</translation>
    </message>
    <message>
        <source>its part {filename} is damaged ({error})</source>
        <translation>der Teil {filename} ist beschädigt ({error})</translation>
    </message>
    <message>
        <source>the array is 2 × 2, so P and Q may be its rows or its columns</source>
        <translation>das Array ist 2 × 2, also können P und Q seine Zeilen oder seine Spalten sein</translation>
    </message>
    <message>
        <source>the numbers may be counts or raw samples</source>
        <translation>die Zahlen können Anzahlen oder Rohwerte sein</translation>
    </message>
    <message>
        <source>there is no row {number} in the array</source>
        <translation>es gibt keine Zeile {number} im Array</translation>
    </message>
    <message>
        <source>there is no column {number} in the array</source>
        <translation>es gibt keine Spalte {number} im Array</translation>
    </message>
    <message>
        <source>{count} counts are too many; at most {most} are shown</source>
        <translation>{count} Anzahlen sind zu viele; höchstens {most} werden gezeigt</translation>
    </message>
    <message>
        <source>a count cannot be negative, and this is {value}</source>
        <translation>eine Anzahl kann nicht negativ sein, und diese ist {value}</translation>
    </message>
    <message>
        <source>the array is {rows} × {columns}, and P and Q may be any two of its columns or rows</source>
        <translation>das Array ist {rows} × {columns}, und P und Q können je zwei seiner Spalten oder Zeilen sein</translation>
    </message>
    <message>
        <source>not saved: this is not a plain file</source>
        <translation>nicht gespeichert: dies ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>not saved: the file may not be changed (it is read-only)</source>
        <translation>nicht gespeichert: die Datei darf nicht verändert werden (schreibgeschützt)</translation>
    </message>
    <message>
        <source>the link at this path cannot be followed</source>
        <translation>der Verknüpfung an diesem Pfad lässt sich nicht folgen</translation>
    </message>
    <message>
        <source>not saved: {cause}</source>
        <translation>nicht gespeichert: {cause}</translation>
    </message>
    <message>
        <source>written, but the disk did not confirm it: {cause}; save again to be sure</source>
        <translation>geschrieben, aber die Platte hat es nicht bestätigt: {cause}; zur Sicherheit noch einmal speichern</translation>
    </message>
    <message>
        <source>(other)</source>
        <translation>(andere)</translation>
    </message>
    <message>
        <source>choose one column of values, or two different ones for P and Q</source>
        <translation>eine Spalte mit Werten wählen, oder zwei verschiedene für P und Q</translation>
    </message>
    <message>
        <source>the column of names cannot also be a column of values</source>
        <translation>die Spalte mit Namen kann nicht zugleich eine mit Werten sein</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <source>there are no rows of data</source>
        <translation>es gibt keine Zeilen mit Daten</translation>
    </message>
    <message>
        <source>{cell} has a point where numbers have a decimal comma</source>
        <translation>{cell} hat einen Punkt, wo Zahlen ein Dezimalkomma haben</translation>
    </message>
    <message>
        <source>{cell} has a comma; if it is a decimal comma, say so</source>
        <translation>{cell} hat ein Komma; falls es ein Dezimalkomma ist, dies angeben</translation>
    </message>
    <message>
        <source>{what}; fill it in, or choose to skip rows with gaps</source>
        <translation>{what}; ergänzen, oder Zeilen mit Lücken überspringen lassen</translation>
    </message>
    <message>
        <source>there are no samples</source>
        <translation>es gibt keine Rohwerte</translation>
    </message>
    <message>
        <source>there are more than {most} cells that are not plain decimal numbers</source>
        <translation>es gibt mehr als {most} Zellen, die keine einfachen Dezimalzahlen sind</translation>
    </message>
    <message>
        <source>the row has {count} cells where the first has {width}; check the delimiter, the decimal mark and the quotation marks</source>
        <translation>die Zeile hat {count} Zellen, die erste aber {width}; Trennzeichen, Dezimalzeichen und Anführungszeichen prüfen</translation>
    </message>
    <message>
        <source>there is no column {number}; the table has {width}</source>
        <translation>es gibt keine Spalte {number}; die Tabelle hat {width}</translation>
    </message>
    <message>
        <source>the outcome {name} was there before; choose to add such rows up</source>
        <translation>den Ausgang {name} gab es schon; solche Zeilen zusammenzählen lassen</translation>
    </message>
    <message>
        <source>there are more than {most} outcomes</source>
        <translation>es gibt mehr als {most} Ausgänge</translation>
    </message>
    <message>
        <source>there are more than {most} different values</source>
        <translation>es gibt mehr als {most} verschiedene Werte</translation>
    </message>
    <message>
        <source>the name has characters that no file name can have</source>
        <translation>der Name hat Zeichen, die kein Dateiname haben kann</translation>
    </message>
    <message>
        <source>column {name}</source>
        <translation>Spalte {name}</translation>
    </message>
    <message>
        <source>the system refused</source>
        <translation>das System hat abgelehnt</translation>
    </message>
    <message>
        <source>there is not enough memory to read this file</source>
        <translation>der Speicher reicht nicht, um diese Datei zu lesen</translation>
    </message>
    <message>
        <source>the file is nested too deeply</source>
        <translation>die Datei ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>this is a folder; choose a file in it</source>
        <translation>dies ist ein Ordner; eine Datei darin wählen</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>{size} is too large for {what}; at most {limit} are read</source>
        <translation>{size} ist zu groß für {what}; höchstens {limit} werden gelesen</translation>
    </message>
    <message>
        <source>the file is damaged ({kind}: {error})</source>
        <translation>die Datei ist beschädigt ({kind}: {error})</translation>
    </message>
    <message>
        <source>{size} is too large; at most {limit} are read</source>
        <translation>{size} ist zu groß; höchstens {limit} werden gelesen</translation>
    </message>
    <message>
        <source>the first row may be a heading or data</source>
        <translation>die erste Zeile kann Überschrift oder Daten sein</translation>
    </message>
    <message>
        <source>the outcomes may be named by {columns}</source>
        <translation>die Ausgänge können in {columns} benannt sein</translation>
    </message>
    <message>
        <source>{said} names some outcomes more than once</source>
        <translation>{said} nennt manche Ausgänge mehr als einmal</translation>
    </message>
    <message>
        <source>there are {count} columns of numbers, and P and Q may be any two of them</source>
        <translation>es gibt {count} Spalten von Zahlen, und P und Q können je zwei davon sein</translation>
    </message>
    <message>
        <source>{said} has negative numbers, which cannot be counts</source>
        <translation>{said} hat negative Zahlen, die keine Anzahlen sein können</translation>
    </message>
    <message>
        <source>there are several columns of words</source>
        <translation>es gibt mehrere Spalten mit Wörtern</translation>
    </message>
    <message>
        <source>{said} has {odd} among its numbers</source>
        <translation>{said} hat {odd} unter den Zahlen</translation>
    </message>
    <message>
        <source>{said} has gaps</source>
        <translation>{said} hat Lücken</translation>
    </message>
    <message>
        <source>no value stands there twice, so there may be nothing to count</source>
        <translation>kein Wert kommt zweimal vor, also gibt es vielleicht nichts zu zählen</translation>
    </message>
    <message>
        <source>{said} may hold counts or raw samples</source>
        <translation>{said} kann Anzahlen oder Rohwerte enthalten</translation>
    </message>
    <message>
        <source>as asked</source>
        <translation>wie verlangt</translation>
    </message>
    <message>
        <source>there is nothing to count</source>
        <translation>es gibt nichts zu zählen</translation>
    </message>
    <message>
        <source>a bin for every whole number</source>
        <translation>eine Klasse für jede ganze Zahl</translation>
    </message>
    <message>
        <source>the samples spread too widely for bins of one width</source>
        <translation>die Rohwerte liegen zu weit auseinander für Klassen einer einzigen Breite</translation>
    </message>
    <message>
        <source>all samples are equal</source>
        <translation>alle Rohwerte sind gleich</translation>
    </message>
    <message>
        <source>there are {count} outcomes, and klviz shows at most {most}</source>
        <translation>es gibt {count} Ausgänge, und klviz zeigt höchstens {most}</translation>
    </message>
    <message>
        <source>the weight of {name!r} is {value}; a weight must be finite and at least 0</source>
        <translation>das Gewicht von {name!r} ist {value}; ein Gewicht muss endlich und mindestens 0 sein</translation>
    </message>
    <message>
        <source>all weights of {title!r} are 0, so there is nothing to show</source>
        <translation>alle Gewichte von {title!r} sind 0, also gibt es nichts zu zeigen</translation>
    </message>
    <message>
        <source>the outcome {name!r} is there twice</source>
        <translation>der Ausgang {name!r} kommt zweimal vor</translation>
    </message>
    <message>
        <source>a bin width of {width} is not possible; it must be above 0</source>
        <translation>eine Klassenbreite von {width} ist nicht möglich; sie muss über 0 liegen</translation>
    </message>
    <message>
        <source>{bins} bins are not possible; choose 1 to {most}</source>
        <translation>{bins} Klassen sind nicht möglich; 1 bis {most} wählen</translation>
    </message>
    <message>
        <source>a bin width of {width} makes more than {most} bins; choose a wider one</source>
        <translation>eine Klassenbreite von {width} ergibt mehr als {most} Klassen; eine größere wählen</translation>
    </message>
    <message>
        <source>a bin width of {width} is finer than the samples' own digits</source>
        <translation>eine Klassenbreite von {width} ist feiner als die Ziffern der Rohwerte</translation>
    </message>
    <message>
        <source>{p!r} and {q!r} have different bins, which cannot be compared; bin them together</source>
        <translation>{p!r} und {q!r} haben verschiedene Klassen, die sich nicht vergleichen lassen; gemeinsam einteilen</translation>
    </message>
    <message>
        <source>{p!r} and {q!r} have {count} outcomes; at most {most} are shown</source>
        <translation>{p!r} und {q!r} haben {count} Ausgänge; höchstens {most} werden gezeigt</translation>
    </message>
    <message>
        <source>{p} and {q}</source>
        <translation>{p} und {q}</translation>
    </message>
    <message>
        <source>about {bins} asked for</source>
        <translation>etwa {bins} verlangt</translation>
    </message>
    <message>
        <source>the picture has no pixels</source>
        <translation>das Bild hat keine Pixel</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {levels}³ colours</source>
        <translation>{width} × {height} Pixel, {levels}³ Farben</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, grey, {levels} values</source>
        <translation>{width} × {height} Pixel, grau, {levels} Werte</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, red, {levels} values</source>
        <translation>{width} × {height} Pixel, rot, {levels} Werte</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, green, {levels} values</source>
        <translation>{width} × {height} Pixel, grün, {levels} Werte</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, blue, {levels} values</source>
        <translation>{width} × {height} Pixel, blau, {levels} Werte</translation>
    </message>
    <message>
        <source>the header of the {kind} is damaged</source>
        <translation>der Kopf ist beschädigt: {kind}</translation>
    </message>
    <message>
        <source>the picture is {width} × {height} pixels, more than {most}; make it smaller</source>
        <translation>das Bild hat {width} × {height} Pixel, mehr als {most}; es verkleinern</translation>
    </message>
    <message>
        <source>the picture has more than {most} pixels</source>
        <translation>das Bild hat mehr als {most} Pixel</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
    </message>
    <message>
        <source>a text or a table</source>
        <translation>einen Text oder eine Tabelle</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>this is an old Excel workbook (.xls) or a protected one; save it as .xlsx or .csv</source>
        <translation>dies ist eine alte Excel-Mappe (.xls) oder eine geschützte; als .xlsx oder .csv speichern</translation>
    </message>
    <message>
        <source>this is a PDF; copy the table or the text out of it and paste it</source>
        <translation>dies ist ein PDF; die Tabelle oder den Text daraus kopieren und einfügen</translation>
    </message>
    <message>
        <source>there is no sheet in it</source>
        <translation>es gibt darin kein Blatt</translation>
    </message>
    <message>
        <source>this is no kind of file that klviz knows; its bytes can be counted</source>
        <translation>diese Art von Datei kennt klviz nicht; ihre Bytes lassen sich zählen</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>the outcomes may be the rows or the columns</source>
        <translation>die Ausgänge können die Zeilen oder die Spalten sein</translation>
    </message>
    <message>
        <source>there are {count} sheets in it</source>
        <translation>es gibt darin {count} Blätter</translation>
    </message>
    <message>
        <source>there are {count} arrays in it</source>
        <translation>es gibt darin {count} Arrays</translation>
    </message>
    <message>
        <source>{series} sums to {total}, not 1; normalise before taking the numbers elsewhere</source>
        <translation>{series} summiert sich zu {total}, nicht zu 1; normieren, bevor die Zahlen mitgenommen werden</translation>
    </message>
    <message>
        <source>Parquet tables need PyArrow: pip install pyarrow (or save the table as CSV)</source>
        <translation>Parquet-Tabellen brauchen PyArrow: pip install pyarrow (oder die Tabelle als CSV speichern)</translation>
    </message>
    <message>
        <source>the table has {rows} rows and {columns} columns; at most {most_rows} and {most_columns} are read</source>
        <translation>die Tabelle hat {rows} Zeilen und {columns} Spalten; höchstens {most_rows} und {most_columns} werden gelesen</translation>
    </message>
    <message>
        <source>this is not a whole Parquet file</source>
        <translation>dies ist keine ganze Parquet-Datei</translation>
    </message>
    <message>
        <source>the footer of the Parquet file is damaged or too large</source>
        <translation>der Fuß der Parquet-Datei ist beschädigt oder zu groß</translation>
    </message>
    <message>
        <source>the footer or a page header of the Parquet file is damaged</source>
        <translation>der Fuß oder der Kopf einer Seite der Parquet-Datei ist beschädigt</translation>
    </message>
    <message>
        <source>a value is missing; fill it in, or choose to skip rows with gaps</source>
        <translation>ein Wert fehlt; ergänzen, oder Zeilen mit Lücken überspringen lassen</translation>
    </message>
    <message>
        <source>it unpacks to {unpacked}; at most {most} are read; save it as .npy</source>
        <translation>entpackt sind es {unpacked}; höchstens {most} werden gelesen; als .npy speichern</translation>
    </message>
    <message>
        <source>a page in it unpacks to {page}; at most {most} are read</source>
        <translation>eine Seite darin hat entpackt {page}; höchstens {most} werden gelesen</translation>
    </message>
    <message>
        <source>there are more than {most} rows of names, counts or words</source>
        <translation>es gibt mehr als {most} Zeilen mit Namen, Anzahlen oder Wörtern</translation>
    </message>
    <message>
        <source>it holds {kind}, not numbers or words</source>
        <translation>sie enthält {kind}, keine Zahlen oder Wörter</translation>
    </message>
    <message>
        <source>it holds {kind}, not numbers</source>
        <translation>sie enthält {kind}, keine Zahlen</translation>
    </message>
    <message>
        <source>this is a session, not data; open it as a session</source>
        <translation>dies ist eine Sitzung, keine Daten; als Sitzung öffnen</translation>
    </message>
    <message>
        <source>a table of text</source>
        <translation>eine Texttabelle</translation>
    </message>
    <message>
        <source>a picture is counted by its pixels; open it in the window</source>
        <translation>ein Bild wird nach seinen Pixeln gezählt; es im Fenster öffnen</translation>
    </message>
    <message>
        <source>it holds both P and Q, so it cannot be one of two files; open it alone</source>
        <translation>sie enthält P und Q und kann darum nicht eine von zwei Dateien sein; sie allein öffnen</translation>
    </message>
    <message>
        <source>{doubt}; open it in the window to choose, or make it plain in the file</source>
        <translation>{doubt}; im Fenster öffnen, um zu wählen, oder in der Datei klarstellen</translation>
    </message>
    <message>
        <source>there are more values in it than a session can hold</source>
        <translation>sie enthält mehr Werte, als eine Sitzung haben kann</translation>
    </message>
    <message>
        <source>this is not a klviz session</source>
        <translation>dies ist keine klviz-Sitzung</translation>
    </message>
    <message>
        <source>the session is damaged ({said})</source>
        <translation>die Sitzung ist beschädigt ({said})</translation>
    </message>
    <message>
        <source>it was saved by a newer klviz ({saved_by}, format {version}; this one knows formats up to {known}); update klviz to open it</source>
        <translation>sie wurde von einem neueren klviz gespeichert ({saved_by}, Format {version}; dieses kennt Formate bis {known}); klviz aktualisieren, um sie zu öffnen</translation>
    </message>
    <message>
        <source>the key {key} is there twice in one object</source>
        <translation>der Schlüssel {key} steht zweimal in einem Objekt</translation>
    </message>
    <message>
        <source>the session cannot be shown: {error}</source>
        <translation>die Sitzung lässt sich nicht zeigen: {error}</translation>
    </message>
    <message>
        <source>{where}.{series} has {weights} for {names}</source>
        <translation>{where}.{series} hat {weights} für {names}</translation>
    </message>
    <message>
        <source>{where}.{series}[{bad}] is {value}; a weight is finite and at least 0</source>
        <translation>{where}.{series}[{bad}] ist {value}; ein Gewicht ist endlich und mindestens 0</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>senkrechte Striche</translation>
    </message>
    <message>
        <source>this is not {encoding} text at byte {number}; choose another encoding</source>
        <translation>dies ist an Byte {number} kein Text in {encoding}; eine andere Codierung wählen</translation>
    </message>
    <message>
        <source>a cell is longer than 131,072 characters; is a closing quotation mark missing?</source>
        <translation>eine Zelle ist länger als 131.072 Zeichen; fehlt ein schließendes Anführungszeichen?</translation>
    </message>
    <message>
        <source>the file ends inside a quoted cell; a closing quotation mark is missing</source>
        <translation>die Datei endet in einer Zelle in Anführungszeichen; ein schließendes fehlt</translation>
    </message>
    <message>
        <source>a quoted cell goes on after its closing quotation mark</source>
        <translation>eine Zelle geht nach ihrem schließenden Anführungszeichen weiter</translation>
    </message>
    <message>
        <source>the row cannot be taken apart ({said})</source>
        <translation>die Zeile lässt sich nicht zerlegen ({said})</translation>
    </message>
    <message>
        <source>commas may separate cells or be decimal commas</source>
        <translation>Kommas können Zellen trennen oder Dezimalkommas sein</translation>
    </message>
    <message>
        <source>this is not {encoding} text; choose another encoding</source>
        <translation>dies ist kein Text in {encoding}; eine andere Codierung wählen</translation>
    </message>
    <message>
        <source>commas and points both stand for the decimal mark</source>
        <translation>Kommas und Punkte stehen beide für das Dezimalzeichen</translation>
    </message>
    <message>
        <source>some numbers have a comma and some a point</source>
        <translation>manche Zahlen haben ein Komma und manche einen Punkt</translation>
    </message>
    <message>
        <source>the encoding {encoding} is not one of {known}</source>
        <translation>die Codierung {encoding} ist keine von {known}</translation>
    </message>
    <message>
        <source>the delimiter {delimiter} is not one of , ; tab | space or none</source>
        <translation>das Trennzeichen {delimiter} ist keines von , ; Tab | Leerzeichen oder keins</translation>
    </message>
    <message>
        <source>the rows have different numbers of cells</source>
        <translation>die Zeilen haben verschieden viele Zellen</translation>
    </message>
    <message>
        <source>{cell} may be a decimal number or have a thousands separator</source>
        <translation>{cell} kann eine Dezimalzahl sein oder ein Tausenderzeichen haben</translation>
    </message>
    <message>
        <source>the letters beyond ASCII are not UTF-8; they may be {best}, so check that they look right</source>
        <translation>die Zeichen außerhalb von ASCII sind nicht UTF-8; sie können {best} sein, also prüfen, ob sie richtig aussehen</translation>
    </message>
    <message>
        <source>there are more than {most} rows; save them as .npy or Parquet</source>
        <translation>es gibt mehr als {most} Zeilen; als .npy oder Parquet speichern</translation>
    </message>
    <message>
        <source>the line is longer than {most} characters</source>
        <translation>die Zeile ist länger als {most} Zeichen</translation>
    </message>
    <message>
        <source>a table on its side may have {most} rows, and this has more</source>
        <translation>eine quer liegende Tabelle darf {most} Zeilen haben, und diese hat mehr</translation>
    </message>
    <message>
        <source>cells may be separated by {signs} or by commas</source>
        <translation>Zellen können durch {signs} oder durch Kommas getrennt sein</translation>
    </message>
    <message>
        <source>there are more than {most} cells; save them as .npy or Parquet</source>
        <translation>es gibt mehr als {most} Zellen; als .npy oder Parquet speichern</translation>
    </message>
    <message>
        <source>, upper and lower case as one</source>
        <translation>, Groß- und Kleinbuchstaben gleich gezählt</translation>
    </message>
    <message>
        <source>there are no letters in it</source>
        <translation>es gibt darin keine Buchstaben</translation>
    </message>
    <message>
        <source>there are no words in it</source>
        <translation>es gibt darin keine Wörter</translation>
    </message>
    <message>
        <source>{none}; it can be counted by bytes</source>
        <translation>{none}; zählen lassen sich die Bytes</translation>
    </message>
    <message>
        <source>there are {count} different ones in it, and klviz shows at most {most}; count letters, or keep the most frequent and add up the rest</source>
        <translation>es gibt darin {count} verschiedene, und klviz zeigt höchstens {most}; Buchstaben zählen, oder die häufigsten behalten und den Rest zusammenzählen</translation>
    </message>
    <message>
        <source>there are more than {most} different words; count letters, or keep the most frequent and add up the rest</source>
        <translation>es gibt mehr als {most} verschiedene Wörter; Buchstaben zählen, oder die häufigsten behalten und den Rest zusammenzählen</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>eine Excel-Mappe</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Mappe</translation>
    </message>
    <message>
        <source>its cells repeat very long texts; save the one sheet as CSV</source>
        <translation>die Zellen wiederholen sehr lange Texte; das eine Blatt als CSV speichern</translation>
    </message>
    <message>
        <source>a sheet in it is written in an unusual way; save it again as .xlsx or .csv</source>
        <translation>ein Blatt darin ist ungewöhnlich geschrieben; noch einmal als .xlsx oder .csv speichern</translation>
    </message>
    <message>
        <source>Excel workbooks need python-calamine: pip install python-calamine (or save the sheet as CSV)</source>
        <translation>Excel-Mappen brauchen python-calamine: pip install python-calamine (oder das Blatt als CSV speichern)</translation>
    </message>
    <message>
        <source>this is not an Excel workbook (.xlsx); save it as .xlsx or .csv</source>
        <translation>dies ist keine Excel-Mappe (.xlsx); als .xlsx oder .csv speichern</translation>
    </message>
    <message>
        <source>the workbook is damaged ({error})</source>
        <translation>die Mappe ist beschädigt ({error})</translation>
    </message>
    <message>
        <source>a sheet in it spans more than {most} cells; save the part that is meant as CSV</source>
        <translation>ein Blatt darin erstreckt sich über mehr als {most} Zellen; den gemeinten Teil als CSV speichern</translation>
    </message>
    <message>
        <source>there is no sheet {part} in it, only {names}</source>
        <translation>es gibt darin kein Blatt {part}, nur {names}</translation>
    </message>
    <message>
        <source>a cell in it has the place {place}, which cannot be</source>
        <translation>eine Zelle darin hat den Platz {place}, den es nicht geben kann</translation>
    </message>
    <message>
        <source>the sheet spans {height} × {width} cells; save the part that is meant as CSV</source>
        <translation>das Blatt erstreckt sich über {height} × {width} Zellen; den gemeinten Teil als CSV speichern</translation>
    </message>
    <message>
        <source>it unpacks to more than {most}; save the one sheet as CSV</source>
        <translation>entpackt sind es mehr als {most}; das eine Blatt als CSV speichern</translation>
    </message>
    <message>
        <source>its part {filename} is there twice</source>
        <translation>der Teil {filename} kommt zweimal vor</translation>
    </message>
    <message>
        <source>a sheet in it has more than {most} cells; save it as CSV</source>
        <translation>ein Blatt darin hat mehr als {most} Zellen; als CSV speichern</translation>
    </message>
    <message>
        <source>{done} of {lines}, {rate} a second</source>
        <translation>{done} / {lines}, {rate} in der Sekunde</translation>
    </message>
    <message>
        <source>{lines} to measure.</source>
        <translation>{lines} zu messen.</translation>
    </message>
    <message>
        <source>{low} to {high}: {lines}</source>
        <translation>{low} bis {high}: {lines}</translation>
    </message>
    <message>
        <source>the first {shown} of {lines}</source>
        <translation>die ersten {shown} / {lines}</translation>
    </message>
    <message>
        <source>{count} of {lines}</source>
        <translation>{count} / {lines}</translation>
    </message>
    <message>
        <source>{lines} in {seconds} s</source>
        <translation>{lines} in {seconds} s</translation>
    </message>
    <message>
        <source>{lines} at exactly 0</source>
        <translation>{lines} bei genau 0</translation>
    </message>
    <message>
        <source>{lines} at ∞</source>
        <translation>{lines} bei ∞</translation>
    </message>
    <message>
        <source>{lines} without a number</source>
        <translation>{lines} ohne Zahl</translation>
    </message>
    <message>
        <source>Believing your drawing costs {error} {unit}. {points}.</source>
        <translation>Dieser Zeichnung zu glauben kostet {error} {unit}. {points}.</translation>
    </message>
    <message>
        <source>The truth is {truth} {unit}; your guess is off by {error}. {points}.</source>
        <translation>Richtig sind {truth} {unit}; die Schätzung liegt um {error} daneben. {points}.</translation>
    </message>
    <message>
        <source>P and Q: {kind}</source>
        <translation>P und Q: {kind}</translation>
    </message>
    <message>
        <source>The numbers are on the clipboard, as CSV with decimal commas.</source>
        <translation>Die Zahlen sind in der Zwischenablage, als CSV mit Dezimalkommas.</translation>
    </message>
    <message>
        <source>CSV, numbers like 1.5</source>
        <translation>CSV, Zahlen wie 1.5</translation>
    </message>
    <message>
        <source>CSV, numbers like 1,5</source>
        <translation>CSV, Zahlen wie 1,5</translation>
    </message>
    <message>
        <source>2, e or 10</source>
        <translation>2, e oder 10</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a change says what becomes what, as in q["heads"] = 1/8</source>
        <translation>eine Änderung sagt, was zu was wird, wie in q["heads"] = 1/8</translation>
    </message>
    <message>
        <source>{target} becomes {choice}, not {bare!r}</source>
        <translation>{target} wird {choice}, nicht {bare!r}</translation>
    </message>
    <message>
        <source>{target!r} is nothing that can be changed</source>
        <translation>{target!r} ist nichts, was sich ändern lässt</translation>
    </message>
    <message>
        <source>{series} becomes a list, as in {series} = [1/2, 1/2]</source>
        <translation>{series} wird eine Liste, wie in {series} = [1/2, 1/2]</translation>
    </message>
    <message>
        <source>{target} cannot be changed by a solution</source>
        <translation>{target} lässt sich nicht durch eine Lösung ändern</translation>
    </message>
    <message>
        <source>there is no tool {name!r}; the tools are {tools}</source>
        <translation>es gibt kein Werkzeug {name!r}; es gibt {tools}</translation>
    </message>
    <message>
        <source>say which series: tool {name} q</source>
        <translation>angeben, welche Reihe: tool {name} q</translation>
    </message>
    <message>
        <source>{text!r} is no setting, such as t=0.5</source>
        <translation>{text!r} ist keine Einstellung wie t=0.5</translation>
    </message>
    <message>
        <source>{name} has no setting called {names}</source>
        <translation>{name} hat keine Einstellung namens {names}</translation>
    </message>
    <message>
        <source>P and Q do not sum to 1</source>
        <translation>P und Q summieren sich nicht zu 1</translation>
    </message>
    <message>
        <source>a text is compared with a number</source>
        <translation>ein Text wird mit einer Zahl verglichen</translation>
    </message>
    <message>
        <source>texts are only equal or not</source>
        <translation>Texte sind nur gleich oder nicht</translation>
    </message>
    <message>
        <source>there is no outcome {which}; they are counted from 0 to {last}</source>
        <translation>es gibt keinen Ausgang {which}; sie werden von 0 bis {last} gezählt</translation>
    </message>
    <message>
        <source>the scene {scene!r} has no parameter called {name!r}</source>
        <translation>die Szene {scene!r} hat keinen Parameter namens {name!r}</translation>
    </message>
    <message>
        <source>{what} has no value</source>
        <translation>{what} hat keinen Wert</translation>
    </message>
    <message>
        <source>{series} does not sum to 1</source>
        <translation>{series} summiert sich nicht zu 1</translation>
    </message>
    <message>
        <source>the parameter is {value!r}, which is not a number</source>
        <translation>der Parameter ist {value!r}, und das ist keine Zahl</translation>
    </message>
    <message>
        <source>there is no outcome called {which!r}</source>
        <translation>es gibt keinen Ausgang namens {which!r}</translation>
    </message>
    <message>
        <source>column {number}: {reason}</source>
        <translation>Spalte {number}: {reason}</translation>
    </message>
    <message>
        <source>this is not UTF-8 text</source>
        <translation>dies ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>there is a number of too many digits</source>
        <translation>eine Zahl hat zu viele Ziffern</translation>
    </message>
    <message>
        <source>this is not TOML: {reason}</source>
        <translation>dies ist kein TOML: {reason}</translation>
    </message>
    <message>
        <source>this number is too long</source>
        <translation>diese Zahl ist zu lang</translation>
    </message>
    <message>
        <source>; is {name} meant?</source>
        <translation>; ist {name} gemeint?</translation>
    </message>
    <message>
        <source>; there is {known}</source>
        <translation>; es gibt {known}</translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}</source>
        <translation>{file}, Zeile {line}: {reason}</translation>
    </message>
    <message>
        <source>a lesson has at most {most} KiB</source>
        <translation>eine Lektion hat höchstens {most} KiB</translation>
    </message>
    <message>
        <source>a lesson has at most {most} lines</source>
        <translation>eine Lektion hat höchstens {most} Zeilen</translation>
    </message>
    <message>
        <source>{what} is missing: {key}</source>
        <translation>{what} fehlt: {key}</translation>
    </message>
    <message>
        <source>there is no {what} {value}{meant}</source>
        <translation>{what} {value} gibt es nicht{meant}</translation>
    </message>
    <message>
        <source>this must be one line without unprintable characters</source>
        <translation>dies muss eine einzige Zeile ohne unsichtbare Zeichen sein</translation>
    </message>
    <message>
        <source>{value} is not a number</source>
        <translation>{value} ist keine Zahl</translation>
    </message>
    <message>
        <source>more than {most} full stops in a row of words</source>
        <translation>mehr als {most} Punkte in einer Folge von Wörtern</translation>
    </message>
    <message>
        <source>{key} must be a text, in quotation marks</source>
        <translation>{key} muss ein Text in Anführungszeichen sein</translation>
    </message>
    <message>
        <source>{key} is empty</source>
        <translation>{key} ist leer</translation>
    </message>
    <message>
        <source>{key} must be true or false</source>
        <translation>{key} muss true oder false sein</translation>
    </message>
    <message>
        <source>{key} must be a whole number from {low} to {high}</source>
        <translation>{key} muss eine ganze Zahl von {low} bis {high} sein</translation>
    </message>
    <message>
        <source>{key} must be a list of texts, as in {key} = ["a", "b"]</source>
        <translation>{key} muss eine Liste von Texten sein, wie in {key} = ["a", "b"]</translation>
    </message>
    <message>
        <source>{key} has {count} entries; at most {most} are possible</source>
        <translation>{key} hat {count} Einträge; höchstens {most} sind möglich</translation>
    </message>
    <message>
        <source>{key} must be a table, with its keys below [{key}] or in braces</source>
        <translation>{key} muss eine Tabelle sein, mit ihren Schlüsseln unter [{key}] oder in Klammern</translation>
    </message>
    <message>
        <source>{key} must begin with [[{table}]]</source>
        <translation>{key} muss mit [[{table}]] beginnen</translation>
    </message>
    <message>
        <source>there are {count} of {key}; at most {most} are possible</source>
        <translation>{key} gibt es {count}-mal; höchstens {most} sind möglich</translation>
    </message>
    <message>
        <source>{key} means nothing here{meant}</source>
        <translation>{key} bedeutet hier nichts{meant}</translation>
    </message>
    <message>
        <source>{value} is too large; the largest number is about 1.8e308</source>
        <translation>{value} ist zu groß; die größte Zahl ist etwa 1.8e308</translation>
    </message>
    <message>
        <source>{key} has {count} characters; {most} are enough</source>
        <translation>{key} hat {count} Zeichen; {most} genügen</translation>
    </message>
    <message>
        <source>{key} must be one line without unprintable characters</source>
        <translation>{key} muss eine einzige Zeile ohne unsichtbare Zeichen sein</translation>
    </message>
    <message>
        <source>a condition compares something, as in kl_pq &lt; 1</source>
        <translation>eine Bedingung vergleicht etwas, wie in kl_pq &lt; 1</translation>
    </message>
    <message>
        <source>this holds or does not hold; a number is needed</source>
        <translation>dies gilt oder gilt nicht; gebraucht wird eine Zahl</translation>
    </message>
    <message>
        <source>the outcome</source>
        <translation>dem Ausgang</translation>
    </message>
    <message>
        <source>param, as in param["d"],</source>
        <translation>param, wie in param["d"],</translation>
    </message>
    <message>
        <source>the parameter</source>
        <translation>dem Parameter</translation>
    </message>
    <message>
        <source>there is nothing here</source>
        <translation>hier steht nichts</translation>
    </message>
    <message>
        <source>write == to compare</source>
        <translation>zum Vergleichen == schreiben</translation>
    </message>
    <message>
        <source>texts can only be compared with == and !=</source>
        <translation>Texte lassen sich nur mit == und != vergleichen</translation>
    </message>
    <message>
        <source>what is in the brackets</source>
        <translation>dem Inhalt der Klammern</translation>
    </message>
    <message>
        <source>something is missing at the end</source>
        <translation>am Ende fehlt etwas</translation>
    </message>
    <message>
        <source>a parameter is named in quotation marks, as in param["d"]</source>
        <translation>ein Parameter wird in Anführungszeichen genannt, wie in param["d"]</translation>
    </message>
    <message>
        <source>sum takes a whole series: sum(p) or sum(q)</source>
        <translation>sum nimmt eine ganze Reihe: sum(p) oder sum(q)</translation>
    </message>
    <message>
        <source>{name} takes one number, not {given}</source>
        <translation>{name} nimmt eine Zahl, nicht {given}</translation>
    </message>
    <message>
        <source>{name} takes {wanted} numbers, not {given}</source>
        <translation>{name} nimmt {wanted} Zahlen, nicht {given}</translation>
    </message>
    <message>
        <source>{count} characters are too many; {most} are enough</source>
        <translation>{count} Zeichen sind zu viele; {most} genügen</translation>
    </message>
    <message>
        <source>this quotation mark has no partner</source>
        <translation>dieses Anführungszeichen hat kein Gegenstück</translation>
    </message>
    <message>
        <source>what stands after 'not' must be a comparison</source>
        <translation>was nach 'not' steht, muss ein Vergleich sein</translation>
    </message>
    <message>
        <source>a text can only be compared with a parameter, as in param["left"]</source>
        <translation>ein Text lässt sich nur mit einem Parameter vergleichen, wie in param["left"]</translation>
    </message>
    <message>
        <source>only numbers can be compared</source>
        <translation>nur Zahlen lassen sich vergleichen</translation>
    </message>
    <message>
        <source>{text} needs a number on each side</source>
        <translation>{text} braucht auf jeder Seite eine Zahl</translation>
    </message>
    <message>
        <source>{text!r} cannot stand here</source>
        <translation>{text!r} kann hier nicht stehen</translation>
    </message>
    <message>
        <source>{series}, as in {series}["heads"] or {series}[0],</source>
        <translation>{series}, wie in {series}["heads"] oder {series}[0],</translation>
    </message>
    <message>
        <source>an outcome is named in quotation marks or counted from 0</source>
        <translation>ein Ausgang wird in Anführungszeichen genannt oder von 0 an gezählt</translation>
    </message>
    <message>
        <source>what {name} takes</source>
        <translation>dem, was {name} nimmt,</translation>
    </message>
    <message>
        <source>{text!r} means nothing here</source>
        <translation>{text!r} bedeutet hier nichts</translation>
    </message>
    <message>
        <source>{text} is missing after {after}</source>
        <translation>{text} fehlt nach {after}</translation>
    </message>
    <message>
        <source>{text!r} does not follow from what is before it</source>
        <translation>{text!r} folgt nicht auf das, was davor steht</translation>
    </message>
    <message>
        <source>what stands before {word!r} must be a comparison</source>
        <translation>was vor {word!r} steht, muss ein Vergleich sein</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} bis {most}</translation>
    </message>
    <message>
        <source>what stands after {word!r} must be a comparison</source>
        <translation>was nach {word!r} steht, muss ein Vergleich sein</translation>
    </message>
    <message>
        <source>{text} is too large; write inf for infinity</source>
        <translation>{text} ist zu groß; für unendlich inf schreiben</translation>
    </message>
    <message>
        <source>{name} takes numbers</source>
        <translation>{name} nimmt Zahlen</translation>
    </message>
    <message>
        <source>There is no pair before this one.</source>
        <translation>Vor diesem gibt es kein Paar.</translation>
    </message>
    <message>
        <source>There is no outcome called {name!r}.</source>
        <translation>Es gibt keinen Ausgang namens {name!r}.</translation>
    </message>
    <message>
        <source>a record of progress</source>
        <translation>eine Aufzeichnung des Fortschritts</translation>
    </message>
    <message>
        <source>a question is answered right without a choice</source>
        <translation>eine Frage ist richtig beantwortet, ohne dass eine Antwort gewählt ist</translation>
    </message>
    <message>
        <source>there is an empty formula</source>
        <translation>eine Formel ist leer</translation>
    </message>
    <message>
        <source>a formula opens a brace that it does not close</source>
        <translation>eine Formel öffnet eine Klammer, die sie nicht schließt</translation>
    </message>
    <message>
        <source>a formula ends in a backslash</source>
        <translation>eine Formel endet mit einem Backslash</translation>
    </message>
    <message>
        <source>a $ has no partner; write \$ for a dollar</source>
        <translation>ein $ hat kein Gegenstück; für einen Dollar \$ schreiben</translation>
    </message>
    <message>
        <source>a formula closes a brace that it did not open</source>
        <translation>eine Formel schließt eine Klammer, die sie nicht geöffnet hat</translation>
    </message>
    <message>
        <source>{count} characters are too many for one text; {most} are enough</source>
        <translation>{count} Zeichen sind zu viele für einen Text; {most} genügen</translation>
    </message>
    <message>
        <source>there is an unprintable character, U+{code}</source>
        <translation>es gibt ein unsichtbares Zeichen, U+{code}</translation>
    </message>
    <message>
        <source>a formula of {count} characters is too long; {most} are enough</source>
        <translation>eine Formel von {count} Zeichen ist zu lang; {most} genügen</translation>
    </message>
    <message>
        <source>formulas cannot use {command}</source>
        <translation>Formeln können {command} nicht verwenden</translation>
    </message>
    <message>
        <source>formulas cannot use the environment {environment!r}</source>
        <translation>Formeln können die Umgebung {environment!r} nicht verwenden</translation>
    </message>
    <message>
        <source>the lesson's title</source>
        <translation>der Titel der Lektion</translation>
    </message>
    <message>
        <source>a sentence about the lesson</source>
        <translation>ein Satz über die Lektion</translation>
    </message>
    <message>
        <source>a step is called {what} already</source>
        <translation>ein Schritt heißt schon {what}</translation>
    </message>
    <message>
        <source>this is asked already: {what}</source>
        <translation>danach wird schon gefragt: {what}</translation>
    </message>
    <message>
        <source>the step's title</source>
        <translation>der Titel des Schritts</translation>
    </message>
    <message>
        <source>the step's text</source>
        <translation>der Text des Schritts</translation>
    </message>
    <message>
        <source>what is to be guessed</source>
        <translation>was zu raten ist</translation>
    </message>
    <message>
        <source>series to be sketched,</source>
        <translation>zu skizzierende Reihe</translation>
    </message>
    <message>
        <source>the question</source>
        <translation>die Frage</translation>
    </message>
    <message>
        <source>this choice is there already: {what}</source>
        <translation>diese Antwort gibt es schon: {what}</translation>
    </message>
    <message>
        <source>the choice</source>
        <translation>die Antwort</translation>
    </message>
    <message>
        <source>why the choice is right or wrong</source>
        <translation>warum die Antwort richtig oder falsch ist</translation>
    </message>
    <message>
        <source>a lesson begins with klviz = "lesson" and version = 1</source>
        <translation>eine Lektion beginnt mit klviz = "lesson" und version = 1</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>ein Schritt</translation>
    </message>
    <message>
        <source>claims_after speaks of the State after the solution, and there is no solution</source>
        <translation>claims_after spricht vom Zustand nach der Lösung, und es gibt keine Lösung</translation>
    </message>
    <message>
        <source>the measure that goes across</source>
        <translation>das Maß, das nach rechts geht</translation>
    </message>
    <message>
        <source>the measure that goes up</source>
        <translation>das Maß, das nach oben geht</translation>
    </message>
    <message>
        <source>a target shows two measures against each other, and these are the same</source>
        <translation>ein Ziel zeigt zwei Maße gegeneinander, und diese sind dasselbe</translation>
    </message>
    <message>
        <source>a prediction is of a measure, as in measure = "kl_pq", or of a sketch = "p"</source>
        <translation>eine Vorhersage gilt einem Maß, wie in measure = "kl_pq", oder einer Skizze = "p"</translation>
    </message>
    <message>
        <source>a tolerance must be above 0</source>
        <translation>eine Toleranz muss über 0 liegen</translation>
    </message>
    <message>
        <source>a sketch has no lowest and highest value</source>
        <translation>eine Skizze hat keinen niedrigsten und höchsten Wert</translation>
    </message>
    <message>
        <source>a question needs at least two choices</source>
        <translation>eine Frage braucht mindestens zwei Antworten</translation>
    </message>
    <message>
        <source>a second choice is right; only one can be</source>
        <translation>eine zweite Antwort ist richtig; nur eine kann es sein</translation>
    </message>
    <message>
        <source>the first step must show a pair of its own</source>
        <translation>der erste Schritt muss ein eigenes Paar zeigen</translation>
    </message>
    <message>
        <source>no choice is right; write right = true in one</source>
        <translation>keine Antwort ist richtig; in einer right = true schreiben</translation>
    </message>
    <message>
        <source>{language} is no language code, such as en, de or pt-BR</source>
        <translation>{language} ist kein Sprachcode wie en, de oder pt-BR</translation>
    </message>
    <message>
        <source>high must be finite and above low, which is {low}</source>
        <translation>high muss endlich sein und über low liegen, das {low} ist</translation>
    </message>
    <message>
        <source>this lesson is of version {version}; this klviz knows version {known}</source>
        <translation>diese Lektion hat die Version {version}; dieses klviz kennt Version {known}</translation>
    </message>
    <message>
        <source>{axis}_high must be finite and above 0</source>
        <translation>{axis}_high muss endlich sein und über 0 liegen</translation>
    </message>
    <message>
        <source>{value} is not a number as a text states it, such as "0.7370" or "inf"</source>
        <translation>{value} ist keine Zahl, wie ein Text sie nennt, etwa "0.7370" oder "inf"</translation>
    </message>
    <message>
        <source>{name} is no name of a number or a panel</source>
        <translation>{name} ist kein Name einer Zahl oder eines Feldes</translation>
    </message>
    <message>
        <source>{target} cannot be changed in this scene{meant}</source>
        <translation>{target} lässt sich in dieser Szene nicht ändern{meant}</translation>
    </message>
    <message>
        <source>preset called</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>Betriebsart</translation>
    </message>
    <message>
        <source>scene called</source>
        <translation>Szene</translation>
    </message>
    <message>
        <source>shape called</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>tool called</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>a preset brings its own outcomes</source>
        <translation>eine Vorlage bringt ihre eigenen Ausgänge mit</translation>
    </message>
    <message>
        <source>there must be at least one outcome</source>
        <translation>es muss mindestens einen Ausgang geben</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>an outcome's name has 1 to 60 characters</source>
        <translation>der Name eines Ausgangs hat 1 bis 60 Zeichen</translation>
    </message>
    <message>
        <source>the shape's name</source>
        <translation>der Name der Form</translation>
    </message>
    <message>
        <source>what the tool is and what it changes</source>
        <translation>was das Werkzeug ist und was es ändert</translation>
    </message>
    <message>
        <source>{series} must be a list of numbers, as in {series} = ["1/2", "1/4", 0.25], or a shape</source>
        <translation>{series} muss eine Liste von Zahlen sein, wie in {series} = ["1/2", "1/4", 0.25], oder eine Form</translation>
    </message>
    <message>
        <source>{series} has {weights} for {outcomes}</source>
        <translation>{series} hat {weights} für {outcomes}</translation>
    </message>
    <message>
        <source>{series} has no mass; some outcome must be above 0</source>
        <translation>{series} hat keine Masse; ein Ausgang muss über 0 liegen</translation>
    </message>
    <message>
        <source>{name} must be {kind}</source>
        <translation>{name} muss {kind} sein</translation>
    </message>
    <message>
        <source>{name} must be a whole number</source>
        <translation>{name} muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>{series} of the pair</source>
        <translation>{series} des Paars</translation>
    </message>
    <message>
        <source>the setting of {name}</source>
        <translation>die Einstellung von {name}</translation>
    </message>
    <message>
        <source>the scene {key!r} has no parameter called {name}{meant}</source>
        <translation>die Szene {key!r} hat keinen Parameter namens {name}{meant}</translation>
    </message>
    <message>
        <source>{name} cannot be {value}{meant}</source>
        <translation>{name} kann nicht {value} sein{meant}</translation>
    </message>
    <message>
        <source>{name} goes from {low} to {top}, not to {value}</source>
        <translation>{name} geht von {low} bis {top}, nicht bis {value}</translation>
    </message>
    <message>
        <source>two outcomes are called {name}</source>
        <translation>zwei Ausgänge heißen {name}</translation>
    </message>
    <message>
        <source>{value} is negative; a probability is at least 0</source>
        <translation>{value} ist negativ; eine Wahrscheinlichkeit ist mindestens 0</translation>
    </message>
    <message>
        <source>type 0.25, 1/64, 2^-6, 3e-4 or 25 %</source>
        <translation>0,25, 1/64, 2^-6, 3e-4 oder 25 % eingeben</translation>
    </message>
    <message>
        <source>there is no number here</source>
        <translation>hier steht keine Zahl</translation>
    </message>
    <message>
        <source>"{said}" is too large; the largest number is about 1.8e308</source>
        <translation>„{said}“ ist zu groß; die größte Zahl ist etwa 1,8e308</translation>
    </message>
    <message>
        <source>"{said}" is too small to tell from 0; the smallest number is about 4.9e-324</source>
        <translation>„{said}“ ist zu klein, um von 0 unterschieden zu werden; die kleinste Zahl ist etwa 4,9e-324</translation>
    </message>
    <message>
        <source>a number of {count} characters is too long; {most} are enough</source>
        <translation>eine Zahl mit {count} Zeichen ist zu lang; {most} genügen</translation>
    </message>
    <message>
        <source>"{said}" cannot be used here</source>
        <translation>„{said}“ ist hier nicht möglich</translation>
    </message>
    <message>
        <source>"{said}" is negative; only 0 and above is possible here</source>
        <translation>„{said}“ ist negativ; hier ist nur 0 oder mehr möglich</translation>
    </message>
    <message>
        <source>"{said}" divides by 0</source>
        <translation>„{said}“ teilt durch 0</translation>
    </message>
    <message>
        <source>"{said}" has an exponent beyond 2000</source>
        <translation>„{said}“ hat einen Exponenten jenseits von 2000</translation>
    </message>
    <message>
        <source>"{said}" is not a number</source>
        <translation>„{said}“ ist keine Zahl</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>neither true nor false</source>
        <translation>weder wahr noch falsch</translation>
    </message>
    <message>
        <source>state.scene: this klviz has no scene {scene}; it has {known}</source>
        <translation>state.scene: dieses klviz hat keine Szene {scene}; es hat {known}</translation>
    </message>
    <message>
        <source>not one of {known}</source>
        <translation>keines von {known}</translation>
    </message>
    <message>
        <source>pinned names an outcome that is not there</source>
        <translation>pinned nennt einen Ausgang, den es nicht gibt</translation>
    </message>
    <message>
        <source>there are {count} outcomes; klviz shows 1 to {most}</source>
        <translation>es gibt {count} Ausgänge; klviz zeigt 1 bis {most}</translation>
    </message>
    <message>
        <source>mode is {mode!r}, not one of {modes}</source>
        <translation>mode ist {mode!r}, keines von {modes}</translation>
    </message>
    <message>
        <source>base is {base!r}, not 2, e or 10</source>
        <translation>base ist {base!r}, nicht 2, e oder 10</translation>
    </message>
    <message>
        <source>active is {active!r}, not 'p' or 'q'</source>
        <translation>active ist {active!r}, nicht 'p' oder 'q'</translation>
    </message>
    <message>
        <source>lit is {lit}, not an outcome from 0 to {last}</source>
        <translation>lit ist {lit}, kein Ausgang von 0 bis {last}</translation>
    </message>
    <message>
        <source>compare names snapshot {compare!r}, which is empty</source>
        <translation>compare nennt den Schnappschuss {compare!r}, der leer ist</translation>
    </message>
    <message>
        <source>seed is {seed}; a seed is a whole number of at least 0</source>
        <translation>seed ist {seed}; ein Startwert ist eine ganze Zahl von mindestens 0</translation>
    </message>
    <message>
        <source>top is {top}; the axis needs a finite positive end</source>
        <translation>top ist {top}; die Achse braucht ein endliches positives Ende</translation>
    </message>
    <message>
        <source>{series}[{bad}] is {value}; a weight must be finite and at least 0</source>
        <translation>{series}[{bad}] ist {value}; ein Gewicht muss endlich und mindestens 0 sein</translation>
    </message>
    <message>
        <source>How far mass must be carried, on average, to turn P into Q, at the positions given.</source>
        <translation>Wie weit Masse im Mittel getragen werden muss, um P in Q zu verwandeln, an den angegebenen Positionen.</translation>
    </message>
    <message>
        <source>0, only if P = Q, to the last position less the first</source>
        <translation>0, nur wenn P = Q, bis zur letzten Position weniger der ersten</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>es gibt keine solche Datei und keinen solchen Ordner</translation>
    </message>
    <message>
        <source>a part of the path is not a folder</source>
        <translation>ein Teil des Pfads ist kein Ordner</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>dies ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>keine Erlaubnis</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>die Platte ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>die Platte ist voll</translation>
    </message>
    <message>
        <source>your share of the disk is used up (quota)</source>
        <translation>Ihr Anteil an der Platte ist aufgebraucht (Quota)</translation>
    </message>
    <message>
        <source>the file is larger than this disk allows</source>
        <translation>die Datei ist größer, als diese Platte erlaubt</translation>
    </message>
    <message>
        <source>the disk reported a fault (input/output error)</source>
        <translation>die Platte meldete einen Fehler (Ein-/Ausgabe)</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>the links in this path lead in a circle</source>
        <translation>die Verknüpfungen in diesem Pfad führen im Kreis</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>zu viele Dateien sind offen</translation>
    </message>
    <message>
        <source>the file is in use</source>
        <translation>die Datei ist in Gebrauch</translation>
    </message>
    <message>
        <source>the network folder has gone away</source>
        <translation>der Netzwerkordner ist verschwunden</translation>
    </message>
    <message>
        <source>the system interrupted the work; try again</source>
        <translation>das System hat die Arbeit unterbrochen; noch einmal versuchen</translation>
    </message>
    <message>
        <source>pictures cannot be shown in a lesson; what is to be seen is the State</source>
        <translation>Bilder lassen sich in einer Lektion nicht zeigen; zu sehen ist der Zustand</translation>
    </message>
    <message>
        <source>links lead out of the lesson; tell instead of linking</source>
        <translation>Links führen aus der Lektion hinaus; erzählen statt verlinken</translation>
    </message>
    <message>
        <source>HTML is not shown in a lesson; put a space after &lt; where it means less than</source>
        <translation>HTML wird in einer Lektion nicht gezeigt; nach &lt; ein Leerzeichen setzen, wo es kleiner bedeutet</translation>
    </message>
    <message>
        <source>addresses lead out of the lesson; name the source in words</source>
        <translation>Adressen führen aus der Lektion hinaus; die Quelle in Worten nennen</translation>
    </message>
    <message numerus="yes">
        <source>the row has {count} numbers, not {needed}</source>
        <translation>
            <numerusform>die Zeile hat {count} Zahl, nicht {needed}</numerusform>
            <numerusform>die Zeile hat {count} Zahlen, nicht {needed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files</source>
        <translation>
            <numerusform>{count} Datei</numerusform>
            <numerusform>{count} Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <translation>
            <numerusform>{count} Zeile</numerusform>
            <numerusform>{count} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} outcomes</source>
        <translation>
            <numerusform>{count} Ausgang</numerusform>
            <numerusform>{count} Ausgänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it has {count} outcomes, {name} has {needed}</source>
        <translation>
            <numerusform>sie hat {count} Ausgang, {name} hat {needed}</numerusform>
            <numerusform>sie hat {count} Ausgänge, {name} hat {needed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the row has {count} cells, not {needed}</source>
        <translation>
            <numerusform>die Zeile hat {count} Zelle, nicht {needed}</numerusform>
            <numerusform>die Zeile hat {count} Zellen, nicht {needed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its rows have {count} outcomes, those of {name} {needed}</source>
        <translation>
            <numerusform>die Zeilen haben {count} Ausgang, die von {name} {needed}</numerusform>
            <numerusform>die Zeilen haben {count} Ausgänge, die von {name} {needed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it has {count} rows and {name} has {needed}; give as many, or one row for all, {otherwise}</source>
        <translation>
            <numerusform>sie hat {count} Zeile und {name} hat {needed}; ebenso viele angeben, oder eine Zeile für alle, {otherwise}</numerusform>
            <numerusform>sie hat {count} Zeilen und {name} hat {needed}; ebenso viele angeben, oder eine Zeile für alle, {otherwise}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{target} takes {count} values, not {given}.</source>
        <translation>
            <numerusform>{target} nimmt {count} Wert, nicht {given}.</numerusform>
            <numerusform>{target} nimmt {count} Werte, nicht {given}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} too small to be told from 0</source>
        <translation>
            <numerusform>{count} zu klein, um von 0 unterschieden zu werden</numerusform>
            <numerusform>{count} zu klein, um von 0 unterschieden zu werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the array should have {count} elements, but the file ends before</source>
        <translation>
            <numerusform>das Array sollte {count} Element haben, aber die Datei endet vorher</numerusform>
            <numerusform>das Array sollte {count} Elemente haben, aber die Datei endet vorher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, all but the {count} most frequent made one</source>
        <translation>
            <numerusform>, alle außer dem häufigsten zu einem gemacht</numerusform>
            <numerusform>, alle außer den {count} häufigsten zu einem gemacht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, {count} gaps skipped</source>
        <translation>
            <numerusform>, {count} Lücke übersprungen</numerusform>
            <numerusform>, {count} Lücken übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a value is missing, as in {count} more places</source>
        <translation>
            <numerusform>ein Wert fehlt, wie noch an {count} Stelle</numerusform>
            <numerusform>ein Wert fehlt, wie noch an {count} Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} values counted</source>
        <translation>
            <numerusform>{count} Wert gezählt</numerusform>
            <numerusform>{count} Werte gezählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes</source>
        <translation>
            <numerusform>{count} Byte</numerusform>
            <numerusform>{count} Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bins of width {width}, {how}</source>
        <translation>
            <numerusform>{count} Klasse der Breite {width}, {how}</numerusform>
            <numerusform>{count} Klassen der Breite {width}, {how}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} given bins</source>
        <translation>
            <numerusform>{count} gegebene Klasse</numerusform>
            <numerusform>{count} gegebene Klassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{outside} of {count} samples lie outside {low} to {high}</source>
        <translation>
            <numerusform>{outside} von {count} Rohwert liegt außerhalb von {low} bis {high}</numerusform>
            <numerusform>{outside} von {count} Rohwerten liegen außerhalb von {low} bis {high}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bins are not possible; choose a power of two from 2 to {most}</source>
        <translation>
            <numerusform>{count} Klasse ist nicht möglich; eine Zweierpotenz von 2 bis {most} wählen</numerusform>
            <numerusform>{count} Klassen sind nicht möglich; eine Zweierpotenz von 2 bis {most} wählen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} weights</source>
        <translation>
            <numerusform>{count} Gewicht</numerusform>
            <numerusform>{count} Gewichte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} names</source>
        <translation>
            <numerusform>{count} Namen</numerusform>
            <numerusform>{count} Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} letters</source>
        <translation>
            <numerusform>{count} Buchstabe</numerusform>
            <numerusform>{count} Buchstaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} words</source>
        <translation>
            <numerusform>{count} Wort</numerusform>
            <numerusform>{count} Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows copied, with decimal commas.</source>
        <translation>
            <numerusform>{count} Zeile kopiert, mit Dezimalkommas.</numerusform>
            <numerusform>{count} Zeilen kopiert, mit Dezimalkommas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows copied.</source>
        <translation>
            <numerusform>{count} Zeile kopiert.</numerusform>
            <numerusform>{count} Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pairs</source>
        <translation>
            <numerusform>{count} Paar</numerusform>
            <numerusform>{count} Paare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved {name}, {count} bytes; klviz decode restores it.</source>
        <translation>
            <numerusform>{name} gespeichert, {count} Byte; klviz decode stellt die Datei wieder her.</numerusform>
            <numerusform>{name} gespeichert, {count} Bytes; klviz decode stellt die Datei wieder her.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{series}: {count} outcomes with {total} in all. {note}.</source>
        <translation>
            <numerusform>{series}: {count} Ausgang mit insgesamt {total}. {note}.</numerusform>
            <numerusform>{series}: {count} Ausgänge mit insgesamt {total}. {note}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bars</source>
        <translation>
            <numerusform>{count} Balken</numerusform>
            <numerusform>{count} Balken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>P is {title}, {count} outcomes; Q is uniform over them.</source>
        <translation>
            <numerusform>P ist {title}, {count} Ausgang; Q ist darüber gleichverteilt.</numerusform>
            <numerusform>P ist {title}, {count} Ausgänge; Q ist darüber gleichverteilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} points</source>
        <translation>
            <numerusform>{count} Punkt</numerusform>
            <numerusform>{count} Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what}, {count} outcomes</source>
        <translation>
            <numerusform>{what}, {count} Ausgang</numerusform>
            <numerusform>{what}, {count} Ausgänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} outcomes; the highest bar is {outcome}, {value}</source>
        <translation>
            <numerusform>{count} Ausgang; der höchste Balken ist {outcome}, {value}</numerusform>
            <numerusform>{count} Ausgänge; der höchste Balken ist {outcome}, {value}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} characters are too many</source>
        <translation>
            <numerusform>{count} Zeichen ist zu viel</numerusform>
            <numerusform>{count} Zeichen sind zu viele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {count} values for {outcomes}.</source>
        <translation>
            <numerusform>Es ist {count} Wert für {outcomes}.</numerusform>
            <numerusform>Es sind {count} Werte für {outcomes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decoded again from these bits: {count} symbols in each of {coders} coders, all as they went in.</source>
        <translation>
            <numerusform>Aus diesen Bits wieder decodiert: {count} Symbol in jedem von {coders} Codierern, so wie es hineinging.</numerusform>
            <numerusform>Aus diesen Bits wieder decodiert: {count} Symbole in jedem von {coders} Codierern, alle so, wie sie hineingingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>a picture of {width}×{height} at {scale}× is too large for this machine</source>
        <translation>ein Bild von {width}×{height} mit {scale}× ist zu groß für diesen Rechner</translation>
    </message>
    <message>
        <source>a picture may be at most {most} pixels wide and high</source>
        <translation>ein Bild darf höchstens {most} Pixel breit und hoch sein</translation>
    </message>
    <message>
        <source>{name} must end in .svg, .pdf or .png</source>
        <translation>{name} muss auf .svg, .pdf oder .png enden</translation>
    </message>
    <message>
        <source>there is not enough memory for this picture</source>
        <translation>der Speicher reicht nicht für dieses Bild</translation>
    </message>
    <message>
        <source>the picture is damaged</source>
        <translation>das Bild ist beschädigt</translation>
    </message>
    <message>
        <source>this is too long: more than {most} words and signs</source>
        <translation>das ist zu lang: mehr als {most} Wörter und Zeichen</translation>
    </message>
    <message>
        <source>this is nested more than {most} times</source>
        <translation>dies ist mehr als {most}-mal verschachtelt</translation>
    </message>
    <message>
        <source>there are more than {most} formulas in one text</source>
        <translation>es gibt mehr als {most} Formeln in einem Text</translation>
    </message>
    <message>
        <source>a formula is nested more than {most} times</source>
        <translation>eine Formel ist mehr als {most}-mal verschachtelt</translation>
    </message>
    <message>
        <source>there are more than {most} claims</source>
        <translation>es gibt mehr als {most} Behauptungen</translation>
    </message>
    <message>
        <source>{series} sums to {total}, not 1; write fractions, or mode = "raw" for counts</source>
        <translation>{series} summiert sich zu {total}, nicht zu 1; Brüche schreiben, oder mode = "raw" für Anzahlen</translation>
    </message>
    <message>
        <source>horse 1</source>
        <translation>Pferd 1</translation>
    </message>
    <message>
        <source>horse 2</source>
        <translation>Pferd 2</translation>
    </message>
    <message>
        <source>horse 3</source>
        <translation>Pferd 3</translation>
    </message>
    <message>
        <source>horse 4</source>
        <translation>Pferd 4</translation>
    </message>
    <message>
        <source>horse 5</source>
        <translation>Pferd 5</translation>
    </message>
    <message>
        <source>horse 6</source>
        <translation>Pferd 6</translation>
    </message>
    <message>
        <source>horse 7</source>
        <translation>Pferd 7</translation>
    </message>
    <message>
        <source>horse 8</source>
        <translation>Pferd 8</translation>
    </message>
    <message>
        <source>tails</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rot</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blau</translation>
    </message>
    <message>
        <source>first door</source>
        <translation>erste Tür</translation>
    </message>
    <message>
        <source>other door</source>
        <translation>andere Tür</translation>
    </message>
    <message>
        <source>ill, positive</source>
        <translation>krank, positiv</translation>
    </message>
    <message>
        <source>ill, negative</source>
        <translation>krank, negativ</translation>
    </message>
    <message>
        <source>well, positive</source>
        <translation>gesund, positiv</translation>
    </message>
    <message>
        <source>well, negative</source>
        <translation>gesund, negativ</translation>
    </message>
    <message>
        <source>cat</source>
        <translation>Katze</translation>
    </message>
    <message>
        <source>dog</source>
        <translation>Hund</translation>
    </message>
    <message>
        <source>fox</source>
        <translation>Fuchs</translation>
    </message>
    <message>
        <source>owl</source>
        <translation>Eule</translation>
    </message>
    <message>
        <source>mat</source>
        <translation>Matte</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>Boden</translation>
    </message>
    <message>
        <source>sofa</source>
        <translation>Sofa</translation>
    </message>
    <message>
        <source>bed</source>
        <translation>Bett</translation>
    </message>
    <message>
        <source>roof</source>
        <translation>Dach</translation>
    </message>
    <message>
        <source>moon</source>
        <translation>Mond</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>as always</source>
        <translation>wie immer</translation>
    </message>
    <message>
        <source>for once</source>
        <translation>ausnahmsweise</translation>
    </message>
    <message numerus="yes">
        <source>{count} samples in {done}</source>
        <translation>
            <numerusform>{count} Rohwert in {done}</numerusform>
            <numerusform>{count} Rohwerte in {done}</numerusform>
        </translation>
    </message>
    <message>
        <source>Rényi divergence of order {order}</source>
        <translation>Rényi-Divergenz der Ordnung {order}</translation>
    </message>
    <message numerus="yes">
        <source>{count} steps</source>
        <translation>
            <numerusform>{count} Schritt</numerusform>
            <numerusform>{count} Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} questions</source>
        <translation>
            <numerusform>{count} Frage</numerusform>
            <numerusform>{count} Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} warnings</source>
        <translation>
            <numerusform>{count} Warnung</numerusform>
            <numerusform>{count} Warnungen</numerusform>
        </translation>
    </message>
</context>
</TS>
