<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>&amp;Built with</source>
        <translation>&amp;Bestandteile</translation>
    </message>
    <message>
        <source>&amp;Copy version</source>
        <translation>Version &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Lizenz</translation>
    </message>
    <message>
        <source>A postil is a note in a margin. Everything you write is in one file of your own, and nothing leaves this computer.</source>
        <translation>„Postil“ ist ein altes englisches Wort für eine Randbemerkung. Alles Geschriebene liegt in einer einzigen eigenen Datei, und nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>A reader for people who mark what they read.</source>
        <translation>Ein Leseprogramm für alle, die beim Lesen anstreichen.</translation>
    </message>
    <message>
        <source>About Postil</source>
        <translation>Über Postil</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Thanks to everyone who made these. Qt and PySide6 lie beside the program as files of their own, and may be replaced by other versions of them.</source>
        <translation>Dank an alle, die das geschaffen haben. Qt und PySide6 liegen als eigene Dateien neben dem Programm und dürfen durch andere Versionen ersetzt werden.</translation>
    </message>
    <message>
        <source>The sign of Postil</source>
        <translation>Das Zeichen von Postil</translation>
    </message>
    <message>
        <source>What Postil is built with</source>
        <translation>Woraus Postil gebaut ist</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message numerus="yes">
        <source>%Ln suggestion(s) for it wait for a decision</source>
        <translation>
            <numerusform>%Ln Vorschlag dazu wartet auf eine Entscheidung</numerusform>
            <numerusform>%Ln Vorschläge dazu warten auf eine Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>About the entity</source>
        <translation>Über die Entität</translation>
    </message>
    <message>
        <source>Accept suggestions by itself</source>
        <translation>Vorschläge automatisch annehmen</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere Namen</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Whatever is suggested for it then needs nobody&apos;s consent</source>
        <translation>Was dafür vorgeschlagen wird, braucht dann keine Zustimmung mehr</translation>
    </message>
</context>
<context>
    <name>AliasChips</name>
    <message>
        <source>&amp;Exact spelling only</source>
        <translation>Nur &amp;genaue Schreibweise</translation>
    </message>
    <message>
        <source>&amp;Only in the open article</source>
        <translation>&amp;Nur im geöffneten Artikel</translation>
    </message>
    <message>
        <source>&amp;Only in “{title}”</source>
        <translation>&amp;Nur in „{title}“</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Add another name</source>
        <translation>Anderen Namen hinzufügen</translation>
    </message>
    <message>
        <source>Add another name…</source>
        <translation>Anderen Namen hinzufügen…</translation>
    </message>
</context>
<context>
    <name>AnnotationsPanel</name>
    <message>
        <source>Annotations</source>
        <translation>Anmerkungen</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Something is still being written; try again when it is done.</source>
        <translation>Es wird noch etwas geschrieben; bitte danach noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This library is open already</source>
        <translation>Diese Bibliothek ist schon geöffnet</translation>
    </message>
    <message>
        <source>Went back to the backup; what was there before is a backup now.</source>
        <translation>Zur Sicherung zurückgekehrt; der vorherige Stand ist jetzt selbst eine Sicherung.</translation>
    </message>
</context>
<context>
    <name>ArticleDelegate</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles that mention it</source>
        <translation>Artikel mit Erwähnungen</translation>
    </message>
</context>
<context>
    <name>ArticleModel</name>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln Anmerkung</numerusform>
            <numerusform>%Ln Anmerkungen</numerusform>
        </translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
</context>
<context>
    <name>ArticlesPane</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>This library may not be written here, so it stays as it is.</source>
        <translation>In diese Bibliothek kann hier nicht geschrieben werden; deshalb bleibt sie, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>&amp;Go back to this</source>
        <translation>&amp;Zu dieser Sicherung zurückkehren</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Backups of this library</source>
        <translation>Sicherungen dieser Bibliothek</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Going back would change:</source>
        <translation>Beim Zurückkehren würde sich ändern:</translation>
    </message>
    <message>
        <source>Nothing has changed since this backup.</source>
        <translation>Seit dieser Sicherung hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Postil makes a backup before the first change of a day, before a merge and before an update, and keeps five. Going back makes one of what is there now.</source>
        <translation>Postil legt vor der ersten Änderung eines Tages, vor jedem Zusammenführen und vor jeder Aktualisierung eine Sicherung an und behält fünf davon. Beim Zurückkehren wird auch der jetzige Stand gesichert.</translation>
    </message>
    <message>
        <source>There is no backup of this library yet. One is made before the first change of a day, before a merge and before an update.</source>
        <translation>Von dieser Bibliothek gibt es noch keine Sicherung. Vor der ersten Änderung eines Tages, vor jedem Zusammenführen und vor jeder Aktualisierung wird eine angelegt.</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>Most mentioned</source>
        <translation>Am häufigsten erwähnt</translation>
    </message>
</context>
<context>
    <name>Browsed</name>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>At most {most} annotations can be changed at once; choose fewer.</source>
        <translation>Auf einmal lassen sich höchstens {most} Anmerkungen ändern; bitte weniger auswählen.</translation>
    </message>
    <message>
        <source>Choose some annotations first</source>
        <translation>Zuerst Anmerkungen auswählen</translation>
    </message>
    <message>
        <source>Copied with citation</source>
        <translation>Mit Quellenangabe kopiert</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Go to the passage</source>
        <translation>Zur Textstelle gehen</translation>
    </message>
    <message>
        <source>Reading annotations</source>
        <translation>Anmerkungen werden gelesen</translation>
    </message>
</context>
<context>
    <name>BrowserHeader</name>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n Anmerkung</numerusform>
            <numerusform>%n Anmerkungen</numerusform>
        </translation>
    </message>
    <message>
        <source>All annotations</source>
        <translation>Alle Anmerkungen</translation>
    </message>
    <message>
        <source>Back to the articles</source>
        <translation>Zurück zu den Artikeln</translation>
    </message>
    <message>
        <source>Back to the articles (Esc)</source>
        <translation>Zurück zu den Artikeln (Esc)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>Alle Gruppen zuklappen</translation>
    </message>
    <message>
        <source>Finds words in quotes, notes, tags, names and titles</source>
        <translation>Findet Wörter in Zitaten, Notizen, Schlagwörtern, Namen und Titeln</translation>
    </message>
    <message>
        <source>Groups and order</source>
        <translation>Gruppierung und Reihenfolge</translation>
    </message>
    <message>
        <source>Groups: {name}</source>
        <translation>Gruppierung: {name}</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>Alle Gruppen aufklappen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search all annotations</source>
        <translation>Alle Anmerkungen durchsuchen</translation>
    </message>
</context>
<context>
    <name>BrowserPane</name>
    <message>
        <source>Annotations of the whole library</source>
        <translation>Anmerkungen der ganzen Bibliothek</translation>
    </message>
    <message>
        <source>Gathering annotations…</source>
        <translation>Anmerkungen werden zusammengestellt…</translation>
    </message>
</context>
<context>
    <name>BrowserView</name>
    <message>
        <source>Annotations of the whole library</source>
        <translation>Anmerkungen der ganzen Bibliothek</translation>
    </message>
</context>
<context>
    <name>BulkStrip</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose only one again</source>
        <translation>Mehrfachauswahl beenden</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Mit Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Remove these annotations</source>
        <translation>Diese Anmerkungen entfernen</translation>
    </message>
    <message>
        <source>Say which entity these are</source>
        <translation>Entität zuordnen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>What to do with the chosen annotations</source>
        <translation>Aktionen für die ausgewählten Anmerkungen</translation>
    </message>
</context>
<context>
    <name>CardButtons</name>
    <message>
        <source>Edit the note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Annotations</source>
        <translation>Anmerkungen</translation>
    </message>
</context>
<context>
    <name>CheckBar</name>
    <message>
        <source>Check marks</source>
        <translation>Markierungen prüfen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Is this still the place?</source>
        <translation>Ist das noch die richtige Stelle?</translation>
    </message>
    <message>
        <source>Keep on the older version</source>
        <translation>Auf der älteren Fassung belassen</translation>
    </message>
    <message>
        <source>Next article to check</source>
        <translation>Nächster zu prüfender Artikel</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>Nächste Markierung</translation>
    </message>
    <message>
        <source>Not found. Select the words where it belongs, and put it there.</source>
        <translation>Nicht gefunden. Die passenden Wörter auswählen und die Markierung darauf legen.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Now: {words}</source>
        <translation>Jetzt: {words}</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>Vorherige Markierung</translation>
    </message>
    <message>
        <source>Put on the selection</source>
        <translation>Auf die Auswahl legen</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Then · {date}</source>
        <translation>Damals · {date}</translation>
    </message>
    <message>
        <source>Then: {words}</source>
        <translation>Damals: {words}</translation>
    </message>
    <message>
        <source>This mark lost its place</source>
        <translation>Diese Markierung hat ihre Stelle verloren</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Nothing left to check</source>
        <translation>Nichts mehr zu prüfen</translation>
    </message>
    <message>
        <source>Nothing left to check here</source>
        <translation>Hier ist nichts mehr zu prüfen</translation>
    </message>
    <message>
        <source>Nothing to check: every mark is in its place</source>
        <translation>Nichts zu prüfen: Jede Markierung ist an ihrer Stelle</translation>
    </message>
    <message>
        <source>Select on the page the words where the mark belongs, then press P</source>
        <translation>Auf der Seite die Wörter auswählen, zu denen die Markierung gehört, dann P drücken</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Remove the filter {name}</source>
        <translation>Filter {name} entfernen</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Rename colour…</source>
        <translation>Farbe &amp;umbenennen…</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Show all tags and people</source>
        <translation>Alle Schlagwörter und Personen anzeigen</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Enter ticks  ·  Esc closes</source>
        <translation>Enter hakt an  ·  Esc schließt</translation>
    </message>
    <message>
        <source>Find: {name}</source>
        <translation>Suchen: {name}</translation>
    </message>
    <message>
        <source>There is none of that name.</source>
        <translation>Nichts mit diesem Namen gefunden.</translation>
    </message>
    <message>
        <source>There is none to choose.</source>
        <translation>Es gibt nichts zur Auswahl.</translation>
    </message>
    <message>
        <source>Type to find…</source>
        <translation>Tippen, um zu suchen…</translation>
    </message>
</context>
<context>
    <name>ChosenStrip</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the colour</source>
        <translation>Farbe ändern</translation>
    </message>
    <message>
        <source>Change the tags</source>
        <translation>Schlagwörter ändern</translation>
    </message>
    <message>
        <source>Chosen: {what}</source>
        <translation>Ausgewählt: {what}</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Mit Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Empty the trash, articles and all</source>
        <translation>Papierkorb samt Artikeln leeren</translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message>
        <source>Export what is chosen, or else what is shown</source>
        <translation>Ausgewählte Anmerkungen exportieren, sonst alle angezeigten</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore what is chosen</source>
        <translation>Ausgewählte Anmerkungen wiederherstellen</translation>
    </message>
    <message>
        <source>Say which entity these are</source>
        <translation>Entität zuordnen</translation>
    </message>
    <message>
        <source>What to do with the chosen annotations</source>
        <translation>Aktionen für die ausgewählten Anmerkungen</translation>
    </message>
</context>
<context>
    <name>ColorNamePopup</name>
    <message>
        <source>Such as “claim” or “evidence”. Enter keeps  ·  Esc leaves</source>
        <translation>Zum Beispiel „Behauptung“ oder „Beleg“. Enter übernimmt  ·  Esc verwirft</translation>
    </message>
    <message>
        <source>What this colour stands for</source>
        <translation>Wofür diese Farbe steht</translation>
    </message>
    <message>
        <source>What {color} stands for</source>
        <translation>Bedeutung der Farbe „{color}“</translation>
    </message>
</context>
<context>
    <name>ColorNamesPage</name>
    <message>
        <source>Names are kept in this library, for everybody who opens it. They stand in tool tips, on cards and in exports; an empty field means the colour itself.</source>
        <translation>Die Namen gehören zu dieser Bibliothek und gelten für alle, die sie öffnen. Sie stehen in Kurzinfos, auf Karten und in Exporten; bleibt ein Feld leer, steht dort die Farbe selbst.</translation>
    </message>
    <message>
        <source>What colours stand for</source>
        <translation>Wofür Farben stehen</translation>
    </message>
    <message>
        <source>What {color} stands for</source>
        <translation>Bedeutung der Farbe „{color}“</translation>
    </message>
</context>
<context>
    <name>ColorsPage</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
</context>
<context>
    <name>CompanionList</name>
    <message>
        <source>Mentioned together with it</source>
        <translation>Gemeinsam erwähnt</translation>
    </message>
</context>
<context>
    <name>CompanionsModel</name>
    <message numerus="yes">
        <source>in %Ln article(s) together</source>
        <translation>
            <numerusform>gemeinsam in %Ln Artikel</numerusform>
            <numerusform>gemeinsam in %Ln Artikeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln paragraph(s) together</source>
        <translation>
            <numerusform>gemeinsam in %Ln Absatz</numerusform>
            <numerusform>gemeinsam in %Ln Absätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>{lift} times as often as by chance</source>
        <translation>{lift}-mal so oft wie durch Zufall</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln Unterschied</numerusform>
            <numerusform>%Ln Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show on the page</source>
        <translation>Auf der &amp;Seite zeigen</translation>
    </message>
    <message>
        <source>Accept &amp;left: {name}</source>
        <translation>&amp;Links übernehmen: {name}</translation>
    </message>
    <message>
        <source>Accept &amp;right: {name}</source>
        <translation>&amp;Rechts übernehmen: {name}</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Between figures and differences</source>
        <translation>Zwischen Zahlen und Unterschieden</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Compare annotators</source>
        <translation>Verfasser vergleichen</translation>
    </message>
    <message>
        <source>Compare by</source>
        <translation>Vergleichen nach</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Here are no marks of two people to be compared.</source>
        <translation>Hier gibt es keine Markierungen von zwei Personen, die sich vergleichen ließen.</translation>
    </message>
    <message>
        <source>How far they agree</source>
        <translation>Wie weit sie übereinstimmen</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln article(s) both have marked something. F1 is 1 where every mark has its like; alpha (Krippendorff’s, for units) is 0 where chance would agree as much.</source>
        <translation>
            <numerusform>In %Ln Artikel haben beide etwas markiert. F1 ist 1, wenn jede Markierung ihr Gegenstück hat; Alpha (nach Krippendorff, für Einheiten) ist 0, wenn die Übereinstimmung nicht größer ist als durch Zufall.</numerusform>
            <numerusform>In %Ln Artikeln haben beide etwas markiert. F1 ist 1, wenn jede Markierung ihr Gegenstück hat; Alpha (nach Krippendorff, für Einheiten) ist 0, wenn die Übereinstimmung nicht größer ist als durch Zufall.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Nur {name}</translation>
    </message>
    <message>
        <source>Reading annotations…</source>
        <translation>Anmerkungen werden gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln differences</source>
        <translation>
            <numerusform>Der erste %Ln Unterschied</numerusform>
            <numerusform>Die ersten %Ln Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no article in which both have marked something.</source>
        <translation>Es gibt keinen Artikel, in dem beide etwas markiert haben.</translation>
    </message>
    <message>
        <source>They agree in everything.</source>
        <translation>Sie stimmen in allem überein.</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Was die Liste zeigt</translation>
    </message>
    <message>
        <source>What they see differently</source>
        <translation>Was sie unterschiedlich sehen</translation>
    </message>
    <message>
        <source>What {name} says here shall stand</source>
        <translation>Was hier von {name} stammt, soll gelten</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>It stands as it is: there is nothing to take away or to add.</source>
        <translation>Es bleibt, wie es ist: Nichts ist wegzunehmen oder hinzuzufügen.</translation>
    </message>
</context>
<context>
    <name>ConflictedCopies</name>
    <message>
        <source>All that “{name}” holds is in this library now. Is the file still wanted?</source>
        <translation>Alles aus „{name}“ ist jetzt in dieser Bibliothek. Wird die Datei noch gebraucht?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Merge it…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>Move it to the trash</source>
        <translation>In den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln more.</source>
        <translation>
            <numerusform>Es gibt noch %Ln weitere.</numerusform>
            <numerusform>Es gibt noch %Ln weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two people wrote at once, it seems: “{name}” lies beside this library. What it holds can be merged.</source>
        <translation>Anscheinend haben zwei Personen gleichzeitig geschrieben: Neben dieser Bibliothek liegt „{name}“. Der Inhalt lässt sich zusammenführen.</translation>
    </message>
    <message>
        <source>“{name}” could not be moved to the trash; it stays where it is.</source>
        <translation>„{name}“ konnte nicht in den Papierkorb verschoben werden; die Datei bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was merged, so it stays where it is.</source>
        <translation>„{name}“ hat sich seit dem Zusammenführen geändert; deshalb bleibt die Datei, wo sie ist.</translation>
    </message>
    <message>
        <source>“{name}” is in the trash of the system</source>
        <translation>„{name}“ liegt im Papierkorb des Systems</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Nothing in the help says “{words}”. Try fewer words.</source>
        <translation>„{words}“ kommt in der Hilfe nicht vor. Vielleicht hilft es, mit weniger Wörtern zu suchen.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message numerus="yes">
        <source>Copied %n quotes with citation</source>
        <translation>
            <numerusform>%n Zitat mit Quellenangabe kopiert</numerusform>
            <numerusform>%n Zitate mit Quellenangabe kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied with citation</source>
        <translation>Mit Quellenangabe kopiert</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>&amp;Copy report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Open the window anew</source>
        <translation>&amp;Fenster neu öffnen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy &amp;note</source>
        <translation>&amp;Notiz kopieren</translation>
    </message>
    <message>
        <source>Note copied</source>
        <translation>Notiz kopiert</translation>
    </message>
    <message>
        <source>Postil has met a mistake of its own.</source>
        <translation>Postil ist auf einen eigenen Fehler gestoßen.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>The report below helps to mend it. It holds nothing that you read or wrote, and is sent nowhere unless you send it.</source>
        <translation>Der Bericht unten hilft, den Fehler zu beheben. Er enthält nichts Gelesenes oder Geschriebenes und wird nirgendwohin gesendet, es sei denn, Sie senden ihn selbst.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Your library is safe, but the note that you are writing could not be kept: copy it before you go on.</source>
        <translation>Die Bibliothek ist unversehrt, aber die gerade geschriebene Notiz konnte nicht gespeichert werden: Bitte vor dem Weiterarbeiten kopieren.</translation>
    </message>
    <message>
        <source>Your library is safe: every step was written when you took it, and the note that you were writing is kept. You can go on; if anything looks wrong, open the window anew.</source>
        <translation>Die Bibliothek ist unversehrt: Jeder Schritt wurde sofort gespeichert, und auch die gerade geschriebene Notiz ist gesichert. Sie können weiterarbeiten; wenn etwas nicht stimmt, hilft es, das Fenster neu zu öffnen.</translation>
    </message>
