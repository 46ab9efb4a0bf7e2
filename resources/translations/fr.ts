<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>klviz</name>
    <message>
        <source>Set {name}</source>
        <translation>Régler {name}</translation>
    </message>
    <message>
        <source>The settings in {path} were not read: they hold what klviz never writes. They were put aside.</source>
        <translation>Les réglages de {path} n’ont pas été lus : ils contiennent ce que klviz n’écrit jamais. Ils ont été mis de côté.</translation>
    </message>
    <message>
        <source>klviz was not closed properly. {title} can be restored as it was.</source>
        <translation>klviz n’a pas été fermé correctement. {title} peut être restauré tel quel.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>{folder} cannot be written</source>
        <translation>Impossible d’écrire dans {folder}</translation>
    </message>
    <message>
        <source>There will be no recovery after a crash: {why}.</source>
        <translation>Il n’y aura pas de récupération après un plantage : {why}.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>A session</source>
        <translation>Une session</translation>
    </message>
    <message>
        <source>tick “Rows are counts or weights”</source>
        <translation>cocher « Les lignes sont des effectifs ou des poids »</translation>
    </message>
    <message>
        <source>or compare every row with every row</source>
        <translation>ou comparer chaque ligne à chaque ligne</translation>
    </message>
    <message>
        <source>Open batch</source>
        <translation>Ouvrir un lot</translation>
    </message>
    <message>
        <source>What was found in the tables</source>
        <translation>Ce qui a été trouvé dans les tableaux</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lancer</translation>
    </message>
    <message>
        <source>Rows are c&amp;ounts or weights: divide each by its sum</source>
        <translation>Les lignes sont des &amp;effectifs ou des poids : diviser chacune par sa somme</translation>
    </message>
    <message>
        <source>a table, a folder of tables, or a pattern such as day-*.csv</source>
        <translation>un tableau, un dossier de tableaux ou un motif tel que jour-*.csv</translation>
    </message>
    <message>
        <source>A folder of tables, or a Zarr store</source>
        <translation>Un dossier de tableaux ou une archive Zarr</translation>
    </message>
    <message>
        <source>Looking at the tables…</source>
        <translation>Examen des tableaux…</translation>
    </message>
    <message>
        <source>{count} pairs to measure.</source>
        <translation>{count} paires à mesurer.</translation>
    </message>
    <message>
        <source>{count} rows to measure.</source>
        <translation>{count} lignes à mesurer.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>paires</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>The run was cancelled; nothing was kept.</source>
        <translation>Le calcul a été annulé ; rien n’a été gardé.</translation>
    </message>
    <message>
        <source>every row of P with every row of P</source>
        <translation>chaque ligne de P avec chaque ligne de P</translation>
    </message>
    <message>
        <source>every row of P with every row of Q</source>
        <translation>chaque ligne de P avec chaque ligne de Q</translation>
    </message>
    <message>
        <source>each row of P with the same row of Q</source>
        <translation>chaque ligne de P avec la même ligne de Q</translation>
    </message>
    <message>
        <source>each row of P with one row of Q</source>
        <translation>chaque ligne de P avec une seule ligne de Q</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>trouvé automatiquement</translation>
    </message>
    <message>
        <source>stops the run</source>
        <translation>arrête le calcul</translation>
    </message>
    <message>
        <source>gets no number</source>
        <translation>n’a pas de nombre</translation>
    </message>
    <message>
        <source>is left out</source>
        <translation>est laissée de côté</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>Com&amp;parer</translation>
    </message>
    <message>
        <source>Table &amp;P</source>
        <translation>Tableau &amp;P</translation>
    </message>
    <message>
        <source>Table &amp;Q</source>
        <translation>Tableau &amp;Q</translation>
    </message>
    <message>
        <source>Ro&amp;w of Q, from 0</source>
        <translation>&amp;Ligne de Q, à partir de 0</translation>
    </message>
    <message>
        <source>&amp;Measures</source>
        <translation>&amp;Mesures</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unité</translation>
    </message>
    <message>
        <source>Column of &amp;names</source>
        <translation>Colonne des &amp;noms</translation>
    </message>
    <message>
        <source>A row that is no &amp;distribution</source>
        <translation>Une ligne qui n’est pas une &amp;distribution</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Fichier…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>File for table {role}</source>
        <translation>Fichier du tableau {role}</translation>
    </message>
    <message>
        <source>Folder for table {role}</source>
        <translation>Dossier du tableau {role}</translation>
    </message>
    <message>
        <source>Folder of tables</source>
        <translation>Dossier de tableaux</translation>
    </message>
    <message>
        <source>Table of distributions</source>
        <translation>Tableau de distributions</translation>
    </message>
    <message>
        <source>tick at least one measure</source>
        <translation>cocher au moins une mesure</translation>
    </message>
    <message>
        <source>the same as P</source>
        <translation>le même que P</translation>
    </message>
    <message>
        <source>Choose the tables: a row is a distribution, a column an outcome.</source>
        <translation>Choisir les tableaux : une ligne est une distribution, une colonne une issue.</translation>
    </message>
    <message>
        <source>{done} of {total} {noun}, {rate} a second</source>
        <translation>{done} sur {total} {noun}, {rate} par seconde</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
    <message>
        <source>{count} without a number</source>
        <translation>{count} sans nombre</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>{low} to {high}: {count} {noun}</source>
        <translation>{low} à {high} : {count} {noun}</translation>
    </message>
    <message>
        <source>From afar the map shows one of {down} rows and one of {across} columns; zoom in for all.</source>
        <translation>De loin, la carte montre une ligne sur {down} et une colonne sur {across} ; agrandir pour tout voir.</translation>
    </message>
    <message>
        <source>P is row {p} of {p_table}, Q is row {q} of {q_table}.</source>
        <translation>P est la ligne {p} de {p_table}, Q la ligne {q} de {q_table}.</translation>
    </message>
    <message>
        <source>Measure of the histogram</source>
        <translation>Mesure de l’histogramme</translation>
    </message>
    <message>
        <source>Logarithmic &amp;values</source>
        <translation>&amp;Valeurs logarithmiques</translation>
    </message>
    <message>
        <source>Logarithmic &amp;counts</source>
        <translation>&amp;Effectifs logarithmiques</translation>
    </message>
    <message>
        <source>S&amp;mallest first</source>
        <translation>Les plus &amp;petites d’abord</translation>
    </message>
    <message>
        <source>&amp;Largest first</source>
        <translation>Les plus &amp;grandes d’abord</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>&amp;Save result as…</source>
        <translation>&amp;Enregistrer le résultat sous…</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>Go to the &amp;explorer</source>
        <translation>Aller à l’e&amp;xplorateur</translation>
    </message>
    <message>
        <source>How the numbers are spread</source>
        <translation>Répartition des nombres</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Rows on show</source>
        <translation>Lignes affichées</translation>
    </message>
    <message>
        <source>What is alike &amp;together</source>
        <translation>Regrouper ce qui se &amp;ressemble</translation>
    </message>
    <message>
        <source>Rows and columns in the order of a hierarchical clustering, average linkage</source>
        <translation>Lignes et colonnes dans l’ordre d’une classification hiérarchique, lien moyen</translation>
    </message>
    <message>
        <source>Pair under the pointer</source>
        <translation>Paire sous le pointeur</translation>
    </message>
    <message>
        <source>&amp;Whole map</source>
        <translation>&amp;Carte entière</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Ordering by likeness…</source>
        <translation>Tri par ressemblance…</translation>
    </message>
    <message>
        <source>What is alike lies together: hierarchical clustering, average linkage.</source>
        <translation>Ce qui se ressemble est côte à côte : classification hiérarchique, lien moyen.</translation>
    </message>
    <message>
        <source>{count} {noun}</source>
        <translation>{count} {noun}</translation>
    </message>
    <message>
        <source>{count} of {whole} {noun}</source>
        <translation>{count} {noun} sur {whole}</translation>
    </message>
    <message>
        <source>the first {shown} of {count} {noun}</source>
        <translation>les {shown} premières de {count} {noun}</translation>
    </message>
    <message>
        <source>These rows have {count} outcomes; the explorer shows at most {most}.</source>
        <translation>Ces lignes ont {count} issues ; l’explorateur en montre au plus {most}.</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Enregistrer le résultat</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>{name} enregistré.</translation>
    </message>
    <message>
        <source>Saved {name}; bad rows are in {report}.</source>
        <translation>{name} enregistré ; les mauvaises lignes sont dans {report}.</translation>
    </message>
    <message>
        <source>The result is not saved. Let go of it?</source>
        <translation>Le résultat n’est pas enregistré. L’abandonner ?</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>It has numbers of rows and not their names; the other kinds of file have both.</source>
        <translation>Il contient les numéros des lignes et non leurs noms ; les autres formats ont les deux.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Batch: {p} and {q}</source>
        <translation>Lot : {p} et {q}</translation>
    </message>
    <message>
        <source>Up to {count} rows and columns can be ordered.</source>
        <translation>On peut ordonner jusqu’à {count} lignes et colonnes.</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>Ouvrir {title}</translation>
    </message>
    <message>
        <source>In the explorer: {note}</source>
        <translation>Dans l’explorateur : {note}</translation>
    </message>
    <message>
        <source>How the numbers were computed: the plain way with an error bound, or the exact way where that fails</source>
        <translation>Comment les nombres ont été calculés : simplement avec une borne d’erreur, ou exactement là où cela ne suffit pas</translation>
    </message>
    <message>
        <source>places</source>
        <translation>positions</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>At most {count} rows can be copied; save the result as a file instead.</source>
        <translation>On peut copier au plus {count} lignes ; enregistrer plutôt le résultat dans un fichier.</translation>
    </message>
    <message>
        <source>Row of P</source>
        <translation>Ligne de P</translation>
    </message>
    <message>
        <source>Row of Q</source>
        <translation>Ligne de Q</translation>
    </message>
    <message>
        <source>row</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>Number of the row, counted from 0</source>
        <translation>Numéro de la ligne, compté à partir de 0</translation>
    </message>
    <message>
        <source>method</source>
        <translation>méthode</translation>
    </message>
    <message>
        <source>Select the rows to copy first.</source>
        <translation>Sélectionner d’abord les lignes à copier.</translation>
    </message>
    <message>
        <source>Name of the row of P</source>
        <translation>Nom de la ligne de P</translation>
    </message>
    <message>
        <source>Name of the row of Q</source>
        <translation>Nom de la ligne de Q</translation>
    </message>
    <message>
        <source>{count} rows copied.</source>
        <translation>{count} lignes copiées.</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>simple</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacte</translation>
    </message>
    <message>
        <source>no distribution</source>
        <translation>pas une distribution</translation>
    </message>
    <message>
        <source>from {low} to {high}, mean {mean} {unit}</source>
        <translation>de {low} à {high}, moyenne {mean} {unit}</translation>
    </message>
    <message>
        <source>{count} {noun} in {seconds} s</source>
        <translation>{count} {noun} en {seconds} s</translation>
    </message>
    <message>
        <source>{count} {noun} at exactly 0</source>
        <translation>{count} {noun} à exactement 0</translation>
    </message>
    <message>
        <source>{count} {noun} at ∞</source>
        <translation>{count} {noun} à ∞</translation>
    </message>
    <message>
        <source>{count} {noun} without a number</source>
        <translation>{count} {noun} sans nombre</translation>
    </message>
    <message>
        <source>P: {table}</source>
        <translation>P : {table}</translation>
    </message>
    <message>
        <source>Q: row {row} of {table}</source>
        <translation>Q : ligne {row} de {table}</translation>
    </message>
    <message>
        <source>Q: {table}</source>
        <translation>Q : {table}</translation>
    </message>
    <message>
        <source>Something went wrong inside klviz. Your work is still here; save it now.</source>
        <translation>Une erreur s’est produite dans klviz. Votre travail est toujours là ; enregistrez-le maintenant.</translation>
    </message>
    <message>
        <source>The log file could not be written.</source>
        <translation>Impossible d’écrire le journal.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>It was written to {path}.</source>
        <translation>Écrit dans {path}.</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>Touches et gestes</translation>
    </message>
    <message>
        <source>Single letters and arrows act while the picture has the focus; Tab moves the focus.</source>
        <translation>Les lettres seules et les flèches agissent quand l’image a le focus ; Tab déplace le focus.</translation>
    </message>
    <message>
        <source>About klviz</source>
        <translation>À propos de klviz</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>touches</translation>
    </message>
    <message>
        <source>what happens</source>
        <translation>ce qui se passe</translation>
    </message>
    <message>
        <source>&lt;b&gt;klviz {version}&lt;/b&gt;&lt;p&gt;Two histograms, P (what happens) and Q (what you believe), and every number between them: entropy, cross-entropy, Kullback–Leibler divergence, the cost of coding.&lt;/p&gt;&lt;p&gt;It needs no network and opens no connection.&lt;/p&gt;&lt;p&gt;MIT licence. Type: Inter, SIL Open Font License.&lt;/p&gt;</source>
        <translation>&lt;b&gt;klviz {version}&lt;/b&gt;&lt;p&gt;Deux histogrammes, P (ce qui arrive) et Q (ce que l’on croit), et tous les nombres entre eux : entropie, entropie croisée, divergence de Kullback-Leibler, coût du codage.&lt;/p&gt;&lt;p&gt;Il n’a pas besoin de réseau et n’ouvre aucune connexion.&lt;/p&gt;&lt;p&gt;Licence MIT. Caractères : Inter, SIL Open Font License.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <source>Open this version</source>
        <translation>Ouvrir cette version</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Version antérieure</translation>
    </message>
    <message>
        <source>saved over</source>
        <translation>remplacée le</translation>
    </message>
    <message>
        <source>session</source>
        <translation>session</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>Opening one replaces what is on the screen as one step, which Undo takes back; the file stays as it is.</source>
        <translation>En ouvrir une remplace ce qui est à l’écran en une seule étape, que l’on peut annuler ; le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>There are none yet. Whenever a session is saved over, what was there before is kept here.</source>
        <translation>Il n’y en a pas encore. Chaque fois qu’une session est remplacée, ce qu’elle était est gardé ici.</translation>
    </message>
    <message>
        <source>Model of the source</source>
        <translation>Modèle de la source</translation>
    </message>
    <message>
        <source>What is coded</source>
        <translation>Ce qui est codé</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>characters (UTF-8)</source>
        <translation>caractères (UTF-8)</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tailles</translation>
    </message>
    <message>
        <source>Save the coded file…</source>
        <translation>Enregistrer le fichier codé…</translation>
    </message>
    <message>
        <source>Model Q</source>
        <translation>Modèle Q</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symboles</translation>
    </message>
    <message>
        <source>Coding…</source>
        <translation>Codage…</translation>
    </message>
    <message>
        <source>ideal for the model</source>
        <translation>idéal pour le modèle</translation>
    </message>
    <message>
        <source>Save the coded file</source>
        <translation>Enregistrer le fichier codé</translation>
    </message>
    <message>
        <source>its own histogram</source>
        <translation>son propre histogramme</translation>
    </message>
    <message>
        <source>uniform: every byte alike</source>
        <translation>uniforme : tous les octets égaux</translation>
    </message>
    <message>
        <source>Q of the explorer</source>
        <translation>Q de l’explorateur</translation>
    </message>
    <message>
        <source>P of the explorer</source>
        <translation>P de l’explorateur</translation>
    </message>
    <message>
        <source>another file's histogram…</source>
        <translation>l’histogramme d’un autre fichier…</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>of the original</source>
        <translation>de l’original</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>The file whose histogram is the model</source>
        <translation>Le fichier dont l’histogramme est le modèle</translation>
    </message>
    <message>
        <source>Files up to 64 MiB are compared here; klviz encode codes larger ones.</source>
        <translation>Les fichiers jusqu’à 64 Mio sont comparés ici ; klviz encode code les plus grands.</translation>
    </message>
    <message>
        <source>Code {name}</source>
        <translation>Coder {name}</translation>
    </message>
    <message>
        <source>{name}: this is the file that is coded; choose another place</source>
        <translation>{name} : c’est le fichier que l’on code ; choisir un autre emplacement</translation>
    </message>
    <message>
        <source>Saved {name}, {size} bytes; klviz decode restores it.</source>
        <translation>{name} enregistré, {size} octets ; klviz decode le restaure.</translation>
    </message>
    <message>
        <source>Saving {path}…</source>
        <translation>Enregistrement de {path}…</translation>
    </message>
    <message>
        <source>Drag {name}</source>
        <translation>Faire glisser {name}</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Carte de chaleur</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>pas de nombre</translation>
    </message>
    <message>
        <source>P {p}, Q {q}: {symbol} = {number}</source>
        <translation>P {p}, Q {q} : {symbol} = {number}</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>When a bar moves</source>
        <translation>Quand une barre bouge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>Hide controls for the class</source>
        <translation>Masquer des commandes pour la classe</translation>
    </message>
    <message>
        <source>What is ticked is hidden. It is saved with the session and recorded in the steps of a lesson. View, “Show all controls” brings everything back.</source>
        <translation>Ce qui est coché est masqué. C’est enregistré avec la session et dans les étapes d’une leçon. Affichage, « Afficher toutes les commandes » ramène tout.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La fenêtre</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Panels of this scene</source>
        <translation>Panneaux de cette scène</translation>
    </message>
    <message>
        <source>Numbers of this scene</source>
        <translation>Nombres de cette scène</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Tous les nombres</translation>
    </message>
    <message>
        <source>More measures</source>
        <translation>Autres mesures</translation>
    </message>
    <message>
        <source>Controls of the scene</source>
        <translation>Commandes de la scène</translation>
    </message>
    <message>
        <source>Bars of P</source>
        <translation>Barres de P</translation>
    </message>
    <message>
        <source>Bars of Q</source>
        <translation>Barres de Q</translation>
    </message>
    <message>
        <source>{series}: {count} outcomes with {total} in all. {note}.</source>
        <translation>{series} : {count} issues, {total} en tout. {note}.</translation>
    </message>
    <message>
        <source>What is in doubt</source>
        <translation>Ce qui est douteux</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Les premières lignes</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Ce que cela donne</translation>
    </message>
    <message>
        <source>Array of &amp;Q</source>
        <translation>Tableau de &amp;Q</translation>
    </message>
    <message>
        <source>Cells are &amp;separated by</source>
        <translation>Cellules &amp;séparées par</translation>
    </message>
    <message>
        <source>&amp;Decimal mark</source>
        <translation>Marque &amp;décimale</translation>
    </message>
    <message>
        <source>T&amp;housands</source>
        <translation>Mi&amp;lliers</translation>
    </message>
    <message>
        <source>The first row is a headin&amp;g</source>
        <translation>La première ligne est un en-&amp;tête</translation>
    </message>
    <message>
        <source>Outcomes run a&amp;cross: one column each</source>
        <translation>Les issues sont en &amp;colonnes</translation>
    </message>
    <message>
        <source>The &amp;numbers are</source>
        <translation>Les &amp;nombres sont</translation>
    </message>
    <message>
        <source>&amp;Outcomes are named by</source>
        <translation>Les &amp;issues sont nommées par</translation>
    </message>
    <message>
        <source>&amp;P is in</source>
        <translation>&amp;P est dans</translation>
    </message>
    <message>
        <source>&amp;Q is in</source>
        <translation>&amp;Q est dans</translation>
    </message>
    <message>
        <source>Bin &amp;width</source>
        <translation>&amp;Largeur de classe</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>Rows with &amp;gaps</source>
        <translation>Lignes avec des &amp;trous</translation>
    </message>
    <message>
        <source>Outcomes named t&amp;wice</source>
        <translation>Issues nommées deux &amp;fois</translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <translation>&amp;Compter</translation>
    </message>
    <message>
        <source>&amp;Upper and lower case are one</source>
        <translation>&amp;Majuscules et minuscules confondues</translation>
    </message>
    <message>
        <source>Keep the most &amp;frequent</source>
        <translation>Garder les plus &amp;fréquents</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Please check before it is opened:</source>
        <translation>À vérifier avant l’ouverture :</translation>
    </message>
    <message>
        <source>Nothing is in doubt now.</source>
        <translation>Plus rien n’est douteux.</translation>
    </message>
    <message>
        <source>outcome: </source>
        <translation>issue : </translation>
    </message>
    <message>
        <source>Sketch of the histograms</source>
        <translation>Aperçu des histogrammes</translation>
    </message>
    <message>
        <source>&amp;Read as</source>
        <translation>Li&amp;re comme</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Encodage</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Feuille</translation>
    </message>
    <message>
        <source>&amp;Array</source>
        <translation>T&amp;ableau</translation>
    </message>
    <message>
        <source>commas  ,</source>
        <translation>virgules  ,</translation>
    </message>
    <message>
        <source>semicolons  ;</source>
        <translation>points-virgules  ;</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabulations</translation>
    </message>
    <message>
        <source>bars  |</source>
        <translation>barres  |</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>espaces</translation>
    </message>
    <message>
        <source>nothing: one column</source>
        <translation>rien : une colonne</translation>
    </message>
    <message>
        <source>none  1000</source>
        <translation>aucun  1000</translation>
    </message>
    <message>
        <source>comma  1,000</source>
        <translation>virgule  1,000</translation>
    </message>
    <message>
        <source>point  1.000</source>
        <translation>point  1.000</translation>
    </message>
    <message>
        <source>blank  1 000</source>
        <translation>espace  1 000</translation>
    </message>
    <message>
        <source>apostrophe  1'000</source>
        <translation>apostrophe  1'000</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>lettres</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>The bin width must be above 0</source>
        <translation>La largeur de classe doit être supérieure à 0</translation>
    </message>
    <message>
        <source>How to read {name}</source>
        <translation>Comment lire {name}</translation>
    </message>
    <message>
        <source>point  0.25</source>
        <translation>point  0.25</translation>
    </message>
    <message>
        <source>comma  0,25</source>
        <translation>virgule  0,25</translation>
    </message>
    <message>
        <source>counts or probabilities</source>
        <translation>effectifs ou probabilités</translation>
    </message>
    <message>
        <source>raw samples, to bin</source>
        <translation>échantillons bruts, à classer</translation>
    </message>
    <message>
        <source>words, to count</source>
        <translation>mots, à compter</translation>
    </message>
    <message>
        <source>are refused</source>
        <translation>sont refusées</translation>
    </message>
    <message>
        <source>are left out</source>
        <translation>sont laissées de côté</translation>
    </message>
    <message>
        <source>are added up</source>
        <translation>sont additionnées</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>le même</translation>
    </message>
    <message>
        <source>numbers 0, 1, 2 …</source>
        <translation>numéros 0, 1, 2 …</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>colonne {number}</translation>
    </message>
    <message>
        <source>It cannot be read like this: {reason}.</source>
        <translation>On ne peut pas le lire ainsi : {reason}.</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>un tableau</translation>
    </message>
    <message>
        <source>running text</source>
        <translation>du texte continu</translation>
    </message>
    <message>
        <source>"{text}" is no number of outcomes; type a whole number from 1</source>
        <translation>« {text} » n’est pas un nombre d’issues ; saisissez un entier à partir de 1</translation>
    </message>
    <message>
        <source>{count} bars</source>
        <translation>{count} barres</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Ouvrir un fichier récent</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Données d’exemple</translation>
    </message>
    <message>
        <source>Code a file</source>
        <translation>Coder un fichier</translation>
    </message>
    <message>
        <source>Smooth Q</source>
        <translation>Lisser Q</translation>
    </message>
    <message>
        <source>A session is opened alone, without another file.</source>
        <translation>Une session s’ouvre seule, sans autre fichier.</translation>
    </message>
    <message>
        <source>A session is opened from its file, not pasted.</source>
        <translation>Une session s’ouvre depuis son fichier, sans être collée.</translation>
    </message>
    <message>
        <source>Letters in English</source>
        <translation>Lettres en anglais</translation>
    </message>
    <message>
        <source>Letters in German</source>
        <translation>Lettres en allemand</translation>
    </message>
    <message>
        <source>Old Faithful</source>
        <translation>Old Faithful</translation>
    </message>
    <message>
        <source>Weldon's dice</source>
        <translation>Dés de Weldon</translation>
    </message>
    <message>
        <source>Open data for Q</source>
        <translation>Ouvrir des données pour Q</translation>
    </message>
    <message>
        <source>Open a session, data for P, or two files for P and Q</source>
        <translation>Ouvrir une session, des données pour P, ou deux fichiers pour P et Q</translation>
    </message>
    <message>
        <source>Preset {name}</source>
        <translation>Exemple {name}</translation>
    </message>
    <message>
        <source>All that klviz reads</source>
        <translation>Tout ce que klviz sait lire</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>image collée</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Pas encore de fichiers</translation>
    </message>
    <message>
        <source>{name}: count its symbols as P, or code the file itself?</source>
        <translation>{name} : compter ses symboles comme P, ou coder le fichier lui-même ?</translation>
    </message>
    <message>
        <source>Code the file</source>
        <translation>Coder le fichier</translation>
    </message>
    <message>
        <source>Open as P</source>
        <translation>Ouvrir comme P</translation>
    </message>
    <message>
        <source>Only files on this computer can be dropped: klviz opens no network connection.</source>
        <translation>Seuls les fichiers de cet ordinateur peuvent être déposés : klviz n’ouvre aucune connexion réseau.</translation>
    </message>
    <message>
        <source>There are no data on the clipboard: copy numbers, a table, text or a picture first.</source>
        <translation>Il n’y a pas de données dans le presse-papiers : copiez d’abord des nombres, un tableau, du texte ou une image.</translation>
    </message>
    <message>
        <source>Open one file, or two as P and Q; these are {count}.</source>
        <translation>Ouvrez un fichier, ou deux comme P et Q ; il y en a {count}.</translation>
    </message>
    <message>
        <source>P is {title}, {count} outcomes; Q is uniform over them.</source>
        <translation>P est {title}, {count} issues ; Q est uniforme sur elles.</translation>
    </message>
    <message>
        <source>Open Q…</source>
        <translation>Ouvrir Q…</translation>
    </message>
    <message>
        <source>Q gives no chance to {names}, which P has; D(P‖Q) is infinite.</source>
        <translation>Q ne laisse aucune chance à {names}, que P possède ; D(P‖Q) est infinie.</translation>
    </message>
    <message>
        <source> and {n} more</source>
        <translation> et {n} de plus</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>Fermer la leçon</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Ouvrir une leçon</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>Nouvelle leçon</translation>
    </message>
    <message>
        <source>Title of the lesson</source>
        <translation>Titre de la leçon</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Exporter la progression</translation>
    </message>
    <message>
        <source>Step {n}</source>
        <translation>Étape {n}</translation>
    </message>
    <message>
        <source>There is no progress yet: no step of a lesson has been passed.</source>
        <translation>Il n’y a pas encore de progression : aucune étape de leçon n’a été réussie.</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
    <message>
        <source>quiz {n} of {all}</source>
        <translation>quiz {n} sur {all}</translation>
    </message>
    <message>
        <source>Written to {path}. Open that file in any editor: what is saved there is shown here.</source>
        <translation>Écrit dans {path}. Ouvrez ce fichier dans n’importe quel éditeur : ce qui y est enregistré s’affiche ici.</translation>
    </message>
    <message>
        <source>Saved {path}. It was sent nowhere.</source>
        <translation>{path} enregistré. Rien n’a été envoyé nulle part.</translation>
    </message>
    <message>
        <source>Open a lesson…</source>
        <translation>Ouvrir une leçon…</translation>
    </message>
    <message>
        <source>New lesson…</source>
        <translation>Nouvelle leçon…</translation>
    </message>
    <message>
        <source>Record this State as a step</source>
        <translation>Enregistrer cet état comme étape</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Text of the lesson</source>
        <translation>Texte de la leçon</translation>
    </message>
    <message>
        <source>Your guess</source>
        <translation>Votre estimation</translation>
    </message>
    <message>
        <source>That is my guess</source>
        <translation>C’est mon estimation</translation>
    </message>
    <message>
        <source>Back from the lesson</source>
        <translation>Retour de la leçon</translation>
    </message>
    <message>
        <source>Believing your drawing costs {error} {unit}. {points} points.</source>
        <translation>Croire votre dessin coûte {error} {unit}. {points} points.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Your own pair is back. Undo shows once more what the lesson left.</source>
        <translation>Votre propre paire est de retour. « Annuler » montre encore une fois ce que la leçon a laissé.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>The truth is {truth} {unit}; your guess is off by {error}. {points} points.</source>
        <translation>La vérité est {truth} {unit} ; votre estimation s’en écarte de {error}. {points} points.</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Juste.</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation>Pas tout à fait.</translation>
    </message>
    <message>
        <source>To do: {what}</source>
        <translation>À faire : {what}</translation>
    </message>
    <message>
        <source>{title}: {hit} hit</source>
        <translation>{title} : {hit} atteints</translation>
    </message>
    <message>
        <source>Question {n}</source>
        <translation>Question {n}</translation>
    </message>
    <message>
        <source>{n} of {all}: {title}</source>
        <translation>{n} sur {all} : {title}</translation>
    </message>
    <message>
        <source>Question {n} of {all}</source>
        <translation>Question {n} sur {all}</translation>
    </message>
    <message>
        <source>it was saved by a newer klviz (format {version}; this one knows formats up to {own})</source>
        <translation>le fichier vient d’un klviz plus récent (format {version} ; celui-ci connaît les formats jusqu’à {own})</translation>
    </message>
    <message>
        <source>{name} is of a newer klviz and stays as it is. This klviz keeps its own in {beside}.</source>
        <translation>{name} vient d’un klviz plus récent et reste tel quel. Ce klviz tient le sien dans {beside}.</translation>
    </message>
    <message>
        <source>What was achieved in lessons could not be read ({why}); it was put aside as {name}.</source>
        <translation>Ce qui a été atteint dans les leçons n’a pas pu être lu ({why}) ; cela a été mis de côté sous le nom {name}.</translation>
    </message>
    <message>
        <source>Your progress could not be kept: {why}</source>
        <translation>Votre progression n’a pas pu être conservée : {why}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principale</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>{letter} of {name} is {given}: there is room for no more.</source>
        <translation>{letter} de {name} est {given} : il n’y a pas de place pour plus.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>New name of the outcome</source>
        <translation>Nouveau nom de l’issue</translation>
    </message>
    <message>
        <source>Number of outcomes</source>
        <translation>Nombre d’issues</translation>
    </message>
    <message>
        <source>How many outcomes, 2 to 64</source>
        <translation>Combien d’issues, de 2 à 64</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>F11 ends lecture mode</source>
        <translation>F11 termine le mode cours</translation>
    </message>
    <message>
        <source>This scene shows no bars of P and Q; Ctrl+1 goes back to the explorer.</source>
        <translation>Cette scène ne montre pas les barres de P et Q ; Ctrl+1 ramène à l’explorateur.</translation>
    </message>
    <message>
        <source>Moving a bar: {mode}</source>
        <translation>Quand une barre bouge : {mode}</translation>
    </message>
    <message>
        <source>Unit: {unit}</source>
        <translation>Unité : {unit}</translation>
    </message>
    <message>
        <source>From its next start, klviz speaks {language}.</source>
        <translation>Au prochain démarrage, klviz parlera {language}.</translation>
    </message>
    <message>
        <source>Turn {name}</source>
        <translation>Régler {name}</translation>
    </message>
    <message>
        <source>Type {name}</source>
        <translation>Saisir {name}</translation>
    </message>
    <message>
        <source>All measures of P and Q</source>
        <translation>Toutes les mesures de P et Q</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>mesure</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <source>waits for Σ = 1</source>
        <translation>attend Σ = 1</translation>
    </message>
    <message>
        <source>{title}. {sentence} Bounds: {bounds}.</source>
        <translation>{title}. {sentence} Bornes : {bounds}.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ranger</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Exporter l’image</translation>
    </message>
    <message>
        <source>The picture is on the clipboard, as pixels and as SVG.</source>
        <translation>L’image est dans le presse-papiers, en pixels et en SVG.</translation>
    </message>
    <message>
        <source>Export numbers</source>
        <translation>Exporter les nombres</translation>
    </message>
    <message>
        <source>Pixels for each point</source>
        <translation>Pixels par point</translation>
    </message>
    <message>
        <source>The numbers are on the clipboard, as CSV.</source>
        <translation>Les nombres sont dans le presse-papiers, en CSV.</translation>
    </message>
    <message>
        <source>There are no numbers yet: P and Q must each sum to 1. Press N to normalise.</source>
        <translation>Il n’y a pas encore de nombres : P et Q doivent chacun avoir pour somme 1. Appuyez sur N pour normaliser.</translation>
    </message>
    <message>
        <source>{name} must end in .csv, .tex or .py</source>
        <translation>{name} doit se terminer par .csv, .tex ou .py</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>{path} enregistré</translation>
    </message>
    <message>
        <source>rows of Q</source>
        <translation>lignes de Q</translation>
    </message>
    <message>
        <source>rows of P</source>
        <translation>lignes de P</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Sketch Q</source>
        <translation>Esquisser Q</translation>
    </message>
    <message>
        <source>Only Q can be changed while it is sketched.</source>
        <translation>Seul Q peut être modifié pendant qu’on l’esquisse.</translation>
    </message>
    <message>
        <source>Which number is guessed</source>
        <translation>Quel nombre est à deviner</translation>
    </message>
    <message>
        <source>The room's guess</source>
        <translation>L’estimation de la salle</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Révéler</translation>
    </message>
    <message>
        <source>Back to the Q there was</source>
        <translation>Revenir au Q d’avant</translation>
    </message>
    <message>
        <source>Draw Q as you think P is, then reveal it.</source>
        <translation>Dessinez Q tel que vous imaginez P, puis révélez-le.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>How many {unit}? Enter reveals.</source>
        <translation>Combien de {unit} ? Entrée révèle.</translation>
    </message>
    <message>
        <source>Blue is what happens. Believing the sketch costs {error} {unit} too many. Score {close} of {asked}.</source>
        <translation>Le bleu est ce qui arrive. Croire l’esquisse coûte {error} {unit} de trop. Score {close} sur {asked}.</translation>
    </message>
    <message>
        <source>Guess {said}, truth {truth}: off by {error} {unit}. Score {close} of {asked}.</source>
        <translation>Estimation {said}, vérité {truth} : écart de {error} {unit}. Score {close} sur {asked}.</translation>
    </message>
    <message>
        <source>klviz presenter</source>
        <translation>Présentateur klviz</translation>
    </message>
    <message>
        <source>The picture with all numbers</source>
        <translation>L’image avec tous les nombres</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time since the start</source>
        <translation>Temps depuis le début</translation>
    </message>
    <message>
        <source>Restart the timer</source>
        <translation>Remettre le chronomètre à zéro</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Ensuite : {step}</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Pas en arrière</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Avancer d’un pas</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>{label} goes from {low} to {high}.</source>
        <translation>{label} va de {low} à {high}.</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Enregistrer la session</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>L’écraser</translation>
    </message>
    <message>
        <source>Save it there again</source>
        <translation>L’y enregistrer à nouveau</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>{name} is open in another klviz as well. Whoever saves second is asked before overwriting it.</source>
        <translation>{name} est aussi ouvert dans un autre klviz. Qui enregistre en second est interrogé avant de l’écraser.</translation>
    </message>
    <message>
        <source>“{name}” could not be read, so that nobody knows whether another program changed it.</source>
        <translation>« {name} » n’a pas pu être lu ; on ne sait donc pas si un autre programme l’a modifié.</translation>
    </message>
    <message>
        <source>Saved {path}; what was there before could not be kept.</source>
        <translation>{path} enregistré ; ce qui s’y trouvait avant n’a pas pu être gardé.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program since klviz opened or saved it.</source>
        <translation>« {name} » a été modifié par un autre programme depuis que klviz l’a ouvert ou enregistré.</translation>
    </message>
    <message>
        <source>“{name}” is no longer where klviz opened or saved it.</source>
        <translation>« {name} » n’est plus là où klviz l’a ouvert ou enregistré.</translation>
    </message>
    <message>
        <source>What is there now is kept among the earlier versions if you overwrite it.</source>
        <translation>Ce qui s’y trouve maintenant est gardé parmi les versions antérieures si vous l’écrasez.</translation>
    </message>
    <message>
        <source>A file is still being written; klviz goes on when it is safe.</source>
        <translation>Un fichier est encore en cours d’écriture ; klviz continue dès qu’il est en sûreté.</translation>
    </message>
    <message>
        <source>“{name}” has changes that are not saved.</source>
        <translation>« {name} » a des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>{what}, {count} outcomes</source>
        <translation>{what}, {count} issues</translation>
    </message>
    <message>
        <source>{count} outcomes; the highest bar is {outcome}, {value}</source>
        <translation>{count} issues ; la plus haute barre est {outcome}, {value}</translation>
    </message>
    <message>
        <source>{what} of {outcome}</source>
        <translation>{what} de {outcome}</translation>
    </message>
    <message>
        <source>{bar}, pinned</source>
        <translation>{bar}, épinglée</translation>
    </message>
    <message>
        <source>formula in LaTeX</source>
        <translation>formule en LaTeX</translation>
    </message>
    <message>
        <source>Show all controls</source>
        <translation>Afficher toutes les commandes</translation>
    </message>
    <message>
        <source>Numbers of the lecture</source>
        <translation>Nombres du cours</translation>
    </message>
    <message>
        <source>The pen belongs to lecture mode; F11 starts it.</source>
        <translation>Le stylo appartient au mode cours ; F11 le démarre.</translation>
    </message>
    <message>
        <source>Draw; with Shift, an arrow. What is drawn fades. I puts the pen away.</source>
        <translation>Dessinez ; avec Maj (Shift), une flèche. Le dessin s’estompe. I range le stylo.</translation>
    </message>
    <message>
        <source>Frozen. F lets the picture go on.</source>
        <translation>Figé. F laisse l’image reprendre.</translation>
    </message>
    <message>
        <source>The picture goes on.</source>
        <translation>L’image reprend.</translation>
    </message>
    <message>
        <source>A lesson is open; close it to sketch Q outside of it.</source>
        <translation>Une leçon est ouverte ; fermez-la pour esquisser Q en dehors d’elle.</translation>
    </message>
    <message>
        <source>Some controls are hidden. View, “Show all controls” brings them back.</source>
        <translation>Des commandes sont masquées. Affichage, « Afficher toutes les commandes » les ramène.</translation>
    </message>
    <message>
        <source>Hide controls</source>
        <translation>Masquer les commandes</translation>
    </message>
    <message>
        <source>Up to {n} numbers stay on show.</source>
        <translation>Jusqu’à {n} nombres restent affichés.</translation>
    </message>
    <message>
        <source>Which histogram the tool changes</source>
        <translation>L’histogramme que l’outil modifie</translation>
    </message>
    <message>
        <source>Q, what you believe</source>
        <translation>Q, ce que vous croyez</translation>
    </message>
    <message>
        <source>P, what happens</source>
        <translation>P, ce qui arrive</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aléatoire</translation>
    </message>
    <message>
        <source>A seeded draw in which all distributions are alike</source>
        <translation>Un tirage à graine fixée où toutes les distributions sont équiprobables</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Morph Q into P</source>
        <translation>Transformer Q en P</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>graine {seed}</translation>
    </message>
    <message>
        <source>Random {letter}</source>
        <translation>{letter} aléatoire</translation>
    </message>
    <message>
        <source>A number such as 0.25, 1/64, 2^-6, 3e-4, 0,25 or 25 %</source>
        <translation>Un nombre comme 0.25, 1/64, 2^-6, 3e-4, 0,25 ou 25 %</translation>
    </message>
    <message>
        <source>New value of {name}</source>
        <translation>Nouvelle valeur de {name}</translation>
    </message>
    <message>
        <source>Everything can be changed in this step.</source>
        <translation>Tout peut être modifié à cette étape.</translation>
    </message>
    <message>
        <source>Nothing can be changed in this step.</source>
        <translation>Rien ne peut être modifié à cette étape.</translation>
    </message>
    <message>
        <source>In this step only {what} can be changed.</source>
        <translation>À cette étape, on ne peut modifier que {what}.</translation>
    </message>
    <message>
        <source>{letter} of {name}</source>
        <translation>{letter} de {name}</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>infinite</source>
        <translation>infini</translation>
    </message>
    <message>
        <source>{left} plus {right}</source>
        <translation>{left} plus {right}</translation>
    </message>
    <message>
        <source>{left} minus {right}</source>
        <translation>{left} moins {right}</translation>
    </message>
    <message>
        <source>{left} times {right}</source>
        <translation>{left} fois {right}</translation>
    </message>
    <message>
        <source>{left} divided by {right}</source>
        <translation>{left} divisé par {right}</translation>
    </message>
    <message>
        <source>{left} to the power {right}</source>
        <translation>{left} à la puissance {right}</translation>
    </message>
    <message>
        <source>the logarithm ({which}) of {what}</source>
        <translation>le logarithme ({which}) de {what}</translation>
    </message>
    <message>
        <source>true</source>
        <translation>vrai</translation>
    </message>
    <message>
        <source>false</source>
        <translation>faux</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>{left} is less than {right}</source>
        <translation>{left} est inférieur à {right}</translation>
    </message>
    <message>
        <source>{left} is at most {right}</source>
        <translation>{left} est au plus {right}</translation>
    </message>
    <message>
        <source>{left} is more than {right}</source>
        <translation>{left} est supérieur à {right}</translation>
    </message>
    <message>
        <source>{left} is at least {right}</source>
        <translation>{left} est au moins {right}</translation>
    </message>
    <message>
        <source>{left} is {right}</source>
        <translation>{left} est {right}</translation>
    </message>
    <message>
        <source>{left} is not {right}</source>
        <translation>{left} n’est pas {right}</translation>
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
        <translation>la graine</translation>
    </message>
    <message>
        <source>the number of outcomes</source>
        <translation>le nombre d’issues</translation>
    </message>
    <message>
        <source>minus {number}</source>
        <translation>moins {number}</translation>
    </message>
    <message>
        <source>it is not so that {what}</source>
        <translation>il n’est pas vrai que {what}</translation>
    </message>
    <message>
        <source>{what} is {aim}, give or take {room}</source>
        <translation>{what} est {aim}, à {room} près</translation>
    </message>
    <message>
        <source>the size of {what}</source>
        <translation>la valeur absolue de {what}</translation>
    </message>
    <message>
        <source>the least of {what}</source>
        <translation>le minimum de {what}</translation>
    </message>
    <message>
        <source>the greatest of {what}</source>
        <translation>le maximum de {what}</translation>
    </message>
    <message>
        <source>the root of {what}</source>
        <translation>la racine de {what}</translation>
    </message>
    <message>
        <source>the sum of {letter}</source>
        <translation>la somme de {letter}</translation>
    </message>
    <message>
        <source>the smallest probability of {letter}</source>
        <translation>la plus petite probabilité de {letter}</translation>
    </message>
    <message>
        <source>the largest probability of {letter}</source>
        <translation>la plus grande probabilité de {letter}</translation>
    </message>
    <message>
        <source>impossible here</source>
        <translation>impossible ici</translation>
    </message>
    <message>
        <source>The target: {x} across, {y} up</source>
        <translation>La cible : {x} en abscisse, {y} en ordonnée</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>impossible: {rule}</source>
        <translation>impossible : {rule}</translation>
    </message>
    <message>
        <source>beyond the picture</source>
        <translation>hors de l’image</translation>
    </message>
    <message>
        <source>Press Space: the same symbols go through every coder. Drag Q to see what a wrong belief costs.</source>
        <translation>Appuyez sur Espace : les mêmes symboles passent par chaque codeur. Faites glisser Q pour voir ce que coûte une croyance fausse.</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>issue</translation>
    </message>
    <message>
        <source>Codewords</source>
        <translation>Mots de code</translation>
    </message>
    <message>
        <source>symbols a block</source>
        <translation>symboles par bloc</translation>
    </message>
    <message>
        <source>bits per symbol</source>
        <translation>bits par symbole</translation>
    </message>
    <message>
        <source>above H(P,Q)</source>
        <translation>au-dessus de H(P,Q)</translation>
    </message>
    <message>
        <source>Huffman, Q, in blocks</source>
        <translation>Huffman, Q, par blocs</translation>
    </message>
    <message>
        <source>Real bits: {title}</source>
        <translation>Bits réels : {title}</translation>
    </message>
    <message>
        <source>Kraft sums: Σ 2^−length</source>
        <translation>Sommes de Kraft : Σ 2^−longueur</translation>
    </message>
    <message>
        <source>Bits per symbol so far</source>
        <translation>Bits par symbole jusqu’ici</translation>
    </message>
    <message>
        <source>has no codeword</source>
        <translation>n’a pas de mot de code</translation>
    </message>
    <message>
        <source>Sent so far</source>
        <translation>Envoyé jusqu’ici</translation>
    </message>
    <message>
        <source>The last bits</source>
        <translation>Les derniers bits</translation>
    </message>
    <message>
        <source>Nothing has been sent yet, so there is nothing to decode.</source>
        <translation>Rien n’a encore été envoyé, il n’y a donc rien à décoder.</translation>
    </message>
    <message>
        <source>A terabyte of this source cannot be coded with your Q at any length.</source>
        <translation>Un téraoctet de cette source ne peut être codé avec votre Q, quelle que soit la longueur.</translation>
    </message>
    <message>
        <source>symbols sent</source>
        <translation>symboles envoyés</translation>
    </message>
    <message>
        <source>coder</source>
        <translation>codeur</translation>
    </message>
    <message>
        <source>per symbol</source>
        <translation>par symbole</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>Decoded again from these bits: {count} symbols in each of {coders} coders, all as they went in.</source>
        <translation>Redécodé à partir de ces bits : {count} symboles dans chacun des {coders} codeurs, tous tels qu’ils sont entrés.</translation>
    </message>
    <message>
        <source>A terabyte of this source costs {more} more with your Q.</source>
        <translation>Un téraoctet de cette source coûte {more} de plus avec votre Q.</translation>
    </message>
    <message>
        <source>{n} bytes</source>
        <translation>{n} octets</translation>
    </message>
    <message>
        <source>This scene shows up to {n} outcomes; these are {k}.</source>
        <translation>Cette scène montre jusqu’à {n} issues ; il y en a {k}.</translation>
    </message>
    <message>
        <source>Huffman's tree for {letter}, merge {step} of {all}</source>
        <translation>Arbre de Huffman pour {letter}, fusion {step} sur {all}</translation>
    </message>
    <message>
        <source>Huffman's tree for {letter}</source>
        <translation>Arbre de Huffman pour {letter}</translation>
    </message>
    <message>
        <source>Decoding gives something else: {which}.</source>
        <translation>Le décodage donne autre chose : {which}.</translation>
    </message>
    <message>
        <source>more than 4096 blocks</source>
        <translation>plus de 4096 blocs</translation>
    </message>
    <message>
        <source>{code}, bits per symbol so far</source>
        <translation>{code}, bits par symbole jusqu’ici</translation>
    </message>
    <message>
        <source>Kraft sum, {code}</source>
        <translation>Somme de Kraft, {code}</translation>
    </message>
    <message>
        <source>symbols sent of {all}</source>
        <translation>symboles envoyés sur {all}</translation>
    </message>
    <message>
        <source>Drag any bar. Orange is what you believe, blue is what happens.</source>
        <translation>Faites glisser une barre. L’orange est ce que vous croyez, le bleu ce qui arrive.</translation>
    </message>
    <message>
        <source>Believing Q while P happens</source>
        <translation>Croire Q quand P arrive</translation>
    </message>
    <message>
        <source>Believing P while Q happens</source>
        <translation>Croire P quand Q arrive</translation>
    </message>
    <message>
        <source>share of symbols (P)</source>
        <translation>part des symboles (P)</translation>
    </message>
    <message>
        <source>{symbol} is infinite: {names} happens under {happens} and is impossible under {believed}.</source>
        <translation>{symbol} = ∞ : {names} arrive sous {happens} et est impossible sous {believed}.</translation>
    </message>
    <message>
        <source>{symbol} is infinite: {names} happen under {happens} and are impossible under {believed}.</source>
        <translation>{symbol} = ∞ : {names} arrivent sous {happens} et sont impossibles sous {believed}.</translation>
    </message>
    <message>
        <source>What each outcome adds to D(P‖Q):  p · {log}(p/q)</source>
        <translation>Ce que chaque issue ajoute à D(P‖Q) :  p · {log}(p/q)</translation>
    </message>
    <message>
        <source>Terms p · {log}(p/q)</source>
        <translation>Termes p · {log}(p/q)</translation>
    </message>
    <message>
        <source>Coding cost: width p, height −{log} q, tick −{log} p</source>
        <translation>Coût de codage : largeur p, hauteur −{log} q, repère −{log} p</translation>
    </message>
    <message>
        <source>Coding cost</source>
        <translation>Coût de codage</translation>
    </message>
    <message>
        <source>Q's code length</source>
        <translation>longueur du code de Q</translation>
    </message>
    <message>
        <source>ideal length</source>
        <translation>longueur idéale</translation>
    </message>
    <message>
        <source>term</source>
        <translation>terme</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> et {count} de plus</translation>
    </message>
    <message>
        <source>Q's code for {name}</source>
        <translation>code de Q pour {name}</translation>
    </message>
    <message>
        <source>ideal code for {name}</source>
        <translation>code idéal pour {name}</translation>
    </message>
    <message>
        <source>paid for each {unit} of information</source>
        <translation>payé par {unit} d’information</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>« {name} »</translation>
    </message>
    <message>
        <source>{length} {unit}, ideal {least}</source>
        <translation>{length} {unit}, idéal {least}</translation>
    </message>
    <message>
        <source>Drag P's bells, drop Q on a plane below, press play: two losses learn from the same P.</source>
        <translation>Déplacez les cloches de P, posez Q sur un plan ci-dessous, lancez la lecture : deux pertes apprennent du même P.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustement</translation>
    </message>
    <message>
        <source>A fit needs at least two outcomes.</source>
        <translation>Un ajustement exige au moins deux issues.</translation>
    </message>
    <message>
        <source>separation d</source>
        <translation>écartement d</translation>
    </message>
    <message>
        <source>What happens (P)</source>
        <translation>Ce qui arrive (P)</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>Best μ by d: {loss}</source>
        <translation>Meilleur μ selon d : {loss}</translation>
    </message>
    <message>
        <source>{loss}'s best bell covers both of P's at every d up to 5.</source>
        <translation>La meilleure cloche selon {loss} couvre les deux de P pour tout d jusqu’à 5.</translation>
    </message>
    <message>
        <source>optimum of</source>
        <translation>optimum de</translation>
    </message>
    <message>
        <source>Every optimum found, the best first</source>
        <translation>Tous les optimums trouvés, le meilleur d’abord</translation>
    </message>
    <message>
        <source>mean of P</source>
        <translation>moyenne de P</translation>
    </message>
    <message>
        <source>deviation of P</source>
        <translation>écart type de P</translation>
    </message>
    <message>
        <source>At d = {d} {loss}'s best bell is broad; it seeks one of P's only from d = {wins} on.</source>
        <translation>À d = {d}, la meilleure cloche selon {loss} est large ; elle ne vise une seule de celles de P qu’à partir de d = {wins}.</translation>
    </message>
    <message>
        <source>At d = {d} {loss}'s best bell seeks one of P's; below d = {wins} the broad one is better.</source>
        <translation>À d = {d}, la meilleure cloche selon {loss} vise une de celles de P ; en dessous de d = {wins}, la large est meilleure.</translation>
    </message>
    <message>
        <source>how far best forward Q misses these</source>
        <translation>de combien le meilleur Q direct les manque</translation>
    </message>
    <message>
        <source>Rényi of order {order}</source>
        <translation>Rényi d’ordre {order}</translation>
    </message>
    <message>
        <source>{loss}, best Q</source>
        <translation>{loss}, meilleur Q</translation>
    </message>
    <message>
        <source>{loss}, learning Q</source>
        <translation>{loss}, Q qui apprend</translation>
    </message>
    <message>
        <source>a mode becomes an optimum at d</source>
        <translation>un mode devient un optimum à d</translation>
    </message>
    <message>
        <source>a mode becomes the best at d</source>
        <translation>un mode devient le meilleur à d</translation>
    </message>
    <message>
        <source>A best bell lies at the edge of what is searched: no bell inside is as good.</source>
        <translation>Une meilleure cloche se trouve au bord du domaine exploré : aucune cloche à l’intérieur ne la vaut.</translation>
    </message>
    <message>
        <source>P's {count} outcomes are taken together in {groups} groups of neighbours.</source>
        <translation>Les {count} issues de P sont réunies en {groups} groupes de voisines.</translation>
    </message>
    <message>
        <source>D(Q‖P) is infinite for every bell: {name} is impossible under P and under no bell.</source>
        <translation>D(Q‖P) est infinie pour toute cloche : {name} est impossible sous P et ne l’est sous aucune cloche.</translation>
    </message>
    <message>
        <source>centre μ</source>
        <translation>centre μ</translation>
    </message>
    <message>
        <source>width σ</source>
        <translation>largeur σ</translation>
    </message>
    <message>
        <source>P of {name}, {value}</source>
        <translation>P de {name}, {value}</translation>
    </message>
    <message>
        <source>{loss} of a bell at μ, σ</source>
        <translation>{loss} d’une cloche en μ, σ</translation>
    </message>
    <message>
        <source>{loss} at μ, σ</source>
        <translation>{loss} en μ, σ</translation>
    </message>
    <message>
        <source>{loss} as one bell moves</source>
        <translation>{loss} quand une cloche bouge</translation>
    </message>
    <message>
        <source>start of Q</source>
        <translation>départ de Q</translation>
    </message>
    <message>
        <source>start of Q's second bell</source>
        <translation>départ de la seconde cloche de Q</translation>
    </message>
    <message>
        <source>step</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>bell {i} of P</source>
        <translation>cloche {i} de P</translation>
    </message>
    <message>
        <source>density, relative</source>
        <translation>densité, relative</translation>
    </message>
    <message>
        <source>best Q</source>
        <translation>meilleur Q</translation>
    </message>
    <message>
        <source>learning Q</source>
        <translation>Q qui apprend</translation>
    </message>
    <message>
        <source>∞ for every Q</source>
        <translation>∞ pour tout Q</translation>
    </message>
    <message>
        <source>optimum</source>
        <translation>optimum</translation>
    </message>
    <message>
        <source>{loss} after each step</source>
        <translation>{loss} après chaque étape</translation>
    </message>
    <message>
        <source>least possible</source>
        <translation>minimum possible</translation>
    </message>
    <message>
        <source>density</source>
        <translation>densité</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilité</translation>
    </message>
    <message>
        <source>{letter} of {name}, {value}</source>
        <translation>{letter} de {name}, {value}</translation>
    </message>
    <message>
        <source>{bar}, adds {term} {unit} to D(P‖Q)</source>
        <translation>{bar}, ajoute {term} {unit} à D(P‖Q)</translation>
    </message>
    <message>
        <source>What happens (P) and what you believe (Q)</source>
        <translation>Ce qui arrive (P) et ce que vous croyez (Q)</translation>
    </message>
    <message>
        <source>P and Q</source>
        <translation>P et Q</translation>
    </message>
    <message>
        <source>The numbers wait: {which} does not sum to 1. Press N to normalise.</source>
        <translation>Les nombres attendent : la somme de {which} n’est pas 1. Appuyez sur N pour normaliser.</translation>
    </message>
    <message>
        <source>P happens</source>
        <translation>P arrive</translation>
    </message>
    <message>
        <source>Q believed</source>
        <translation>Q est cru</translation>
    </message>
    <message>
        <source>compared {letter}</source>
        <translation>{letter} comparé</translation>
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
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>A session, or data for P and Q</source>
        <translation>Une session, ou des données pour P et Q</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Open data for Q…</source>
        <translation>Ouvrir des données pour Q…</translation>
    </message>
    <message>
        <source>P stays; the outcomes of both are kept</source>
        <translation>P reste ; les issues des deux sont gardées</translation>
    </message>
    <message>
        <source>Paste data</source>
        <translation>Coller des données</translation>
    </message>
    <message>
        <source>Numbers, a table or text</source>
        <translation>Nombres, tableau ou texte</translation>
    </message>
    <message>
        <source>Save session as…</source>
        <translation>Enregistrer la session sous…</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Versions antérieures…</translation>
    </message>
    <message>
        <source>What a session was before it was saved over</source>
        <translation>Ce qu’était une session avant d’être remplacée</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>Exporter l’image…</translation>
    </message>
    <message>
        <source>SVG, PDF or PNG</source>
        <translation>SVG, PDF ou PNG</translation>
    </message>
    <message>
        <source>Export numbers…</source>
        <translation>Exporter les nombres…</translation>
    </message>
    <message>
        <source>CSV, LaTeX, or Python that reproduces them</source>
        <translation>CSV, LaTeX, ou du Python qui les reproduit</translation>
    </message>
    <message>
        <source>Export progress…</source>
        <translation>Exporter la progression…</translation>
    </message>
    <message>
        <source>What was done in lessons, as a table or JSON</source>
        <translation>Ce qui a été fait dans les leçons, en tableau ou en JSON</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Copier les nombres</translation>
    </message>
    <message>
        <source>Code a file…</source>
        <translation>Coder un fichier…</translation>
    </message>
    <message>
        <source>Real bytes through the real codes</source>
        <translation>De vrais octets à travers les vrais codes</translation>
    </message>
    <message>
        <source>Open batch…</source>
        <translation>Ouvrir un lot…</translation>
    </message>
    <message>
        <source>Many pairs, from tables of any size</source>
        <translation>Beaucoup de paires, de tableaux de toute taille</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Swap P and Q</source>
        <translation>Échanger P et Q</translation>
    </message>
    <message>
        <source>Copy P to Q</source>
        <translation>Copier P dans Q</translation>
    </message>
    <message>
        <source>Copy Q to P</source>
        <translation>Copier Q dans P</translation>
    </message>
    <message>
        <source>Normalise</source>
        <translation>Normaliser</translation>
    </message>
    <message>
        <source>Divide P and Q by their sums</source>
        <translation>Diviser P et Q par leurs sommes</translation>
    </message>
    <message>
        <source>Random Q</source>
        <translation>Q aléatoire</translation>
    </message>
    <message>
        <source>A seeded draw, all distributions alike</source>
        <translation>Un tirage à graine fixée, toutes les distributions étant équiprobables</translation>
    </message>
    <message>
        <source>Random P</source>
        <translation>P aléatoire</translation>
    </message>
    <message>
        <source>The others scale</source>
        <translation>Les autres s’adaptent</translation>
    </message>
    <message>
        <source>All other bars keep their ratios</source>
        <translation>Toutes les autres barres gardent leurs rapports</translation>
    </message>
    <message>
        <source>Pinned bars stay</source>
        <translation>Barres épinglées fixes</translation>
    </message>
    <message>
        <source>The unpinned others keep their ratios</source>
        <translation>Les autres barres non épinglées gardent leurs rapports</translation>
    </message>
    <message>
        <source>The neighbour pays</source>
        <translation>La voisine paie</translation>
    </message>
    <message>
        <source>Mass is traded with the next outcome</source>
        <translation>La masse est échangée avec l’issue suivante</translation>
    </message>
    <message>
        <source>Nothing else moves</source>
        <translation>Rien d’autre ne bouge</translation>
    </message>
    <message>
        <source>Sums may leave 1; the numbers wait for Normalise</source>
        <translation>Les sommes peuvent quitter 1 ; les nombres attendent « Normaliser »</translation>
    </message>
    <message>
        <source>Choose P</source>
        <translation>Choisir P</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <source>Choose Q</source>
        <translation>Choisir Q</translation>
    </message>
    <message>
        <source>Outcome before</source>
        <translation>Issue précédente</translation>
    </message>
    <message>
        <source>Next outcome</source>
        <translation>Issue suivante</translation>
    </message>
    <message>
        <source>First outcome</source>
        <translation>Première issue</translation>
    </message>
    <message>
        <source>Last outcome</source>
        <translation>Dernière issue</translation>
    </message>
    <message>
        <source>Raise by 0.01</source>
        <translation>Augmenter de 0,01</translation>
    </message>
    <message>
        <source>Lower by 0.01</source>
        <translation>Diminuer de 0,01</translation>
    </message>
    <message>
        <source>Raise by 0.1</source>
        <translation>Augmenter de 0,1</translation>
    </message>
    <message>
        <source>Lower by 0.1</source>
        <translation>Diminuer de 0,1</translation>
    </message>
    <message>
        <source>Raise by 0.001</source>
        <translation>Augmenter de 0,001</translation>
    </message>
    <message>
        <source>Lower by 0.001</source>
        <translation>Diminuer de 0,001</translation>
    </message>
    <message>
        <source>Give 0.01 to the next outcome</source>
        <translation>Donner 0,01 à l’issue suivante</translation>
    </message>
    <message>
        <source>Give 0.01 to the outcome before</source>
        <translation>Donner 0,01 à l’issue précédente</translation>
    </message>
    <message>
        <source>Type a value…</source>
        <translation>Saisir une valeur…</translation>
    </message>
    <message>
        <source>Set to exactly 0</source>
        <translation>Mettre exactement à 0</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Add an outcome</source>
        <translation>Ajouter une issue</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Issues</translation>
    </message>
    <message>
        <source>Remove the outcome</source>
        <translation>Supprimer l’issue</translation>
    </message>
    <message>
        <source>Rename the outcome…</source>
        <translation>Renommer l’issue…</translation>
    </message>
    <message>
        <source>Merge with the next outcome</source>
        <translation>Fusionner avec l’issue suivante</translation>
    </message>
    <message>
        <source>Move the outcome left</source>
        <translation>Déplacer l’issue à gauche</translation>
    </message>
    <message>
        <source>Move the outcome right</source>
        <translation>Déplacer l’issue à droite</translation>
    </message>
    <message>
        <source>Number of outcomes…</source>
        <translation>Nombre d’issues…</translation>
    </message>
    <message>
        <source>Store in A</source>
        <translation>Mémoriser dans A</translation>
    </message>
    <message>
        <source>Store in B</source>
        <translation>Mémoriser dans B</translation>
    </message>
    <message>
        <source>Store in C</source>
        <translation>Mémoriser dans C</translation>
    </message>
    <message>
        <source>Return to A</source>
        <translation>Revenir à A</translation>
    </message>
    <message>
        <source>Return to B</source>
        <translation>Revenir à B</translation>
    </message>
    <message>
        <source>Return to C</source>
        <translation>Revenir à C</translation>
    </message>
    <message>
        <source>Compare with A</source>
        <translation>Comparer avec A</translation>
    </message>
    <message>
        <source>Compare with B</source>
        <translation>Comparer avec B</translation>
    </message>
    <message>
        <source>Compare with C</source>
        <translation>Comparer avec C</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Two histograms and every number between them.</source>
        <translation>Deux histogrammes et tous les nombres entre eux.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>Coding: real bits</source>
        <translation>Codage : de vrais bits</translation>
    </message>
    <message>
        <source>Fixed-length, Shannon, Huffman and range coding, on the same symbols.</source>
        <translation>Codage à longueur fixe, de Shannon, de Huffman et par intervalles, sur les mêmes symboles.</translation>
    </message>
    <message>
        <source>Fit: covering or seeking</source>
        <translation>Ajuster : couvrir ou viser</translation>
    </message>
    <message>
        <source>One P, two losses: which Q does each of them want?</source>
        <translation>Un P, deux pertes : quel Q chacune veut-elle ?</translation>
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
        <translation>Unité suivante</translation>
    </message>
    <message>
        <source>Bits, nats, bans</source>
        <translation>Bits, nats, bans</translation>
    </message>
    <message>
        <source>Logarithmic heights</source>
        <translation>Hauteurs logarithmiques</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lecture ou pause</translation>
    </message>
    <message>
        <source>The scene's clock; in the explorer, morph Q into P</source>
        <translation>L’horloge de la scène ; dans l’explorateur, transforme Q en P</translation>
    </message>
    <message>
        <source>Cross-entropy falls to the entropy; M again stops</source>
        <translation>L’entropie croisée descend jusqu’à l’entropie ; M de nouveau arrête</translation>
    </message>
    <message>
        <source>Morph, temperature, smoothing, shapes</source>
        <translation>Transformation, température, lissage, formes</translation>
    </message>
    <message>
        <source>Whatever was hidden for the class</source>
        <translation>Tout ce qui était masqué pour la classe</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Texte normal</translation>
    </message>
    <message>
        <source>Lecture mode</source>
        <translation>Mode cours</translation>
    </message>
    <message>
        <source>Full screen, large type, high contrast</source>
        <translation>Plein écran, grands caractères, contraste élevé</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Numbers of the lecture…</source>
        <translation>Nombres du cours…</translation>
    </message>
    <message>
        <source>Hide controls for the class…</source>
        <translation>Masquer des commandes pour la classe…</translation>
    </message>
    <message>
        <source>Buttons, tools, panels and numbers; saved with the session</source>
        <translation>Boutons, outils, panneaux et nombres ; enregistrés avec la session</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Stylo</translation>
    </message>
    <message>
        <source>Draw on the picture</source>
        <translation>Dessiner sur l’image</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Figer</translation>
    </message>
    <message>
        <source>The room's picture stays while you go on</source>
        <translation>L’image de la salle reste pendant que vous continuez</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Écran vide</translation>
    </message>
    <message>
        <source>Presenter window</source>
        <translation>Fenêtre du présentateur</translation>
    </message>
    <message>
        <source>Numbers, notes and the time, on the other screen</source>
        <translation>Nombres, notes et heure, sur l’autre écran</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Prédire</translation>
    </message>
    <message>
        <source>Hides the numbers, takes a guess</source>
        <translation>Masque les nombres, recueille une estimation</translation>
    </message>
    <message>
        <source>Predict: sketch Q</source>
        <translation>Prédire : esquisser Q</translation>
    </message>
    <message>
        <source>P is hidden; the room draws it as Q</source>
        <translation>P est masqué ; la salle le dessine comme Q</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Send the stream</source>
        <translation>Envoyer le flux</translation>
    </message>
    <message>
        <source>Code in focus</source>
        <translation>Code en vue</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fixe</translation>
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
        <translation>intervalles Q</translation>
    </message>
    <message>
        <source>Merges of Huffman's tree</source>
        <translation>Fusions de l’arbre de Huffman</translation>
    </message>
    <message>
        <source>Symbols a block (Huffman)</source>
        <translation>Symboles par bloc (Huffman)</translation>
    </message>
    <message>
        <source>Symbols to send</source>
        <translation>Symboles à envoyer</translation>
    </message>
    <message>
        <source>Symbols sent</source>
        <translation>Symboles envoyés</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>Regarder l’apprentissage</translation>
    </message>
    <message>
        <source>Step of learning</source>
        <translation>Étape d’apprentissage</translation>
    </message>
    <message>
        <source>What is fitted</source>
        <translation>Ce qui est ajusté</translation>
    </message>
    <message>
        <source>½N(−d, 1) + ½N(d, 1)</source>
        <translation>½N(−d, 1) + ½N(d, 1)</translation>
    </message>
    <message>
        <source>Up to four bells</source>
        <translation>Jusqu’à quatre cloches</translation>
    </message>
    <message>
        <source>Loss on the left</source>
        <translation>Perte à gauche</translation>
    </message>
    <message>
        <source>Forward KL</source>
        <translation>KL directe</translation>
    </message>
    <message>
        <source>Reverse KL</source>
        <translation>KL inverse</translation>
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
        <translation>Variation totale</translation>
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
        <translation>Perte à droite</translation>
    </message>
    <message>
        <source>Rényi's order α</source>
        <translation>Ordre α de Rényi</translation>
    </message>
    <message>
        <source>What may be fitted</source>
        <translation>Ce qui peut être ajusté</translation>
    </message>
    <message>
        <source>One bell</source>
        <translation>Une cloche</translation>
    </message>
    <message>
        <source>Two bells</source>
        <translation>Deux cloches</translation>
    </message>
    <message>
        <source>A free histogram</source>
        <translation>Un histogramme libre</translation>
    </message>
    <message>
        <source>Steps of the histogram</source>
        <translation>Marches de l’histogramme</translation>
    </message>
    <message>
        <source>Sliders for</source>
        <translation>Curseurs pour</translation>
    </message>
    <message>
        <source>Where Q starts</source>
        <translation>Départ de Q</translation>
    </message>
    <message>
        <source>How Q learns</source>
        <translation>Comment Q apprend</translation>
    </message>
    <message>
        <source>Separation d</source>
        <translation>Écartement d</translation>
    </message>
    <message>
        <source>Bells of P</source>
        <translation>Cloches de P</translation>
    </message>
    <message>
        <source>Bell in hand</source>
        <translation>Cloche en main</translation>
    </message>
    <message>
        <source>Bell 1: place</source>
        <translation>Cloche 1 : position</translation>
    </message>
    <message>
        <source>Bell 1: height</source>
        <translation>Cloche 1 : hauteur</translation>
    </message>
    <message>
        <source>Bell 1: width</source>
        <translation>Cloche 1 : largeur</translation>
    </message>
    <message>
        <source>Bell 2: place</source>
        <translation>Cloche 2 : position</translation>
    </message>
    <message>
        <source>Bell 2: height</source>
        <translation>Cloche 2 : hauteur</translation>
    </message>
    <message>
        <source>Bell 2: width</source>
        <translation>Cloche 2 : largeur</translation>
    </message>
    <message>
        <source>Bell 3: place</source>
        <translation>Cloche 3 : position</translation>
    </message>
    <message>
        <source>Bell 3: height</source>
        <translation>Cloche 3 : hauteur</translation>
    </message>
    <message>
        <source>Bell 3: width</source>
        <translation>Cloche 3 : largeur</translation>
    </message>
    <message>
        <source>Bell 4: place</source>
        <translation>Cloche 4 : position</translation>
    </message>
    <message>
        <source>Bell 4: height</source>
        <translation>Cloche 4 : hauteur</translation>
    </message>
    <message>
        <source>Bell 4: width</source>
        <translation>Cloche 4 : largeur</translation>
    </message>
    <message>
        <source>Start μ</source>
        <translation>μ de départ</translation>
    </message>
    <message>
        <source>Start σ</source>
        <translation>σ de départ</translation>
    </message>
    <message>
        <source>Second start μ</source>
        <translation>Second μ de départ</translation>
    </message>
    <message>
        <source>Second start σ</source>
        <translation>Second σ de départ</translation>
    </message>
    <message>
        <source>Learning by</source>
        <translation>Apprentissage par</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Gradient descent</source>
        <translation>Descente de gradient</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Seeded restarts</source>
        <translation>Redémarrages à graine</translation>
    </message>
    <message>
        <source>forward KL</source>
        <translation>KL directe</translation>
    </message>
    <message>
        <source>reverse KL</source>
        <translation>KL inverse</translation>
    </message>
    <message>
        <source>total variation</source>
        <translation>variation totale</translation>
    </message>
    <message>
        <source>entropy of P</source>
        <translation>entropie de P</translation>
    </message>
    <message>
        <source>The least that an outcome of P can cost on average, in the best code for P.</source>
        <translation>Le moins que puisse coûter une issue de P en moyenne, dans le meilleur code pour P.</translation>
    </message>
    <message>
        <source>0 to log K</source>
        <translation>0 à log K</translation>
    </message>
    <message>
        <source>entropy of Q</source>
        <translation>entropie de Q</translation>
    </message>
    <message>
        <source>The least that an outcome of Q can cost on average, in the best code for Q.</source>
        <translation>Le moins que puisse coûter une issue de Q en moyenne, dans le meilleur code pour Q.</translation>
    </message>
    <message>
        <source>cross-entropy, forward</source>
        <translation>entropie croisée, directe</translation>
    </message>
    <message>
        <source>What an outcome of P costs on average when it is written in the best code for Q.</source>
        <translation>Ce que coûte en moyenne une issue de P écrite dans le meilleur code pour Q.</translation>
    </message>
    <message>
        <source>H(P) to ∞</source>
        <translation>H(P) à ∞</translation>
    </message>
    <message>
        <source>cross-entropy, reverse</source>
        <translation>entropie croisée, inverse</translation>
    </message>
    <message>
        <source>What an outcome of Q costs on average when it is written in the best code for P.</source>
        <translation>Ce que coûte en moyenne une issue de Q écrite dans le meilleur code pour P.</translation>
    </message>
    <message>
        <source>H(Q) to ∞</source>
        <translation>H(Q) à ∞</translation>
    </message>
    <message>
        <source>relative entropy, forward</source>
        <translation>entropie relative, directe</translation>
    </message>
    <message>
        <source>What is overpaid for each outcome when P happens and Q was believed.</source>
        <translation>Ce qui est payé en trop pour chaque issue quand P arrive et que Q était cru.</translation>
    </message>
    <message>
        <source>0, only if P = Q, to ∞</source>
        <translation>0, seulement si P = Q, à ∞</translation>
    </message>
    <message>
        <source>relative entropy, reverse</source>
        <translation>entropie relative, inverse</translation>
    </message>
    <message>
        <source>What is overpaid for each outcome when Q happens and P was believed.</source>
        <translation>Ce qui est payé en trop pour chaque issue quand Q arrive et que P était cru.</translation>
    </message>
    <message>
        <source>Jensen–Shannon divergence</source>
        <translation>divergence de Jensen–Shannon</translation>
    </message>
    <message>
        <source>What one outcome tells about which of P and Q it was drawn from, by the toss of a fair coin.</source>
        <translation>Ce qu’une issue révèle de celle des deux, P ou Q, dont elle a été tirée à pile ou face.</translation>
    </message>
    <message>
        <source>0, only if P = Q, to 1 bit</source>
        <translation>0, seulement si P = Q, à 1 bit</translation>
    </message>
    <message>
        <source>Jensen–Shannon distance</source>
        <translation>distance de Jensen–Shannon</translation>
    </message>
    <message>
        <source>The square root of the Jensen–Shannon divergence, which obeys the triangle inequality.</source>
        <translation>La racine carrée de la divergence de Jensen–Shannon, qui obéit à l’inégalité triangulaire.</translation>
    </message>
    <message>
        <source>0, only if P = Q, to 1 for base 2</source>
        <translation>0, seulement si P = Q, à 1 en base 2</translation>
    </message>
    <message>
        <source>Jeffreys divergence</source>
        <translation>divergence de Jeffreys</translation>
    </message>
    <message>
        <source>Forward and reverse relative entropy added together.</source>
        <translation>Les entropies relatives directe et inverse additionnées.</translation>
    </message>
    <message>
        <source>The most by which P and Q can differ in the probability of any event.</source>
        <translation>Le plus grand écart possible entre P et Q sur la probabilité d’un événement.</translation>
    </message>
    <message>
        <source>0, only if P = Q, to 1</source>
        <translation>0, seulement si P = Q, à 1</translation>
    </message>
    <message>
        <source>Hellinger distance</source>
        <translation>distance de Hellinger</translation>
    </message>
    <message>
        <source>How far apart P and Q lie when each is drawn as a point on a sphere, its square roots the coordinates.</source>
        <translation>L’éloignement de P et Q quand chacun est un point sur une sphère, avec ses racines carrées pour coordonnées.</translation>
    </message>
    <message>
        <source>Bhattacharyya distance</source>
        <translation>distance de Bhattacharyya</translation>
    </message>
    <message>
        <source>How little P and Q overlap: infinite when they share no outcome.</source>
        <translation>À quel point P et Q se recouvrent peu : infinie s’ils n’ont aucune issue commune.</translation>
    </message>
    <message>
        <source>chi-squared divergence, forward</source>
        <translation>divergence du khi-deux, directe</translation>
    </message>
    <message>
        <source>Squared differences between P and Q, each weighed against what Q expects.</source>
        <translation>Les carrés des différences entre P et Q, chacun rapporté à ce que Q attend.</translation>
    </message>
    <message>
        <source>chi-squared divergence, reverse</source>
        <translation>divergence du khi-deux, inverse</translation>
    </message>
    <message>
        <source>Squared differences between P and Q, each weighed against what P expects.</source>
        <translation>Les carrés des différences entre P et Q, chacun rapporté à ce que P attend.</translation>
    </message>
    <message>
        <source>Rényi divergence of order 0.5</source>
        <translation>divergence de Rényi d’ordre 0,5</translation>
    </message>
    <message>
        <source>Relative entropy with a dial: the higher the order, the more the worst outcome counts.</source>
        <translation>L’entropie relative avec un réglage : plus l’ordre est élevé, plus la pire issue compte.</translation>
    </message>
    <message>
        <source>Wasserstein distance</source>
        <translation>distance de Wasserstein</translation>
    </message>
    <message>
        <source>How far mass must be carried, on average, to turn P into Q, when the outcomes stand one step apart.</source>
        <translation>La distance moyenne dont il faut transporter la masse pour changer P en Q, les issues étant espacées d’un pas.</translation>
    </message>
    <message>
        <source>0, only if P = Q, to K − 1</source>
        <translation>0, seulement si P = Q, à K − 1</translation>
    </message>
    <message>
        <source>perplexity of P</source>
        <translation>perplexité de P</translation>
    </message>
    <message>
        <source>How many sides a fair die needs to be as uncertain as P.</source>
        <translation>Le nombre de faces d’un dé équilibré aussi incertain que P.</translation>
    </message>
    <message>
        <source>1 to K</source>
        <translation>1 à K</translation>
    </message>
    <message>
        <source>perplexity of Q</source>
        <translation>perplexité de Q</translation>
    </message>
    <message>
        <source>How many sides a fair die needs to be as uncertain as Q.</source>
        <translation>Le nombre de faces d’un dé équilibré aussi incertain que Q.</translation>
    </message>
    <message>
        <source>cost per bit</source>
        <translation>coût par bit</translation>
    </message>
    <message>
        <source>What is paid for each bit of information when P happens and Q was believed.</source>
        <translation>Ce qui est payé pour chaque bit d’information quand P arrive et que Q était cru.</translation>
    </message>
    <message>
        <source>1, only if P = Q, to ∞; when P is certain, 1 if Q agrees and ∞ otherwise</source>
        <translation>1, seulement si P = Q, à ∞ ; quand P est certain, 1 si Q est d’accord et ∞ sinon</translation>
    </message>
    <message>
        <source>Horse race</source>
        <translation>Course de chevaux</translation>
    </message>
    <message>
        <source>Textbook</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Eight horses, one of them a clear favourite; Q believes that they are all alike.</source>
        <translation>Huit chevaux, dont un net favori ; Q les croit tous égaux.</translation>
    </message>
    <message>
        <source>Two coins</source>
        <translation>Deux pièces</translation>
    </message>
    <message>
        <source>A fair coin and one that shows heads once in four: the two divergences differ.</source>
        <translation>Une pièce équilibrée et une qui donne face une fois sur quatre : les deux divergences diffèrent.</translation>
    </message>
    <message>
        <source>Two trials against uniform</source>
        <translation>Deux essais contre uniforme</translation>
    </message>
    <message>
        <source>Successes in two trials of chance 0.4, and the belief that 0, 1 and 2 are alike; the book counts in nats.</source>
        <translation>Les succès en deux essais de probabilité 0,4, et la croyance que 0, 1 et 2 se valent ; le livre compte en nats.</translation>
    </message>
    <message>
        <source>Brandeis die</source>
        <translation>Dé de Brandeis</translation>
    </message>
    <message>
        <source>The least committed die whose average is 4.5 instead of 3.5, against a fair one; entropy in nats.</source>
        <translation>Parmi les dés de moyenne 4,5 au lieu de 3,5, celui qui suppose le moins, contre un dé équilibré ; entropie en nats.</translation>
    </message>
    <message>
        <source>Fair coin, belief 0.1</source>
        <translation>Pièce équilibrée, croyance 0,1</translation>
    </message>
    <message>
        <source>Blow-up</source>
        <translation>Explosion</translation>
    </message>
    <message>
        <source>Heads comes up every second time, and Q gives it one chance in ten.</source>
        <translation>Face sort une fois sur deux, et Q lui donne une chance sur dix.</translation>
    </message>
    <message>
        <source>Fair coin, belief 0.01</source>
        <translation>Pièce équilibrée, croyance 0,01</translation>
    </message>
    <message>
        <source>The surer Q is that heads will not come, the more each head costs.</source>
        <translation>Plus Q est sûr que face ne sortira pas, plus chaque face coûte cher.</translation>
    </message>
    <message>
        <source>Fair coin, belief 0.001</source>
        <translation>Pièce équilibrée, croyance 0,001</translation>
    </message>
    <message>
        <source>Ten times surer again costs another 1.65 bits, while the reverse divergence nears 1.</source>
        <translation>Être encore dix fois plus sûr coûte 1,65 bit de plus, tandis que la divergence inverse approche de 1.</translation>
    </message>
    <message>
        <source>Fair coin, belief 0</source>
        <translation>Pièce équilibrée, croyance 0</translation>
    </message>
    <message>
        <source>What Q holds impossible happens: the divergence is infinite, its reverse is 1, Jensen–Shannon is finite.</source>
        <translation>Ce que Q tient pour impossible arrive : la divergence est infinie, l’inverse vaut 1, Jensen–Shannon est finie.</translation>
    </message>
    <message>
        <source>Nothing in common</source>
        <translation>Rien en commun</translation>
    </message>
    <message>
        <source>No outcome is possible for both: both divergences are infinite and Jensen–Shannon is as large as it gets.</source>
        <translation>Aucune issue n’est possible pour les deux : les deux divergences sont infinies et Jensen–Shannon est maximale.</translation>
    </message>
    <message>
        <source>Code for four symbols</source>
        <translation>Code à quatre symboles</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Code words of 1, 2, 3 and 3 bits fit P exactly; two bits for each symbol fit Q.</source>
        <translation>Des mots de code de 1, 2, 3 et 3 bits conviennent exactement à P ; deux bits par symbole conviennent à Q.</translation>
    </message>
    <message>
        <source>Code for three alike</source>
        <translation>Code pour trois issues égales</translation>
    </message>
    <message>
        <source>Three equal outcomes cost 5/3 bits with the code words 0, 10 and 11, where 1.585 would be enough.</source>
        <translation>Trois issues égales coûtent 5/3 bits avec les mots de code 0, 10 et 11, alors que 1,585 suffirait.</translation>
    </message>
    <message>
        <source>Huffman's code</source>
        <translation>Code de Huffman</translation>
    </message>
    <message>
        <source>Q is what the best code words, of 2, 2, 2, 3 and 3 bits, would fit exactly: 2.3 bits a symbol.</source>
        <translation>Q est ce à quoi les meilleurs mots de code, de 2, 2, 2, 3 et 3 bits, conviendraient exactement : 2,3 bits par symbole.</translation>
    </message>
    <message>
        <source>Sum of two dice</source>
        <translation>Somme de deux dés</translation>
    </message>
    <message>
        <source>Everyday</source>
        <translation>Quotidien</translation>
    </message>
    <message>
        <source>Seven is six times as likely as two; Q believes that all sums are alike.</source>
        <translation>Sept est six fois plus probable que deux ; Q croit que toutes les sommes se valent.</translation>
    </message>
    <message>
        <source>Three doors</source>
        <translation>Trois portes</translation>
    </message>
    <message>
        <source>Once a door with a goat is open, the other door has the car twice as often as the first; Q believes in half and half.</source>
        <translation>Une fois ouverte une porte avec une chèvre, l’autre porte cache la voiture deux fois plus souvent que la première ; Q croit à moitié-moitié.</translation>
    </message>
    <message>
        <source>First digits</source>
        <translation>Premiers chiffres</translation>
    </message>
    <message>
        <source>Benford's law of first digits, against the belief that all nine are alike.</source>
        <translation>La loi de Benford sur les premiers chiffres, contre la croyance que les neuf se valent.</translation>
    </message>
    <message>
        <source>Medical test</source>
        <translation>Test médical</translation>
    </message>
    <message>
        <source>Dependence</source>
        <translation>Dépendance</translation>
    </message>
    <message>
        <source>Illness and test result together, against both on their own: the divergence is their mutual information.</source>
        <translation>Maladie et résultat du test ensemble, contre les deux séparément : la divergence est leur information mutuelle.</translation>
    </message>
    <message>
        <source>Noisy channel</source>
        <translation>Canal bruité</translation>
    </message>
    <message>
        <source>Bit sent and bit received, of which 15 % are flipped, against independence: the capacity of the channel.</source>
        <translation>Bit envoyé et bit reçu, dont 15 % sont inversés, contre l’indépendance : la capacité du canal.</translation>
    </message>
    <message>
        <source>One-hot label</source>
        <translation>Étiquette one-hot</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>A picture is a cat for certain; the cross-entropy is the model's loss and all of it is divergence.</source>
        <translation>Une image est un chat avec certitude ; l’entropie croisée est la perte du modèle et elle est tout entière divergence.</translation>
    </message>
    <message>
        <source>Smoothed label</source>
        <translation>Étiquette lissée</translation>
    </message>
    <message>
        <source>A tenth of the label is shared out among all classes, so that no loss is ever infinite.</source>
        <translation>Un dixième de l’étiquette est partagé entre toutes les classes, pour qu’aucune perte ne soit jamais infinie.</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>Mot suivant</translation>
    </message>
    <message>
        <source>What may follow “the cat sat on the …”: Q is a model that halves with every rank.</source>
        <translation>Ce qui peut suivre « the cat sat on the … » : Q est un modèle qui se réduit de moitié à chaque rang.</translation>
    </message>
    <message>
        <source>Mirror image</source>
        <translation>Image miroir</translation>
    </message>
    <message>
        <source>Curiosities</source>
        <translation>Curiosités</translation>
    </message>
    <message>
        <source>Q is P read backwards, and the two divergences are the same though P and Q are not.</source>
        <translation>Q est P lu à l’envers, et les deux divergences sont égales bien que P et Q ne le soient pas.</translation>
    </message>
    <message>
        <source>Belief is right</source>
        <translation>La croyance est juste</translation>
    </message>
    <message>
        <source>Q equals P: the divergence is exactly 0 and the cross-entropy is the entropy.</source>
        <translation>Q est égal à P : la divergence est exactement 0 et l’entropie croisée est l’entropie.</translation>
    </message>
    <message>
        <source>Almost equal</source>
        <translation>Presque égaux</translation>
    </message>
    <message>
        <source>Equal to one part in 10⁸: summed as written the formula loses every digit, and the sign is a matter of luck.</source>
        <translation>Égaux à une part sur 10⁸ près : sommée telle qu’elle est écrite, la formule perd tous ses chiffres, et le signe est affaire de chance.</translation>
    </message>
    <message>
        <source>One in 10²⁰</source>
        <translation>Un sur 10²⁰</translation>
    </message>
    <message>
        <source>Two beliefs about something that next to never happens; the divergence is in nats.</source>
        <translation>Deux croyances sur ce qui n’arrive presque jamais ; la divergence est en nats.</translation>
    </message>
    <message>
        <source>Normals close together</source>
        <translation>Lois normales proches</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Two bell curves a third of a standard deviation apart; the curves themselves diverge by 1/18 nat.</source>
        <translation>Deux courbes en cloche à un tiers d’écart type l’une de l’autre ; les courbes elles-mêmes divergent de 1/18 nat.</translation>
    </message>
    <message>
        <source>Normals far apart</source>
        <translation>Lois normales éloignées</translation>
    </message>
    <message>
        <source>Four standard deviations apart: nearly nothing in common, and yet finite both ways; 8 nats for the curves.</source>
        <translation>À quatre écarts types : presque rien en commun, et pourtant fini dans les deux sens ; 8 nats pour les courbes.</translation>
    </message>
    <message>
        <source>Two Poissons</source>
        <translation>Deux lois de Poisson</translation>
    </message>
    <message>
        <source>Three events a day, believed to be five; the divergence is in nats.</source>
        <translation>Trois événements par jour, que l’on croit être cinq ; la divergence est en nats.</translation>
    </message>
    <message>
        <source>Law of small numbers</source>
        <translation>Loi des petits nombres</translation>
    </message>
    <message>
        <source>Thirty trials of chance one in ten are nearly a Poisson of mean 3.</source>
        <translation>Trente essais d’une chance sur dix forment presque une loi de Poisson de moyenne 3.</translation>
    </message>
    <message>
        <source>Zipf against geometric</source>
        <translation>Zipf contre géométrique</translation>
    </message>
    <message>
        <source>Frequencies of words fall by rank as 1/k; a geometric belief runs out of patience with the tail.</source>
        <translation>Les fréquences des mots décroissent avec le rang comme 1/k ; une croyance géométrique s’impatiente devant la queue.</translation>
    </message>
    <message>
        <source>Two hills, one hill</source>
        <translation>Deux bosses, une bosse</translation>
    </message>
    <message>
        <source>One broad bell curve believed over two narrow ones: what happens if Q must cover all of P.</source>
        <translation>Une large cloche, crue sur deux étroites : ce qui arrive si Q doit couvrir tout P.</translation>
    </message>
    <message>
        <source>Morph</source>
        <translation>Transformer</translation>
    </message>
    <message>
        <source>Moves one histogram straight towards the other until they are equal.</source>
        <translation>Déplace un histogramme tout droit vers l’autre jusqu’à ce qu’ils soient égaux.</translation>
    </message>
    <message>
        <source>Way to the other</source>
        <translation>Chemin vers l’autre</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Every probability raised to 1/T and normalised: cold favours the likely, hot makes all alike.</source>
        <translation>Chaque probabilité élevée à 1/T puis normalisée : le froid favorise le probable, le chaud rend tout égal.</translation>
    </message>
    <message>
        <source>Temperature, T</source>
        <translation>Température, T</translation>
    </message>
    <message>
        <source>Add ε</source>
        <translation>Ajouter ε</translation>
    </message>
    <message>
        <source>Adds the same small number to every probability and normalises, so that nothing is impossible.</source>
        <translation>Ajoute le même petit nombre à chaque probabilité et normalise, pour que rien ne soit impossible.</translation>
    </message>
    <message>
        <source>Added to each probability, ε</source>
        <translation>Ajouté à chaque probabilité, ε</translation>
    </message>
    <message>
        <source>Laplace smoothing</source>
        <translation>Lissage de Laplace</translation>
    </message>
    <message>
        <source>Adds α to the count of every outcome among n observations: the posterior mean under an even prior.</source>
        <translation>Ajoute α à l’effectif de chaque issue parmi n observations : la moyenne a posteriori sous une loi a priori symétrique.</translation>
    </message>
    <message>
        <source>Added to each count, α</source>
        <translation>Ajouté à chaque effectif, α</translation>
    </message>
    <message>
        <source>Number of observations, n</source>
        <translation>Nombre d’observations, n</translation>
    </message>
    <message>
        <source>Mix with uniform</source>
        <translation>Mélanger à l’uniforme</translation>
    </message>
    <message>
        <source>Gives every outcome an equal part of the chosen share of the mass.</source>
        <translation>Donne à chaque issue une part égale de la fraction de masse choisie.</translation>
    </message>
    <message>
        <source>Share of uniform</source>
        <translation>Part d’uniforme</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>Uniforme</translation>
    </message>
    <message>
        <source>Every outcome alike.</source>
        <translation>Toutes les issues à égalité.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>The bell curve, each outcome with the mass of the cell around it.</source>
        <translation>La courbe en cloche, chaque issue recevant la masse de la cellule qui l’entoure.</translation>
    </message>
    <message>
        <source>Mean, μ</source>
        <translation>Moyenne, μ</translation>
    </message>
    <message>
        <source>Standard deviation, σ</source>
        <translation>Écart type, σ</translation>
    </message>
    <message>
        <source>Two normals</source>
        <translation>Deux normales</translation>
    </message>
    <message>
        <source>A mixture of two bell curves.</source>
        <translation>Un mélange de deux courbes en cloche.</translation>
    </message>
    <message>
        <source>First mean, μ₁</source>
        <translation>Première moyenne, μ₁</translation>
    </message>
    <message>
        <source>First standard deviation, σ₁</source>
        <translation>Premier écart type, σ₁</translation>
    </message>
    <message>
        <source>Second mean, μ₂</source>
        <translation>Seconde moyenne, μ₂</translation>
    </message>
    <message>
        <source>Second standard deviation, σ₂</source>
        <translation>Second écart type, σ₂</translation>
    </message>
    <message>
        <source>Share of the first</source>
        <translation>Part de la première</translation>
    </message>
    <message>
        <source>Poisson</source>
        <translation>Poisson</translation>
    </message>
    <message>
        <source>How many rare events happen when λ are expected.</source>
        <translation>Combien d’événements rares arrivent quand on en attend λ.</translation>
    </message>
    <message>
        <source>Mean, λ</source>
        <translation>Moyenne, λ</translation>
    </message>
    <message>
        <source>Binomial</source>
        <translation>Binomiale</translation>
    </message>
    <message>
        <source>How many of n independent trials succeed.</source>
        <translation>Combien d’essais indépendants réussissent parmi n.</translation>
    </message>
    <message>
        <source>Trials, n</source>
        <translation>Essais, n</translation>
    </message>
    <message>
        <source>Chance of success, c</source>
        <translation>Prob. de succès, c</translation>
    </message>
    <message>
        <source>Geometric</source>
        <translation>Géométrique</translation>
    </message>
    <message>
        <source>How many failures come before the first success.</source>
        <translation>Combien d’échecs précèdent le premier succès.</translation>
    </message>
    <message>
        <source>Zipf</source>
        <translation>Zipf</translation>
    </message>
    <message>
        <source>The k-th most frequent outcome is 1/k^s as frequent as the first.</source>
        <translation>La k-ième issue la plus fréquente est 1/k^s fois aussi fréquente que la première.</translation>
    </message>
    <message>
        <source>Exponent, s</source>
        <translation>Exposant, s</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Bêta</translation>
    </message>
    <message>
        <source>A curve on the interval from 0 to 1, cut into one cell for each outcome.</source>
        <translation>Une courbe sur l’intervalle de 0 à 1, découpée en une cellule par issue.</translation>
    </message>
    <message>
        <source>First shape, a</source>
        <translation>Premier paramètre de forme, a</translation>
    </message>
    <message>
        <source>Second shape, b</source>
        <translation>Second paramètre de forme, b</translation>
    </message>
    <message>
        <source>There is a file “{name}” already. Overwrite it?</source>
        <translation>Le fichier « {name} » existe déjà. Le remplacer ?</translation>
    </message>
    <message>
        <source>Drag a column</source>
        <translation>Glisser une colonne</translation>
    </message>
    <message>
        <source>Move the bar of P or Q whose outline is nearer</source>
        <translation>Déplacer la barre de P ou de Q dont le contour est le plus proche</translation>
    </message>
    <message>
        <source>Drag across columns</source>
        <translation>Glisser à travers les colonnes</translation>
    </message>
    <message>
        <source>Paint a shape</source>
        <translation>Peindre une forme</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>Maj et glisser</translation>
    </message>
    <message>
        <source>Trade mass with the next outcome</source>
        <translation>Échanger de la masse avec l’issue voisine</translation>
    </message>
    <message>
        <source>Wheel over a column</source>
        <translation>Molette sur une colonne</translation>
    </message>
    <message>
        <source>Fine steps of 0.005; Shift 0.05, Alt 0.0005</source>
        <translation>Pas fins de 0,005 ; Maj 0,05, Alt 0,0005</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Double clic</translation>
    </message>
    <message>
        <source>Type an exact value: 0.25, 1/64, 2^-6, 3e-4, 0,25, 25 %</source>
        <translation>Saisir une valeur exacte : 0,25, 1/64, 2^-6, 3e-4, 25 %</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Clic droit</translation>
    </message>
    <message>
        <source>Everything that can be done with an outcome</source>
        <translation>Tout ce qui peut se faire avec une issue</translation>
    </message>
    <message>
        <source>Escape while dragging</source>
        <translation>Échap en glissant</translation>
    </message>
    <message>
        <source>As if it had not happened</source>
        <translation>Comme si de rien n’était</translation>
    </message>
</context>
</TS>
