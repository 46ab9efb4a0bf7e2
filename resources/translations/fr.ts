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
        <source>There is one outcome only, and nothing to trade with.</source>
        <translation>Il n’y a qu’une seule issue, et rien avec quoi échanger.</translation>
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
        <source>klviz speaks English, since no type on this computer has the letters of {language}. With one such as Noto Sans installed, it speaks {language} from its next start.</source>
        <translation>klviz parle anglais, car aucune police de cet ordinateur n’a les caractères pour {language}. Avec une police comme Noto Sans installée, il parlera {language} dès le prochain démarrage.</translation>
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
        <source>the unit is {unit}</source>
        <translation>l’unité est {unit}</translation>
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
        <source>A terabyte of this source costs {more} more with your Q.</source>
        <translation>Un téraoctet de cette source coûte {more} de plus avec votre Q.</translation>
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
        <source>Best μ by d</source>
        <translation>Meilleur μ selon d</translation>
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
    <message>
        <source>this is not a NumPy array (.npy)</source>
        <translation>ceci n’est pas un tableau NumPy (.npy)</translation>
    </message>
    <message>
        <source>the header of the array is damaged</source>
        <translation>l’en-tête du tableau est endommagé</translation>
    </message>
    <message>
        <source>objects (pickles are never read)</source>
        <translation>des objets (les pickles ne sont jamais lus)</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation>un seul nombre</translation>
    </message>
    <message>
        <source>it holds records, not an array of numbers</source>
        <translation>il contient des enregistrements, pas un tableau de nombres</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>son en-tête est endommagé</translation>
    </message>
    <message>
        <source>its columns are stored one after the other; save it with np.ascontiguousarray</source>
        <translation>ses colonnes sont stockées l’une après l’autre ; l’enregistrer avec np.ascontiguousarray</translation>
    </message>
    <message>
        <source>the array ends before its last row</source>
        <translation>le tableau s’arrête avant sa dernière ligne</translation>
    </message>
    <message>
        <source>there are several arrays in it; say which is {role}: {shown}:NAME, of {names}</source>
        <translation>il contient plusieurs tableaux ; dire lequel est {role} : {shown}:NOM, parmi {names}</translation>
    </message>
    <message>
        <source>type {kind}</source>
        <translation>le type {kind}</translation>
    </message>
    <message>
        <source>the array holds {objects}; rows of numbers are needed</source>
        <translation>le tableau contient {objects} ; il faut des lignes de nombres</translation>
    </message>
    <message>
        <source>the array is {shown}; rows of outcomes have two dimensions, one row has one</source>
        <translation>le tableau est {shown} ; des lignes d’issues ont deux dimensions, une seule ligne en a une</translation>
    </message>
    <message>
        <source>the file has become shorter</source>
        <translation>le fichier est devenu plus court</translation>
    </message>
    <message>
        <source>the array holds type {kind}, which is not known</source>
        <translation>le tableau contient le type {kind}, qui est inconnu</translation>
    </message>
    <message>
        <source>there is no array {part} in it, only {names}</source>
        <translation>il n’y a pas de tableau {part}, seulement {names}</translation>
    </message>
    <message>
        <source>its archive is damaged ({error})</source>
        <translation>son archive est endommagée ({error})</translation>
    </message>
    <message>
        <source>at most {most} rows and columns can be ordered</source>
        <translation>on peut ordonner au plus {most} lignes et colonnes</translation>
    </message>
    <message>
        <source>not written: this is a file, and a Zarr store is a folder</source>
        <translation>non écrit : ceci est un fichier, et un magasin Zarr est un dossier</translation>
    </message>
    <message>
        <source>Zarr needs zarr: pip install 'klviz[zarr]'</source>
        <translation>Zarr demande zarr : pip install 'klviz[zarr]'</translation>
    </message>
    <message>
        <source>the name must end in {most} or {last}</source>
        <translation>le nom doit se terminer par {most} ou {last}</translation>
    </message>
    <message>
        <source>not written: {cause}</source>
        <translation>non écrit : {cause}</translation>
    </message>
    <message>
        <source>two of its columns have the same name</source>
        <translation>deux de ses colonnes portent le même nom</translation>
    </message>
    <message>
        <source>there is no column of numbers in it</source>
        <translation>il n’y a aucune colonne de nombres</translation>
    </message>
    <message>
        <source>rows are the lists in column {name}</source>
        <translation>les lignes sont les listes de la colonne {name}</translation>
    </message>
    <message>
        <source>the Parquet file ends before its last row</source>
        <translation>le fichier Parquet s’arrête avant sa dernière ligne</translation>
    </message>
    <message>
        <source>there is no column {name} to take names of rows from</source>
        <translation>il n’y a pas de colonne {name} pour nommer les lignes</translation>
    </message>
    <message>
        <source>beside the column of lists {name} there are other columns of numbers</source>
        <translation>à côté de la colonne de listes {name}, il y a d’autres colonnes de nombres</translation>
    </message>
    <message>
        <source>; names of rows are in column {name} already</source>
        <translation> ; les noms des lignes sont déjà dans la colonne {name}</translation>
    </message>
    <message>
        <source>column {name} holds {kind}, not numbers{beside}</source>
        <translation>la colonne {name} contient {kind}, pas des nombres{beside}</translation>
    </message>
    <message>
        <source>the Parquet file is damaged ({error})</source>
        <translation>le fichier Parquet est endommagé ({error})</translation>
    </message>
    <message>
        <source>the number in column {name} is missing</source>
        <translation>le nombre de la colonne {name} manque</translation>
    </message>
    <message>
        <source>a matrix of all pairs has a place for every row; save it as .csv or .parquet</source>
        <translation>une matrice de toutes les paires a une place pour chaque ligne ; l’enregistrer en .csv ou .parquet</translation>
    </message>
    <message>
        <source>there is no row {row}: its rows are 0 to {last}</source>
        <translation>il n’y a pas de ligne {row} : ses lignes vont de 0 à {last}</translation>
    </message>
    <message>
        <source>it has been changed since it was measured; run it again</source>
        <translation>il a été modifié depuis la mesure ; relancer</translation>
    </message>
    <message>
        <source>a matrix of all pairs has a place for every row: use --on-error nan, or a table</source>
        <translation>une matrice de toutes les paires a une place pour chaque ligne : utiliser --on-error nan, ou un tableau</translation>
    </message>
    <message>
        <source>no measure is asked for</source>
        <translation>aucune mesure n’est demandée</translation>
    </message>
    <message>
        <source>there is a folder of this name; delete it or choose another name</source>
        <translation>il y a un dossier de ce nom ; le supprimer ou choisir un autre nom</translation>
    </message>
    <message>
        <source>there is a file of this name; a Zarr store is a folder</source>
        <translation>il y a un fichier de ce nom ; un magasin Zarr est un dossier</translation>
    </message>
    <message>
        <source>it has been changed while it was read; delete what was kept and run again</source>
        <translation>il a été modifié pendant la lecture ; supprimer ce qui a été gardé et relancer</translation>
    </message>
    <message>
        <source>the answers take {needed}, and the disk has {free} left</source>
        <translation>les réponses prennent {needed}, et il reste {free} sur le disque</translation>
    </message>
    <message>
        <source>there is no folder {folder}</source>
        <translation>il n’y a pas de dossier {folder}</translation>
    </message>
    <message>
        <source>no permission to write in the folder {folder}</source>
        <translation>pas d’autorisation d’écrire dans le dossier {folder}</translation>
    </message>
    <message>
        <source>this is a file that is read; choose another place for the result</source>
        <translation>c’est un fichier qui est lu ; choisir un autre emplacement pour le résultat</translation>
    </message>
    <message>
        <source>this is not a plain file</source>
        <translation>ceci n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>there are no rows in it</source>
        <translation>il ne contient aucune ligne</translation>
    </message>
    <message>
        <source>its rows have no outcomes</source>
        <translation>ses lignes n’ont pas d’issues</translation>
    </message>
    <message>
        <source>{name}: {rows} of {outcomes}{ids}{note}</source>
        <translation>{name} : {rows} × {outcomes}{ids}{note}</translation>
    </message>
    <message>
        <source>no table has a name like this</source>
        <translation>aucun tableau ne porte un tel nom</translation>
    </message>
    <message>
        <source>, names of rows from {name}</source>
        <translation>, noms des lignes dans {name}</translation>
    </message>
    <message>
        <source>this is not a whole {suffix} file</source>
        <translation>ceci n’est pas un fichier {suffix} entier</translation>
    </message>
    <message>
        <source>has shape {shape}; rows of distributions have two dimensions, one row has one</source>
        <translation>a la forme {shape} ; des lignes de distributions ont deux dimensions, une seule ligne en a une</translation>
    </message>
    <message>
        <source>there is no table in this folder ({endings})</source>
        <translation>il n’y a pas de tableau dans ce dossier ({endings})</translation>
    </message>
    <message>
        <source>its outcomes have other names than those of {name}</source>
        <translation>ses issues ont d’autres noms que celles de {name}</translation>
    </message>
    <message>
        <source>the first line is a heading</source>
        <translation>la première ligne est un titre</translation>
    </message>
    <message>
        <source>this is no text in UTF-8; save the table as CSV in UTF-8</source>
        <translation>ce n’est pas du texte en UTF-8 ; enregistrer le tableau en CSV et UTF-8</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>il ne contient rien</translation>
    </message>
    <message>
        <source>this is no text in UTF-8; save it in UTF-8</source>
        <translation>ce n’est pas du texte en UTF-8 ; l’enregistrer en UTF-8</translation>
    </message>
    <message>
        <source>line {number} is longer than {most} bytes</source>
        <translation>la ligne {number} dépasse {most} octets</translation>
    </message>
    <message>
        <source>line {number} is no text in UTF-8; save it in UTF-8</source>
        <translation>la ligne {number} n’est pas du texte en UTF-8 ; enregistrer en UTF-8</translation>
    </message>
    <message>
        <source>a row cannot be taken apart ({trouble}): {text}</source>
        <translation>une ligne ne peut pas être découpée ({trouble}) : {text}</translation>
    </message>
    <message>
        <source>outcome {outcome} {problem}</source>
        <translation>l’issue {outcome} {problem}</translation>
    </message>
    <message>
        <source>sums to {total}, not 1; {hint}</source>
        <translation>a pour somme {total}, et non 1 ; {hint}</translation>
    </message>
    <message>
        <source>give --normalize for counts or weights</source>
        <translation>donner --normalize pour des effectifs ou des poids</translation>
    </message>
    <message>
        <source>its outcomes have other names than those of {name}: the first that differs is number {number}, "{title}" and not "{needed}"; put both in the same order</source>
        <translation>ses issues ont d’autres noms que celles de {name} : la première qui diffère est la numéro {number}, « {title} » et non « {needed} » ; mettre les deux dans le même ordre</translation>
    </message>
    <message>
        <source>or ask for all pairs</source>
        <translation>ou demander toutes les paires</translation>
    </message>
    <message>
        <source>Zarr arrays need zarr: pip install 'klviz[zarr]' (or save the array as .npy)</source>
        <translation>les tableaux Zarr demandent zarr : pip install 'klviz[zarr]' (ou enregistrer le tableau en .npy)</translation>
    </message>
    <message>
        <source>there are no arrays in it</source>
        <translation>il ne contient aucun tableau</translation>
    </message>
    <message>
        <source>the array is {shape} of {dtype}; rows of numbers have two dimensions</source>
        <translation>le tableau est {shape} de type {dtype} ; des lignes de nombres ont deux dimensions</translation>
    </message>
    <message>
        <source>the Zarr array is damaged ({error})</source>
        <translation>le tableau Zarr est endommagé ({error})</translation>
    </message>
    <message>
        <source>the file changed while it was read; encode it again</source>
        <translation>le fichier a changé pendant la lecture ; le coder à nouveau</translation>
    </message>
    <message>
        <source>two outcomes have the same name</source>
        <translation>deux issues portent le même nom</translation>
    </message>
    <message>
        <source>the file is empty, so it has no histogram</source>
        <translation>le fichier est vide, il n’a donc pas d’histogramme</translation>
    </message>
    <message>
        <source>the file is empty, so it has no characters</source>
        <translation>le fichier est vide, il n’a donc pas de caractères</translation>
    </message>
    <message>
        <source>the outcome {name!r} is neither a byte (such as 41 A or 0A) nor a single character</source>
        <translation>l’issue {name!r} n’est ni un octet (comme 41 A ou 0A) ni un seul caractère</translation>
    </message>
    <message>
        <source>there are {count} different characters; at most {most} can be coded</source>
        <translation>il y a {count} caractères différents ; on peut en coder au plus {most}</translation>
    </message>
    <message>
        <source>{name} at offset {at} is impossible under this model</source>
        <translation>{name} à la position {at} est impossible selon ce modèle</translation>
    </message>
    <message>
        <source>the file is not text in UTF-8 (at offset {place}); code its bytes instead</source>
        <translation>le fichier n’est pas du texte en UTF-8 (à la position {place}) ; coder plutôt ses octets</translation>
    </message>
    <message>
        <source>range coding needs the library constriction, which is not on this machine</source>
        <translation>le codage par intervalles demande la bibliothèque constriction, absente de cette machine</translation>
    </message>
    <message>
        <source>is all zero; at least one outcome needs a positive weight</source>
        <translation>n’est que zéro ; une issue au moins doit avoir un poids positif</translation>
    </message>
    <message>
        <source>is a single number; a list of probabilities or weights is needed</source>
        <translation>est un seul nombre ; il faut une liste de probabilités ou de poids</translation>
    </message>
    <message>
        <source>is empty; at least one outcome is needed</source>
        <translation>est vide ; il faut au moins une issue</translation>
    </message>
    <message>
        <source>call normalize({name}) or pass normalize=True</source>
        <translation>appeler normalize({name}) ou passer normalize=True</translation>
    </message>
    <message>
        <source>is an integer with more than 106 significant bits; round it first</source>
        <translation>est un entier de plus de 106 bits significatifs ; l’arrondir d’abord</translation>
    </message>
    <message>
        <source>is {value}; probabilities and weights must not be negative</source>
        <translation>vaut {value} ; probabilités et poids ne doivent pas être négatifs</translation>
    </message>
    <message>
        <source>is {value}; probabilities and weights must be finite</source>
        <translation>vaut {value} ; probabilités et poids doivent être finis</translation>
    </message>
    <message>
        <source>has shape {shape}; one position per outcome is needed: ({count},)</source>
        <translation>a la forme {shape} ; il faut une position par issue : ({count},)</translation>
    </message>
    <message>
        <source>is {value}; positions must be finite</source>
        <translation>vaut {value} ; les positions doivent être finies</translation>
    </message>
    <message>
        <source>is {value}, not above the one before; positions must increase</source>
        <translation>vaut {value}, pas plus que la précédente ; les positions doivent croître</translation>
    </message>
    <message>
        <source>is an integer beyond 1.8e308; divide the counts first</source>
        <translation>est un entier au-delà de 1.8e308 ; diviser d’abord les effectifs</translation>
    </message>
    <message>
        <source>has shape {shape}, but {other} has {needed}; they must be the same</source>
        <translation>a la forme {shape}, mais {other} a {needed} ; elles doivent être égales</translation>
    </message>
    <message>
        <source>is not a rectangular array of numbers ({error})</source>
        <translation>n’est pas un tableau rectangulaire de nombres ({error})</translation>
    </message>
    <message>
        <source>no measure is called {names}; there are {known}</source>
        <translation>aucune mesure ne s’appelle {names} ; il y a {known}</translation>
    </message>
    <message>
        <source>{name!r}: an order is one number from 0 to infinity</source>
        <translation>{name!r} : un ordre est un nombre de 0 à l’infini</translation>
    </message>
    <message>
        <source>{name!r}: {inside!r} is not a number or a list of numbers</source>
        <translation>{name!r} : {inside!r} n’est ni un nombre ni une liste de nombres</translation>
    </message>
    <message>
        <source>Mass can be moved from one outcome to one other outcome.</source>
        <translation>La masse se déplace d’une issue à une autre.</translation>
    </message>
    <message>
        <source>These weights are too large to be moved; normalise first.</source>
        <translation>Ces poids sont trop grands pour être déplacés ; normaliser d’abord.</translation>
    </message>
    <message>
        <source>{target!r} is neither P, Q nor a setting of this view.</source>
        <translation>{target!r} n’est ni P, ni Q, ni un réglage de cette vue.</translation>
    </message>
    <message>
        <source>{name} cannot be a {kind}.</source>
        <translation>{name} ne peut pas être un {kind}.</translation>
    </message>
    <message>
        <source>{name} needs a number.</source>
        <translation>{name} demande un nombre.</translation>
    </message>
    <message>
        <source>An edit of {series} needs one value for each outcome it names.</source>
        <translation>Une modification de {series} demande une valeur pour chaque issue qu’elle nomme.</translation>
    </message>
    <message>
        <source>A weight of {series} must be a finite number.</source>
        <translation>Un poids de {series} doit être un nombre fini.</translation>
    </message>
    <message>
        <source>There is no such outcome as {indices}; they are counted from 0 to {last}.</source>
        <translation>Il n’y a pas d’issue {indices} ; elles se comptent de 0 à {last}.</translation>
    </message>
    <message>
        <source>{series!r} is neither 'p' nor 'q'.</source>
        <translation>{series!r} n’est ni 'p' ni 'q'.</translation>
    </message>
    <message>
        <source>{series} would have no mass left; some outcome must be above 0.</source>
        <translation>{series} n’aurait plus de masse ; une issue doit être au-dessus de 0.</translation>
    </message>
    <message>
        <source>{mode!r} is not a mode; the modes are {modes}.</source>
        <translation>{mode!r} n’est pas un mode ; les modes sont {modes}.</translation>
    </message>
    <message>
        <source>{sums}, not 1. Normalise first.</source>
        <translation>{sums}, et non 1. Normaliser d’abord.</translation>
    </message>
    <message>
        <source>The base of the logarithm can be 2, e or 10, not {base!r}.</source>
        <translation>La base du logarithme peut être 2, e ou 10, pas {base!r}.</translation>
    </message>
    <message>
        <source>A seed is a whole number from 0 to 2^63 − 1, not {seed!r}.</source>
        <translation>Une graine est un entier de 0 à 2^63 − 1, pas {seed!r}.</translation>
    </message>
    <message>
        <source>{name} is pinned; unpin it to move mass there.</source>
        <translation>{name} est épinglée ; la libérer pour y déplacer de la masse.</translation>
    </message>
    <message>
        <source>Nothing is free to take the change in {series}; pinned: {bars}.</source>
        <translation>Rien n’est libre pour absorber le changement de {series} ; épinglées : {bars}.</translation>
    </message>
    <message>
        <source>{series} has no mass to normalise; make some outcome greater than 0.</source>
        <translation>{series} n’a pas de masse à normaliser ; rendre une issue plus grande que 0.</translation>
    </message>
    <message>
        <source>{series} sums to {total}</source>
        <translation>{series} a pour somme {total}</translation>
    </message>
    <message>
        <source>Choose at least two outcomes to merge.</source>
        <translation>Choisir au moins deux issues à fusionner.</translation>
    </message>
    <message>
        <source>These weights are too large to be added; normalise first.</source>
        <translation>Ces poids sont trop grands pour être additionnés ; normaliser d’abord.</translation>
    </message>
    <message>
        <source>An outcome needs a name.</source>
        <translation>Une issue doit avoir un nom.</translation>
    </message>
    <message>
        <source>The snapshots are 0, 1 and 2.</source>
        <translation>Les instantanés sont 0, 1 et 2.</translation>
    </message>
    <message>
        <source>What would be removed</source>
        <translation>Ce qui serait supprimé</translation>
    </message>
    <message>
        <source>By hand there can be at most {most} outcomes; there are {count}.</source>
        <translation>À la main, il peut y avoir au plus {most} issues ; il y en a {count}.</translation>
    </message>
    <message>
        <source>There must be at least {fewest} outcomes.</source>
        <translation>Il doit y avoir au moins {fewest} issues.</translation>
    </message>
    <message>
        <source>By hand there can be {fewest} to {most} outcomes, not {count}.</source>
        <translation>À la main, il peut y avoir de {fewest} à {most} issues, pas {count}.</translation>
    </message>
    <message>
        <source>A name can have {most} characters, not {count}.</source>
        <translation>Un nom peut avoir {most} caractères, pas {count}.</translation>
    </message>
    <message>
        <source>There is already an outcome called {name}.</source>
        <translation>Il y a déjà une issue nommée {name}.</translation>
    </message>
    <message>
        <source>Snapshot {letter} is empty.</source>
        <translation>L’instantané {letter} est vide.</translation>
    </message>
    <message>
        <source>{what} has all the mass of {series}; move it elsewhere first.</source>
        <translation>{what} a toute la masse de {series} ; la déplacer d’abord ailleurs.</translation>
    </message>
    <message>
        <source>outcome {number}</source>
        <translation>issue {number}</translation>
    </message>
    <message>
        <source>This pair cannot be shown: {error}.</source>
        <translation>Cette paire ne peut pas être montrée : {error}.</translation>
    </message>
    <message>
        <source>There is no preset called {name!r}.</source>
        <translation>Il n’y a pas d’exemple nommé {name!r}.</translation>
    </message>
    <message>
        <source>Nothing of this shape falls on the outcomes shown; move it.</source>
        <translation>Rien de cette forme ne tombe sur les issues montrées ; la déplacer.</translation>
    </message>
    <message>
        <source>There is no mass to work on; make some outcome greater than 0.</source>
        <translation>Il n’y a pas de masse à traiter ; rendre une issue plus grande que 0.</translation>
    </message>
    <message>
        <source>There is no tool called {name!r}.</source>
        <translation>Il n’y a pas d’outil nommé {name!r}.</translation>
    </message>
    <message>
        <source>{title} has no setting called {names}.</source>
        <translation>{title} n’a pas de réglage nommé {names}.</translation>
    </message>
    <message>
        <source>cuts off {amount} of the tail</source>
        <translation>coupe {amount} de la queue</translation>
    </message>
    <message>
        <source>{label} goes from {low} to {high}, not to {value}.</source>
        <translation>{label} va de {low} à {high}, pas à {value}.</translation>
    </message>
    <message>
        <source>the array is empty</source>
        <translation>le tableau est vide</translation>
    </message>
    <message>
        <source>.npz archive</source>
        <translation>archive .npz</translation>
    </message>
    <message>
        <source>the value is infinite</source>
        <translation>la valeur est infinie</translation>
    </message>
    <message>
        <source>this is an array of records; save the one column that is meant as an array of numbers</source>
        <translation>c’est un tableau d’enregistrements ; enregistrer la seule colonne voulue comme tableau de nombres</translation>
    </message>
    <message>
        <source>its directory is too large</source>
        <translation>son répertoire est trop grand</translation>
    </message>
    <message>
        <source>it is encrypted; save it without a password</source>
        <translation>il est chiffré ; l’enregistrer sans mot de passe</translation>
    </message>
    <message>
        <source>it is compressed in an unusual way; save it again</source>
        <translation>il est compressé d’une façon inhabituelle ; l’enregistrer à nouveau</translation>
    </message>
    <message>
        <source>there are gaps (NaN) or infinite values among the numbers</source>
        <translation>il y a des manques (NaN) ou des valeurs infinies parmi les nombres</translation>
    </message>
    <message>
        <source>an array holds counts or samples, not words</source>
        <translation>un tableau contient des effectifs ou des échantillons, pas des mots</translation>
    </message>
    <message>
        <source>the value is missing (NaN; {count} in all); fill it in, or choose to skip gaps</source>
        <translation>la valeur manque (NaN ; {count} en tout) ; la compléter, ou choisir de sauter les manques</translation>
    </message>
    <message>
        <source>this is a NumPy array of format {major}, which is not known</source>
        <translation>c’est un tableau NumPy au format {major}, qui est inconnu</translation>
    </message>
    <message>
        <source>the array holds {hint}; only whole and floating-point numbers up to 64 bits are read</source>
        <translation>le tableau contient {hint} ; seuls les entiers et les flottants jusqu’à 64 bits sont lus</translation>
    </message>
    <message>
        <source>the array has {items} elements; at most {most} are read</source>
        <translation>le tableau a {items} éléments ; au plus {most} sont lus</translation>
    </message>
    <message>
        <source>the array is {shown}; counts or samples have one dimension, P and Q together have two</source>
        <translation>le tableau est {shown} ; effectifs ou échantillons ont une dimension, P et Q ensemble en ont deux</translation>
    </message>
    <message>
        <source>there are {count} parts in it; at most {most} are read</source>
        <translation>il contient {count} parties ; au plus {most} sont lues</translation>
    </message>
    <message>
        <source>the array takes {size}; at most {most} are read</source>
        <translation>le tableau prend {size} ; au plus {most} sont lus</translation>
    </message>
    <message>
        <source>its part {filename} ends too early</source>
        <translation>sa partie {filename} s’arrête trop tôt</translation>
    </message>
    <message>
        <source>its arrays {part} and {part_q} have shapes {p} and {q}; P and Q need one dimension and the same length</source>
        <translation>ses tableaux {part} et {part_q} ont les formes {p} et {q} ; P et Q demandent une dimension et la même longueur</translation>
    </message>
    <message>
        <source>this is not a whole {what} ({error})</source>
        <translation>ce n’est pas complet : {what} ({error})</translation>
    </message>
    <message>
        <source>its part {filename} is damaged ({error})</source>
        <translation>sa partie {filename} est endommagée ({error})</translation>
    </message>
    <message>
        <source>the array is 2 × 2, so P and Q may be its rows or its columns</source>
        <translation>le tableau est 2 × 2, donc P et Q peuvent être ses lignes ou ses colonnes</translation>
    </message>
    <message>
        <source>the numbers may be counts or raw samples</source>
        <translation>les nombres peuvent être des effectifs ou des échantillons bruts</translation>
    </message>
    <message>
        <source>there is no row {number} in the array</source>
        <translation>il n’y a pas de ligne {number} dans le tableau</translation>
    </message>
    <message>
        <source>there is no column {number} in the array</source>
        <translation>il n’y a pas de colonne {number} dans le tableau</translation>
    </message>
    <message>
        <source>{count} counts are too many; at most {most} are shown</source>
        <translation>{count} effectifs, c’est trop ; au plus {most} sont montrés</translation>
    </message>
    <message>
        <source>a count cannot be negative, and this is {value}</source>
        <translation>un effectif ne peut pas être négatif, et celui-ci vaut {value}</translation>
    </message>
    <message>
        <source>the array is {rows} × {columns}, and P and Q may be any two of its columns or rows</source>
        <translation>le tableau est {rows} × {columns}, et P et Q peuvent être deux quelconques de ses colonnes ou lignes</translation>
    </message>
    <message>
        <source>not saved: this is not a plain file</source>
        <translation>non enregistré : ceci n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>not saved: the file may not be changed (it is read-only)</source>
        <translation>non enregistré : le fichier ne peut pas être modifié (lecture seule)</translation>
    </message>
    <message>
        <source>the link at this path cannot be followed</source>
        <translation>le lien à cet emplacement ne peut pas être suivi</translation>
    </message>
    <message>
        <source>not saved: {cause}</source>
        <translation>non enregistré : {cause}</translation>
    </message>
    <message>
        <source>written, but the disk did not confirm it: {cause}; save again to be sure</source>
        <translation>écrit, mais le disque ne l’a pas confirmé : {cause} ; enregistrer à nouveau par sûreté</translation>
    </message>
    <message>
        <source>(other)</source>
        <translation>(autres)</translation>
    </message>
    <message>
        <source>choose one column of values, or two different ones for P and Q</source>
        <translation>choisir une colonne de valeurs, ou deux différentes pour P et Q</translation>
    </message>
    <message>
        <source>the column of names cannot also be a column of values</source>
        <translation>la colonne des noms ne peut pas être aussi une colonne de valeurs</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>une valeur manque</translation>
    </message>
    <message>
        <source>there are no rows of data</source>
        <translation>il n’y a pas de lignes de données</translation>
    </message>
    <message>
        <source>{cell} has a point where numbers have a decimal comma</source>
        <translation>{cell} a un point alors que les nombres ont une virgule décimale</translation>
    </message>
    <message>
        <source>{cell} has a comma; if it is a decimal comma, say so</source>
        <translation>{cell} a une virgule ; si c’est une virgule décimale, l’indiquer</translation>
    </message>
    <message>
        <source>{what}; fill it in, or choose to skip rows with gaps</source>
        <translation>{what} ; compléter, ou choisir de sauter les lignes incomplètes</translation>
    </message>
    <message>
        <source>there are no samples</source>
        <translation>il n’y a pas d’échantillons</translation>
    </message>
    <message>
        <source>there are more than {most} cells that are not plain decimal numbers</source>
        <translation>il y a plus de {most} cellules qui ne sont pas de simples nombres décimaux</translation>
    </message>
    <message>
        <source>the row has {count} cells where the first has {width}; check the delimiter, the decimal mark and the quotation marks</source>
        <translation>la ligne a {count} cellules et la première {width} ; vérifier le séparateur, la marque décimale et les guillemets</translation>
    </message>
    <message>
        <source>there is no column {number}; the table has {width}</source>
        <translation>il n’y a pas de colonne {number} ; le tableau en a {width}</translation>
    </message>
    <message>
        <source>the outcome {name} was there before; choose to add such rows up</source>
        <translation>l’issue {name} était déjà là ; choisir d’additionner ces lignes</translation>
    </message>
    <message>
        <source>there are more than {most} outcomes</source>
        <translation>il y a plus de {most} issues</translation>
    </message>
    <message>
        <source>there are more than {most} different values</source>
        <translation>il y a plus de {most} valeurs différentes</translation>
    </message>
    <message>
        <source>the name has characters that no file name can have</source>
        <translation>le nom a des caractères qu’aucun nom de fichier ne peut avoir</translation>
    </message>
    <message>
        <source>column {name}</source>
        <translation>colonne {name}</translation>
    </message>
    <message>
        <source>the system refused</source>
        <translation>le système a refusé</translation>
    </message>
    <message>
        <source>there is not enough memory to read this file</source>
        <translation>il n’y a pas assez de mémoire pour lire ce fichier</translation>
    </message>
    <message>
        <source>the file is nested too deeply</source>
        <translation>le fichier est trop profondément imbriqué</translation>
    </message>
    <message>
        <source>this is a folder; choose a file in it</source>
        <translation>c’est un dossier ; choisir un fichier dedans</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>{size} is too large for {what}; at most {limit} are read</source>
        <translation>{size}, c’est trop pour {what} ; au plus {limit} sont lus</translation>
    </message>
    <message>
        <source>the file is damaged ({kind}: {error})</source>
        <translation>le fichier est endommagé ({kind} : {error})</translation>
    </message>
    <message>
        <source>{size} is too large; at most {limit} are read</source>
        <translation>{size}, c’est trop grand ; au plus {limit} sont lus</translation>
    </message>
    <message>
        <source>the first row may be a heading or data</source>
        <translation>la première ligne peut être un titre ou des données</translation>
    </message>
    <message>
        <source>the outcomes may be named by {columns}</source>
        <translation>les issues peuvent être nommées par {columns}</translation>
    </message>
    <message>
        <source>{said} names some outcomes more than once</source>
        <translation>{said} nomme certaines issues plus d’une fois</translation>
    </message>
    <message>
        <source>there are {count} columns of numbers, and P and Q may be any two of them</source>
        <translation>il y a {count} colonnes de nombres, et P et Q peuvent être deux quelconques d’entre elles</translation>
    </message>
    <message>
        <source>{said} has negative numbers, which cannot be counts</source>
        <translation>{said} a des nombres négatifs, qui ne peuvent pas être des effectifs</translation>
    </message>
    <message>
        <source>there are several columns of words</source>
        <translation>il y a plusieurs colonnes de mots</translation>
    </message>
    <message>
        <source>{said} has {odd} among its numbers</source>
        <translation>{said} a {odd} parmi ses nombres</translation>
    </message>
    <message>
        <source>{said} has gaps</source>
        <translation>{said} a des manques</translation>
    </message>
    <message>
        <source>no value stands there twice, so there may be nothing to count</source>
        <translation>aucune valeur n’y figure deux fois, il n’y a donc peut-être rien à compter</translation>
    </message>
    <message>
        <source>{said} may hold counts or raw samples</source>
        <translation>{said} peut contenir des effectifs ou des échantillons bruts</translation>
    </message>
    <message>
        <source>as asked</source>
        <translation>comme demandé</translation>
    </message>
    <message>
        <source>there is nothing to count</source>
        <translation>il n’y a rien à compter</translation>
    </message>
    <message>
        <source>a bin for every whole number</source>
        <translation>une classe pour chaque entier</translation>
    </message>
    <message>
        <source>the samples spread too widely for bins of one width</source>
        <translation>les échantillons sont trop dispersés pour des classes d’une seule largeur</translation>
    </message>
    <message>
        <source>all samples are equal</source>
        <translation>tous les échantillons sont égaux</translation>
    </message>
    <message>
        <source>there are {count} outcomes, and klviz shows at most {most}</source>
        <translation>il y a {count} issues, et klviz en montre au plus {most}</translation>
    </message>
    <message>
        <source>the weight of {name!r} is {value}; a weight must be finite and at least 0</source>
        <translation>le poids de {name!r} vaut {value} ; un poids doit être fini et au moins 0</translation>
    </message>
    <message>
        <source>all weights of {title!r} are 0, so there is nothing to show</source>
        <translation>tous les poids de {title!r} sont 0, il n’y a donc rien à montrer</translation>
    </message>
    <message>
        <source>the outcome {name!r} is there twice</source>
        <translation>l’issue {name!r} y figure deux fois</translation>
    </message>
    <message>
        <source>a bin width of {width} is not possible; it must be above 0</source>
        <translation>une largeur de classe de {width} est impossible ; elle doit être au-dessus de 0</translation>
    </message>
    <message>
        <source>{bins} bins are not possible; choose 1 to {most}</source>
        <translation>{bins} classes, c’est impossible ; choisir de 1 à {most}</translation>
    </message>
    <message>
        <source>a bin width of {width} makes more than {most} bins; choose a wider one</source>
        <translation>une largeur de classe de {width} fait plus de {most} classes ; en choisir une plus grande</translation>
    </message>
    <message>
        <source>a bin width of {width} is finer than the samples' own digits</source>
        <translation>une largeur de classe de {width} est plus fine que les chiffres des échantillons</translation>
    </message>
    <message>
        <source>{p!r} and {q!r} have different bins, which cannot be compared; bin them together</source>
        <translation>{p!r} et {q!r} ont des classes différentes, qu’on ne peut comparer ; les classer ensemble</translation>
    </message>
    <message>
        <source>{p!r} and {q!r} have {count} outcomes; at most {most} are shown</source>
        <translation>{p!r} et {q!r} ont {count} issues ; au plus {most} sont montrées</translation>
    </message>
    <message>
        <source>{p} and {q}</source>
        <translation>{p} et {q}</translation>
    </message>
    <message>
        <source>about {bins} asked for</source>
        <translation>environ {bins} demandées</translation>
    </message>
    <message>
        <source>the picture has no pixels</source>
        <translation>l’image n’a pas de pixels</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {levels}³ colours</source>
        <translation>{width} × {height} pixels, {levels}³ couleurs</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, grey, {levels} values</source>
        <translation>{width} × {height} pixels, gris, {levels} valeurs</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, red, {levels} values</source>
        <translation>{width} × {height} pixels, rouge, {levels} valeurs</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, green, {levels} values</source>
        <translation>{width} × {height} pixels, vert, {levels} valeurs</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, blue, {levels} values</source>
        <translation>{width} × {height} pixels, bleu, {levels} valeurs</translation>
    </message>
    <message>
        <source>the header of the {kind} is damaged</source>
        <translation>l’en-tête est endommagé : {kind}</translation>
    </message>
    <message>
        <source>the picture is {width} × {height} pixels, more than {most}; make it smaller</source>
        <translation>l’image fait {width} × {height} pixels, plus de {most} ; la réduire</translation>
    </message>
    <message>
        <source>the picture has more than {most} pixels</source>
        <translation>l’image a plus de {most} pixels</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texte collé</translation>
    </message>
    <message>
        <source>a text or a table</source>
        <translation>un texte ou un tableau</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>this is an old Excel workbook (.xls) or a protected one; save it as .xlsx or .csv</source>
        <translation>c’est un ancien classeur Excel (.xls) ou un classeur protégé ; l’enregistrer en .xlsx ou .csv</translation>
    </message>
    <message>
        <source>this is a PDF; copy the table or the text out of it and paste it</source>
        <translation>c’est un PDF ; en copier le tableau ou le texte et le coller</translation>
    </message>
    <message>
        <source>there is no sheet in it</source>
        <translation>il ne contient aucune feuille</translation>
    </message>
    <message>
        <source>this is no kind of file that klviz knows; its bytes can be counted</source>
        <translation>klviz ne connaît pas ce type de fichier ; ses octets peuvent être comptés</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archive</translation>
    </message>
    <message>
        <source>the outcomes may be the rows or the columns</source>
        <translation>les issues peuvent être les lignes ou les colonnes</translation>
    </message>
    <message>
        <source>there are {count} sheets in it</source>
        <translation>il contient {count} feuilles</translation>
    </message>
    <message>
        <source>there are {count} arrays in it</source>
        <translation>il contient {count} tableaux</translation>
    </message>
    <message>
        <source>{series} sums to {total}, not 1; normalise before taking the numbers elsewhere</source>
        <translation>{series} a pour somme {total}, et non 1 ; normaliser avant d’emporter les nombres</translation>
    </message>
    <message>
        <source>Parquet tables need PyArrow: pip install pyarrow (or save the table as CSV)</source>
        <translation>les tableaux Parquet demandent PyArrow : pip install pyarrow (ou enregistrer le tableau en CSV)</translation>
    </message>
    <message>
        <source>the table has {rows} rows and {columns} columns; at most {most_rows} and {most_columns} are read</source>
        <translation>le tableau a {rows} lignes et {columns} colonnes ; au plus {most_rows} et {most_columns} sont lues</translation>
    </message>
    <message>
        <source>this is not a whole Parquet file</source>
        <translation>ceci n’est pas un fichier Parquet entier</translation>
    </message>
    <message>
        <source>the footer of the Parquet file is damaged or too large</source>
        <translation>le pied du fichier Parquet est endommagé ou trop grand</translation>
    </message>
    <message>
        <source>the footer or a page header of the Parquet file is damaged</source>
        <translation>le pied ou un en-tête de page du fichier Parquet est endommagé</translation>
    </message>
    <message>
        <source>a value is missing; fill it in, or choose to skip rows with gaps</source>
        <translation>une valeur manque ; la compléter, ou choisir de sauter les lignes incomplètes</translation>
    </message>
    <message>
        <source>it unpacks to {unpacked}; at most {most} are read; save it as .npy</source>
        <translation>décompressé, il fait {unpacked} ; au plus {most} sont lus ; l’enregistrer en .npy</translation>
    </message>
    <message>
        <source>a page in it unpacks to {page}; at most {most} are read</source>
        <translation>une page décompressée fait {page} ; au plus {most} sont lus</translation>
    </message>
    <message>
        <source>there are more than {most} rows of names, counts or words</source>
        <translation>il y a plus de {most} lignes de noms, d’effectifs ou de mots</translation>
    </message>
    <message>
        <source>it holds {kind}, not numbers or words</source>
        <translation>elle contient {kind}, pas des nombres ou des mots</translation>
    </message>
    <message>
        <source>it holds {kind}, not numbers</source>
        <translation>elle contient {kind}, pas des nombres</translation>
    </message>
    <message>
        <source>this is a session, not data; open it as a session</source>
        <translation>c’est une session, pas des données ; l’ouvrir comme session</translation>
    </message>
    <message>
        <source>a table of text</source>
        <translation>un tableau de texte</translation>
    </message>
    <message>
        <source>a picture is counted by its pixels; open it in the window</source>
        <translation>une image se compte par ses pixels ; l’ouvrir dans la fenêtre</translation>
    </message>
    <message>
        <source>it holds both P and Q, so it cannot be one of two files; open it alone</source>
        <translation>il contient P et Q et ne peut donc pas être l’un de deux fichiers ; l’ouvrir seul</translation>
    </message>
    <message>
        <source>{doubt}; open it in the window to choose, or make it plain in the file</source>
        <translation>{doubt} ; l’ouvrir dans la fenêtre pour choisir, ou le rendre clair dans le fichier</translation>
    </message>
    <message>
        <source>there are more values in it than a session can hold</source>
        <translation>il contient plus de valeurs qu’une session ne peut en avoir</translation>
    </message>
    <message>
        <source>this is not a klviz session</source>
        <translation>ceci n’est pas une session klviz</translation>
    </message>
    <message>
        <source>the session is damaged ({said})</source>
        <translation>la session est endommagée ({said})</translation>
    </message>
    <message>
        <source>it was saved by a newer klviz ({saved_by}, format {version}; this one knows formats up to {known}); update klviz to open it</source>
        <translation>elle a été enregistrée par un klviz plus récent ({saved_by}, format {version} ; celui-ci connaît les formats jusqu’à {known}) ; mettre klviz à jour pour l’ouvrir</translation>
    </message>
    <message>
        <source>the key {key} is there twice in one object</source>
        <translation>la clé {key} figure deux fois dans un objet</translation>
    </message>
    <message>
        <source>the session cannot be shown: {error}</source>
        <translation>la session ne peut pas être montrée : {error}</translation>
    </message>
    <message>
        <source>{where}.{series} has {weights} for {names}</source>
        <translation>{where}.{series} a {weights} pour {names}</translation>
    </message>
    <message>
        <source>{where}.{series}[{bad}] is {value}; a weight is finite and at least 0</source>
        <translation>{where}.{series}[{bad}] vaut {value} ; un poids est fini et au moins 0</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>virgules</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>points-virgules</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>barres</translation>
    </message>
    <message>
        <source>this is not {encoding} text at byte {number}; choose another encoding</source>
        <translation>ce n’est pas du texte {encoding} à l’octet {number} ; choisir un autre encodage</translation>
    </message>
    <message>
        <source>a cell is longer than 131,072 characters; is a closing quotation mark missing?</source>
        <translation>une cellule dépasse 131 072 caractères ; manque-t-il un guillemet fermant ?</translation>
    </message>
    <message>
        <source>the file ends inside a quoted cell; a closing quotation mark is missing</source>
        <translation>le fichier s’arrête dans une cellule entre guillemets ; il manque un guillemet fermant</translation>
    </message>
    <message>
        <source>a quoted cell goes on after its closing quotation mark</source>
        <translation>une cellule entre guillemets continue après son guillemet fermant</translation>
    </message>
    <message>
        <source>the row cannot be taken apart ({said})</source>
        <translation>la ligne ne peut pas être découpée ({said})</translation>
    </message>
    <message>
        <source>commas may separate cells or be decimal commas</source>
        <translation>les virgules peuvent séparer des cellules ou être décimales</translation>
    </message>
    <message>
        <source>this is not {encoding} text; choose another encoding</source>
        <translation>ce n’est pas du texte {encoding} ; choisir un autre encodage</translation>
    </message>
    <message>
        <source>commas and points both stand for the decimal mark</source>
        <translation>virgules et points servent tous deux de marque décimale</translation>
    </message>
    <message>
        <source>some numbers have a comma and some a point</source>
        <translation>certains nombres ont une virgule et d’autres un point</translation>
    </message>
    <message>
        <source>the encoding {encoding} is not one of {known}</source>
        <translation>l’encodage {encoding} n’est pas l’un de {known}</translation>
    </message>
    <message>
        <source>the delimiter {delimiter} is not one of , ; tab | space or none</source>
        <translation>le séparateur {delimiter} n’est pas l’un de , ; tabulation | espace ou aucun</translation>
    </message>
    <message>
        <source>the rows have different numbers of cells</source>
        <translation>les lignes n’ont pas le même nombre de cellules</translation>
    </message>
    <message>
        <source>{cell} may be a decimal number or have a thousands separator</source>
        <translation>{cell} peut être un nombre décimal ou avoir un séparateur de milliers</translation>
    </message>
    <message>
        <source>the letters beyond ASCII are not UTF-8; they may be {best}, so check that they look right</source>
        <translation>les lettres hors ASCII ne sont pas en UTF-8 ; elles sont peut-être en {best}, vérifier donc qu’elles sont justes</translation>
    </message>
    <message>
        <source>there are more than {most} rows; save them as .npy or Parquet</source>
        <translation>il y a plus de {most} lignes ; les enregistrer en .npy ou Parquet</translation>
    </message>
    <message>
        <source>the line is longer than {most} characters</source>
        <translation>la ligne dépasse {most} caractères</translation>
    </message>
    <message>
        <source>a table on its side may have {most} rows, and this has more</source>
        <translation>un tableau couché peut avoir {most} lignes, et celui-ci en a plus</translation>
    </message>
    <message>
        <source>cells may be separated by {signs} or by commas</source>
        <translation>les cellules peuvent être séparées par {signs} ou par des virgules</translation>
    </message>
    <message>
        <source>there are more than {most} cells; save them as .npy or Parquet</source>
        <translation>il y a plus de {most} cellules ; les enregistrer en .npy ou Parquet</translation>
    </message>
    <message>
        <source>, upper and lower case as one</source>
        <translation>, majuscules et minuscules confondues</translation>
    </message>
    <message>
        <source>there are no letters in it</source>
        <translation>il n’y a pas de lettres dedans</translation>
    </message>
    <message>
        <source>there are no words in it</source>
        <translation>il n’y a pas de mots dedans</translation>
    </message>
    <message>
        <source>{none}; it can be counted by bytes</source>
        <translation>{none} ; on peut compter les octets</translation>
    </message>
    <message>
        <source>there are {count} different ones in it, and klviz shows at most {most}; count letters, or keep the most frequent and add up the rest</source>
        <translation>il y en a {count} différents, et klviz en montre au plus {most} ; compter les lettres, ou garder les plus fréquents et additionner le reste</translation>
    </message>
    <message>
        <source>there are more than {most} different words; count letters, or keep the most frequent and add up the rest</source>
        <translation>il y a plus de {most} mots différents ; compter les lettres, ou garder les plus fréquents et additionner le reste</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>un classeur Excel</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>classeur Excel</translation>
    </message>
    <message>
        <source>its cells repeat very long texts; save the one sheet as CSV</source>
        <translation>ses cellules répètent de très longs textes ; enregistrer la feuille voulue en CSV</translation>
    </message>
    <message>
        <source>a sheet in it is written in an unusual way; save it again as .xlsx or .csv</source>
        <translation>une feuille est écrite d’une façon inhabituelle ; l’enregistrer à nouveau en .xlsx ou .csv</translation>
    </message>
    <message>
        <source>Excel workbooks need python-calamine: pip install python-calamine (or save the sheet as CSV)</source>
        <translation>les classeurs Excel demandent python-calamine : pip install python-calamine (ou enregistrer la feuille en CSV)</translation>
    </message>
    <message>
        <source>this is not an Excel workbook (.xlsx); save it as .xlsx or .csv</source>
        <translation>ceci n’est pas un classeur Excel (.xlsx) ; l’enregistrer en .xlsx ou .csv</translation>
    </message>
    <message>
        <source>the workbook is damaged ({error})</source>
        <translation>le classeur est endommagé ({error})</translation>
    </message>
    <message>
        <source>a sheet in it spans more than {most} cells; save the part that is meant as CSV</source>
        <translation>une feuille s’étend sur plus de {most} cellules ; enregistrer la partie voulue en CSV</translation>
    </message>
    <message>
        <source>there is no sheet {part} in it, only {names}</source>
        <translation>il n’y a pas de feuille {part}, seulement {names}</translation>
    </message>
    <message>
        <source>a cell in it has the place {place}, which cannot be</source>
        <translation>une cellule a la place {place}, qui ne peut exister</translation>
    </message>
    <message>
        <source>the sheet spans {height} × {width} cells; save the part that is meant as CSV</source>
        <translation>la feuille s’étend sur {height} × {width} cellules ; enregistrer la partie voulue en CSV</translation>
    </message>
    <message>
        <source>it unpacks to more than {most}; save the one sheet as CSV</source>
        <translation>décompressé, il dépasse {most} ; enregistrer la feuille voulue en CSV</translation>
    </message>
    <message>
        <source>its part {filename} is there twice</source>
        <translation>sa partie {filename} y figure deux fois</translation>
    </message>
    <message>
        <source>a sheet in it has more than {most} cells; save it as CSV</source>
        <translation>une feuille a plus de {most} cellules ; l’enregistrer en CSV</translation>
    </message>
    <message>
        <source>{done} of {lines}, {rate} a second</source>
        <translation>{done} / {lines}, {rate} par seconde</translation>
    </message>
    <message>
        <source>{lines} to measure.</source>
        <translation>{lines} à mesurer.</translation>
    </message>
    <message>
        <source>{low} to {high}: {lines}</source>
        <translation>{low} à {high} : {lines}</translation>
    </message>
    <message>
        <source>the first {shown} of {lines}</source>
        <translation>les {shown} premières / {lines}</translation>
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
        <translation>{lines} à exactement 0</translation>
    </message>
    <message>
        <source>{lines} at ∞</source>
        <translation>{lines} à ∞</translation>
    </message>
    <message>
        <source>{lines} without a number</source>
        <translation>{lines} sans nombre</translation>
    </message>
    <message>
        <source>Believing your drawing costs {error} {unit}. {points}.</source>
        <translation>Croire votre dessin coûte {error} {unit}. {points}.</translation>
    </message>
    <message>
        <source>The truth is {truth} {unit}; your guess is off by {error}. {points}.</source>
        <translation>La vérité est {truth} {unit} ; votre estimation s’en écarte de {error}. {points}.</translation>
    </message>
    <message>
        <source>P and Q: {kind}</source>
        <translation>P et Q : {kind}</translation>
    </message>
    <message>
        <source>The numbers are on the clipboard, as CSV with decimal commas.</source>
        <translation>Les nombres sont dans le presse-papiers, en CSV à virgules décimales.</translation>
    </message>
    <message>
        <source>CSV, numbers like 1.5</source>
        <translation>CSV, nombres comme 1.5</translation>
    </message>
    <message>
        <source>CSV, numbers like 1,5</source>
        <translation>CSV, nombres comme 1,5</translation>
    </message>
    <message>
        <source>2, e or 10</source>
        <translation>2, e ou 10</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a change says what becomes what, as in q["heads"] = 1/8</source>
        <translation>un changement dit ce qui devient quoi, comme q["heads"] = 1/8</translation>
    </message>
    <message>
        <source>{target} becomes {choice}, not {bare!r}</source>
        <translation>{target} devient {choice}, pas {bare!r}</translation>
    </message>
    <message>
        <source>{target!r} is nothing that can be changed</source>
        <translation>{target!r} n’est rien qu’on puisse changer</translation>
    </message>
    <message>
        <source>{series} becomes a list, as in {series} = [1/2, 1/2]</source>
        <translation>{series} devient une liste, comme {series} = [1/2, 1/2]</translation>
    </message>
    <message>
        <source>{target} cannot be changed by a solution</source>
        <translation>{target} ne peut pas être changé par une solution</translation>
    </message>
    <message>
        <source>there is no tool {name!r}; the tools are {tools}</source>
        <translation>il n’y a pas d’outil {name!r} ; les outils sont {tools}</translation>
    </message>
    <message>
        <source>say which series: tool {name} q</source>
        <translation>dire quelle série : tool {name} q</translation>
    </message>
    <message>
        <source>{text!r} is no setting, such as t=0.5</source>
        <translation>{text!r} n’est pas un réglage tel que t=0.5</translation>
    </message>
    <message>
        <source>{name} has no setting called {names}</source>
        <translation>{name} n’a pas de réglage nommé {names}</translation>
    </message>
    <message>
        <source>P and Q do not sum to 1</source>
        <translation>P et Q n’ont pas pour somme 1</translation>
    </message>
    <message>
        <source>a text is compared with a number</source>
        <translation>un texte est comparé à un nombre</translation>
    </message>
    <message>
        <source>texts are only equal or not</source>
        <translation>des textes sont seulement égaux ou non</translation>
    </message>
    <message>
        <source>there is no outcome {which}; they are counted from 0 to {last}</source>
        <translation>il n’y a pas d’issue {which} ; elles se comptent de 0 à {last}</translation>
    </message>
    <message>
        <source>the scene {scene!r} has no parameter called {name!r}</source>
        <translation>la scène {scene!r} n’a pas de paramètre nommé {name!r}</translation>
    </message>
    <message>
        <source>{what} has no value</source>
        <translation>{what} n’a pas de valeur</translation>
    </message>
    <message>
        <source>{series} does not sum to 1</source>
        <translation>{series} n’a pas pour somme 1</translation>
    </message>
    <message>
        <source>the parameter is {value!r}, which is not a number</source>
        <translation>le paramètre est {value!r}, qui n’est pas un nombre</translation>
    </message>
    <message>
        <source>there is no outcome called {which!r}</source>
        <translation>il n’y a pas d’issue nommée {which!r}</translation>
    </message>
    <message>
        <source>column {number}: {reason}</source>
        <translation>colonne {number} : {reason}</translation>
    </message>
    <message>
        <source>this is not UTF-8 text</source>
        <translation>ce n’est pas du texte en UTF-8</translation>
    </message>
    <message>
        <source>there is a number of too many digits</source>
        <translation>un nombre a trop de chiffres</translation>
    </message>
    <message>
        <source>this is not TOML: {reason}</source>
        <translation>ce n’est pas du TOML : {reason}</translation>
    </message>
    <message>
        <source>this number is too long</source>
        <translation>ce nombre est trop long</translation>
    </message>
    <message>
        <source>; is {name} meant?</source>
        <translation> ; est-ce {name} ?</translation>
    </message>
    <message>
        <source>; there is {known}</source>
        <translation> ; il y a {known}</translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}</source>
        <translation>{file}, ligne {line} : {reason}</translation>
    </message>
    <message>
        <source>a lesson has at most {most} KiB</source>
        <translation>une leçon fait au plus {most} Kio</translation>
    </message>
    <message>
        <source>a lesson has at most {most} lines</source>
        <translation>une leçon a au plus {most} lignes</translation>
    </message>
    <message>
        <source>{what} is missing: {key}</source>
        <translation>il manque {what} : {key}</translation>
    </message>
    <message>
        <source>there is no {what} {value}{meant}</source>
        <translation>il n’y a pas de {what} {value}{meant}</translation>
    </message>
    <message>
        <source>this must be one line without unprintable characters</source>
        <translation>ce doit être une seule ligne sans caractères invisibles</translation>
    </message>
    <message>
        <source>{value} is not a number</source>
        <translation>{value} n’est pas un nombre</translation>
    </message>
    <message>
        <source>more than {most} full stops in a row of words</source>
        <translation>plus de {most} points dans une suite de mots</translation>
    </message>
    <message>
        <source>{key} must be a text, in quotation marks</source>
        <translation>{key} doit être un texte, entre guillemets</translation>
    </message>
    <message>
        <source>{key} is empty</source>
        <translation>{key} est vide</translation>
    </message>
    <message>
        <source>{key} must be true or false</source>
        <translation>{key} doit être true ou false</translation>
    </message>
    <message>
        <source>{key} must be a whole number from {low} to {high}</source>
        <translation>{key} doit être un entier de {low} à {high}</translation>
    </message>
    <message>
        <source>{key} must be a list of texts, as in {key} = ["a", "b"]</source>
        <translation>{key} doit être une liste de textes, comme {key} = ["a", "b"]</translation>
    </message>
    <message>
        <source>{key} has {count} entries; at most {most} are possible</source>
        <translation>{key} a {count} éléments ; au plus {most} sont possibles</translation>
    </message>
    <message>
        <source>{key} must be a table, with its keys below [{key}] or in braces</source>
        <translation>{key} doit être une table, ses clés sous [{key}] ou entre accolades</translation>
    </message>
    <message>
        <source>{key} must begin with [[{table}]]</source>
        <translation>{key} doit commencer par [[{table}]]</translation>
    </message>
    <message>
        <source>there are {count} of {key}; at most {most} are possible</source>
        <translation>il y a {count} {key} ; au plus {most} sont possibles</translation>
    </message>
    <message>
        <source>{key} means nothing here{meant}</source>
        <translation>{key} ne veut rien dire ici{meant}</translation>
    </message>
    <message>
        <source>{value} is too large; the largest number is about 1.8e308</source>
        <translation>{value} est trop grand ; le plus grand nombre est environ 1.8e308</translation>
    </message>
    <message>
        <source>{key} has {count} characters; {most} are enough</source>
        <translation>{key} a {count} caractères ; {most} suffisent</translation>
    </message>
    <message>
        <source>{key} must be one line without unprintable characters</source>
        <translation>{key} doit être une seule ligne sans caractères invisibles</translation>
    </message>
    <message>
        <source>a condition compares something, as in kl_pq &lt; 1</source>
        <translation>une condition compare quelque chose, comme kl_pq &lt; 1</translation>
    </message>
    <message>
        <source>this holds or does not hold; a number is needed</source>
        <translation>ceci est vrai ou faux ; il faut un nombre</translation>
    </message>
    <message>
        <source>the outcome</source>
        <translation>l’issue</translation>
    </message>
    <message>
        <source>param, as in param["d"],</source>
        <translation>param, comme param["d"],</translation>
    </message>
    <message>
        <source>the parameter</source>
        <translation>le paramètre</translation>
    </message>
    <message>
        <source>there is nothing here</source>
        <translation>il n’y a rien ici</translation>
    </message>
    <message>
        <source>write == to compare</source>
        <translation>écrire == pour comparer</translation>
    </message>
    <message>
        <source>texts can only be compared with == and !=</source>
        <translation>des textes ne se comparent qu’avec == et !=</translation>
    </message>
    <message>
        <source>what is in the brackets</source>
        <translation>ce qui est entre parenthèses</translation>
    </message>
    <message>
        <source>something is missing at the end</source>
        <translation>il manque quelque chose à la fin</translation>
    </message>
    <message>
        <source>a parameter is named in quotation marks, as in param["d"]</source>
        <translation>un paramètre se nomme entre guillemets, comme param["d"]</translation>
    </message>
    <message>
        <source>sum takes a whole series: sum(p) or sum(q)</source>
        <translation>sum prend une série entière : sum(p) ou sum(q)</translation>
    </message>
    <message>
        <source>{name} takes one number, not {given}</source>
        <translation>{name} prend un nombre, pas {given}</translation>
    </message>
    <message>
        <source>{name} takes {wanted} numbers, not {given}</source>
        <translation>{name} prend {wanted} nombres, pas {given}</translation>
    </message>
    <message>
        <source>{count} characters are too many; {most} are enough</source>
        <translation>{count} caractères, c’est trop ; {most} suffisent</translation>
    </message>
    <message>
        <source>this quotation mark has no partner</source>
        <translation>ce guillemet n’a pas de pendant</translation>
    </message>
    <message>
        <source>what stands after 'not' must be a comparison</source>
        <translation>ce qui suit 'not' doit être une comparaison</translation>
    </message>
    <message>
        <source>a text can only be compared with a parameter, as in param["left"]</source>
        <translation>un texte ne se compare qu’à un paramètre, comme param["left"]</translation>
    </message>
    <message>
        <source>only numbers can be compared</source>
        <translation>seuls des nombres peuvent être comparés</translation>
    </message>
    <message>
        <source>{text} needs a number on each side</source>
        <translation>{text} demande un nombre de chaque côté</translation>
    </message>
    <message>
        <source>{text!r} cannot stand here</source>
        <translation>{text!r} ne peut pas être ici</translation>
    </message>
    <message>
        <source>{series}, as in {series}["heads"] or {series}[0],</source>
        <translation>{series}, comme {series}["heads"] ou {series}[0],</translation>
    </message>
    <message>
        <source>an outcome is named in quotation marks or counted from 0</source>
        <translation>une issue se nomme entre guillemets ou se compte à partir de 0</translation>
    </message>
    <message>
        <source>what {name} takes</source>
        <translation>ce que prend {name}</translation>
    </message>
    <message>
        <source>{text!r} means nothing here</source>
        <translation>{text!r} ne veut rien dire ici</translation>
    </message>
    <message>
        <source>{text} is missing after {after}</source>
        <translation>{text} manque après {after}</translation>
    </message>
    <message>
        <source>{text!r} does not follow from what is before it</source>
        <translation>{text!r} ne suit pas de ce qui précède</translation>
    </message>
    <message>
        <source>what stands before {word!r} must be a comparison</source>
        <translation>ce qui précède {word!r} doit être une comparaison</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} à {most}</translation>
    </message>
    <message>
        <source>what stands after {word!r} must be a comparison</source>
        <translation>ce qui suit {word!r} doit être une comparaison</translation>
    </message>
    <message>
        <source>{text} is too large; write inf for infinity</source>
        <translation>{text} est trop grand ; écrire inf pour l’infini</translation>
    </message>
    <message>
        <source>{name} takes numbers</source>
        <translation>{name} prend des nombres</translation>
    </message>
    <message>
        <source>There is no pair before this one.</source>
        <translation>Il n’y a pas de paire avant celle-ci.</translation>
    </message>
    <message>
        <source>There is no outcome called {name!r}.</source>
        <translation>Il n’y a pas d’issue nommée {name!r}.</translation>
    </message>
    <message>
        <source>a record of progress</source>
        <translation>un relevé de progression</translation>
    </message>
    <message>
        <source>a question is answered right without a choice</source>
        <translation>une question est juste sans qu’aucun choix soit fait</translation>
    </message>
    <message>
        <source>there is an empty formula</source>
        <translation>une formule est vide</translation>
    </message>
    <message>
        <source>a formula opens a brace that it does not close</source>
        <translation>une formule ouvre une accolade qu’elle ne ferme pas</translation>
    </message>
    <message>
        <source>a formula ends in a backslash</source>
        <translation>une formule se termine par une barre oblique inverse</translation>
    </message>
    <message>
        <source>a $ has no partner; write \$ for a dollar</source>
        <translation>un $ n’a pas de pendant ; écrire \$ pour un dollar</translation>
    </message>
    <message>
        <source>a formula closes a brace that it did not open</source>
        <translation>une formule ferme une accolade qu’elle n’a pas ouverte</translation>
    </message>
    <message>
        <source>{count} characters are too many for one text; {most} are enough</source>
        <translation>{count} caractères, c’est trop pour un texte ; {most} suffisent</translation>
    </message>
    <message>
        <source>there is an unprintable character, U+{code}</source>
        <translation>il y a un caractère invisible, U+{code}</translation>
    </message>
    <message>
        <source>a formula of {count} characters is too long; {most} are enough</source>
        <translation>une formule de {count} caractères est trop longue ; {most} suffisent</translation>
    </message>
    <message>
        <source>formulas cannot use {command}</source>
        <translation>les formules ne peuvent pas utiliser {command}</translation>
    </message>
    <message>
        <source>formulas cannot use the environment {environment!r}</source>
        <translation>les formules ne peuvent pas utiliser l’environnement {environment!r}</translation>
    </message>
    <message>
        <source>the lesson's title</source>
        <translation>le titre de la leçon</translation>
    </message>
    <message>
        <source>a sentence about the lesson</source>
        <translation>une phrase sur la leçon</translation>
    </message>
    <message>
        <source>a step is called {what} already</source>
        <translation>une étape s’appelle déjà {what}</translation>
    </message>
    <message>
        <source>this is asked already: {what}</source>
        <translation>c’est déjà demandé : {what}</translation>
    </message>
    <message>
        <source>the step's title</source>
        <translation>le titre de l’étape</translation>
    </message>
    <message>
        <source>the step's text</source>
        <translation>le texte de l’étape</translation>
    </message>
    <message>
        <source>what is to be guessed</source>
        <translation>ce qu’il faut deviner</translation>
    </message>
    <message>
        <source>series to be sketched,</source>
        <translation>série à esquisser,</translation>
    </message>
    <message>
        <source>the question</source>
        <translation>la question</translation>
    </message>
    <message>
        <source>this choice is there already: {what}</source>
        <translation>ce choix est déjà là : {what}</translation>
    </message>
    <message>
        <source>the choice</source>
        <translation>le choix</translation>
    </message>
    <message>
        <source>why the choice is right or wrong</source>
        <translation>pourquoi le choix est juste ou faux</translation>
    </message>
    <message>
        <source>a lesson begins with klviz = "lesson" and version = 1</source>
        <translation>une leçon commence par klviz = "lesson" et version = 1</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>une étape</translation>
    </message>
    <message>
        <source>claims_after speaks of the State after the solution, and there is no solution</source>
        <translation>claims_after parle de l’état après la solution, et il n’y a pas de solution</translation>
    </message>
    <message>
        <source>the measure that goes across</source>
        <translation>la mesure portée en abscisse</translation>
    </message>
    <message>
        <source>the measure that goes up</source>
        <translation>la mesure portée en ordonnée</translation>
    </message>
    <message>
        <source>a target shows two measures against each other, and these are the same</source>
        <translation>une cible montre deux mesures l’une contre l’autre, et celles-ci sont la même</translation>
    </message>
    <message>
        <source>a prediction is of a measure, as in measure = "kl_pq", or of a sketch = "p"</source>
        <translation>une prédiction porte sur une mesure, comme measure = "kl_pq", ou sur une esquisse = "p"</translation>
    </message>
    <message>
        <source>a tolerance must be above 0</source>
        <translation>une tolérance doit être au-dessus de 0</translation>
    </message>
    <message>
        <source>a sketch has no lowest and highest value</source>
        <translation>une esquisse n’a ni valeur minimale ni maximale</translation>
    </message>
    <message>
        <source>a question needs at least two choices</source>
        <translation>une question demande au moins deux choix</translation>
    </message>
    <message>
        <source>a second choice is right; only one can be</source>
        <translation>un second choix est juste ; un seul peut l’être</translation>
    </message>
    <message>
        <source>the first step must show a pair of its own</source>
        <translation>la première étape doit montrer sa propre paire</translation>
    </message>
    <message>
        <source>no choice is right; write right = true in one</source>
        <translation>aucun choix n’est juste ; écrire right = true dans l’un d’eux</translation>
    </message>
    <message>
        <source>{language} is no language code, such as en, de or pt-BR</source>
        <translation>{language} n’est pas un code de langue tel que en, de ou pt-BR</translation>
    </message>
    <message>
        <source>high must be finite and above low, which is {low}</source>
        <translation>high doit être fini et au-dessus de low, qui vaut {low}</translation>
    </message>
    <message>
        <source>this lesson is of version {version}; this klviz knows version {known}</source>
        <translation>cette leçon est de version {version} ; ce klviz connaît la version {known}</translation>
    </message>
    <message>
        <source>{axis}_high must be finite and above 0</source>
        <translation>{axis}_high doit être fini et au-dessus de 0</translation>
    </message>
    <message>
        <source>{value} is not a number as a text states it, such as "0.7370" or "inf"</source>
        <translation>{value} n’est pas un nombre tel qu’un texte l’énonce, comme "0.7370" ou "inf"</translation>
    </message>
    <message>
        <source>{name} is no name of a number or a panel</source>
        <translation>{name} n’est pas le nom d’un nombre ou d’un panneau</translation>
    </message>
    <message>
        <source>{target} cannot be changed in this scene{meant}</source>
        <translation>{target} ne peut pas être changé dans cette scène{meant}</translation>
    </message>
    <message>
        <source>preset called</source>
        <translation>exemple nommé</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>mode</translation>
    </message>
    <message>
        <source>scene called</source>
        <translation>scène nommée</translation>
    </message>
    <message>
        <source>shape called</source>
        <translation>forme nommée</translation>
    </message>
    <message>
        <source>tool called</source>
        <translation>outil nommé</translation>
    </message>
    <message>
        <source>a preset brings its own outcomes</source>
        <translation>un exemple apporte ses propres issues</translation>
    </message>
    <message>
        <source>there must be at least one outcome</source>
        <translation>il doit y avoir au moins une issue</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>an outcome's name has 1 to 60 characters</source>
        <translation>le nom d’une issue a de 1 à 60 caractères</translation>
    </message>
    <message>
        <source>the shape's name</source>
        <translation>le nom de la forme</translation>
    </message>
    <message>
        <source>what the tool is and what it changes</source>
        <translation>quel est l’outil et ce qu’il change</translation>
    </message>
    <message>
        <source>{series} must be a list of numbers, as in {series} = ["1/2", "1/4", 0.25], or a shape</source>
        <translation>{series} doit être une liste de nombres, comme {series} = ["1/2", "1/4", 0.25], ou une forme</translation>
    </message>
    <message>
        <source>{series} has {weights} for {outcomes}</source>
        <translation>{series} a {weights} pour {outcomes}</translation>
    </message>
    <message>
        <source>{series} has no mass; some outcome must be above 0</source>
        <translation>{series} n’a pas de masse ; une issue doit être au-dessus de 0</translation>
    </message>
    <message>
        <source>{name} must be {kind}</source>
        <translation>{name} doit être {kind}</translation>
    </message>
    <message>
        <source>{name} must be a whole number</source>
        <translation>{name} doit être un nombre entier</translation>
    </message>
    <message>
        <source>{series} of the pair</source>
        <translation>{series} de la paire</translation>
    </message>
    <message>
        <source>the setting of {name}</source>
        <translation>le réglage de {name}</translation>
    </message>
    <message>
        <source>the scene {key!r} has no parameter called {name}{meant}</source>
        <translation>la scène {key!r} n’a pas de paramètre nommé {name}{meant}</translation>
    </message>
    <message>
        <source>{name} cannot be {value}{meant}</source>
        <translation>{name} ne peut pas être {value}{meant}</translation>
    </message>
    <message>
        <source>{name} goes from {low} to {top}, not to {value}</source>
        <translation>{name} va de {low} à {top}, pas à {value}</translation>
    </message>
    <message>
        <source>two outcomes are called {name}</source>
        <translation>deux issues s’appellent {name}</translation>
    </message>
    <message>
        <source>{value} is negative; a probability is at least 0</source>
        <translation>{value} est négatif ; une probabilité est au moins 0</translation>
    </message>
    <message>
        <source>type 0.25, 1/64, 2^-6, 3e-4 or 25 %</source>
        <translation>saisir 0,25, 1/64, 2^-6, 3e-4 ou 25 %</translation>
    </message>
    <message>
        <source>there is no number here</source>
        <translation>il n’y a pas de nombre ici</translation>
    </message>
    <message>
        <source>"{said}" is too large; the largest number is about 1.8e308</source>
        <translation>« {said} » est trop grand ; le plus grand nombre est environ 1,8e308</translation>
    </message>
    <message>
        <source>"{said}" is too small to tell from 0; the smallest number is about 4.9e-324</source>
        <translation>« {said} » est trop petit pour être distingué de 0 ; le plus petit nombre est environ 4,9e-324</translation>
    </message>
    <message>
        <source>a number of {count} characters is too long; {most} are enough</source>
        <translation>un nombre de {count} caractères est trop long ; {most} suffisent</translation>
    </message>
    <message>
        <source>"{said}" cannot be used here</source>
        <translation>« {said} » ne peut pas servir ici</translation>
    </message>
    <message>
        <source>"{said}" is negative; only 0 and above is possible here</source>
        <translation>« {said} » est négatif ; seul 0 ou plus est possible ici</translation>
    </message>
    <message>
        <source>"{said}" divides by 0</source>
        <translation>« {said} » divise par 0</translation>
    </message>
    <message>
        <source>"{said}" has an exponent beyond 2000</source>
        <translation>« {said} » a un exposant au-delà de 2000</translation>
    </message>
    <message>
        <source>"{said}" is not a number</source>
        <translation>« {said} » n’est pas un nombre</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>pas un nombre</translation>
    </message>
    <message>
        <source>neither true nor false</source>
        <translation>ni vrai ni faux</translation>
    </message>
    <message>
        <source>state.scene: this klviz has no scene {scene}; it has {known}</source>
        <translation>state.scene : ce klviz n’a pas de scène {scene} ; il a {known}</translation>
    </message>
    <message>
        <source>not one of {known}</source>
        <translation>pas l’un de {known}</translation>
    </message>
    <message>
        <source>pinned names an outcome that is not there</source>
        <translation>pinned nomme une issue qui n’existe pas</translation>
    </message>
    <message>
        <source>there are {count} outcomes; klviz shows 1 to {most}</source>
        <translation>il y a {count} issues ; klviz en montre de 1 à {most}</translation>
    </message>
    <message>
        <source>mode is {mode!r}, not one of {modes}</source>
        <translation>mode vaut {mode!r}, pas l’un de {modes}</translation>
    </message>
    <message>
        <source>base is {base!r}, not 2, e or 10</source>
        <translation>base vaut {base!r}, pas 2, e ou 10</translation>
    </message>
    <message>
        <source>active is {active!r}, not 'p' or 'q'</source>
        <translation>active vaut {active!r}, pas 'p' ou 'q'</translation>
    </message>
    <message>
        <source>lit is {lit}, not an outcome from 0 to {last}</source>
        <translation>lit vaut {lit}, pas une issue de 0 à {last}</translation>
    </message>
    <message>
        <source>compare names snapshot {compare!r}, which is empty</source>
        <translation>compare nomme l’instantané {compare!r}, qui est vide</translation>
    </message>
    <message>
        <source>seed is {seed}; a seed is a whole number of at least 0</source>
        <translation>seed vaut {seed} ; une graine est un entier d’au moins 0</translation>
    </message>
    <message>
        <source>top is {top}; the axis needs a finite positive end</source>
        <translation>top vaut {top} ; l’axe demande une fin finie et positive</translation>
    </message>
    <message>
        <source>{series}[{bad}] is {value}; a weight must be finite and at least 0</source>
        <translation>{series}[{bad}] vaut {value} ; un poids doit être fini et au moins 0</translation>
    </message>
    <message>
        <source>How far mass must be carried, on average, to turn P into Q, at the positions given.</source>
        <translation>À quelle distance il faut porter la masse, en moyenne, pour changer P en Q, aux positions données.</translation>
    </message>
    <message>
        <source>0, only if P = Q, to the last position less the first</source>
        <translation>0, seulement si P = Q, à la dernière position moins la première</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>il n’y a pas de tel fichier ou dossier</translation>
    </message>
    <message>
        <source>a part of the path is not a folder</source>
        <translation>une partie du chemin n’est pas un dossier</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>c’est un dossier, pas un fichier</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>your share of the disk is used up (quota)</source>
        <translation>votre part du disque est épuisée (quota)</translation>
    </message>
    <message>
        <source>the file is larger than this disk allows</source>
        <translation>le fichier est plus grand que ce disque ne le permet</translation>
    </message>
    <message>
        <source>the disk reported a fault (input/output error)</source>
        <translation>le disque a signalé une panne (erreur d’entrée/sortie)</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>le nom est trop long</translation>
    </message>
    <message>
        <source>the links in this path lead in a circle</source>
        <translation>les liens de ce chemin tournent en rond</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>trop de fichiers sont ouverts</translation>
    </message>
    <message>
        <source>the file is in use</source>
        <translation>le fichier est utilisé</translation>
    </message>
    <message>
        <source>the network folder has gone away</source>
        <translation>le dossier réseau a disparu</translation>
    </message>
    <message>
        <source>the system interrupted the work; try again</source>
        <translation>le système a interrompu le travail ; réessayer</translation>
    </message>
    <message>
        <source>pictures cannot be shown in a lesson; what is to be seen is the State</source>
        <translation>une leçon ne montre pas d’images ; ce qu’il y a à voir est l’état</translation>
    </message>
    <message>
        <source>links lead out of the lesson; tell instead of linking</source>
        <translation>les liens mènent hors de la leçon ; raconter plutôt que lier</translation>
    </message>
    <message>
        <source>HTML is not shown in a lesson; put a space after &lt; where it means less than</source>
        <translation>une leçon ne montre pas de HTML ; mettre une espace après &lt; s’il veut dire inférieur</translation>
    </message>
    <message>
        <source>addresses lead out of the lesson; name the source in words</source>
        <translation>les adresses mènent hors de la leçon ; nommer la source en mots</translation>
    </message>
    <message numerus="yes">
        <source>the row has {count} numbers, not {needed}</source>
        <translation>
            <numerusform>la ligne a {count} nombre, pas {needed}</numerusform>
            <numerusform>la ligne a {count} nombres, pas {needed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files</source>
        <translation>
            <numerusform>{count} fichier</numerusform>
            <numerusform>{count} fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <translation>
            <numerusform>{count} ligne</numerusform>
            <numerusform>{count} lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} outcomes</source>
        <translation>
            <numerusform>{count} issue</numerusform>
            <numerusform>{count} issues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it has {count} outcomes, {name} has {needed}</source>
        <translation>
            <numerusform>il a {count} issue, {name} en a {needed}</numerusform>
            <numerusform>il a {count} issues, {name} en a {needed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the row has {count} cells, not {needed}</source>
        <translation>
            <numerusform>la ligne a {count} cellule, pas {needed}</numerusform>
            <numerusform>la ligne a {count} cellules, pas {needed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its rows have {count} outcomes, those of {name} {needed}</source>
        <translation>
            <numerusform>ses lignes ont {count} issue, celles de {name} en ont {needed}</numerusform>
            <numerusform>ses lignes ont {count} issues, celles de {name} en ont {needed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it has {count} rows and {name} has {needed}; give as many, or one row for all, {otherwise}</source>
        <translation>
            <numerusform>il a {count} ligne et {name} en a {needed} ; en donner autant, ou une ligne pour toutes, {otherwise}</numerusform>
            <numerusform>il a {count} lignes et {name} en a {needed} ; en donner autant, ou une ligne pour toutes, {otherwise}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{target} takes {count} values, not {given}.</source>
        <translation>
            <numerusform>{target} prend {count} valeur, pas {given}.</numerusform>
            <numerusform>{target} prend {count} valeurs, pas {given}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} too small to be told from 0</source>
        <translation>
            <numerusform>{count} trop petite pour être distinguée de 0</numerusform>
            <numerusform>{count} trop petites pour être distinguées de 0</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the array should have {count} elements, but the file ends before</source>
        <translation>
            <numerusform>le tableau devrait avoir {count} élément, mais le fichier s’arrête avant</numerusform>
            <numerusform>le tableau devrait avoir {count} éléments, mais le fichier s’arrête avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, all but the {count} most frequent made one</source>
        <translation>
            <numerusform>, toutes sauf la plus fréquente réunies en une</numerusform>
            <numerusform>, toutes sauf les {count} plus fréquentes réunies en une</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, {count} gaps skipped</source>
        <translation>
            <numerusform>, {count} manque sauté</numerusform>
            <numerusform>, {count} manques sautés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} samples in {done}</source>
        <translation>
            <numerusform>{count} échantillon : {done}</numerusform>
            <numerusform>{count} échantillons : {done}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a value is missing, as in {count} more places</source>
        <translation>
            <numerusform>une valeur manque, comme à {count} autre endroit</numerusform>
            <numerusform>une valeur manque, comme à {count} autres endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} values counted</source>
        <translation>
            <numerusform>{count} valeur comptée</numerusform>
            <numerusform>{count} valeurs comptées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes</source>
        <translation>
            <numerusform>{count} octet</numerusform>
            <numerusform>{count} octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bins of width {width}, {how}</source>
        <translation>
            <numerusform>{count} classe de largeur {width}, {how}</numerusform>
            <numerusform>{count} classes de largeur {width}, {how}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} given bins</source>
        <translation>
            <numerusform>{count} classe donnée</numerusform>
            <numerusform>{count} classes données</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{outside} of {count} samples lie outside {low} to {high}</source>
        <translation>
            <numerusform>{outside} échantillon sur {count} est hors de {low} à {high}</numerusform>
            <numerusform>{outside} échantillons sur {count} sont hors de {low} à {high}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bins are not possible; choose a power of two from 2 to {most}</source>
        <translation>
            <numerusform>{count} classe, c’est impossible ; choisir une puissance de deux de 2 à {most}</numerusform>
            <numerusform>{count} classes, c’est impossible ; choisir une puissance de deux de 2 à {most}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} weights</source>
        <translation>
            <numerusform>{count} poids</numerusform>
            <numerusform>{count} poids</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} names</source>
        <translation>
            <numerusform>{count} nom</numerusform>
            <numerusform>{count} noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} letters</source>
        <translation>
            <numerusform>{count} lettre</numerusform>
            <numerusform>{count} lettres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} words</source>
        <translation>
            <numerusform>{count} mot</numerusform>
            <numerusform>{count} mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows copied, with decimal commas.</source>
        <translation>
            <numerusform>{count} ligne copiée, avec des virgules décimales.</numerusform>
            <numerusform>{count} lignes copiées, avec des virgules décimales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows copied.</source>
        <translation>
            <numerusform>{count} ligne copiée.</numerusform>
            <numerusform>{count} lignes copiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pairs</source>
        <translation>
            <numerusform>{count} paire</numerusform>
            <numerusform>{count} paires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved {name}, {count} bytes; klviz decode restores it.</source>
        <translation>
            <numerusform>{name} enregistré, {count} octet ; klviz decode le restaure.</numerusform>
            <numerusform>{name} enregistré, {count} octets ; klviz decode le restaure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{series}: {count} outcomes with {total} in all. {note}.</source>
        <translation>
            <numerusform>{series} : {count} issue, {total} en tout. {note}.</numerusform>
            <numerusform>{series} : {count} issues, {total} en tout. {note}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bars</source>
        <translation>
            <numerusform>{count} barre</numerusform>
            <numerusform>{count} barres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>P is {title}, {count} outcomes; Q is uniform over them.</source>
        <translation>
            <numerusform>P est {title}, {count} issue ; Q y est uniforme.</numerusform>
            <numerusform>P est {title}, {count} issues ; Q y est uniforme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} points</source>
        <translation>
            <numerusform>{count} point</numerusform>
            <numerusform>{count} points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what}, {count} outcomes</source>
        <translation>
            <numerusform>{what}, {count} issue</numerusform>
            <numerusform>{what}, {count} issues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} outcomes; the highest bar is {outcome}, {value}</source>
        <translation>
            <numerusform>{count} issue ; la barre la plus haute est {outcome}, {value}</numerusform>
            <numerusform>{count} issues ; la barre la plus haute est {outcome}, {value}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} characters are too many</source>
        <translation>
            <numerusform>{count} caractère, c’est trop</numerusform>
            <numerusform>{count} caractères, c’est trop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {count} values for {outcomes}.</source>
        <translation>
            <numerusform>Il y a {count} valeur pour {outcomes}.</numerusform>
            <numerusform>Il y a {count} valeurs pour {outcomes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decoded again from these bits: {count} symbols in each of {coders} coders, all as they went in.</source>
        <translation>
            <numerusform>Redécodé de ces bits : {count} symbole dans chacun de {coders} codeurs, tel qu’il était entré.</numerusform>
            <numerusform>Redécodés de ces bits : {count} symboles dans chacun de {coders} codeurs, tels qu’ils étaient entrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>a picture of {width}×{height} at {scale}× is too large for this machine</source>
        <translation>une image de {width}×{height} à {scale}× est trop grande pour cette machine</translation>
    </message>
    <message>
        <source>a picture may be at most {most} pixels wide and high</source>
        <translation>une image peut avoir au plus {most} pixels de large et de haut</translation>
    </message>
    <message>
        <source>{name} must end in .svg, .pdf or .png</source>
        <translation>{name} doit se terminer par .svg, .pdf ou .png</translation>
    </message>
    <message>
        <source>there is not enough memory for this picture</source>
        <translation>il n’y a pas assez de mémoire pour cette image</translation>
    </message>
    <message>
        <source>the picture is damaged</source>
        <translation>l’image est endommagée</translation>
    </message>
    <message>
        <source>this is too long: more than {most} words and signs</source>
        <translation>c’est trop long : plus de {most} mots et signes</translation>
    </message>
    <message>
        <source>this is nested more than {most} times</source>
        <translation>c’est imbriqué plus de {most} fois</translation>
    </message>
    <message>
        <source>there are more than {most} formulas in one text</source>
        <translation>il y a plus de {most} formules dans un texte</translation>
    </message>
    <message>
        <source>a formula is nested more than {most} times</source>
        <translation>une formule est imbriquée plus de {most} fois</translation>
    </message>
    <message>
        <source>there are more than {most} claims</source>
        <translation>il y a plus de {most} affirmations</translation>
    </message>
    <message>
        <source>{series} sums to {total}, not 1; write fractions, or mode = "raw" for counts</source>
        <translation>{series} a pour somme {total}, et non 1 ; écrire des fractions, ou mode = "raw" pour des effectifs</translation>
    </message>
    <message>
        <source>horse 1</source>
        <translation>cheval 1</translation>
    </message>
    <message>
        <source>horse 2</source>
        <translation>cheval 2</translation>
    </message>
    <message>
        <source>horse 3</source>
        <translation>cheval 3</translation>
    </message>
    <message>
        <source>horse 4</source>
        <translation>cheval 4</translation>
    </message>
    <message>
        <source>horse 5</source>
        <translation>cheval 5</translation>
    </message>
    <message>
        <source>horse 6</source>
        <translation>cheval 6</translation>
    </message>
    <message>
        <source>horse 7</source>
        <translation>cheval 7</translation>
    </message>
    <message>
        <source>horse 8</source>
        <translation>cheval 8</translation>
    </message>
    <message>
        <source>tails</source>
        <translation>pile</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>face</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rouge</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>first door</source>
        <translation>première porte</translation>
    </message>
    <message>
        <source>other door</source>
        <translation>autre porte</translation>
    </message>
    <message>
        <source>ill, positive</source>
        <translation>malade, positif</translation>
    </message>
    <message>
        <source>ill, negative</source>
        <translation>malade, négatif</translation>
    </message>
    <message>
        <source>well, positive</source>
        <translation>sain, positif</translation>
    </message>
    <message>
        <source>well, negative</source>
        <translation>sain, négatif</translation>
    </message>
    <message>
        <source>cat</source>
        <translation>chat</translation>
    </message>
    <message>
        <source>dog</source>
        <translation>chien</translation>
    </message>
    <message>
        <source>fox</source>
        <translation>renard</translation>
    </message>
    <message>
        <source>owl</source>
        <translation>hibou</translation>
    </message>
    <message>
        <source>mat</source>
        <translation>tapis</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>sol</translation>
    </message>
    <message>
        <source>sofa</source>
        <translation>canapé</translation>
    </message>
    <message>
        <source>bed</source>
        <translation>lit</translation>
    </message>
    <message>
        <source>roof</source>
        <translation>toit</translation>
    </message>
    <message>
        <source>moon</source>
        <translation>lune</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>milieu</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>as always</source>
        <translation>comme toujours</translation>
    </message>
    <message>
        <source>for once</source>
        <translation>pour une fois</translation>
    </message>
    <message>
        <source>Rényi divergence of order {order}</source>
        <translation>divergence de Rényi d’ordre {order}</translation>
    </message>
    <message numerus="yes">
        <source>{count} steps</source>
        <translation>
            <numerusform>{count} étape</numerusform>
            <numerusform>{count} étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} questions</source>
        <translation>
            <numerusform>{count} question</numerusform>
            <numerusform>{count} questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} warnings</source>
        <translation>
            <numerusform>{count} avertissement</numerusform>
            <numerusform>{count} avertissements</numerusform>
        </translation>
    </message>
</context>
</TS>