</context>
<context>
    <name>DaysPopup</name>
    <message>
        <source>Any day</source>
        <translation>Beliebiger Tag</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>Ab diesem Tag</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation>Bis zu diesem Tag</translation>
    </message>
    <message>
        <source>Usual stretches of days</source>
        <translation>Übliche Zeiträume</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Done again: {what}</source>
        <translation>Wiederholt: {what}</translation>
    </message>
    <message>
        <source>Preferences could not be kept: {reason}.</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
    <message>
        <source>Your note could not be saved, so it stays open.</source>
        <translation>Die Notiz konnte nicht gespeichert werden und bleibt deshalb geöffnet.</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Autor</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>Added to all of them; other tags stay</source>
        <translation>Werden allen hinzugefügt; andere Schlagwörter bleiben</translation>
    </message>
    <message>
        <source>Article details</source>
        <translation>Artikeldetails</translation>
    </message>
    <message numerus="yes">
        <source>Details of %n article(s)</source>
        <translation>
            <numerusform>Details von %n Artikel</numerusform>
            <numerusform>Details von %n Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists sort by dates that are written as 2025-03-01.</source>
        <translation>Listen lassen sich nach Daten sortieren, die wie 2025-03-01 geschrieben sind.</translation>
    </message>
    <message>
        <source>Several; left empty, they stay</source>
        <translation>Mehrere; bleibt das Feld leer, ändern sie sich nicht</translation>
    </message>
    <message>
        <source>Show the original &amp;words…</source>
        <translation>Originalwortlaut an&amp;zeigen…</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>&amp;Schlagwörter</translation>
    </message>
    <message>
        <source>Words with semicolons between them</source>
        <translation>Wörter, durch Semikolon getrennt</translation>
    </message>
    <message>
        <source>{words}, imported on {day} by {name}</source>
        <translation>{words}, importiert am {day} von {name}</translation>
    </message>
</context>
<context>
    <name>Doubles</name>
    <message>
        <source>Comparing entities</source>
        <translation>Entitäten werden verglichen</translation>
    </message>
    <message>
        <source>May be the same as “{name}”: {why}</source>
        <translation>Vielleicht dasselbe wie „{name}“: {why}</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
</context>
<context>
    <name>DoublesDialog</name>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Zusammenführen…</translation>
    </message>
    <message>
        <source>Enter shows both sides before anything is merged.</source>
        <translation>Enter zeigt beide Seiten, bevor etwas zusammengeführt wird.</translation>
    </message>
    <message>
        <source>Entities that may be one</source>
        <translation>Vielleicht doppelte Entitäten</translation>
    </message>
    <message>
        <source>No two entities share a name, an acronym or a part of a name.</source>
        <translation>Keine zwei Entitäten haben einen Namen, ein Akronym oder einen Namensteil gemeinsam.</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message numerus="yes">
        <source>%Ln other file(s) stay out of it; drop them by themselves to import them.</source>
        <translation>
            <numerusform>%Ln andere Datei bleibt außen vor; zum Importieren bitte getrennt ablegen.</numerusform>
            <numerusform>%Ln andere Dateien bleiben außen vor; zum Importieren bitte getrennt ablegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Merge it into this library…</source>
        <translation>&amp;Mit dieser Bibliothek zusammenführen…</translation>
    </message>
    <message>
        <source>&amp;Merge them into this library…</source>
        <translation>&amp;Mit dieser Bibliothek zusammenführen…</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Before anything is merged, you see what would come of it.</source>
        <translation>Vor dem Zusammenführen ist zu sehen, was dabei herauskäme.</translation>
    </message>
    <message>
        <source>This library may not be written here, so nothing is merged into it.</source>
        <translation>In diese Bibliothek kann hier nicht geschrieben werden; deshalb wird nichts mit ihr zusammengeführt.</translation>
    </message>
    <message numerus="yes">
        <source>What shall become of these %Ln libraries?</source>
        <translation>
            <numerusform>Was soll mit dieser %Ln Bibliothek geschehen?</numerusform>
            <numerusform>Was soll mit diesen %Ln Bibliotheken geschehen?</numerusform>
        </translation>
    </message>
    <message>
        <source>What shall become of “{name}”?</source>
        <translation>Was soll mit „{name}“ geschehen?</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Clear the filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>No annotation matches these filters</source>
        <translation>Keine Anmerkung passt zu diesen Filtern</translation>
    </message>
    <message>
        <source>No annotation matches “{query}”</source>
        <translation>Keine Anmerkung passt zu „{query}“</translation>
    </message>
    <message>
        <source>Open an article to see its annotations</source>
        <translation>Einen Artikel öffnen, um seine Anmerkungen zu sehen</translation>
    </message>
    <message>
        <source>Select some text and press H</source>
        <translation>Text auswählen und H drücken</translation>
    </message>
</context>
<context>
    <name>EntityHead</name>
    <message>
        <source>Add a line that tells it from others…</source>
        <translation>Zeile zur Unterscheidung hinzufügen…</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Zurück zur vorigen Seite</translation>
    </message>
    <message>
        <source>Back to “{name}”</source>
        <translation>Zurück zu „{name}“</translation>
    </message>
    <message>
        <source>Back to “{name}” (Backspace)</source>
        <translation>Zurück zu „{name}“ (Rücktaste)</translation>
    </message>
    <message>
        <source>Change the type (1 to 7)</source>
        <translation>Typ ändern (1 bis 7)</translation>
    </message>
    <message>
        <source>Close the page</source>
        <translation>Seite schließen</translation>
    </message>
    <message>
        <source>Close the page (Esc)</source>
        <translation>Seite schließen (Esc)</translation>
    </message>
    <message>
        <source>More to do with this entity</source>
        <translation>Weitere Aktionen für diese Entität</translation>
    </message>
    <message>
        <source>Name of the entity</source>
        <translation>Name der Entität</translation>
    </message>
    <message>
        <source>Type: {name}</source>
        <translation>Typ: {name}</translation>
    </message>
    <message>
        <source>What tells it from others</source>
        <translation>Was sie von anderen unterscheidet</translation>
    </message>
</context>
<context>
    <name>EntityNote</name>
    <message>
        <source>Edit the note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Note on the entity</source>
        <translation>Notiz zur Entität</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Notiz schreiben…</translation>
    </message>
</context>
<context>
    <name>EntityPages</name>
    <message>
        <source>Enter shows its page</source>
        <translation>Enter zeigt ihre Seite</translation>
    </message>
</context>
<context>
    <name>EntityPicker</name>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln Erwähnung</numerusform>
            <numerusform>%Ln Erwähnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>A person, an organisation, a place…</source>
        <translation>Person, Organisation, Ort…</translation>
    </message>
    <message>
        <source>Enter links these words to it</source>
        <translation>Enter ordnet diese Wörter zu</translation>
    </message>
    <message>
        <source>Enter makes it  ·  Alt+1 to 7 choose the type</source>
        <translation>Enter legt sie an  ·  Alt+1 bis 7 wählen den Typ</translation>
    </message>
    <message>
        <source>Entities of that name</source>
        <translation>Entitäten mit diesem Namen</translation>
    </message>
    <message>
        <source>Name of the entity</source>
        <translation>Name der Entität</translation>
    </message>
    <message>
        <source>New entity “{name}”</source>
        <translation>Neue Entität „{name}“</translation>
    </message>
    <message>
        <source>No entity is called so</source>
        <translation>Keine Entität heißt so</translation>
    </message>
    <message>
        <source>Type a name, or choose with Up and Down</source>
        <translation>Namen eingeben oder mit den Pfeiltasten wählen</translation>
    </message>
    <message>
        <source>Which entity is this?</source>
        <translation>Welche Entität ist gemeint?</translation>
    </message>
</context>
<context>
    <name>Exchanging</name>
    <message>
        <source>Annotations and suggestions as CSV (*.csv)</source>
        <translation>Anmerkungen und Vorschläge als CSV (*.csv)</translation>
    </message>
    <message>
        <source>Entities as CSV, for Excel and others (*.csv)</source>
        <translation>Entitäten als CSV, für Excel und andere (*.csv)</translation>
    </message>
    <message>
        <source>Entities as a gazetteer (*.tsv)</source>
        <translation>Entitäten als Namensliste (*.tsv)</translation>
    </message>
    <message>
        <source>Export entities and mentions</source>
        <translation>Entitäten und Erwähnungen exportieren</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Wird exportiert</translation>
    </message>
    <message>
        <source>Gazetteers: name, type and aliases (*.tsv *.tab *.txt);;All files (*)</source>
        <translation>Namenslisten: Name, Typ und Aliasse (*.tsv *.tab *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import gazetteer</source>
        <translation>Namensliste importieren</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Wird importiert</translation>
    </message>
    <message>
        <source>Mentions and texts for brat (*.zip)</source>
        <translation>Erwähnungen und Texte für brat (*.zip)</translation>
    </message>
    <message>
        <source>Mentions as CoNLL, in IOB2 (*.conll)</source>
        <translation>Erwähnungen als CoNLL, in IOB2 (*.conll)</translation>
    </message>
    <message>
        <source>Mentions as JSON lines, for doccano and spaCy (*.jsonl)</source>
        <translation>Erwähnungen als JSON-Zeilen, für doccano und spaCy (*.jsonl)</translation>
    </message>
    <message>
        <source>Mentions as W3C Web Annotations (*.jsonld)</source>
        <translation>Erwähnungen als W3C Web Annotations (*.jsonld)</translation>
    </message>
    <message>
        <source>{library} entities</source>
        <translation>{library} Entitäten</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message numerus="yes">
        <source>%n annotation(s) on them</source>
        <translation>
            <numerusform>%n Anmerkung daran</numerusform>
            <numerusform>%n Anmerkungen daran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) put there by themselves</source>
        <translation>
            <numerusform>%n einzeln entfernte Anmerkung</numerusform>
            <numerusform>%n einzeln entfernte Anmerkungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is removed for good. This cannot be undone.</source>
        <translation>Alles davon wird endgültig gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>CSV, for Excel and others (*.csv)</source>
        <translation>CSV, für Excel und andere (*.csv)</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>Papierkorb leeren?</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Export annotations</source>
        <translation>Anmerkungen exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln annotation(s) to {name}</source>
        <translation>
            <numerusform>%Ln Anmerkung nach {name} exportiert</numerusform>
            <numerusform>%Ln Anmerkungen nach {name} exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Wird exportiert</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Neue Bibliothek</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Postil libraries (*.postil)</source>
        <translation>Postil-Bibliotheken (*.postil)</translation>
    </message>
    <message>
        <source>Postil libraries (*.postil);;All files (*)</source>
        <translation>Postil-Bibliotheken (*.postil);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Something is still being written; empty the trash when it is done.</source>
        <translation>Es wird noch etwas geschrieben; den Papierkorb bitte erst danach leeren.</translation>
    </message>
    <message>
        <source>The library is not sound: {first}</source>
        <translation>Die Bibliothek ist nicht in Ordnung: {first}</translation>
    </message>
    <message>
        <source>The library is sound</source>
        <translation>Die Bibliothek ist in Ordnung</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Annotations that lie in the trash</source>
        <translation>Anmerkungen, die im Papierkorb liegen</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entität</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Listed articles</source>
        <translation>Gelistete Artikel</translation>
    </message>
    <message>
        <source>Only annotations on the articles listed</source>
        <translation>Nur Anmerkungen zu den gelisteten Artikeln</translation>
    </message>
    <message>
        <source>Only highlights, mentions, notes or replies</source>
        <translation>Nur Hervorhebungen, Erwähnungen, Notizen oder Antworten</translation>
    </message>
    <message>
        <source>Only some colours</source>
        <translation>Nur bestimmte Farben</translation>
    </message>
    <message>
        <source>Only some days</source>
        <translation>Nur bestimmte Tage</translation>
    </message>
    <message>
        <source>Only some entities</source>
        <translation>Nur bestimmte Entitäten</translation>
    </message>
    <message>
        <source>Only some people’s</source>
        <translation>Nur von bestimmten Personen</translation>
    </message>
    <message>
        <source>Only some tags</source>
        <translation>Nur bestimmte Schlagwörter</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Capitals and accents count</source>
        <translation>Groß- und Kleinschreibung sowie Akzente beachten</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Gesuchte Wörter</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>{number} of {count}, on from the end</source>
        <translation>{number} von {count}, vom Ende her fortgesetzt</translation>
    </message>
    <message>
        <source>{number} of {count}, on from the top</source>
        <translation>{number} von {count}, vom Anfang her fortgesetzt</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>FoundDetails</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Repaired: {what}</source>
        <translation>Bereinigt: {what}</translation>
    </message>
    <message>
        <source>The library has this article already.</source>
        <translation>Dieser Artikel ist schon in der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>&amp;Sepia</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>It stands on every annotation that you make from now on.</source>
        <translation>Er steht an jeder Anmerkung, die von nun an entsteht.</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Let me &amp;change what others wrote</source>
        <translation>&amp;Anmerkungen anderer ändern dürfen</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>The window speaks it as soon as the preferences are closed.</source>
        <translation>Das Fenster wechselt die Sprache, sobald die Einstellungen geschlossen werden.</translation>
    </message>
    <message>
        <source>Their annotations can always be replied to.</source>
        <translation>Auf ihre Anmerkungen antworten lässt sich immer.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Eigener &amp;Name</translation>
    </message>
</context>
<context>
    <name>Graph</name>
    <message>
        <source>Mentioned together, as dots and lines</source>
        <translation>Gemeinsam erwähnt, als Punkte und Linien</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Beginning of the mark</source>
        <translation>Anfang der Markierung</translation>
    </message>
    <message>
        <source>Drag to change where the mark begins and ends</source>
        <translation>Ziehen, um Anfang und Ende der Markierung zu ändern</translation>
    </message>
    <message>
        <source>End of the mark</source>
        <translation>Ende der Markierung</translation>
    </message>
</context>
<context>
    <name>GroupSwitch</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>{kind} {count}</source>
        <translation>{kind} {count}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) to review</source>
        <translation>
            <numerusform>%Ln Vorschlag zum Durchsehen</numerusform>
            <numerusform>%Ln Vorschläge zum Durchsehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Choose the order of the list</source>
        <translation>Reihenfolge der Liste wählen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Finds words in quotes, notes, tags and names</source>
        <translation>Findet Wörter in Zitaten, Notizen, Schlagwörtern und Namen</translation>
    </message>
    <message>
        <source>Furthest read first</source>
        <translation>Am weitesten gelesene zuerst</translation>
    </message>
    <message>
        <source>Last annotated</source>
        <translation>Letzte Anmerkung</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message numerus="yes">
        <source>Linked from %n note(s) in other articles</source>
        <translation>
            <numerusform>Verlinkt aus %n Notiz in anderen Artikeln</numerusform>
            <numerusform>Verlinkt aus %n Notizen in anderen Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Längste zuerst</translation>
    </message>
    <message>
        <source>Most annotations first</source>
        <translation>Meiste Anmerkungen zuerst</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Notiz zum Artikel</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Älteste</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Order: {name}</source>
        <translation>Reihenfolge: {name}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search annotations</source>
        <translation>Anmerkungen durchsuchen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} von {all}</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Between contents and page</source>
        <translation>Zwischen Inhalt und Seite</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Postil help</source>
        <translation>Postil-Hilfe</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>Nothing here opens folders; the log lies in {folder}</source>
        <translation>Hier lassen sich keine Ordner öffnen; das Protokoll liegt in {folder}</translation>
    </message>
    <message>
        <source>There is no log: its folder cannot be made ({reason}).</source>
        <translation>Es gibt kein Protokoll: Sein Ordner lässt sich nicht anlegen ({reason}).</translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n Erwähnung</numerusform>
            <numerusform>%n Erwähnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Entities that were found</source>
        <translation>Gefundene Entitäten</translation>
    </message>
    <message>
        <source>Notes that were found</source>
        <translation>Gefundene Notizen</translation>
    </message>
    <message>
        <source>Nothing of this kind was found</source>
        <translation>Nichts dieser Art gefunden</translation>
    </message>
    <message>
        <source>Quotes that were found</source>
        <translation>Gefundene Zitate</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n Erwähnung</numerusform>
            <numerusform>%n Erwähnungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>Open it anew</source>
        <translation>Neu öffnen</translation>
    </message>
    <message>
        <source>Postil libraries (*.postil)</source>
        <translation>Postil-Bibliotheken (*.postil)</translation>
    </message>
    <message>
        <source>Save what is here…</source>
        <translation>Jetzigen Stand speichern…</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Kopie wird gespeichert</translation>
    </message>
    <message>
        <source>The file of this library was moved, removed or replaced by another program. Nothing you do is kept until it is opened anew.</source>
        <translation>Die Datei dieser Bibliothek wurde von einem anderen Programm verschoben, entfernt oder ersetzt. Änderungen werden nicht gespeichert, bis die Bibliothek neu geöffnet ist.</translation>
    </message>
    <message>
        <source>The library is free: what you do is kept again.</source>
        <translation>Die Bibliothek ist frei: Änderungen werden wieder gespeichert.</translation>
    </message>
    <message>
        <source>This library may not be written here: nothing you do is kept.</source>
        <translation>In diese Bibliothek kann hier nicht geschrieben werden: Änderungen werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Until it is closed there, you can read it, and nothing you do is kept.</source>
        <translation>Bis sie dort geschlossen wird, lässt sie sich lesen, aber Änderungen werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Work on a copy</source>
        <translation>An einer Kopie arbeiten</translation>
    </message>
    <message>
        <source>Work on a copy…</source>
        <translation>An einer Kopie arbeiten…</translation>
    </message>
    <message>
        <source>{library} copy</source>
        <translation>{library} Kopie</translation>
    </message>
    <message>
        <source>{who} has this library open in another window since {time}.</source>
        <translation>Diese Bibliothek hat {who} seit {time} in einem anderen Fenster geöffnet.</translation>
    </message>
    <message>
        <source>{who} has this library open on “{host}” since {time}.</source>
        <translation>Diese Bibliothek hat {who} seit {time} auf „{host}“ geöffnet.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%Ln article(s) in {files} files</source>
        <translation>
            <numerusform>%Ln Artikel in {files} Dateien</numerusform>
            <numerusform>%Ln Artikel in {files} Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) in {file}</source>
        <translation>
            <numerusform>%Ln Artikel in {file}</numerusform>
            <numerusform>%Ln Artikel in {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles are &amp;parted by lines that say</source>
        <translation>&amp;Trennzeile zwischen den Artikeln</translation>
    </message>
    <message>
        <source>Articles that were found</source>
        <translation>Gefundene Artikel</translation>
    </message>
    <message>
        <source>Between list and preview</source>
        <translation>Zwischen Liste und Vorschau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Everything is in the library already</source>
        <translation>Alles ist schon in der Bibliothek</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel importieren</numerusform>
            <numerusform>%Ln Artikel importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Nothing to import was found</source>
        <translation>Nichts zum Importieren gefunden</translation>
    </message>
    <message>
        <source>Nothing was found here. Choose text or Markdown files, or paste text.</source>
        <translation>Hier wurde nichts gefunden. Text- oder Markdown-Dateien wählen oder Text einfügen.</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Dateien werden gelesen</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Dateien werden gelesen…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Keine auswählen</translation>
    </message>
    <message>
        <source>What the line between two articles says</source>
        <translation>Wortlaut der Zeile zwischen zwei Artikeln</translation>
    </message>
    <message>
        <source>a different line in each file</source>
        <translation>in jeder Datei eine andere Zeile</translation>
    </message>
    <message>
        <source>empty: the file is one article</source>
        <translation>leer: die Datei ist ein einziger Artikel</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Articles (*.txt *.text *.md *.markdown *.html *.htm *.xhtml);;All files (*)</source>
        <translation>Artikel (*.txt *.text *.md *.markdown *.html *.htm *.xhtml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Wird importiert</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was imported</source>
        <translation>Der Import wurde abgebrochen; nichts wurde importiert</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>&amp;Whole library</source>
        <translation>&amp;Ganze Bibliothek</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Die ganze Bibliothek</translation>
    </message>
    <message>
        <source>What the &amp;list shows now</source>
        <translation>Was die &amp;Liste gerade zeigt</translation>
    </message>
    <message>
        <source>“{query}”</source>
        <translation>„{query}“</translation>
    </message>
</context>
<context>
    <name>InsightsWindow</name>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln Erwähnung</numerusform>
            <numerusform>%Ln Erwähnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s), the newest first</source>
        <translation>
            <numerusform>%Ln Erwähnung, neueste zuerst</numerusform>
            <numerusform>%Ln Erwähnungen, neueste zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Most mentioned</source>
        <translation>Am &amp;häufigsten erwähnt</translation>
    </message>
    <message>
        <source>&amp;Over time</source>
        <translation>Im &amp;Zeitverlauf</translation>
    </message>
    <message>
        <source>&amp;Together</source>
        <translation>&amp;Gemeinsam</translation>
    </message>
    <message>
        <source>Between figures and sentences</source>
        <translation>Zwischen Zahlen und Sätzen</translation>
    </message>
    <message>
        <source>Choose a figure to read what it counts.</source>
        <translation>Eine Zahl auswählen, um zu lesen, was sie zählt.</translation>
    </message>
    <message>
        <source>Insights – {library}</source>
        <translation>Auswertung – {library}</translation>
    </message>
    <message>
        <source>Mone&amp;y</source>
        <translation>Gel&amp;d</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
</context>
<context>
    <name>ItemDetails</name>
    <message>
        <source>All of them</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>As it was marked</source>
        <translation>Damals markiert</translation>
    </message>
    <message>
        <source>As the text says it now</source>
        <translation>Jetzt im Text</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>In this library</source>
        <translation>In dieser Bibliothek</translation>
    </message>
    <message>
        <source>In “{name}”</source>
        <translation>In „{name}“</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>&amp;Beide behalten</translation>
    </message>
    <message>
        <source>Keep m&amp;ine</source>
        <translation>Ei&amp;genen Stand behalten</translation>
    </message>
    <message>
        <source>One side has deleted it, the other one has changed it: it stays.</source>
        <translation>Auf einer Seite gelöscht, auf der anderen geändert: Es bleibt erhalten.</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>&amp;Anderen Stand übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>The same for all %Ln conflict(s)</source>
        <translation>
            <numerusform>Ebenso bei %Ln Konflikt</numerusform>
            <numerusform>Ebenso bei allen %Ln Konflikten</numerusform>
        </translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was behalten wird</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>Merge a library</source>
        <translation>Bibliothek zusammenführen</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Wird zusammengeführt</translation>
    </message>
    <message>
        <source>Postil libraries (*.postil);;All files (*)</source>
        <translation>Postil-Bibliotheken (*.postil);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The merge was cancelled; nothing was merged</source>
        <translation>Das Zusammenführen wurde abgebrochen; nichts wurde zusammengeführt</translation>
    </message>
    <message>
        <source>This library may not be written here, so nothing is merged into it.</source>
        <translation>In diese Bibliothek kann hier nicht geschrieben werden; deshalb wird nichts mit ihr zusammengeführt.</translation>
    </message>
</context>
<context>
    <name>JoiningDialog</name>
    <message numerus="yes">
        <source>%Ln of its entities may be one with entities here; they stay apart, and you can merge them afterwards.</source>
        <translation>
            <numerusform>%Ln Entität von dort ist vielleicht dieselbe wie eine hier; beide bleiben getrennt und lassen sich danach zusammenführen.</numerusform>
            <numerusform>%Ln Entitäten von dort sind vielleicht dieselben wie welche hier; sie bleiben getrennt und lassen sich danach zusammenführen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>All of it is in “{library}” already, so there is nothing to merge.</source>
        <translation>Alles davon ist schon in „{library}“; es gibt nichts zusammenzuführen.</translation>
    </message>
    <message>
        <source>Between list and sides</source>
        <translation>Zwischen Liste und Gegenüberstellung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Comparing “{other}” with “{library}”…</source>
        <translation>„{other}“ wird mit „{library}“ verglichen…</translation>
    </message>
    <message>
        <source>It holds work of {people} that is not here yet.</source>
        <translation>Darin ist Arbeit von {people}, die hier noch fehlt.</translation>
    </message>
    <message>
        <source>It holds work that is not here yet.</source>
        <translation>Darin ist Arbeit, die hier noch fehlt.</translation>
    </message>
    <message>
        <source>Merge a library</source>
        <translation>Bibliothek zusammenführen</translation>
    </message>
    <message>
        <source>Merge “{other}” into “{library}”</source>
        <translation>„{other}“ mit „{library}“ zusammenführen</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>Beim Ansehen wird nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing is written before you merge. A backup is made first.</source>
        <translation>Geschrieben wird erst beim Zusammenführen. Vorher wird eine Sicherung angelegt.</translation>
    </message>
    <message>
        <source>There is nothing in “{other}” that is not here</source>
        <translation>„{other}“ enthält nichts, was hier fehlt</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Was geschehen würde</translation>
    </message>
    <message>
        <source>{who} is working on it on “{host}”; what is done there from now on is not in this.</source>
        <translation>{who} arbeitet auf „{host}“ daran; was dort von jetzt an geschieht, ist hier nicht dabei.</translation>
    </message>
    <message>
        <source>“{other}” cannot be merged</source>
        <translation>„{other}“ lässt sich nicht zusammenführen</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Postil ended unexpectedly the last time. Nothing you kept is lost.</source>
        <translation>Postil wurde beim letzten Mal unerwartet beendet. Nichts Gespeichertes ist verloren gegangen.</translation>
    </message>
</context>
<context>
    <name>KeepBar</name>
    <message>
        <source>Keep tagging</source>
        <translation>Fortlaufend zuordnen</translation>
    </message>
    <message>
        <source>Tag words as entities of one type (1 to 7)</source>
        <translation>Wörter Entitäten eines bestimmten Typs zuordnen (1 bis 7)</translation>
    </message>
    <message>
        <source>What you select is tagged as</source>
        <translation>Was ausgewählt wird, gilt als</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neues Tastenkürzel</translation>
    </message>
    <message>
        <source>Press the keys; Esc leaves the field</source>
        <translation>Tasten drücken; Esc verlässt das Feld</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Neue Tasten drücken</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tastenkürzel</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>kein Tastenkürzel</translation>
    </message>
    <message>
        <source>{keys}, also: {actions}</source>
        <translation>{keys}, auch für: {actions}</translation>
    </message>
    <message>
        <source>{keys}, changed</source>
        <translation>{keys}, geändert</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>opens a menu</source>
        <translation>öffnet ein Menü</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;So lassen</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Kein Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>Wie &amp;ursprünglich</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>It shares keys with {actions} now.</source>
        <translation>Dasselbe Tastenkürzel gilt jetzt auch für {actions}.</translation>
    </message>
    <message>
        <source>It shares keys with {actions}.</source>
        <translation>Dasselbe Tastenkürzel gilt auch für {actions}.</translation>
    </message>
    <message>
        <source>Keep its &amp;other keys</source>
        <translation>Übrige Tastenkürzel be&amp;halten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>{key} belongs to {actions}.</source>
        <translation>{key} gehört zu {actions}.</translation>
    </message>
    <message>
        <source>{key} cannot be given away: {what}.</source>
        <translation>{key} lässt sich nicht anders belegen: {what}.</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Tastenkürzel und was sie bewirken</translation>
    </message>
</context>
<context>
    <name>KnowingPane</name>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Entity page</source>
        <translation>Entitätsseite</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Teile der Seite</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Gemeinsam</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>&amp;Merge with…</source>
        <translation>&amp;Zusammenführen mit…</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>Auf&amp;teilen…</translation>
    </message>
    <message>
        <source>Entity &amp;page</source>
        <translation>Entitäts&amp;seite</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter sources, tags and entities</source>
        <translation>Quellen, Schlagwörter und Entitäten filtern</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>In den &amp;Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show its &amp;articles</source>
        <translation>Zugehörige &amp;Artikel anzeigen</translation>
    </message>
    <message>
        <source>Show only what has these letters in its name</source>
        <translation>Nur anzeigen, was diese Buchstaben im Namen hat</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Add Q334 or https://…</source>
        <translation>Q334 oder https://… hinzufügen</translation>
    </message>
    <message>
        <source>Add a Wikidata number or an address</source>
        <translation>Wikidata-Nummer oder Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Open {address}</source>
        <translation>{address} öffnen</translation>
    </message>
    <message>
        <source>Opens in the browser: {address}</source>
        <translation>Wird im Browser geöffnet: {address}</translation>
    </message>
    <message>
        <source>Remove the link {address}</source>
        <translation>Link {address} entfernen</translation>
    </message>
    <message>
        <source>Remove this link</source>
        <translation>Diesen Link entfernen</translation>
    </message>
    <message>
        <source>Wikidata {number}</source>
        <translation>Wikidata {number}</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Annotated</source>
        <translation>Mit Anmerkungen</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter aufheben</translation>
    </message>
    <message>
        <source>Drop files here, or press Ctrl+O</source>
        <translation>Dateien hier ablegen oder Strg+O drücken</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Needs checking</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>No annotated articles: select some text and press H</source>
        <translation>Keine Artikel mit Anmerkungen: Text auswählen und H drücken</translation>
    </message>
    <message>
        <source>No article lies in the trash</source>
        <translation>Kein Artikel liegt im Papierkorb</translation>
    </message>
    <message>
        <source>No articles here</source>
        <translation>Hier sind keine Artikel</translation>
    </message>
    <message>
        <source>No starred articles: press S to star one</source>
        <translation>Keine Artikel mit Stern: S drücken, um einen Stern zu setzen</translation>
    </message>
    <message>
        <source>No unread articles</source>
        <translation>Keine ungelesenen Artikel</translation>
    </message>
    <message>
        <source>Nothing matches “{query}”</source>
        <translation>Nichts passt zu „{query}“</translation>
    </message>
    <message>
        <source>Nothing to check: every mark is in its place</source>
        <translation>Nichts zu prüfen: Jede Markierung ist an ihrer Stelle</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>Entität</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>{library} – Postil</source>
        <translation>{library} – Postil</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>No further annotation</source>
        <translation>Keine weitere Anmerkung</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Mentioned together, as a table of squares</source>
        <translation>Gemeinsam erwähnt, als Tabelle aus Quadraten</translation>
    </message>
</context>
<context>
    <name>MentionedPage</name>
    <message numerus="yes">
        <source>%Ln further one(s) are mentioned less</source>
        <translation>
            <numerusform>%Ln weitere wird seltener erwähnt</numerusform>
            <numerusform>%Ln weitere werden seltener erwähnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entität</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>Nobody and nothing of this kind is mentioned in these articles yet: select a name and press E.</source>
        <translation>In diesen Artikeln wird noch nichts und niemand dieser Art erwähnt: einen Namen auswählen und E drücken.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Schlagwörter…</translation>
    </message>
    <message>
        <source>Open {address}</source>
        <translation>{address} öffnen</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>All mentions of “{loser}” will mean “{winner}”.</source>
        <translation>Alle Erwähnungen von „{loser}“ bezeichnen dann „{winner}“.</translation>
    </message>
    <message>
        <source>Its other names will be {names} as well.</source>
        <translation>Neu unter den anderen Namen: {names}.</translation>
    </message>
    <message>
        <source>Merge two entities</source>
        <translation>Zwei Entitäten zusammenführen</translation>
    </message>
    <message>
        <source>Turn it round: let the other one stay</source>
        <translation>Umkehren: die andere bleiben lassen</translation>
    </message>
    <message>
        <source>“{loser}” goes into “{winner}”; turn it round</source>
        <translation>„{loser}“ geht in „{winner}“ auf; umkehren</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>MistakeNote</name>
    <message>
        <source>Mistake</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>MoneyPage</name>
    <message numerus="yes">
        <source>%Ln smaller amount(s) are left out</source>
        <translation>
            <numerusform>%Ln kleinerer Betrag ist weggelassen</numerusform>
            <numerusform>%Ln kleinere Beträge sind weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>All currencies</source>
        <translation>Alle Währungen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>No amount of money is accepted in these articles yet: tick the box above to see those that are only suggested.</source>
        <translation>In diesen Artikeln ist noch kein Geldbetrag angenommen: oben das Kästchen anhaken, um auch die nur vorgeschlagenen zu sehen.</translation>
    </message>
    <message>
        <source>No amount of money is known in these articles: have names and values suggested in the menu Annotate.</source>
        <translation>In diesen Artikeln ist kein Geldbetrag bekannt: im Menü „Anmerken“ Namen und Werte vorschlagen lassen.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message numerus="yes">
        <source>Suggested ones as well (%Ln)</source>
        <translation>
            <numerusform>Auch nur vorgeschlagene (%Ln)</numerusform>
            <numerusform>Auch nur vorgeschlagene (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>What is only suggested as well</source>
        <translation>Auch nur Vorgeschlagenes</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>MoreBar</name>
    <message numerus="yes">
        <source>%Ln more here</source>
        <translation>
            <numerusform>noch %Ln hier</numerusform>
            <numerusform>noch %Ln hier</numerusform>
        </translation>
    </message>
    <message>
        <source>More mentions</source>
        <translation>Weitere Erwähnungen</translation>
    </message>
    <message>
        <source>Tag all here</source>
        <translation>Alle hier zuordnen</translation>
    </message>
    <message>
        <source>Tag everywhere</source>
        <translation>Überall zuordnen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln other article(s)</source>
        <translation>
            <numerusform>in %Ln anderen Artikel</numerusform>
            <numerusform>in %Ln anderen Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>looking elsewhere…</source>
        <translation>anderswo wird gesucht…</translation>
    </message>
    <message>
        <source>{count} {in_articles}</source>
        <translation>{count} {in_articles}</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Back to the card (Esc or Ctrl+Enter)</source>
        <translation>Zurück zur Karte (Esc oder Strg+Enter)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Markdown; Escape or Ctrl+Enter ends editing</source>
        <translation>Markdown; Esc oder Strg+Enter beendet das Bearbeiten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview of the note</source>
        <translation>Vorschau der Notiz</translation>
    </message>
    <message>
        <source>Show the note as it will look</source>
        <translation>Notiz so anzeigen, wie sie aussehen wird</translation>
    </message>
    <message>
        <source>Write a note…  [[ links</source>
        <translation>Notiz schreiben…  [[ verlinkt</translation>
    </message>
    <message>
        <source>{name} wrote this note</source>
        <translation>Diese Notiz ist von {name}</translation>
    </message>
</context>
<context>
    <name>OriginalDialog</name>
    <message>
        <source>Nothing had to be repaired in the text that is read.</source>
        <translation>Im Lesetext musste nichts bereinigt werden.</translation>
    </message>
    <message>
        <source>Original words</source>
        <translation>Originalwortlaut</translation>
    </message>
    <message>
        <source>Repaired in the text that is read: {what}.</source>
        <translation>Im Lesetext bereinigt: {what}.</translation>
    </message>
    <message>
        <source>The words as they came</source>
        <translation>Der Wortlaut, wie er ankam</translation>
    </message>
</context>
<context>
    <name>OutcomeChips</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Was angezeigt wird</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Go to a heading</source>
        <translation>Zu einer Überschrift gehen</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>No heading says that</source>
        <translation>Keine Überschrift lautet so</translation>
    </message>
    <message>
        <source>Outline of the article</source>
        <translation>Gliederung des Artikels</translation>
    </message>
    <message>
        <source>Words of a heading</source>
        <translation>Wörter einer Überschrift</translation>
    </message>
    <message>
        <source>{heading}, level {level}</source>
        <translation>{heading}, Ebene {level}</translation>
    </message>
    <message>
        <source>{heading}, you are here</source>
        <translation>{heading}, aktuelle Stelle</translation>
    </message>
</context>
<context>
    <name>Over</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln Erwähnung</numerusform>
            <numerusform>%Ln Erwähnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Im Zeitverlauf</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Between chart and table</source>
        <translation>Zwischen Diagramm und Tabelle</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Look into the whole library</source>
        <translation>Ganze Bibliothek auswerten</translation>
    </message>
    <message>
        <source>This could not be counted.</source>
        <translation>Das ließ sich nicht zählen.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} von {pages}</translation>
    </message>
</context>
<context>
    <name>PassageDelegate</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>PassageList</name>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
</context>
<context>
    <name>PassagesModel</name>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Import from the clipboard</source>
        <translation>Aus der Zwischenablage importieren</translation>
    </message>
    <message>
        <source>Paste one or more articles here</source>
        <translation>Einen oder mehrere Artikel hier einfügen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title (the first line, if left empty)</source>
        <translation>Titel (ohne Angabe die erste Zeile)</translation>
    </message>
    <message>
        <source>What is found in these words is shown before anything is written.</source>
        <translation>Was darin gefunden wird, ist vor dem Importieren zu sehen.</translation>
    </message>
    <message>
        <source>Words to import</source>
        <translation>Zu importierender Text</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>To the left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
</context>
<context>
    <name>Pill</name>
    <message>
        <source>Take away the tag “{tag}”</source>
        <translation>Schlagwort „{tag}“ entfernen</translation>
    </message>
    <message>
        <source>Take away “{tag}” (Delete)</source>
        <translation>„{tag}“ entfernen (Entf)</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>&amp;Reset this page</source>
        <translation>Diese Seite &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Prints</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Saved “{name}”</source>
        <translation>„{name}“ gespeichert</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>An den Drucker gesendet</translation>
    </message>
    <message>
        <source>Something is being printed; wait until it is done.</source>
        <translation>Es wird noch gedruckt; bitte warten, bis das fertig ist.</translation>
    </message>
    <message>
        <source>{percent} % printed</source>
        <translation>{percent} % gedruckt</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>By {name}</source>
        <translation>Von {name}</translation>
    </message>
    <message>
        <source>No more unread articles here</source>
        <translation>Hier gibt es keine ungelesenen Artikel mehr</translation>
    </message>
    <message>
        <source>The text has changed: needs checking</source>
        <translation>Der Text hat sich geändert: zu prüfen</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source> characters</source>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Line height</source>
        <translation>Zeilen&amp;höhe</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>Schriftg&amp;röße</translation>
    </message>
    <message>
        <source>&amp;Typeface</source>
        <translation>Schrift&amp;art</translation>
    </message>
    <message>
        <source>&amp;Width of the column</source>
        <translation>Spalten&amp;breite</translation>
    </message>
    <message>
        <source>Best serif: {name}</source>
        <translation>Beste Serifenschrift: {name}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Choose an article from the list</source>
        <translation>Einen Artikel aus der Liste auswählen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <source>&amp;Open it</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Choose a damaged library</source>
        <translation>Beschädigte Bibliothek wählen</translation>
    </message>
    <message>
        <source>Postil libraries (*.postil)</source>
        <translation>Postil-Bibliotheken (*.postil)</translation>
    </message>
    <message>
        <source>Postil libraries (*.postil);;All files (*)</source>
        <translation>Postil-Bibliotheken (*.postil);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Repariert</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Wird repariert</translation>
    </message>
    <message>
        <source>Where shall the repaired library lie?</source>
        <translation>Wo soll die reparierte Bibliothek liegen?</translation>
    </message>
    <message>
        <source>{library} repaired</source>
        <translation>{library} repariert</translation>
    </message>
    <message>
        <source>“{name}” holds what could be read.</source>
        <translation>„{name}“ enthält alles, was lesbar war.</translation>
    </message>
</context>
<context>
    <name>Reshapes</name>
    <message>
        <source>←→ letter, Ctrl+←→ word, ↑↓ sentence, Tab the other end, Enter done, Esc back</source>
        <translation>←→ Buchstabe, Strg+←→ Wort, ↑↓ Satz, Tab anderes Ende, Enter fertig, Esc zurück</translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept as something of another type (1 to 7)</source>
        <translation>Mit einem anderen Typ annehmen (1 bis 7)</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln here</source>
        <translation>
            <numerusform>%Ln hier</numerusform>
            <numerusform>Alle %Ln hier</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide on the same words everywhere (with Ctrl+Shift)</source>
        <translation>Überall über dieselben Wörter entscheiden (mit Ctrl+Shift)</translation>
    </message>
    <message>
        <source>Decide on the same words in this article (with Shift)</source>
        <translation>In diesem Artikel über dieselben Wörter entscheiden (mit Shift)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Next article with suggestions</source>
        <translation>Nächster Artikel mit Vorschlägen</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>Nächster Vorschlag</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation>Vorheriger Vorschlag</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Review suggestions</source>
        <translation>Vorschläge durchsehen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln article(s)</source>
        <translation>
            <numerusform>in %Ln Artikel</numerusform>
            <numerusform>in %Ln Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} {in_articles}</source>
        <translation>{count} {in_articles}</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>No article has a suggestion that waits for a decision.</source>
        <translation>In keinem Artikel wartet ein Vorschlag auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>Nothing left here</source>
        <translation>Hier ist nichts mehr offen</translation>
    </message>
    <message>
        <source>Nothing left to review</source>
        <translation>Nichts mehr durchzusehen</translation>
    </message>
    <message>
        <source>Suggestions wait in other articles.</source>
        <translation>In anderen Artikeln warten Vorschläge.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Sample</source>
        <translation>Leseprobe</translation>
    </message>
    <message>
        <source>Whoever reads with a pen in hand reads twice. A line that is too long sends the eye back to the wrong place; one that is too short never lets it settle. Between the two lies a column in which nothing is noticed but what it says, and that is what these four choices are for.</source>
        <translation>Wer mit dem Stift in der Hand liest, liest zweimal. Eine zu lange Zeile schickt das Auge an die falsche Stelle zurück; eine zu kurze lässt es nie zur Ruhe kommen. Dazwischen liegt eine Spalte, an der nichts auffällt als das, was in ihr steht, und dafür gibt es diese vier Einstellungen.</translation>
    </message>
</context>
<context>
    <name>SaveButton</name>
    <message>
        <source>&amp;Copy the chart as a picture</source>
        <translation>Diagramm als Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>CSV, for Excel and others (*.csv)</source>
        <translation>CSV, für Excel und andere (*.csv)</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>Kopieren oder speichern</translation>
    </message>
    <message>
        <source>Copy or save the chart or its numbers</source>
        <translation>Diagramm oder Zahlen kopieren oder speichern</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Save the &amp;numbers as CSV…</source>
        <translation>&amp;Zahlen als CSV speichern…</translation>
    </message>
    <message>
        <source>Save the chart as &amp;PNG…</source>
        <translation>Diagramm als &amp;PNG speichern…</translation>
    </message>
    <message>
        <source>Save the chart as &amp;SVG…</source>
        <translation>Diagramm als &amp;SVG speichern…</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Als {name} gespeichert</translation>
    </message>
    <message>
        <source>The chart is on the clipboard</source>
        <translation>Das Diagramm liegt in der Zwischenablage</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>Suche umbenennen</translation>
    </message>
    <message>
        <source>What shall this search be called?</source>
        <translation>Wie soll diese Suche heißen?</translation>
    </message>
</context>
<context>
    <name>ScopeBar</name>
    <message>
        <source>Choose the articles that are looked into</source>
        <translation>Auszuwertende Artikel wählen</translation>
    </message>
    <message>
        <source>Look into</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Whole library</source>
        <translation>Ganze Bibliothek</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search articles, notes, quotes</source>
        <translation>Artikel, Notizen, Zitate durchsuchen</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Search the library (/)</source>
        <translation>Bibliothek durchsuchen (/)</translation>
    </message>
</context>
<context>
    <name>SearchStar</name>
    <message>
        <source>Remove this saved search</source>
        <translation>Diese gespeicherte Suche entfernen</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Copy with citation</source>
        <translation>Mit Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Remove this mark</source>
        <translation>Diese Markierung entfernen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Say which entity this is</source>
        <translation>Entität zuordnen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>What to do with these words</source>
        <translation>Aktionen für diese Wörter</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>the colour of this mark</source>
        <translation>die Farbe dieser Markierung</translation>
    </message>
</context>
<context>
    <name>SentenceList</name>
    <message>
        <source>Mentions in their sentences</source>
        <translation>Erwähnungen in ihren Sätzen</translation>
    </message>
</context>
<context>
    <name>SentencesPage</name>
    <message>
        <source>In a paragraph with “{name}”</source>
        <translation>In einem Absatz mit „{name}“</translation>
    </message>
    <message>
        <source>In an article with “{name}”</source>
        <translation>In einem Artikel mit „{name}“</translation>
    </message>
    <message>
        <source>Look in all articles</source>
        <translation>In allen Artikeln suchen</translation>
    </message>
    <message>
        <source>No sentence is left here; close the chip to see the others</source>
        <translation>Hier ist kein Satz mehr übrig; den Filter entfernen, um die anderen zu sehen</translation>
    </message>
    <message>
        <source>No text mentions it yet. Select its name in an article and press E, or look for names in all articles</source>
        <translation>Noch kein Text erwähnt diese Entität. Ihren Namen in einem Artikel auswählen und E drücken, oder in allen Artikeln nach Namen suchen</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>&amp;Annotations of other people</source>
        <translation>&amp;Anmerkungen anderer</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>Leave out:</source>
        <translation>Weglassen:</translation>
    </message>
    <message>
        <source>Save a copy to share</source>
        <translation>Kopie zum Weitergeben speichern</translation>
    </message>
    <message>
        <source>The &amp;trash, and former words of notes</source>
        <translation>Den &amp;Papierkorb und frühere Fassungen von Notizen</translation>
    </message>
    <message numerus="yes">
        <source>The &amp;whole library: %Ln article(s)</source>
        <translation>
            <numerusform>Die &amp;ganze Bibliothek: %Ln Artikel</numerusform>
            <numerusform>Die &amp;ganze Bibliothek: %Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy is one file that a colleague opens with Postil. What is written in it can be merged into this library later.</source>
        <translation>Die Kopie ist eine einzige Datei, die sich anderswo mit Postil öffnen lässt. Was darin geschrieben wird, lässt sich später mit dieser Bibliothek zusammenführen.</translation>
    </message>
    <message>
        <source>What I have &amp;read, and my stars</source>
        <translation>&amp;Was ich gelesen habe und meine Sterne</translation>
    </message>
    <message numerus="yes">
        <source>What the &amp;list shows: %Ln article(s)</source>
        <translation>
            <numerusform>Was die &amp;Liste zeigt: %Ln Artikel</numerusform>
            <numerusform>Was die &amp;Liste zeigt: %Ln Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Postil libraries (*.postil)</source>
        <translation>Postil-Bibliotheken (*.postil)</translation>
    </message>
    <message>
        <source>Save a copy to share</source>
        <translation>Kopie zum Weitergeben speichern</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Kopie wird gespeichert</translation>
    </message>
    <message>
        <source>{library} copy</source>
        <translation>{library} Kopie</translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message numerus="yes">
        <source>%Ln suggested</source>
        <translation>
            <numerusform>%Ln vorgeschlagen</numerusform>
            <numerusform>%Ln vorgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>is taken up</source>
        <translation>wird aufgenommen</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
</context>
<context>
    <name>SidesView</name>
    <message>
        <source>Both sides</source>
        <translation>Gegenüberstellung</translation>
    </message>
</context>
<context>
    <name>Speaking</name>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln Anmerkung</numerusform>
            <numerusform>%Ln Anmerkungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Between articles and page</source>
        <translation>Zwischen Artikeln und Seite</translation>
    </message>
    <message>
        <source>Between library and articles</source>
        <translation>Zwischen Bibliothek und Artikeln</translation>
    </message>
    <message>
        <source>Between page and annotations</source>
        <translation>Zwischen Seite und Anmerkungen</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message numerus="yes">
        <source>%n chosen mention(s) will mean somebody or something else.</source>
        <translation>
            <numerusform>%n ausgewählte Erwähnung bezeichnet dann jemand anderen oder etwas anderes.</numerusform>
            <numerusform>%n ausgewählte Erwähnungen bezeichnen dann jemand anderen oder etwas anderes.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>Auf&amp;teilen</translation>
    </message>
    <message>
        <source>Name of the other entity</source>
        <translation>Name der anderen Entität</translation>
    </message>
    <message>
        <source>Split “{name}”</source>
        <translation>„{name}“ aufteilen</translation>
    </message>
    <message>
        <source>Which words mean somebody or something else? Space ticks them.</source>
        <translation>Welche Wörter bezeichnen jemand anderen oder etwas anderes? Die Leertaste hakt sie an.</translation>
    </message>
    <message>
        <source>Words that mention it</source>
        <translation>Wörter, mit denen sie erwähnt wird</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln ungelesen</numerusform>
            <numerusform>%Ln ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Annotator and library</source>
        <translation>Verfasser und Bibliothek</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message numerus="yes">
        <source>%Ln suggestion(s) to review</source>
        <translation>
            <numerusform>%Ln Vorschlag zum Durchsehen</numerusform>
            <numerusform>%Ln Vorschläge zum Durchsehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for names</source>
        <translation>Namen werden gesucht</translation>
    </message>
    <message>
        <source>Nothing to suggest</source>
        <translation>Nichts vorzuschlagen</translation>
    </message>
    <message>
        <source>This library may not be written here, so nothing can be suggested.</source>
        <translation>In diese Bibliothek kann hier nicht geschrieben werden; deshalb lässt sich nichts vorschlagen.</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n Vorschlag</numerusform>
            <numerusform>%n Vorschläge</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>a date: 2026, 2026-11…</source>
        <translation>ein Datum: 2026, 2026-11…</translation>
    </message>
    <message>
        <source>a day, month or year</source>
        <translation>ein Tag, Monat oder Jahr</translation>
    </message>
    <message>
        <source>of a highlight</source>
        <translation>Farbe einer Hervorhebung</translation>
    </message>
    <message>
        <source>on an article or a mark</source>
        <translation>Schlagwort an Artikel oder Markierung</translation>
    </message>
    <message>
        <source>only in notes or quotes</source>
        <translation>nur in Notizen oder Zitaten</translation>
    </message>
    <message>
        <source>person, place, product…</source>
        <translation>Person, Ort, Produkt…</translation>
    </message>
    <message>
        <source>unread, starred, annotated</source>
        <translation>ungelesen, mit Stern, mit Anmerkungen</translation>
    </message>
    <message>
        <source>where it is from</source>
        <translation>Quelle des Artikels</translation>
    </message>
    <message>
        <source>who annotated</source>
        <translation>Verfasser der Anmerkung</translation>
    </message>
    <message>
        <source>who or what is mentioned</source>
        <translation>wer oder was erwähnt wird</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>Autor des Artikels</translation>
    </message>
    <message>
        <source>words in the title</source>
        <translation>Wörter im Titel</translation>
    </message>
</context>
<context>
    <name>SuggestionsPage</name>
    <message>
        <source>By {name}</source>
        <translation>Von {name}</translation>
    </message>
    <message>
        <source>N&amp;ever suggested in this library</source>
        <translation>In dieser Bibliothek ni&amp;e vorgeschlagen</translation>
    </message>
    <message>
        <source>None. While you review, “Never” puts the words in question here.</source>
        <translation>Keine. Beim Durchsehen setzt „Nie“ die betreffenden Wörter auf diese Liste.</translation>
    </message>
    <message>
        <source>Suggest &amp;again</source>
        <translation>&amp;Wieder vorschlagen</translation>
    </message>
    <message>
        <source>Suggest &amp;names and values in what is imported</source>
        <translation>In Importiertem &amp;Namen und Werte vorschlagen</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>They wait until you review them, and show on no page before you ask.</source>
        <translation>Sie warten, bis sie durchgesehen werden, und erscheinen ungefragt auf keiner Seite.</translation>
    </message>
</context>
<context>
    <name>Swatch</name>
    <message>
        <source>&amp;Rename colour…</source>
        <translation>Farbe &amp;umbenennen…</translation>
    </message>
    <message>
        <source>Highlight in {color}</source>
        <translation>Hervorheben: {color}</translation>
    </message>
    <message>
        <source>{name}: highlight in {color}</source>
        <translation>{name}: {color} hervorheben</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Schlagwort hinzufügen…</translation>
    </message>
    <message>
        <source>Enter adds  ·  Esc closes and keeps</source>
        <translation>Enter fügt hinzu  ·  Esc schließt und behält</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags that are in use</source>
        <translation>Verwendete Schlagwörter</translation>
    </message>
</context>
<context>
    <name>TellingDialog</name>
    <message>
        <source>&amp;Save report…</source>
        <translation>Bericht &amp;speichern…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>TickStrip</name>
    <message>
        <source>Marks in this article</source>
        <translation>Markierungen in diesem Artikel</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>annotations near each other</comment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeBars</name>
    <message>
        <source>Mentions over time</source>
        <translation>Erwähnungen im Zeitverlauf</translation>
    </message>
</context>
<context>
    <name>TimePage</name>
    <message numerus="yes">
        <source>%Ln article(s) without a date,</source>
        <translation>
            <numerusform>%Ln Artikel ohne Datum,</numerusform>
            <numerusform>%Ln Artikel ohne Datum,</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an entity</source>
        <translation>Entität hinzufügen</translation>
    </message>
    <message>
        <source>Add an entity…</source>
        <translation>Entität hinzufügen…</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Length of the periods</source>
        <translation>Länge der Zeiträume</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>No article here says of which day it is; its details can be given a date.</source>
        <translation>Kein Artikel hier gibt an, von welchem Tag er ist; in den Artikeldetails lässt sich ein Datum eintragen.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>No more than five</source>
        <translation>Höchstens fünf</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>There are no articles here to be put in order of time.</source>
        <translation>Hier gibt es keine Artikel, die sich zeitlich ordnen lassen.</translation>
    </message>
    <message numerus="yes">
        <source>with %Ln mention(s), are not in the chart</source>
        <translation>
            <numerusform>mit %Ln Erwähnung: nicht im Diagramm</numerusform>
            <numerusform>mit %Ln Erwähnungen: nicht im Diagramm</numerusform>
        </translation>
    </message>
    <message>
        <source>{names}: {period}</source>
        <translation>{names}: {period}</translation>
    </message>
</context>
<context>
    <name>TogetherPage</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entität</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>How many entities</source>
        <translation>Anzahl der Entitäten</translation>
    </message>
    <message>
        <source>How many times as often as by chance they stand together</source>
        <translation>Wievielmal so oft sie zusammen vorkommen, wie durch Zufall zu erwarten wäre</translation>
    </message>
    <message>
        <source>How near they have to stand</source>
        <translation>Wie nah sie beieinanderstehen müssen</translation>
    </message>
    <message>
        <source>In one article</source>
        <translation>In einem Artikel</translation>
    </message>
    <message>
        <source>In one paragraph</source>
        <translation>In einem Absatz</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Lines from </source>
        <translation>Linien ab </translation>
    </message>
    <message>
        <source>Lines from how many meetings on</source>
        <translation>Ab wie vielen Begegnungen es Linien gibt</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No two of these are mentioned together in these articles.</source>
        <translation>Keine zwei davon werden in diesen Artikeln gemeinsam erwähnt.</translation>
    </message>
    <message>
        <source>Nothing else is mentioned in its articles; tag more names with E</source>
        <translation>In ihren Artikeln wird sonst nichts erwähnt; mit E weitere Namen zuordnen</translation>
    </message>
    <message>
        <source>Nothing else is mentioned in its paragraphs; try the same article</source>
        <translation>In ihren Absätzen wird sonst nichts erwähnt; „Im selben Artikel“ versuchen</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Absätze</translation>
    </message>
    <message>
        <source>Same article</source>
        <translation>Im selben Artikel</translation>
    </message>
    <message>
        <source>Same paragraph</source>
        <translation>Im selben Absatz</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln</source>
        <translation>
            <numerusform>Die ersten %Ln</numerusform>
            <numerusform>Die ersten %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Gemeinsam mit</translation>
    </message>
    <message>
        <source>sort by it</source>
        <translation>danach sortieren</translation>
    </message>
    <message>
        <source>sorted by it</source>
        <translation>danach sortiert</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
</context>
<context>
    <name>TrashShelf</name>
    <message numerus="yes">
        <source>%n annotation(s) in the trash as well</source>
        <translation>
            <numerusform>Außerdem %n Anmerkung im Papierkorb</numerusform>
            <numerusform>Außerdem %n Anmerkungen im Papierkorb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entity(ies) in the trash as well</source>
        <translation>
            <numerusform>Außerdem %n Entität im Papierkorb</numerusform>
            <numerusform>Außerdem %n Entitäten im Papierkorb</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Anzeigen…</translation>
    </message>
</context>
<context>
    <name>TrashedDialog</name>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Entities in the trash</source>
        <translation>Entitäten im Papierkorb</translation>
    </message>
    <message>
        <source>Space ticks. What went to the trash with an entity comes back with it.</source>
        <translation>Die Leertaste hakt an. Was mit einer Entität in den Papierkorb kam, kommt mit ihr zurück.</translation>
    </message>
    <message>
        <source>merged into “{name}”</source>
        <translation>aufgegangen in „{name}“</translation>
    </message>
</context>
<context>
    <name>TypeButtons</name>
    <message>
        <source>Type of the new entity</source>
        <translation>Typ der neuen Entität</translation>
    </message>
</context>
<context>
    <name>TypeChoice</name>
    <message>
        <source>Types of entities</source>
        <translation>Typen von Entitäten</translation>
    </message>
</context>
<context>
    <name>Uniting</name>
    <message>
        <source>&amp;Go to the passage</source>
        <translation>&amp;Zur Textstelle gehen</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>&amp;Zusammenführen mit…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n mention(s)</source>
        <translation>
            <numerusform>%n Erwähnung &amp;entfernen</numerusform>
            <numerusform>%n Erwähnungen &amp;entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Rename	F2</source>
        <translation>&amp;Umbenennen	F2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Split %n mention(s) off…</source>
        <translation>
            <numerusform>%n Erwähnung &amp;abspalten…</numerusform>
            <numerusform>%n Erwähnungen &amp;abspalten…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>Auf&amp;teilen…</translation>
    </message>
    <message>
        <source>Enter shows what merging them comes to</source>
        <translation>Enter zeigt, was das Zusammenführen ergibt</translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>In den &amp;Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Show its articles in the &amp;list</source>
        <translation>Zugehörige Artikel in der &amp;Liste anzeigen</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Between list and article</source>
        <translation>Zwischen Liste und Artikel</translation>
    </message>
    <message>
        <source>The article as it was</source>
        <translation>Der Artikel, wie er war</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Versions of the article</source>
        <translation>Fassungen des Artikels</translation>
    </message>
</context>
<context>
    <name>Windowing</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: {edit}</source>
        <translation>&amp;Wiederholen: {edit}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: {edit}</source>
        <translation>&amp;Rückgängig: {edit}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Saved the report as {name}</source>
        <translation>Bericht als {name} gespeichert</translation>
    </message>
    <message>
        <source>Text (*.md *.txt);;All files (*)</source>
        <translation>Text (*.md *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{library} report</source>
        <translation>{library} Bericht</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Something is still being written; the window closes when it is done.</source>
        <translation>Es wird noch etwas geschrieben; das Fenster schließt sich danach von selbst.</translation>
    </message>
    <message>
        <source>Your note could not be saved; copy it, or make room and try again; to close without it, close the window once more.</source>
        <translation>Die Notiz konnte nicht gespeichert werden. Bitte kopieren, oder Platz schaffen und erneut versuchen. Wird das Fenster noch einmal geschlossen, geht die Notiz verloren.</translation>
    </message>
</context>
<context>
    <name>_ChoicesModel</name>
    <message>
        <source>chosen</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht ausgewählt</translation>
    </message>
</context>
<context>
    <name>_Popup</name>
    <message>
        <source>Enter links  ·  Esc leaves it as it is</source>
        <translation>Enter verlinkt  ·  Esc lässt es, wie es ist</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Nichts heißt so</translation>
    </message>
    <message>
        <source>What this link may lead to</source>
        <translation>Mögliche Ziele dieses Links</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>Charts, with NumPy (BSD-3-Clause)</source>
        <translation>Diagramme, mit NumPy (BSD-3-Clause)</translation>
    </message>
    <message>
        <source>Cleaning of web pages</source>
        <translation>Säubern von Webseiten</translation>
    </message>
    <message>
        <source>Forms of words in search</source>
        <translation>Wortformen bei der Suche</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Places of files</source>
        <translation>Speicherorte von Dateien</translation>
    </message>
    <message>
        <source>Qt for Python</source>
        <translation>Qt for Python</translation>
    </message>
    <message>
        <source>Recognising encodings</source>
        <translation>Erkennen von Zeichenkodierungen</translation>
    </message>
    <message>
        <source>The language it is written in</source>
        <translation>Die Sprache, in der es geschrieben ist</translation>
    </message>
    <message>
        <source>The library file</source>
        <translation>Die Bibliotheksdatei</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Das Fenster</translation>
    </message>
    <message>
        <source>Upgrades of the file</source>
        <translation>Aktualisierungen der Datei</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;About Postil</source>
        <translation>Ü&amp;ber Postil</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>&amp;Anmerkungen</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>A&amp;rtikel</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sicherungen…</translation>
    </message>
    <message>
        <source>&amp;Check marks</source>
        <translation>&amp;Markierungen prüfen</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>&amp;Compare annotators…</source>
        <translation>Verfasser verg&amp;leichen…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Entity page</source>
        <translation>&amp;Entitätsseite</translation>
    </message>
    <message>
        <source>&amp;Entity…</source>
        <translation>&amp;Entität…</translation>
    </message>
    <message>
        <source>&amp;Export annotations…</source>
        <translation>Anmerkungen &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Find in the article</source>
        <translation>Im &amp;Artikel suchen</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Vor&amp;wärts</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Hervorheben</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Insights</source>
        <translation>A&amp;uswertung</translation>
    </message>
    <message>
        <source>&amp;Keep on the older version</source>
        <translation>Auf der älteren &amp;Fassung belassen</translation>
    </message>
    <message>
        <source>&amp;Keep tagging</source>
        <translation>For&amp;tlaufend zuordnen</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Look for names and values</source>
        <translation>&amp;Namen und Werte suchen</translation>
    </message>
    <message>
        <source>&amp;Merge a library…</source>
        <translation>Bibliothek z&amp;usammenführen…</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation>&amp;Neue Bibliothek…</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>&amp;Nächster Artikel</translation>
    </message>
    <message>
        <source>&amp;Next suggestion</source>
        <translation>Nä&amp;chster Vorschlag</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>Bibliothek ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>&amp;Vorheriger Artikel</translation>
    </message>
    <message>
        <source>&amp;Previous mark to check</source>
        <translation>&amp;Vorherige zu prüfende Markierung</translation>
    </message>
    <message>
        <source>&amp;Previous suggestion</source>
        <translation>&amp;Vorheriger Vorschlag</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Remove annotation</source>
        <translation>Anmerkung entfe&amp;rnen</translation>
    </message>
    <message>
        <source>&amp;Repair a library…</source>
        <translation>Bibliothek rep&amp;arieren…</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Durchsehen</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>&amp;Search the library</source>
        <translation>Bibliothek &amp;durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>S&amp;epia</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Stern</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Schlagwörter…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>&amp;Fassungen…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>A&amp;ccept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>A&amp;nnotate</source>
        <translation>An&amp;merken</translation>
    </message>
    <message>
        <source>Accept the same words &amp;everywhere</source>
        <translation>Dieselben Wörter ü&amp;berall annehmen</translation>
    </message>
    <message>
        <source>Accept the same words &amp;here</source>
        <translation>Dieselben Wörter &amp;hier annehmen</translation>
    </message>
    <message>
        <source>All a&amp;nnotations</source>
        <translation>Alle An&amp;merkungen</translation>
    </message>
    <message>
        <source>All that is known of an entity</source>
        <translation>Alles, was über eine Entität bekannt ist</translation>
    </message>
    <message>
        <source>Annotations in the &amp;trash</source>
        <translation>Anmerkungen im &amp;Papierkorb</translation>
    </message>
    <message>
        <source>Annotations of the whole library</source>
        <translation>Anmerkungen der ganzen Bibliothek</translation>
    </message>
    <message>
        <source>Article &amp;details…</source>
        <translation>Artikel&amp;details…</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Back to the article before</source>
        <translation>Zurück zum vorigen Artikel</translation>
    </message>
    <message>
        <source>Backups of this library</source>
        <translation>Sicherungen dieser Bibliothek</translation>
    </message>
    <message>
        <source>C&amp;onfirm the place</source>
        <translation>&amp;Stelle bestätigen</translation>
    </message>
    <message>
        <source>Change the theme: light, sepia, dark</source>
        <translation>Farbschema wechseln: hell, sepia, dunkel</translation>
    </message>
    <message>
        <source>Change where it &amp;begins and ends</source>
        <translation>&amp;Beginn und Ende ändern</translation>
    </message>
    <message>
        <source>Chec&amp;k library</source>
        <translation>Bibliothek p&amp;rüfen</translation>
    </message>
    <message>
        <source>Chec&amp;king</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Check marks whose text has changed</source>
        <translation>Markierungen prüfen, deren Text sich geändert hat</translation>
    </message>
    <message>
        <source>Copy with c&amp;itation</source>
        <translation>Mit &amp;Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Empty &amp;trash…</source>
        <translation>Papierkorb &amp;leeren…</translation>
    </message>
    <message>
        <source>Entities that may be &amp;one…</source>
        <translation>Vielleicht &amp;doppelte Entitäten…</translation>
    </message>
    <message>
        <source>Export all annotations</source>
        <translation>Alle Anmerkungen exportieren</translation>
    </message>
    <message>
        <source>Export entities and &amp;mentions…</source>
        <translation>Entitäten und Er&amp;wähnungen exportieren…</translation>
    </message>
    <message>
        <source>Export entities and mentions for other programs</source>
        <translation>Entitäten und Erwähnungen für andere Programme exportieren</translation>
    </message>
    <message>
        <source>Export those of the articles &amp;shown…</source>
        <translation>Anmerkungen der an&amp;gezeigten Artikel exportieren…</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Wieder vorwärts</translation>
    </message>
    <message>
        <source>Go to a heading of the article</source>
        <translation>Zu einer Überschrift des Artikels gehen</translation>
    </message>
    <message>
        <source>Highlight in blue</source>
        <translation>Blau hervorheben</translation>
    </message>
    <message>
        <source>Highlight in gray</source>
        <translation>Grau hervorheben</translation>
    </message>
    <message>
        <source>Highlight in green</source>
        <translation>Grün hervorheben</translation>
    </message>
    <message>
        <source>Highlight in orange</source>
        <translation>Orange hervorheben</translation>
    </message>
    <message>
        <source>Highlight in purple</source>
        <translation>Violett hervorheben</translation>
    </message>
    <message>
        <source>Highlight in red</source>
        <translation>Rot hervorheben</translation>
    </message>
    <message>
        <source>Highlight in teal</source>
        <translation>Türkis hervorheben</translation>
    </message>
    <message>
        <source>Highlight in yellow</source>
        <translation>Gelb hervorheben</translation>
    </message>
    <message>
        <source>How far two annotators agree, and where they differ</source>
        <translation>Wie weit zwei Verfasser übereinstimmen und wo nicht</translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <translation>&amp;Ordner importieren…</translation>
    </message>
    <message>
        <source>Import &amp;gazetteer…</source>
        <translation>Na&amp;mensliste importieren…</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Import from the &amp;clipboard…</source>
        <translation>Aus der &amp;Zwischenablage importieren…</translation>
    </message>
    <message>
        <source>Import names of entities, with types and aliases</source>
        <translation>Namen von Entitäten importieren, mit Typen und Aliassen</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>Text ver&amp;größern</translation>
    </message>
    <message>
        <source>Look in &amp;all articles</source>
        <translation>In allen Artikeln &amp;suchen</translation>
    </message>
    <message>
        <source>Merge what a colleague’s library holds into this one</source>
        <translation>Inhalt einer anderen Bibliothek mit dieser zusammenführen</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>In den &amp;Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Ne&amp;xt annotation</source>
        <translation>Nä&amp;chste Anmerkung</translation>
    </message>
    <message>
        <source>Never &amp;suggest these words</source>
        <translation>Diese &amp;Wörter nie vorschlagen</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Next t&amp;heme</source>
        <translation>Nächstes Farb&amp;schema</translation>
    </message>
    <message>
        <source>O&amp;utline…</source>
        <translation>&amp;Gliederung…</translation>
    </message>
    <message>
        <source>Page down, then the next unread</source>
        <translation>Seite weiter, am Ende nächster ungelesener Artikel</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Seite zurück</translation>
    </message>
    <message>
        <source>Postil &amp;help</source>
        <translation>Postil-&amp;Hilfe</translation>
    </message>
    <message>
        <source>Pre&amp;vious annotation</source>
        <translation>&amp;Vorherige Anmerkung</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Vorheriger Bereich</translation>
    </message>
    <message>
        <source>Print the article with its annotations</source>
        <translation>Artikel mit seinen Anmerkungen drucken</translation>
    </message>
    <message>
        <source>Put on the &amp;selection</source>
        <translation>Auf die &amp;Auswahl legen</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>Ab&amp;lehnen</translation>
    </message>
    <message>
        <source>Re&amp;ply</source>
        <translation>&amp;Antworten</translation>
    </message>
    <message>
        <source>Read or un&amp;read</source>
        <translation>Gelesen oder &amp;ungelesen</translation>
    </message>
    <message>
        <source>Recover what can be read of a damaged library</source>
        <translation>Retten, was in einer beschädigten Bibliothek noch lesbar ist</translation>
    </message>
    <message>
        <source>Reject the same words every&amp;where</source>
        <translation>Di&amp;eselben Wörter überall ablehnen</translation>
    </message>
    <message>
        <source>Reject the same words he&amp;re</source>
        <translation>Dieselben Wörter h&amp;ier ablehnen</translation>
    </message>
    <message>
        <source>Restore from trash</source>
        <translation>Aus dem Papierkorb wiederherstellen</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Text ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Sa&amp;ve the search</source>
        <translation>&amp;Suche speichern</translation>
    </message>
    <message>
        <source>Save a copy to share</source>
        <translation>Kopie zum Weitergeben speichern</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>Show &amp;log folder</source>
        <translation>&amp;Protokollordner anzeigen</translation>
    </message>
    <message>
        <source>Show the &amp;original words…</source>
        <translation>&amp;Originalwortlaut anzeigen…</translation>
    </message>
    <message>
        <source>Show the annotations</source>
        <translation>Anmerkungen anzeigen</translation>
    </message>
    <message>
        <source>Show the ent&amp;ity</source>
        <translation>Entität an&amp;zeigen</translation>
    </message>
    <message>
        <source>Show the library pane</source>
        <translation>Bibliotheksbereich anzeigen</translation>
    </message>
    <message>
        <source>Su&amp;ggestions</source>
        <translation>Vorschlä&amp;ge</translation>
    </message>
    <message>
        <source>Tag all &amp;more here</source>
        <translation>Alle &amp;weiteren hier zuordnen</translation>
    </message>
    <message>
        <source>Tag e&amp;verywhere</source>
        <translation>Überall zu&amp;ordnen</translation>
    </message>
    <message>
        <source>The words that the article had before</source>
        <translation>Der frühere Wortlaut des Artikels</translation>
    </message>
    <message>
        <source>Underline s&amp;uggestions</source>
        <translation>&amp;Vorschläge unterstreichen</translation>
    </message>
    <message>
        <source>What the articles speak of, in figures</source>
        <translation>Wovon die Artikel handeln, in Zahlen</translation>
    </message>
</context>
<context>
    <name>addresses</name>
    <message>
        <source>Leads to {host}</source>
        <translation>Führt zu {host}</translation>
    </message>
</context>
<context>
    <name>annotations</name>
    <message numerus="yes">
        <source>%n mention(s) here</source>
        <translation>
            <numerusform>%n Erwähnung hier</numerusform>
            <numerusform>%n Erwähnungen hier</numerusform>
        </translation>
    </message>
    <message>
        <source>By {name}</source>
        <translation>Von {name}</translation>
    </message>
    <message>
        <source>Changed {when}</source>
        <translation>Geändert: {when}</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Hervorhebungen</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Im Text</translation>
    </message>
    <message>
        <source>Kept on an older version</source>
        <translation>Auf einer älteren Fassung belassen</translation>
    </message>
    <message>
        <source>Lost its place</source>
        <translation>Stelle verloren</translation>
    </message>
    <message>
        <source>Made {when}</source>
        <translation>Erstellt: {when}</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>Needs checking</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>New note on the article</source>
        <translation>Neue Notiz zum Artikel</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Notiz zum Artikel</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Reply to something in the trash</source>
        <translation>Antwort auf etwas im Papierkorb</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation>Schlagwörter: {tags}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>a name that the library knows</source>
        <translation>in der Bibliothek bekannter Name</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>found by rule</source>
        <translation>nach Regel gefunden</translation>
    </message>
    <message>
        <source>kept on an older version</source>
        <translation>auf einer älteren Fassung belassen</translation>
    </message>
    <message>
        <source>lost its place</source>
        <translation>Stelle verloren</translation>
    </message>
    <message>
        <source>money</source>
        <translation>Geldbetrag</translation>
    </message>
    <message>
        <source>needs checking</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>percentage</source>
        <translation>Prozentsatz</translation>
    </message>
    <message>
        <source>read as a value</source>
        <translation>als Wert gelesen</translation>
    </message>
    <message>
        <source>suggested by {name}</source>
        <translation>vorgeschlagen von {name}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{source}, accepted by {name}</source>
        <translation>{source}, angenommen von {name}</translation>
    </message>
</context>
<context>
    <name>browser</name>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n Anmerkung</numerusform>
            <numerusform>%n Anmerkungen</numerusform>
        </translation>
    </message>
    <message>
        <source>An entity</source>
        <translation>Eine Entität</translation>
    </message>
    <message>
        <source>By annotator</source>
        <translation>Nach Verfasser</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Nach Artikel</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>Nach Farbe</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By entity</source>
        <translation>Nach Entität</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Nach Schlagwort</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>In reply to “{quote}”</source>
        <translation>Antwort auf „{quote}“</translation>
    </message>
    <message>
        <source>In the order of the text</source>
        <translation>In der Reihenfolge des Textes</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>No annotation lies in the trash by itself</source>
        <translation>Keine Anmerkung liegt einzeln im Papierkorb</translation>
    </message>
    <message>
        <source>No annotation matches these filters</source>
        <translation>Keine Anmerkung passt zu diesen Filtern</translation>
    </message>
    <message>
        <source>No annotation matches “{query}”</source>
        <translation>Keine Anmerkung passt zu „{query}“</translation>
    </message>
    <message>
        <source>One list</source>
        <translation>Eine Liste</translation>
    </message>
    <message>
        <source>Open an article, select some text and press H</source>
        <translation>Einen Artikel öffnen, Text auswählen und H drücken</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Ab {day}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Bis {day}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Without a colour</source>
        <translation>Ohne Farbe</translation>
    </message>
    <message>
        <source>Without an entity</source>
        <translation>Ohne Entität</translation>
    </message>
    <message>
        <source>Without tags</source>
        <translation>Ohne Schlagwörter</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>You, as {name}</source>
        <translation>Ich, als {name}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>every one</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
</context>
<context>
    <name>colors</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Türkis</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>{name} ({color})</source>
        <translation>{name} ({color})</translation>
    </message>
</context>
<context>
    <name>comparing</name>
    <message>
        <source>A note</source>
        <translation>Eine Notiz</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>Alle Farben</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Alle Schlagwörter</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Typen</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>Nach Farbe</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Nach Schlagwort</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Nach Typ</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Marked by one</source>
        <translation>Nur einmal markiert</translation>
    </message>
    <message>
        <source>Marked differently</source>
        <translation>Unterschiedlich markiert</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Andere Wörter</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>added {date}</source>
        <translation>hinzugefügt am {date}</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>footer</name>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation>
            <numerusform>%Ln Markierung</numerusform>
            <numerusform>%Ln Markierungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>import</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repair(s)</source>
        <translation>
            <numerusform>%Ln Bereinigung</numerusform>
            <numerusform>%Ln Bereinigungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>New version of “{title}”</source>
        <translation>Neue Fassung von „{title}“</translation>
    </message>
    <message>
        <source>The articles are parted by lines that say “{line}”.</source>
        <translation>Die Artikel sind durch Zeilen mit dem Wortlaut „{line}“ getrennt.</translation>
    </message>
    <message>
        <source>The whole file is one article.</source>
        <translation>Die ganze Datei ist ein einziger Artikel.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>already in the library</source>
        <translation>schon in der Bibliothek</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>neue Fassung</translation>
    </message>
    <message>
        <source>{version}: {marks}</source>
        <translation>{version}: {marks}</translation>
    </message>
</context>
<context>
    <name>insights</name>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln Erwähnung</numerusform>
            <numerusform>%Ln Erwähnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Typen</translation>
    </message>
    <message>
        <source>As fits</source>
        <translation>Passend</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Nach Woche</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Nach Jahr</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Woche ab {day}</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln article(s)</source>
        <translation>
            <numerusform>in %Ln Artikel</numerusform>
            <numerusform>in %Ln Artikeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>together in %Ln article(s)</source>
        <translation>
            <numerusform>gemeinsam in %Ln Artikel</numerusform>
            <numerusform>gemeinsam in %Ln Artikeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>together in %Ln paragraph(s)</source>
        <translation>
            <numerusform>gemeinsam in %Ln Absatz</numerusform>
            <numerusform>gemeinsam in %Ln Absätzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joining</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n anderen Person</numerusform>
            <numerusform>%n anderen Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>(untitled)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message>
        <source>A name can be only one, so with both the later one counts.</source>
        <translation>Es kann nur einen Namen geben; werden beide behalten, gilt der spätere.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Both are kept</source>
        <translation>Beide bleiben</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changed on both sides. You decide what is kept.</source>
        <translation>Auf beiden Seiten geändert. Sie entscheiden, was bleibt.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Deleted there, and as it was here.</source>
        <translation>Dort gelöscht, hier unverändert.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entität</translation>
    </message>
    <message>
        <source>Found again in a text that has changed. Look at it.</source>
        <translation>In einem geänderten Text wiedergefunden. Bitte ansehen.</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Hervorhebung</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>In Konflikt</translation>
    </message>
    <message>
        <source>Its words are not in the text of now. It stays with the article.</source>
        <translation>Der Wortlaut kommt im jetzigen Text nicht vor. Die Anmerkung bleibt beim Artikel.</translation>
    </message>
    <message>
        <source>Keeping both lets the later one count; a note holds what the other says.</source>
        <translation>Werden beide behalten, gilt der spätere Stand; der andere wird in einer Notiz festgehalten.</translation>
    </message>
    <message>
        <source>Keeping both lets the later one count; the other name becomes an alias, and descriptions and notes are joined.</source>
        <translation>Werden beide behalten, gilt der spätere Stand; der andere Name wird zum Alias, Beschreibungen und Notizen werden aneinandergefügt.</translation>
    </message>
    <message>
        <source>Keeping both makes two annotations of it.</source>
        <translation>Werden beide behalten, entstehen daraus zwei Anmerkungen.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Lost its place</source>
        <translation>Stelle verloren</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Erwähnung</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Aufgegangen in</translation>
    </message>
    <message>
        <source>Mine is kept</source>
        <translation>Eigener Stand bleibt</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>In den Papierkorb verschoben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of a colour</source>
        <translation>Name einer Farbe</translation>
    </message>
    <message>
        <source>Name of the colour {color}</source>
        <translation>Name der Farbe „{color}“</translation>
    </message>
    <message>
        <source>Needs checking</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Only in the other library until now.</source>
        <translation>Bisher nur in der anderen Bibliothek.</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere Namen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Rejected suggestion</source>
        <translation>Abgelehnter Vorschlag</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Gespeicherte Suche</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Theirs is taken</source>
        <translation>Anderer Stand wird übernommen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What was changed there is taken over.</source>
        <translation>Was dort geändert wurde, wird übernommen.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Words never suggested</source>
        <translation>Nie vorgeschlagene Wörter</translation>
    </message>
    <message>
        <source>accepted without asking</source>
        <translation>automatisch angenommen</translation>
    </message>
    <message>
        <source>as it is here</source>
        <translation>wie hier</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <source>with other words</source>
        <translation>mit anderem Wortlaut</translation>
    </message>
    <message>
        <source>you</source>
        <translation>ich</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Finish a note</source>
        <translation>Notiz abschließen</translation>
    </message>
    <message>
        <source>Go a character back; fold</source>
        <translation>Ein Zeichen zurück; zuklappen</translation>
    </message>
    <message>
        <source>Go a character on; unfold</source>
        <translation>Ein Zeichen weiter; aufklappen</translation>
    </message>
    <message>
        <source>Go a page down</source>
        <translation>Eine Seite nach unten</translation>
    </message>
    <message>
        <source>Go a page up</source>
        <translation>Eine Seite nach oben</translation>
    </message>
    <message>
        <source>Go back: from a note to its card, from a card to the text</source>
        <translation>Zurück: von einer Notiz zu ihrer Karte, von einer Karte zum Text</translation>
    </message>
    <message>
        <source>Go down a row or a line</source>
        <translation>Eine Zeile nach unten</translation>
    </message>
    <message>
        <source>Go to the beginning</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Zum Ende</translation>
    </message>
    <message>
        <source>Go to the next control</source>
        <translation>Zum nächsten Bedienelement</translation>
    </message>
    <message>
        <source>Go to the previous control</source>
        <translation>Zum vorherigen Bedienelement</translation>
    </message>
    <message>
        <source>Go up a row or a line</source>
        <translation>Eine Zeile nach oben</translation>
    </message>
    <message>
        <source>Open what is chosen; edit the note of a card</source>
        <translation>Ausgewähltes öffnen; Notiz einer Karte bearbeiten</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>knowing</name>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln Erwähnung</numerusform>
            <numerusform>%Ln Erwähnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Not mentioned in any article</source>
        <translation>In keinem Artikel erwähnt</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>acronym</source>
        <translation>Akronym</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>exact spelling</source>
        <translation>genaue Schreibweise</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln article(s)</source>
        <translation>
            <numerusform>in %Ln Artikel</numerusform>
            <numerusform>in %Ln Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>one is an acronym of the other</source>
        <translation>ein Name ist ein Akronym des anderen</translation>
    </message>
    <message numerus="yes">
        <source>one name is part of the other in %Ln article(s)</source>
        <translation>
            <numerusform>ein Name ist in %Ln Artikel Teil des anderen</numerusform>
            <numerusform>ein Name ist in %Ln Artikeln Teil des anderen</numerusform>
        </translation>
    </message>
    <message>
        <source>only in “{title}”</source>
        <translation>nur in „{title}“</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>they share a name</source>
        <translation>sie haben einen Namen gemeinsam</translation>
    </message>
    <message>
        <source>{when}: no mention</source>
        <translation>{when}: keine Erwähnung</translation>
    </message>
    <message>
        <source>{when}: {counted}</source>
        <translation>{when}: {counted}</translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message numerus="yes">
        <source>%n reply(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>By {name}</source>
        <translation>Von {name}</translation>
    </message>
    <message>
        <source>End of the highlight</source>
        <translation>Ende der Hervorhebung</translation>
    </message>
    <message>
        <source>End of the mention</source>
        <translation>Ende der Erwähnung</translation>
    </message>
    <message>
        <source>End of the words with a note</source>
        <translation>Ende der Wörter mit Notiz</translation>
    </message>
    <message>
        <source>Highlight, {color}</source>
        <translation>Hervorhebung, {color}</translation>
    </message>
    <message>
        <source>In {color}</source>
        <translation>Farbe: {color}</translation>
    </message>
    <message>
        <source>Mention of {entity}, {type}</source>
        <translation>Erwähnung von {entity}, {type}</translation>
    </message>
    <message>
        <source>Needs checking</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Note on these words</source>
        <translation>Notiz zu diesen Wörtern</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation>Schlagwörter: {tags}</translation>
    </message>
    <message>
        <source>Value: {value}</source>
        <translation>Wert: {value}</translation>
    </message>
</context>
<context>
    <name>reviewing</name>
    <message>
        <source>stands for {name}</source>
        <translation>steht für {name}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>Annotated</source>
        <translation>Mit Anmerkungen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Needs checking</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger anzeigen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>cannot be understood</source>
        <translation>nicht verständlich</translation>
    </message>
</context>
<context>
    <name>types</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Werke</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>work</source>
        <translation>Werk</translation>
    </message>
</context>
<context>
    <name>versions</name>
    <message>
        <source>Version {number}</source>
        <translation>Fassung {number}</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{moment}, by {name}</source>
        <translation>{moment}, von {name}</translation>
    </message>
    <message>
        <source>{version} (now)</source>
        <translation>{version} (jetzt)</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n hinzugefügt</numerusform>
            <numerusform>%n hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n schon vorhanden</numerusform>
            <numerusform>%n schon vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations</source>
        <translation>
            <numerusform>%n Anmerkung</numerusform>
            <numerusform>%n Anmerkungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations of others were left as they are</source>
        <translation>
            <numerusform>%n Anmerkung von anderen blieb unverändert</numerusform>
            <numerusform>%n Anmerkungen von anderen blieben unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are as they were</source>
        <translation>
            <numerusform>%n wird wieder wie damals</numerusform>
            <numerusform>%n werden wieder wie damals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles were lost; their annotations are on recovered articles.</source>
        <translation>
            <numerusform>%n Artikel ging verloren; die Anmerkungen dazu stehen an einem geretteten Artikel.</numerusform>
            <numerusform>%n Artikel gingen verloren; die Anmerkungen dazu stehen an geretteten Artikeln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes of the file could not be read from the disk.</source>
        <translation>
            <numerusform>%n Byte der Datei konnte nicht vom Datenträger gelesen werden.</numerusform>
            <numerusform>%n Bytes der Datei konnten nicht vom Datenträger gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come back</source>
        <translation>
            <numerusform>%n kommt zurück</numerusform>
            <numerusform>%n kommen zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n Konflikt</numerusform>
            <numerusform>%n Konflikte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n nicht lesbar</numerusform>
            <numerusform>%n nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n gelöscht</numerusform>
            <numerusform>%n gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entities</source>
        <translation>
            <numerusform>%n Entität</numerusform>
            <numerusform>%n Entitäten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entities added</source>
        <translation>
            <numerusform>%n Entität hinzugefügt</numerusform>
            <numerusform>%n Entitäten hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entities were lost; they are called by what their mentions say.</source>
        <translation>
            <numerusform>%n Entität ging verloren; sie heißt jetzt nach dem Wortlaut ihrer Erwähnungen.</numerusform>
            <numerusform>%n Entitäten gingen verloren; sie heißen jetzt nach dem Wortlaut ihrer Erwähnungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given further names</source>
        <translation>
            <numerusform>%n um weitere Namen ergänzt</numerusform>
            <numerusform>%n um weitere Namen ergänzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go</source>
        <translation>
            <numerusform>%n verschwindet</numerusform>
            <numerusform>%n verschwinden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>%n importiert</numerusform>
            <numerusform>%n importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines could not be read</source>
        <translation>
            <numerusform>%n Zeile nicht lesbar</numerusform>
            <numerusform>%n Zeilen nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n verloren</numerusform>
            <numerusform>%n verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost their place</source>
        <translation>
            <numerusform>%n hat die Stelle verloren</numerusform>
            <numerusform>%n haben die Stelle verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks found</source>
        <translation>
            <numerusform>%n Markierung gefunden</numerusform>
            <numerusform>%n Markierungen gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentions were accepted by themselves</source>
        <translation>
            <numerusform>%n Erwähnung wurde automatisch angenommen</numerusform>
            <numerusform>%n Erwähnungen wurden automatisch angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need checking</source>
        <translation>
            <numerusform>%n zu prüfen</numerusform>
            <numerusform>%n zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new versions</source>
        <translation>
            <numerusform>%n neue Fassung</numerusform>
            <numerusform>%n neue Fassungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers of mentions kept with articles are wrong; “{command}” makes them anew.</source>
        <translation>
            <numerusform>%n gespeicherte Anzahl von Erwähnungen in einem Artikel stimmt nicht; „{command}“ ermittelt sie neu.</numerusform>
            <numerusform>%n gespeicherte Anzahlen von Erwähnungen in Artikeln stimmen nicht; „{command}“ ermittelt sie neu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored from the trash</source>
        <translation>
            <numerusform>%n aus dem Papierkorb wiederhergestellt</numerusform>
            <numerusform>%n aus dem Papierkorb wiederhergestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n Text</numerusform>
            <numerusform>%n Texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts belonged to no article any more; they are articles again.</source>
        <translation>
            <numerusform>%n Text gehörte zu keinem Artikel mehr; er ist wieder ein Artikel.</numerusform>
            <numerusform>%n Texte gehörten zu keinem Artikel mehr; sie sind wieder Artikel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that lost their place were left out</source>
        <translation>
            <numerusform>%n, die ihre Stelle verloren hat, wurde weggelassen</numerusform>
            <numerusform>%n, die ihre Stelle verloren haben, wurden weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that overlap longer ones are under “label” only</source>
        <translation>
            <numerusform>%n, die sich mit einer längeren überschneidet, steht nur unter „label“</numerusform>
            <numerusform>%n, die sich mit längeren überschneiden, stehen nur unter „label“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that overlap longer ones were left out</source>
        <translation>
            <numerusform>%n, die sich mit einer längeren überschneidet, wurde weggelassen</numerusform>
            <numerusform>%n, die sich mit längeren überschneiden, wurden weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n zu prüfen</numerusform>
            <numerusform>%n zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>A colour’s name has at most {count} characters; choose less.</source>
        <translation>Der Name einer Farbe hat höchstens {count} Zeichen; bitte kürzer fassen.</translation>
    </message>
    <message>
        <source>A search can ask for {most} things at once, and “{words}” is one too many; leave some out, or put words that follow each other between quotes.</source>
        <translation>Eine Suche kann höchstens {most} Bedingungen haben, und „{words}“ ist eine zu viel; einige weglassen oder aufeinanderfolgende Wörter in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>A search can have {most} letters; leave some out.</source>
        <translation>Eine Suche darf höchstens {most} Zeichen lang sein; bitte kürzen.</translation>
    </message>
    <message>
        <source>A suggestion in article {id} does not read its words at {start} to {stop}; suggest again for this article.</source>
        <translation>Bei einem Vorschlag in Artikel {id} steht von {start} bis {stop} nicht der angegebene Wortlaut; für diesen Artikel erneut vorschlagen lassen.</translation>
    </message>
    <message>
        <source>Accept annotation</source>
        <translation>Anmerkung übernehmen</translation>
    </message>
    <message>
        <source>Accept by itself</source>
        <translation>Automatisch annehmen</translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <translation>Vorschlag annehmen</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n suggestions</source>
        <translation>
            <numerusform>%n Vorschlag angenommen</numerusform>
            <numerusform>%n Vorschläge angenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted “{words}”</source>
        <translation>„{words}“ angenommen</translation>
    </message>
    <message>
        <source>Add alias</source>
        <translation>Alias hinzufügen</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>Link hinzufügen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Added a link to “{name}”</source>
        <translation>Link bei „{name}“ hinzugefügt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>All mentions of “{name}” say the same; choose some of its sentences to split them off.</source>
        <translation>Alle Erwähnungen von „{name}“ lauten gleich; zum Abspalten einige der Sätze auswählen.</translation>
    </message>
    <message>
        <source>An address begins with https://, http:// or mailto: and has no spaces.</source>
        <translation>Eine Adresse beginnt mit https://, http:// oder mailto: und enthält keine Leerzeichen.</translation>
    </message>
    <message>
        <source>An alias needs words; nothing was added.</source>
        <translation>Ein Alias braucht Wörter; nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>An article needs a title; give it some words.</source>
        <translation>Ein Artikel braucht einen Titel; bitte einen eingeben.</translation>
    </message>
    <message>
        <source>An entity needs a name; it is still called “{name}”.</source>
        <translation>Eine Entität braucht einen Namen; sie heißt weiterhin „{name}“.</translation>
    </message>
    <message>
        <source>An entity needs a name; write one, and nothing is lost.</source>
        <translation>Eine Entität braucht einen Namen; bitte einen eingeben, dann geht nichts verloren.</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Annotation {id} answers one of another article; write the answer again there.</source>
        <translation>Anmerkung {id} antwortet auf eine Anmerkung an einem anderen Artikel; die Antwort dort neu schreiben.</translation>
    </message>
    <message>
        <source>Annotation {id} does not read its quote at {start} to {stop}; remove it and mark the passage again.</source>
        <translation>Bei Anmerkung {id} steht von {start} bis {stop} nicht das angegebene Zitat; die Anmerkung entfernen und die Textstelle neu markieren.</translation>
    </message>
    <message>
        <source>Annotation {id} is placed at {start} to {stop}, where there is no text; look at it under “Needs checking” and choose its place.</source>
        <translation>Anmerkung {id} liegt bei {start} bis {stop}, wo es keinen Text gibt; unter „Zu prüfen“ ansehen und ihre Stelle wählen.</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Beside “{name}” lies “{journal}”, which belongs to a change that broke off; nothing was changed; move both to another folder, and restore then.</source>
        <translation>Neben „{name}“ liegt „{journal}“ von einer abgebrochenen Änderung; nichts wurde geändert. Bitte beide in einen anderen Ordner verschieben und dann zur Sicherung zurückkehren.</translation>
    </message>
    <message>
        <source>Change alias</source>
        <translation>Alias ändern</translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>Farbe ändern</translation>
    </message>
    <message>
        <source>Change details</source>
        <translation>Details ändern</translation>
    </message>
    <message>
        <source>Change ends</source>
        <translation>Beginn und Ende ändern</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Schlagwörter ändern</translation>
    </message>
    <message>
        <source>Change type</source>
        <translation>Typ ändern</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changed the alias “{alias}”</source>
        <translation>Alias „{alias}“ geändert</translation>
    </message>
    <message numerus="yes">
        <source>Changed the colour of %n annotations</source>
        <translation>
            <numerusform>Farbe von %n Anmerkung geändert</numerusform>
            <numerusform>Farbe von %n Anmerkungen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the description of “{name}”</source>
        <translation>Beschreibung von „{name}“ geändert</translation>
    </message>
    <message numerus="yes">
        <source>Changed the details of %n articles</source>
        <translation>
            <numerusform>Details von %n Artikel geändert</numerusform>
            <numerusform>Details von %n Artikeln geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the details of “{title}”</source>
        <translation>Details von „{title}“ geändert</translation>
    </message>
    <message numerus="yes">
        <source>Changed the tags of %n annotations</source>
        <translation>
            <numerusform>Schlagwörter von %n Anmerkung geändert</numerusform>
            <numerusform>Schlagwörter von %n Anmerkungen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the tags of the article’s note</source>
        <translation>Schlagwörter der Notiz zum Artikel geändert</translation>
    </message>
    <message>
        <source>Changed the tags of “{quote}”</source>
        <translation>Schlagwörter von „{quote}“ geändert</translation>
    </message>
    <message>
        <source>Changed the type of “{name}”</source>
        <translation>Typ von „{name}“ geändert</translation>
    </message>
    <message>
        <source>Confirm the place</source>
        <translation>Stelle bestätigen</translation>
    </message>
    <message>
        <source>Delete entity</source>
        <translation>Entität löschen</translation>
    </message>
    <message>
        <source>Deleted on one side and changed on the other; it was kept.</source>
        <translation>Auf einer Seite gelöscht und auf der anderen geändert; es wurde behalten.</translation>
    </message>
    <message>
        <source>Describe entity</source>
        <translation>Entität beschreiben</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entität</translation>
    </message>
    <message>
        <source>Entity {id} is merged into itself by way of others; split it from them.</source>
        <translation>Entität {id} ist über andere Entitäten in sich selbst aufgegangen; bitte von ihnen abspalten.</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Hervorheben</translation>
    </message>
    <message>
        <source>Highlighted “{quote}”</source>
        <translation>„{quote}“ hervorgehoben</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import gazetteer</source>
        <translation>Namensliste importieren</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>In Konflikt</translation>
    </message>
    <message>
        <source>Keep on the older version</source>
        <translation>Auf der älteren Fassung belassen</translation>
    </message>
    <message>
        <source>Known to be lost: {what}; a backup may hold them.</source>
        <translation>Nachweislich verloren: {what}; vielleicht noch in einer Sicherung vorhanden.</translation>
    </message>
    <message>
        <source>Line {number}, “{words}”: {reason}</source>
        <translation>Zeile {number}, „{words}“: {reason}</translation>
    </message>
    <message>
        <source>Lost its place</source>
        <translation>Stelle verloren</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n articles as read</source>
        <translation>
            <numerusform>%n Artikel als gelesen markiert</numerusform>
            <numerusform>%n Artikel als gelesen markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n articles as unread</source>
        <translation>
            <numerusform>%n Artikel als ungelesen markiert</numerusform>
            <numerusform>%n Artikel als ungelesen markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked “{quote}” as well</source>
        <translation>„{quote}“ ebenfalls markiert</translation>
    </message>
    <message>
        <source>Merge entities</source>
        <translation>Entitäten zusammenführen</translation>
    </message>
    <message>
        <source>Merge library</source>
        <translation>Bibliothek zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>Merged “{loser}” into “{winner}” with %n mentions</source>
        <translation>
            <numerusform>„{loser}“ ist mit %n Erwähnung in „{winner}“ aufgegangen</numerusform>
            <numerusform>„{loser}“ ist mit %n Erwähnungen in „{winner}“ aufgegangen</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged “{name}”: {parts}</source>
        <translation>Mit „{name}“ zusammengeführt: {parts}</translation>
    </message>
    <message>
        <source>More than one annotation has an id that begins with “{id}”.</source>
        <translation>Mehrere Anmerkungen haben eine Kennung, die mit „{id}“ beginnt.</translation>
    </message>
    <message>
        <source>More than one article has an id that begins with “{id}”.</source>
        <translation>Mehrere Artikel haben eine Kennung, die mit „{id}“ beginnt.</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n articles to the trash</source>
        <translation>
            <numerusform>%n Artikel in den Papierkorb verschoben</numerusform>
            <numerusform>%n Artikel in den Papierkorb verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n entities to the trash</source>
        <translation>
            <numerusform>%n Entität in den Papierkorb verschoben</numerusform>
            <numerusform>%n Entitäten in den Papierkorb verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>In den Papierkorb verschoben</translation>
    </message>
    <message>
        <source>Moved “{name}” to the trash</source>
        <translation>„{name}“ in den Papierkorb verschoben</translation>
    </message>
    <message>
        <source>Moved “{title}” to the trash</source>
        <translation>„{title}“ in den Papierkorb verschoben</translation>
    </message>
    <message>
        <source>Name of a color</source>
        <translation>Name einer Farbe</translation>
    </message>
    <message>
        <source>Needs checking</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Never suggest</source>
        <translation>Nie vorschlagen</translation>
    </message>
    <message>
        <source>No backup of “{name}” could be made in “{folder}”: {reason}; the library is as it was; make room there, or see that you may write there.</source>
        <translation>Von „{name}“ konnte in „{folder}“ keine Sicherung angelegt werden: {reason}; die Bibliothek ist unverändert. Bitte dort Platz schaffen oder dafür sorgen, dass dort geschrieben werden darf.</translation>
    </message>
    <message>
        <source>No line of “{name}” is a name, a tab and a type, so nothing was imported; line {number}, for one: {reason}.</source>
        <translation>Keine Zeile von „{name}“ besteht aus Name, Tabulator und Typ; deshalb wurde nichts importiert. Zum Beispiel Zeile {number}: {reason}.</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>Notiz gespeichert</translation>
    </message>
    <message>
        <source>Notes among them</source>
        <translation>Darunter Notizen</translation>
    </message>
    <message>
        <source>Nothing could be read of “{name}”; it was left as it is; go back to a backup or a copy.</source>
        <translation>Aus „{name}“ war nichts zu lesen; die Datei wurde nicht angerührt. Bitte zu einer Sicherung oder Kopie zurückkehren.</translation>
    </message>
    <message>
        <source>OR stands between two things, of which one is enough; write both, or take it out.</source>
        <translation>OR steht zwischen zwei Bedingungen, von denen eine genügt; beide angeben oder OR weglassen.</translation>
    </message>
    <message>
        <source>Others wrote these, so they stay as they are: reply to them, or allow yourself in the preferences to change what others wrote.</source>
        <translation>Diese Anmerkungen stammen von anderen und bleiben deshalb unverändert: Bitte darauf antworten oder in den Einstellungen zulassen, dass sich Anmerkungen anderer ändern lassen.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture {digest} is damaged; import its article again, or go back to a copy of the file.</source>
        <translation>Bild {digest} ist beschädigt; den zugehörigen Artikel erneut importieren oder auf eine Kopie der Datei zurückgreifen.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Put a note on the article</source>
        <translation>Notiz zum Artikel angelegt</translation>
    </message>
    <message>
        <source>Put in another place</source>
        <translation>An eine andere Stelle legen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Recovered article</source>
        <translation>Geretteter Artikel</translation>
    </message>
    <message>
        <source>Recovered entity</source>
        <translation>Gerettete Entität</translation>
    </message>
    <message>
        <source>Recovered: {what}.</source>
        <translation>Gerettet: {what}.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Reject suggestion</source>
        <translation>Vorschlag ablehnen</translation>
    </message>
    <message numerus="yes">
        <source>Rejected %n suggestions</source>
        <translation>
            <numerusform>%n Vorschlag abgelehnt</numerusform>
            <numerusform>%n Vorschläge abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected suggestion</source>
        <translation>Abgelehnter Vorschlag</translation>
    </message>
    <message>
        <source>Rejected “{words}”</source>
        <translation>„{words}“ abgelehnt</translation>
    </message>
    <message>
        <source>Remove alias</source>
        <translation>Alias entfernen</translation>
    </message>
    <message>
        <source>Remove annotation</source>
        <translation>Anmerkung entfernen</translation>
    </message>
    <message>
        <source>Remove annotations</source>
        <translation>Anmerkungen entfernen</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Link entfernen</translation>
    </message>
    <message>
        <source>Remove search</source>
        <translation>Suche entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n annotations</source>
        <translation>
            <numerusform>%n Anmerkung entfernt</numerusform>
            <numerusform>%n Anmerkungen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed a link of “{name}”</source>
        <translation>Link bei „{name}“ entfernt</translation>
    </message>
    <message>
        <source>Removed a note on the article</source>
        <translation>Notiz zum Artikel entfernt</translation>
    </message>
    <message>
        <source>Removed the search “{name}”</source>
        <translation>Suche „{name}“ entfernt</translation>
    </message>
    <message>
        <source>Removed “{quote}”</source>
        <translation>„{quote}“ entfernt</translation>
    </message>
    <message>
        <source>Rename colour</source>
        <translation>Farbe umbenennen</translation>
    </message>
    <message>
        <source>Rename entity</source>
        <translation>Entität umbenennen</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>Suche umbenennen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Reply saved</source>
        <translation>Antwort gespeichert</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n annotations</source>
        <translation>
            <numerusform>%n Anmerkung wiederhergestellt</numerusform>
            <numerusform>%n Anmerkungen wiederhergestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n articles</source>
        <translation>
            <numerusform>%n Artikel wiederhergestellt</numerusform>
            <numerusform>%n Artikel wiederhergestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n entities</source>
        <translation>
            <numerusform>%n Entität wiederhergestellt</numerusform>
            <numerusform>%n Entitäten wiederhergestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored “{name}”</source>
        <translation>„{name}“ wiederhergestellt</translation>
    </message>
    <message>
        <source>Restored “{title}”</source>
        <translation>„{title}“ wiederhergestellt</translation>
    </message>
    <message>
        <source>Row {number} of {table} points to something in {parent} that is not there; go back to a copy of the file to have it again.</source>
        <translation>Zeile {number} von {table} verweist auf etwas in {parent}, das nicht vorhanden ist; eine Kopie der Datei enthält es vielleicht noch.</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Gespeicherte Suche</translation>
    </message>
    <message>
        <source>Saved the search “{name}”</source>
        <translation>Suche „{name}“ gespeichert</translation>
    </message>
    <message>
        <source>Saved “{name}”: {holds}; {size}.</source>
        <translation>„{name}“ gespeichert: {holds}; {size}.</translation>
    </message>
    <message>
        <source>Something is larger than “{name}” can hold; nothing was changed; divide it into smaller parts.</source>
        <translation>Etwas ist größer, als „{name}“ aufnehmen kann; nichts wurde geändert. Bitte in kleinere Teile aufteilen.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message numerus="yes">
        <source>Split %n mentions off “{entity}” as “{name}”</source>
        <translation>
            <numerusform>%n Erwähnung von „{entity}“ als „{name}“ abgespalten</numerusform>
            <numerusform>%n Erwähnungen von „{entity}“ als „{name}“ abgespalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Split entity</source>
        <translation>Entität aufteilen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern setzen</translation>
    </message>
    <message numerus="yes">
        <source>Starred %n articles</source>
        <translation>
            <numerusform>%n Artikel mit Stern versehen</numerusform>
            <numerusform>%n Artikel mit Stern versehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggest again</source>
        <translation>Wieder vorschlagen</translation>
    </message>
    <message>
        <source>Suggestions for “{name}” are accepted by themselves now</source>
        <translation>Vorschläge für „{name}“ werden jetzt automatisch angenommen</translation>
    </message>
    <message>
        <source>Suggestions for “{name}” wait for somebody now</source>
        <translation>Vorschläge für „{name}“ warten jetzt auf eine Entscheidung</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwörter hinzufügen</translation>
    </message>
    <message>
        <source>Tag entity</source>
        <translation>Entität zuordnen</translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n annotations as {name}</source>
        <translation>
            <numerusform>%n Anmerkung der Entität {name} zugeordnet</numerusform>
            <numerusform>%n Anmerkungen der Entität {name} zugeordnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n more places as {name}</source>
        <translation>
            <numerusform>%n weitere Stelle der Entität {name} zugeordnet</numerusform>
            <numerusform>%n weitere Stellen der Entität {name} zugeordnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Tagged the article as {name}</source>
        <translation>Artikel der Entität {name} zugeordnet</translation>
    </message>
    <message>
        <source>Tagged the article’s note</source>
        <translation>Schlagwörter zur Notiz zum Artikel hinzugefügt</translation>
    </message>
    <message>
        <source>Tagged “{quote}”</source>
        <translation>Schlagwörter zu „{quote}“ hinzugefügt</translation>
    </message>
    <message>
        <source>Tagged “{quote}” as {name}</source>
        <translation>„{quote}“ der Entität {name} zugeordnet</translation>
    </message>
    <message>
        <source>Text {text} shows picture {digest}, which is not there; its words can be read all the same.</source>
        <translation>Text {text} zeigt Bild {digest}, das nicht vorhanden ist; der Wortlaut ist trotzdem lesbar.</translation>
    </message>
    <message>
        <source>The annotation that this link leads to lies in the trash; restore it to follow.</source>
        <translation>Die Anmerkung, zu der dieser Link führt, liegt im Papierkorb; sie muss erst wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>The annotation that this link led to is no longer in the library.</source>
        <translation>Die Anmerkung, zu der dieser Link führte, ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>The article that this link led to is no longer in the library.</source>
        <translation>Der Artikel, zu dem dieser Link führte, ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>The backup of “{name}” does not hold together, so the library itself may be damaged; nothing was changed and older backups were kept; check the library before you go on.</source>
        <translation>Die Sicherung von „{name}“ ist in sich nicht stimmig; vielleicht ist auch die Bibliothek selbst beschädigt. Nichts wurde geändert, und ältere Sicherungen wurden behalten. Bitte vor dem Weiterarbeiten die Bibliothek prüfen.</translation>
    </message>
    <message>
        <source>The colour goes by its own name again</source>
        <translation>Die Farbe trägt wieder ihren eigenen Namen</translation>
    </message>
    <message>
        <source>The colour is called “{name}” now</source>
        <translation>Die Farbe heißt jetzt „{name}“</translation>
    </message>
    <message>
        <source>The disk failed while “{name}” was in use; the change was not made; check that the disk is connected and has room, then open the library again.</source>
        <translation>Auf dem Datenträger trat ein Fehler auf, während „{name}“ in Gebrauch war; die Änderung wurde nicht ausgeführt. Bitte prüfen, ob der Datenträger verbunden ist und genug Platz hat, und die Bibliothek dann erneut öffnen.</translation>
    </message>
    <message>
        <source>The disk that holds “{name}” is full; the change was not made and the library is whole; make room and try again.</source>
        <translation>Der Datenträger mit „{name}“ ist voll; die Änderung wurde nicht ausgeführt, die Bibliothek ist unversehrt. Bitte Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The file is damaged: {finding}; keep it and go back to a copy of it.</source>
        <translation>Die Datei ist beschädigt: {finding}; bitte aufbewahren und auf eine Kopie zurückgreifen.</translation>
    </message>
    <message>
        <source>The mark is now on {quote}</source>
        <translation>Die Markierung liegt jetzt auf {quote}</translation>
    </message>
    <message>
        <source>The mark is now on “{quote}”</source>
        <translation>Die Markierung liegt jetzt auf „{quote}“</translation>
    </message>
    <message>
        <source>The name of an entity has at most {count} characters; it is still called “{name}”, so choose a shorter one.</source>
        <translation>Der Name einer Entität hat höchstens {count} Zeichen; sie heißt weiterhin „{name}“. Bitte einen kürzeren wählen.</translation>
    </message>
    <message>
        <source>The number of annotations kept with article {id} is wrong; “{command}” makes it anew.</source>
        <translation>Die gespeicherte Anzahl der Anmerkungen zu Artikel {id} stimmt nicht; „{command}“ ermittelt sie neu.</translation>
    </message>
    <message>
        <source>The original of this article is missing from the library.</source>
        <translation>Das Original dieses Artikels fehlt in der Bibliothek.</translation>
    </message>
    <message>
        <source>The picture “{name}” was changed while it was being imported; nothing was imported; do it again.</source>
        <translation>Das Bild „{name}“ wurde während des Imports geändert; nichts wurde importiert. Bitte erneut versuchen.</translation>
    </message>
    <message>
        <source>The plug-in “{name}” did not answer in time; it was stopped, everything else was done, and it is asked again when the program starts anew.</source>
        <translation>Das Plug-in „{name}“ hat nicht rechtzeitig geantwortet; es wurde beendet, alles andere wurde erledigt. Nach dem nächsten Programmstart wird es wieder gefragt.</translation>
    </message>
    <message>
        <source>The plug-in “{name}” failed ({error}); it was stopped, everything else was done, and it is asked again when the program starts anew.</source>
        <translation>Das Plug-in „{name}“ ist gescheitert ({error}); es wurde beendet, alles andere wurde erledigt. Nach dem nächsten Programmstart wird es wieder gefragt.</translation>
    </message>
    <message>
        <source>The plug-in “{name}” gave an answer that makes no sense ({error}); it was stopped, everything else was done, and it is asked again when the program starts anew.</source>
        <translation>Das Plug-in „{name}“ hat eine unsinnige Antwort gegeben ({error}); es wurde beendet, alles andere wurde erledigt. Nach dem nächsten Programmstart wird es wieder gefragt.</translation>
    </message>
    <message>
        <source>The report could not be written as “{name}”: {reason}; the library is not affected; choose another place or make room.</source>
        <translation>Der Bericht konnte nicht als „{name}“ geschrieben werden: {reason}; die Bibliothek ist nicht betroffen; einen anderen Ort wählen oder Platz schaffen.</translation>
    </message>
    <message>
        <source>The search index “{index}” does not agree with what it indexes; “{command}” makes it anew.</source>
        <translation>Der Suchindex „{index}“ stimmt nicht mit dem überein, was er erfasst; „{command}“ erstellt ihn neu.</translation>
    </message>
    <message>
        <source>The search is called “{name}” now</source>
        <translation>Die Suche heißt jetzt „{name}“</translation>
    </message>
    <message>
        <source>The text of article {id} is none of its versions; import the article again.</source>
        <translation>Der Text von Artikel {id} ist keine seiner Fassungen; den Artikel erneut importieren.</translation>
    </message>
    <message>
        <source>The text of this article is missing from the library.</source>
        <translation>Der Text dieses Artikels fehlt in der Bibliothek.</translation>
    </message>
    <message>
        <source>The value of annotation {id} makes no sense; give it another one.</source>
        <translation>Der Wert von Anmerkung {id} ergibt keinen Sinn; bitte einen anderen angeben.</translation>
    </message>
    <message numerus="yes">
        <source>The words of %n articles were lost; what was quoted of them stands there.</source>
        <translation>
            <numerusform>Der Wortlaut von %n Artikel ging verloren; an seiner Stelle steht, was daraus zitiert wurde.</numerusform>
            <numerusform>Der Wortlaut von %n Artikeln ging verloren; an seiner Stelle steht, was daraus zitiert wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>The words of text {text} are not those that were brought in; go back to a backup or a copy to have them as they were.</source>
        <translation>Der Wortlaut von Text {text} ist nicht der importierte; um ihn wiederzubekommen, bitte zu einer Sicherung oder Kopie zurückkehren.</translation>
    </message>
    <message>
        <source>The words of this article could not be recovered.</source>
        <translation>Der Wortlaut dieses Artikels konnte nicht gerettet werden.</translation>
    </message>
    <message>
        <source>There is no annotation whose id begins with “{id}”.</source>
        <translation>Es gibt keine Anmerkung, deren Kennung mit „{id}“ beginnt.</translation>
    </message>
    <message>
        <source>There is no article whose id begins with “{id}”.</source>
        <translation>Es gibt keinen Artikel, dessen Kennung mit „{id}“ beginnt.</translation>
    </message>
    <message>
        <source>There is no day “{value}” in the calendar.</source>
        <translation>Den Tag „{value}“ gibt es im Kalender nicht.</translation>
    </message>
    <message>
        <source>There is no entity of the name “{words}”, and none whose id begins so.</source>
        <translation>Es gibt keine Entität mit dem Namen „{words}“ und keine, deren Kennung so beginnt.</translation>
    </message>
    <message>
        <source>There is no field “{name}:”; did you mean “{near}:”? Put quotes around what is not meant as a field.</source>
        <translation>Das Feld „{name}:“ gibt es nicht; ist „{near}:“ gemeint? Was kein Feld sein soll, gehört in Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is no field “{name}:”; there are {known}. Put quotes around what is not meant as a field.</source>
        <translation>Das Feld „{name}:“ gibt es nicht; vorhanden sind {known}. Was kein Feld sein soll, gehört in Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is no library at “{path}”; it may have been moved or renamed.</source>
        <translation>Unter „{path}“ gibt es keine Bibliothek; vielleicht wurde sie verschoben oder umbenannt.</translation>
    </message>
    <message>
        <source>There is no search to save; type one first.</source>
        <translation>Es gibt keine Suche zu speichern; zuerst eine eingeben.</translation>
    </message>
    <message>
        <source>They are of different types; the type of “{name}” stays.</source>
        <translation>Sie haben verschiedene Typen; der Typ von „{name}“ bleibt.</translation>
    </message>
    <message>
        <source>They have different Wikidata numbers, {ours} and {theirs}; both are kept.</source>
        <translation>Sie haben verschiedene Wikidata-Nummern, {ours} und {theirs}; beide bleiben erhalten.</translation>
    </message>
    <message>
        <source>This entity is no longer in the library.</source>
        <translation>Diese Entität ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>This has been changed since or is no longer there, so nothing was done; look at it again and repeat what you wanted.</source>
        <translation>Das hat sich inzwischen geändert oder ist nicht mehr da, deshalb ist nichts geschehen; bitte noch einmal ansehen und den Schritt wiederholen.</translation>
    </message>
    <message>
        <source>This is one parenthesis inside too many others; take some out.</source>
        <translation>Hier sind zu viele Klammern ineinander verschachtelt; bitte einige entfernen.</translation>
    </message>
    <message>
        <source>This parenthesis closes nothing; take it out, or open one before it.</source>
        <translation>Diese Klammer schließt nichts; entfernen oder davor eine öffnen.</translation>
    </message>
    <message>
        <source>This parenthesis is not closed; close it, or take it out.</source>
        <translation>Diese Klammer ist nicht geschlossen; schließen oder entfernen.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message numerus="yes">
        <source>Took the star from %n articles</source>
        <translation>
            <numerusform>Stern von %n Artikel entfernt</numerusform>
            <numerusform>Stern von %n Artikeln entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Unstar</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>What else was said of this article:</source>
        <translation>Außerdem zu diesem Artikel angegeben:</translation>
    </message>
    <message>
        <source>What is remembered of {key} cannot be read; merging may ask more than it needs to.</source>
        <translation>Der gemerkte Stand von {key} lässt sich nicht lesen; beim Zusammenführen wird womöglich mehr gefragt als nötig.</translation>
    </message>
    <message>
        <source>What this link led to is no longer in the library.</source>
        <translation>Das Ziel dieses Links ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>Words never suggested</source>
        <translation>Nie vorgeschlagene Wörter</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n annotations to {name}</source>
        <translation>
            <numerusform>%n Anmerkung in {name} geschrieben</numerusform>
            <numerusform>%n Anmerkungen in {name} geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n entities to {name}</source>
        <translation>
            <numerusform>%n Entität in {name} geschrieben</numerusform>
            <numerusform>%n Entitäten in {name} geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n mentions to {name}</source>
        <translation>
            <numerusform>%n Erwähnung in {name} geschrieben</numerusform>
            <numerusform>%n Erwähnungen in {name} geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>ein ZIP-Archiv oder ein Office-Dokument</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>eine komprimierte Datei</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a name in it has more than {most} characters</source>
        <translation>ein Name darin hat mehr als {most} Zeichen</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a rich text document</source>
        <translation>ein RTF-Dokument</translation>
    </message>
    <message>
        <source>a score of {score}</source>
        <translation>eine Bewertung von {score}</translation>
    </message>
    <message>
        <source>an office document</source>
        <translation>ein Office-Dokument</translation>
    </message>
    <message>
        <source>apostrophes that drifted</source>
        <translation>verrutschte Apostrophe</translation>
    </message>
    <message>
        <source>before an update to a newer version</source>
        <translation>vor der Aktualisierung auf eine neuere Version</translation>
    </message>
    <message>
        <source>before going back to a backup</source>
        <translation>vor dem Zurückkehren zu einer Sicherung</translation>
    </message>
    <message>
        <source>before merging another library</source>
        <translation>vor dem Zusammenführen mit einer anderen Bibliothek</translation>
    </message>
    <message>
        <source>before repairing</source>
        <translation>vor dem Reparieren</translation>
    </message>
    <message>
        <source>before the first change of the day</source>
        <translation>vor der ersten Änderung des Tages</translation>
    </message>
    <message>
        <source>brackets that lost their side</source>
        <translation>verdrehte Klammern</translation>
    </message>
    <message>
        <source>entities written out</source>
        <translation>ausgeschriebene HTML-Zeichen</translation>
    </message>
    <message>
        <source>full stops written twice</source>
        <translation>doppelte Punkte</translation>
    </message>
    <message>
        <source>here “{ours}”, there “{theirs}”</source>
        <translation>hier „{ours}“, dort „{theirs}“</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>it has no type: a tab and a type have to follow the name</source>
        <translation>der Typ fehlt: auf den Namen müssen ein Tabulator und ein Typ folgen</translation>
    </message>
    <message>
        <source>it has {n} columns instead of three</source>
        <translation>sie hat {n} Spalten statt drei</translation>
    </message>
    <message>
        <source>it holds control characters</source>
        <translation>sie enthält Steuerzeichen</translation>
    </message>
    <message>
        <source>it holds letters that could not be read</source>
        <translation>sie enthält Buchstaben, die nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>its name holds neither a letter nor a digit</source>
        <translation>der Name enthält weder einen Buchstaben noch eine Ziffer</translation>
    </message>
    <message>
        <source>no-break spaces</source>
        <translation>geschützte Leerzeichen</translation>
    </message>
    <message>
        <source>nothing can be painted there</source>
        <translation>dort lässt sich nichts ausgeben</translation>
    </message>
    <message>
        <source>numbers in groups</source>
        <translation>Zahlen in Gruppen</translation>
    </message>
    <message>
        <source>parts of the page left out</source>
        <translation>weggelassene Teile der Seite</translation>
    </message>
    <message>
        <source>percent signs</source>
        <translation>Prozentzeichen</translation>
    </message>
    <message>
        <source>pictures left on the web</source>
        <translation>im Web belassene Bilder</translation>
    </message>
    <message>
        <source>pictures left out: more than an article may have</source>
        <translation>weggelassene Bilder: mehr, als ein Artikel haben darf</translation>
    </message>
    <message>
        <source>pictures left out: neither PNG, JPEG, GIF nor WebP</source>
        <translation>weggelassene Bilder: weder PNG noch JPEG, GIF oder WebP</translation>
    </message>
    <message>
        <source>pictures left out: not in the folder of the file</source>
        <translation>weggelassene Bilder: nicht im Ordner der Datei</translation>
    </message>
    <message>
        <source>pictures left out: too large</source>
        <translation>weggelassene Bilder: zu groß</translation>
    </message>
    <message>
        <source>quotation marks on the wrong side</source>
        <translation>Anführungszeichen auf der falschen Seite</translation>
    </message>
    <message>
        <source>quotation marks written twice</source>
        <translation>doppelte Anführungszeichen</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>spaces before punctuation</source>
        <translation>Leerzeichen vor Satzzeichen</translation>
    </message>
    <message>
        <source>spaces inside brackets</source>
        <translation>Leerzeichen in Klammern</translation>
    </message>
    <message>
        <source>spaces inside quotation marks</source>
        <translation>Leerzeichen in Anführungszeichen</translation>
    </message>
    <message>
        <source>sums of money</source>
        <translation>Geldbeträge</translation>
    </message>
    <message>
        <source>superfluous spaces</source>
        <translation>überflüssige Leerzeichen</translation>
    </message>
    <message>
        <source>the next page cannot be begun</source>
        <translation>die nächste Seite lässt sich nicht beginnen</translation>
    </message>
    <message>
        <source>unreadable bytes</source>
        <translation>unlesbare Bytes</translation>
    </message>
    <message>
        <source>web addresses</source>
        <translation>Webadressen</translation>
    </message>
    <message>
        <source>{done}; {left}</source>
        <translation>{done}; {left}</translation>
    </message>
    <message>
        <source>{name} wrote this, so it stays as it is: reply to it, or allow yourself in the preferences to change what others wrote.</source>
        <translation>Das stammt von {name} und bleibt deshalb unverändert: Bitte darauf antworten oder in den Einstellungen zulassen, dass sich Anmerkungen anderer ändern lassen.</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} kB</translation>
    </message>
    <message>
        <source>{reason}, of a damaged file</source>
        <translation>{reason}, von einer beschädigten Datei</translation>
    </message>
    <message>
        <source>{start} to {stop} is no place in the text</source>
        <translation>{start} bis {stop} ist keine Stelle im Text</translation>
    </message>
    <message>
        <source>“{alias}” no longer stands for “{name}”</source>
        <translation>„{alias}“ steht nicht mehr für „{name}“</translation>
    </message>
    <message>
        <source>“{alias}” stands for “{name}” now</source>
        <translation>„{alias}“ steht jetzt für „{name}“</translation>
    </message>
    <message>
        <source>“{edit}” cannot be undone or done again, since another program has changed what it was about; what you see has been read anew.</source>
        <translation>„{edit}“ lässt sich weder rückgängig machen noch wiederholen, weil ein anderes Programm das Betroffene geändert hat; die Anzeige wurde neu eingelesen.</translation>
    </message>
    <message>
        <source>“{field}:” knows no “{value}”; did you mean “{near}”?</source>
        <translation>„{field}:“ kennt „{value}“ nicht; ist „{near}“ gemeint?</translation>
    </message>
    <message>
        <source>“{field}:” knows no “{value}”; it can be {known}.</source>
        <translation>„{field}:“ kennt „{value}“ nicht; möglich sind {known}.</translation>
    </message>
    <message>
        <source>“{field}:” says nothing yet; write what you look for right behind the colon.</source>
        <translation>Nach „{field}:“ fehlt noch etwas; das Gesuchte direkt hinter den Doppelpunkt schreiben.</translation>
    </message>
    <message>
        <source>“{name}” cannot be merged with itself; choose another entity.</source>
        <translation>„{name}“ lässt sich nicht mit sich selbst zusammenführen; bitte eine andere Entität wählen.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened; check that it is there and that you may read it.</source>
        <translation>„{name}“ lässt sich nicht öffnen; bitte prüfen, ob die Datei vorhanden ist und gelesen werden darf.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation>„{name}“ lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be used: {reason}; check that its folder is there and that you may write in it.</source>
        <translation>„{name}“ lässt sich nicht verwenden: {reason}; bitte prüfen, ob der Ordner vorhanden ist und darin geschrieben werden darf.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written here; nothing was changed; copy it to a folder of your own and open the copy.</source>
        <translation>In „{name}“ kann hier nicht geschrieben werden; nichts wurde geändert. Bitte in einen eigenen Ordner kopieren und die Kopie öffnen.</translation>
    </message>
    <message>
        <source>“{name}” could not be read ({reason}); nothing was imported from it.</source>
        <translation>„{name}“ konnte nicht gelesen werden ({reason}); nichts wurde daraus importiert.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason}; nothing was changed; choose another place or make room.</source>
        <translation>„{name}“ konnte nicht geschrieben werden: {reason}; nichts wurde geändert. Bitte einen anderen Ort wählen oder Platz schaffen.</translation>
    </message>
    <message>
        <source>“{name}” has been altered by another program ({what}), and what is in it might not stay as it is; it was left as it is; take out what was put in with that program, or go back to a copy.</source>
        <translation>„{name}“ wurde von einem anderen Programm verändert ({what}), und der Inhalt bliebe womöglich nicht erhalten; die Datei wurde nicht angerührt. Bitte das Eingefügte mit jenem Programm wieder entfernen oder auf eine Kopie zurückgreifen.</translation>
    </message>
    <message>
        <source>“{name}” has {size} MB, more than the {limit} MB that can be imported; divide it into smaller files.</source>
        <translation>„{name}“ hat {size} MB, mehr als die {limit} MB, die importiert werden können; bitte in kleinere Dateien aufteilen.</translation>
    </message>
    <message>
        <source>“{name}” holds lists nested too deep to be read; nothing was imported from it.</source>
        <translation>„{name}“ enthält Listen, die zum Lesen zu tief verschachtelt sind; nichts wurde daraus importiert.</translation>
    </message>
    <message>
        <source>“{name}” holds no names, so nothing was imported.</source>
        <translation>„{name}“ enthält keine Namen; deshalb wurde nichts importiert.</translation>
    </message>
    <message>
        <source>“{name}” holds no text but binary data; nothing was imported.</source>
        <translation>„{name}“ enthält keinen Text, sondern Binärdaten; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>“{name}” holds no words, so nothing was imported from it.</source>
        <translation>„{name}“ enthält keine Wörter; deshalb wurde nichts daraus importiert.</translation>
    </message>
    <message>
        <source>“{name}” holds nothing that is not here</source>
        <translation>„{name}“ enthält nichts, was hier fehlt</translation>
    </message>
    <message>
        <source>“{name}” is a database of another program, not a Postil library; it was left as it is.</source>
        <translation>„{name}“ ist die Datenbank eines anderen Programms, keine Postil-Bibliothek; sie wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a Postil library.</source>
        <translation>„{name}“ ist ein Ordner, keine Postil-Bibliothek.</translation>
    </message>
    <message>
        <source>“{name}” is a folder; choose the files in it instead.</source>
        <translation>„{name}“ ist ein Ordner; bitte stattdessen die Dateien darin auswählen.</translation>
    </message>
    <message>
        <source>“{name}” is being written by another program; nothing was changed; try again when it has finished.</source>
        <translation>In „{name}“ schreibt gerade ein anderes Programm; nichts wurde geändert. Bitte erneut versuchen, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>“{name}” is damaged; nothing was changed; keep the file and go back to a copy of it.</source>
        <translation>„{name}“ ist beschädigt; nichts wurde geändert. Bitte die Datei aufbewahren und auf eine Kopie zurückgreifen.</translation>
    </message>
    <message>
        <source>“{name}” is empty, so nothing was imported from it.</source>
        <translation>„{name}“ ist leer; deshalb wurde nichts daraus importiert.</translation>
    </message>
    <message>
        <source>“{name}” is from an older version of Postil and may not be written here; copy it to a folder of your own and open the copy.</source>
        <translation>„{name}“ stammt aus einer älteren Version von Postil, und hier kann nicht hineingeschrieben werden; bitte in einen eigenen Ordner kopieren und die Kopie öffnen.</translation>
    </message>
    <message>
        <source>“{name}” is in an encoding that was not recognised; save it as UTF-8 and import it again.</source>
        <translation>Die Zeichenkodierung von „{name}“ wurde nicht erkannt; bitte als UTF-8 speichern und erneut importieren.</translation>
    </message>
    <message>
        <source>“{name}” is not a Postil library, or it is damaged; nothing was changed.</source>
        <translation>„{name}“ ist keine Postil-Bibliothek oder ist beschädigt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{name}” is not a Postil library; it was left as it is; to read an article from it, import it instead.</source>
        <translation>„{name}“ ist keine Postil-Bibliothek; die Datei wurde nicht angerührt. Um einen Artikel daraus zu lesen, bitte die Datei importieren.</translation>
    </message>
    <message>
        <source>“{name}” is not a file that can be read.</source>
        <translation>„{name}“ ist keine lesbare Datei.</translation>
    </message>
    <message>
        <source>“{name}” is open for reading only; nothing was changed; copy it to a folder of your own and open the copy to work on it.</source>
        <translation>„{name}“ ist nur zum Lesen geöffnet; nichts wurde geändert. Zum Bearbeiten bitte in einen eigenen Ordner kopieren und die Kopie öffnen.</translation>
    </message>
    <message>
        <source>“{name}” is open for writing by {who} on “{host}” since {since}; nothing was changed; close it there, or work on a copy.</source>
        <translation>„{name}“ hat {who} seit {since} auf „{host}“ zum Schreiben geöffnet; nichts wurde geändert. Bitte dort schließen oder an einer Kopie arbeiten.</translation>
    </message>
    <message>
        <source>“{name}” is the library itself; choose another file.</source>
        <translation>„{name}“ ist die Bibliothek selbst; bitte eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>“{name}” is the library itself; choose another name.</source>
        <translation>„{name}“ ist die Bibliothek selbst; bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>“{name}” is there already; it was left as it is.</source>
        <translation>„{name}“ ist schon vorhanden; die Datei wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>“{name}” is {what}, not text; save it as plain text first.</source>
        <extracomment>What it is: one of the descriptions that begin with “a”.</extracomment>
        <translation>„{name}“ ist {what}, kein Text; bitte zuerst als reinen Text speichern.</translation>
    </message>
    <message>
        <source>“{name}” lacks something that it had when it was compared; nothing was merged; check it, and compare it again.</source>
        <translation>In „{name}“ fehlt etwas, das beim Vergleichen da war; nichts wurde zusammengeführt; die Datei prüfen und noch einmal vergleichen.</translation>
    </message>
    <message>
        <source>“{name}” lies in the trash, so nothing was merged; restore it first.</source>
        <translation>„{name}“ liegt im Papierkorb; deshalb wurde nichts zusammengeführt. Bitte zuerst wiederherstellen.</translation>
    </message>
    <message>
        <source>“{name}” lies in the trash; restore it to see its page.</source>
        <translation>„{name}“ liegt im Papierkorb; um die Seite zu sehen, bitte wiederherstellen.</translation>
    </message>
    <message>
        <source>“{name}” means another colour already; choose another name.</source>
        <translation>„{name}“ steht schon für eine andere Farbe; bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>“{name}” was changed while it was read; nothing was merged; try again when nobody is working on it.</source>
        <translation>„{name}“ wurde während des Lesens geändert; nichts wurde zusammengeführt. Bitte erneut versuchen, wenn niemand daran arbeitet.</translation>
    </message>
    <message>
        <source>“{name}” was left in the middle of a change and may not be written here; nothing was changed; copy it with the file “{name}-journal” to a folder of your own and open the copy.</source>
        <translation>„{name}“ wurde mitten in einer Änderung verlassen, und hier kann nicht hineingeschrieben werden; nichts wurde geändert. Bitte zusammen mit der Datei „{name}-journal“ in einen eigenen Ordner kopieren und die Kopie öffnen.</translation>
    </message>
    <message>
        <source>“{name}” was merged into “{other}”, whose page this is.</source>
        <translation>„{name}“ wurde mit „{other}“ zusammengeführt; dies ist die gemeinsame Seite.</translation>
    </message>
    <message>
        <source>“{name}” was moved, replaced or removed while it was open; the change was not made; open it again from where it is now.</source>
        <translation>„{name}“ wurde verschoben, ersetzt oder entfernt, während die Datei geöffnet war; die Änderung wurde nicht ausgeführt. Bitte vom jetzigen Ort aus erneut öffnen.</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer version of Postil; it was left as it is; update the program to open it.</source>
        <translation>„{name}“ wurde von einer neueren Version von Postil geschrieben; die Datei wurde nicht angerührt. Zum Öffnen bitte das Programm aktualisieren.</translation>
    </message>
    <message>
        <source>“{old}” is called “{new}” now</source>
        <translation>„{old}“ heißt jetzt „{new}“</translation>
    </message>
    <message>
        <source>“{other}” was merged into “{library}” at {moment}.</source>
        <translation>„{other}“ wurde mit „{library}“ zusammengeführt ({moment}).</translation>
    </message>
    <message>
        <source>“{path}” is a folder; give the name of a file in it.</source>
        <translation>„{path}“ ist ein Ordner; bitte den Namen einer Datei darin angeben.</translation>
    </message>
    <message>
        <source>“{quote}” does not stand in the text; give the words exactly as they are.</source>
        <translation>„{quote}“ kommt im Text nicht vor; bitte den genauen Wortlaut angeben.</translation>
    </message>
    <message numerus="yes">
        <source>“{quote}” stands only %n times in the text.</source>
        <translation>
            <numerusform>„{quote}“ kommt im Text nur %n Mal vor.</numerusform>
            <numerusform>„{quote}“ kommt im Text nur %n Mal vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{quote}” stays on the older version</source>
        <translation>„{quote}“ bleibt auf der älteren Fassung</translation>
    </message>
    <message>
        <source>“{title}” lies in the trash; restore it to follow the link.</source>
        <translation>„{title}“ liegt im Papierkorb; zum Folgen des Links bitte wiederherstellen.</translation>
    </message>
    <message>
        <source>“{type}” is no type; the types are {types}</source>
        <translation>„{type}“ ist kein Typ; die Typen sind {types}</translation>
    </message>
    <message>
        <source>“{value}” is no date; write one as 2026, 2026-11 or 2026-11-20, or one of {words}.</source>
        <translation>„{value}“ ist kein Datum; Daten schreibt man als 2026, 2026-11 oder 2026-11-20, oder als eines von {words}.</translation>
    </message>
    <message>
        <source>“{words}” is no Wikidata number such as Q334 and no address that begins with https://; nothing was added, so correct it and try again.</source>
        <translation>„{words}“ ist weder eine Wikidata-Nummer wie Q334 noch eine Adresse, die mit https:// beginnt; nichts wurde hinzugefügt. Bitte korrigieren und erneut versuchen.</translation>
    </message>
    <message>
        <source>“{words}” may be suggested again</source>
        <translation>„{words}“ darf wieder vorgeschlagen werden</translation>
    </message>
    <message>
        <source>“{words}” means more than one entity, so give the id of the one that you mean: {entities}.</source>
        <translation>„{words}“ bezeichnet mehrere Entitäten; bitte die Kennung der gemeinten angeben: {entities}.</translation>
    </message>
    <message>
        <source>“{words}” will not be suggested any more</source>
        <translation>„{words}“ wird nicht mehr vorgeschlagen</translation>
    </message>
</context>
</TS>
