<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ms" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>&amp;Built with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A postil is a note in a margin. Everything you write is in one file of your own, and nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reader for people who mark what they read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Postil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks to everyone who made these. Qt and PySide6 lie beside the program as files of their own, and may be replaced by other versions of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Postil is built with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnotationsPanel</name>
    <message>
        <source>Annotations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>This library is open already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleDelegate</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleModel</name>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticlesPane</name>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Browsed</name>
    <message>
        <source>&amp;Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {most} annotations can be changed at once; choose fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, for Excel and others (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose some annotations first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied with citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exported %n annotation(s) to {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading annotations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrowserHeader</name>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the articles (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds words in quotes, notes, tags, names and titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups and order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all annotations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrowserPane</name>
    <message>
        <source>Annotations of the whole library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gathering annotations…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrowserView</name>
    <message>
        <source>Annotations of the whole library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkStrip</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose only one again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove these annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which entity these are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with the chosen annotations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardButtons</name>
    <message>
        <source>Edit the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Annotations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Remove the filter {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Rename colour…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all tags and people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter ticks  ·  Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to find…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChosenStrip</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change the colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the trash, articles and all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what is chosen, or else what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which entity these are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with the chosen annotations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColorNamePopup</name>
    <message>
        <source>Such as “claim” or “evidence”. Enter keeps  ·  Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this colour stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {color} stands for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColorNamesPage</name>
    <message>
        <source>Names are kept in this library, for everybody who opens it. They stand in tool tips, on cards and in exports; an empty field means the colour itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What colours stand for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {color} stands for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColorsPage</name>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the help says “{words}”. Try fewer words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message numerus="yes">
        <source>Copied %n quotes with citation</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copied with citation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>&amp;Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the window anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postil has met a mistake of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report below helps to mend it. It holds nothing that you read or wrote, and is sent nowhere unless you send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your library is safe, but the note that you are writing could not be kept: copy it before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your library is safe: every step was written when you took it, and the note that you were writing is kept. You can go on; if anything looks wrong, open the window anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DaysPopup</name>
    <message>
        <source>Any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual stretches of days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Done again: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences could not be kept: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note could not be saved, so it stays open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to all of them; other tags stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article details</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Details of %n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lists sort by dates that are written as 2025-03-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several; left empty, they stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the original &amp;words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words with semicolons between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, imported on {day} by {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No annotation matches these filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No annotation matches “{query}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article to see its annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select some text and press H</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntityPicker</name>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Enter links these words to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter makes it  ·  Alt+1 to 7 choose the type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a person, an organisation, a place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entity “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name, or choose with Up and Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which entity is this?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message numerus="yes">
        <source>%n annotation(s) on them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) put there by themselves</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is removed for good. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, for Excel and others (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln annotation(s) to {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postil libraries (*.postil)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postil libraries (*.postil);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is still being written; empty the trash when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is not sound: {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Annotations that lie in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only annotations on the articles listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only highlights, mentions, notes or replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only some colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only some days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only some entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only some people’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only some tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Capitals and accents count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}, on from the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}, on from the top</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundDetails</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaired: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has this article already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on every annotation that you make from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window speaks it as soon as the preferences are closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Beginning of the mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to change where the mark begins and ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the mark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupSwitch</name>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the order of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds words in quotes, notes, tags and names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Furthest read first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last annotated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Linked from %n note(s) in other articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most annotations first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Between contents and page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postil help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>Nothing here opens folders; the log lies in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no log: its folder cannot be made ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities that were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes that were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this kind was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes that were found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%Ln article(s) in {files} files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) in {file}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Articles are &amp;parted by lines that say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles that were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between list and preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in the library already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to import was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found here. Choose text or Markdown files, or paste text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the line between two articles says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a different line in each file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty: the file is one article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Articles (*.txt *.text *.md *.markdown *.html *.htm *.xhtml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was imported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Postil ended unexpectedly the last time. Nothing you kept is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the keys; Esc leaves the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys}, also: {actions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys}, changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens a menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>&amp;Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shares keys with {actions} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shares keys with {actions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep its &amp;other keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} belongs to {actions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} cannot be given away: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter sources, tags and entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only what has these letters in its name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Annotated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files here, or press Ctrl+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No annotated articles: select some text and press H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article lies in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No articles here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No starred articles: press S to star one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unread articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “{query}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} – Postil</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>No further annotation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {address}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MistakeNote</name>
    <message>
        <source>Mistake</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Back to the card (Esc or Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown; Escape or Ctrl+Enter ends editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the note as it will look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note…  [[ links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} wrote this note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OriginalDialog</name>
    <message>
        <source>Nothing had to be repaired in the text that is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaired in the text that is read: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words as they came</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Go to a heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No heading says that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of a heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading}, level {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading}, you are here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste one or more articles here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title (the first line, if left empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is found in these words is shown before anything is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pill</name>
    <message>
        <source>Take away the tag “{tag}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away “{tag}” (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>&amp;Reset this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Prints</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is being printed; wait until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>No more unread articles here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source> characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Line height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Typeface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Width of the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best serif: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Choose an article on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reshapes</name>
    <message>
        <source>←→ letter, Ctrl+←→ word, ↑↓ sentence, Tab the other end, Enter done, Esc back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever reads with a pen in hand reads twice. A line that is too long sends the eye back to the wrong place; one that is too short never lets it settle. Between the two lies a column in which nothing is noticed but what it says, and that is what these four choices are for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall this search be called?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search articles, notes, quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the library (/)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchStar</name>
    <message>
        <source>Remove this saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Copy with citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which entity this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the colour of this mark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Speaking</name>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Between articles and page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between library and articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between page and annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Annotator and library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date: 2026, 2026-11…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day, month or year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on an article or a mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only in notes or quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person, place, product…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread, starred, annotated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it is from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who annotated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who or what is mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words in the title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>This library may not be written here: nothing you do is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Swatch</name>
    <message>
        <source>&amp;Rename colour…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight in {color}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: highlight in {color}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter adds  ·  Esc closes and keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags that are in use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TickStrip</name>
    <message>
        <source>Marks in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>annotations near each other</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashShelf</name>
    <message numerus="yes">
        <source>%n annotation(s) in the trash as well</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypeButtons</name>
    <message>
        <source>Type of the new entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Windowing</name>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: {edit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: {edit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Something is still being written; the window closes when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note could not be saved; copy it, or make room and try again; to close without it, close the window once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ChoicesModel</name>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Popup</name>
    <message>
        <source>Enter links  ·  Esc leaves it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this link may lead to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>Cleaning of web pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms of words in search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt for Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognising encodings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language it is written in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrades of the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;About Postil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Entity…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export annotations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;nnotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All a&amp;nnotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations in the &amp;trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations of the whole library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article &amp;details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the article before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the theme: light, sepia, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change where it &amp;begins and ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with c&amp;itation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty &amp;trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export those of the articles &amp;shown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a heading of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight in blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight in gray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight in green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight in orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight in purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight in red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight in teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight in yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from the &amp;clipboard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next t&amp;heme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;utline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page down, then the next unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postil &amp;help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the article with its annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;ply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read or un&amp;read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;original words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the library pane</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>annotations</name>
    <message numerus="yes">
        <source>%n mention(s) here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Changed {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note on the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to something in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>browser</name>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>An entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In reply to “{quote}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No annotation lies in the trash by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No annotation matches these filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No annotation matches “{query}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article, select some text and press H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>colors</name>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({color})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>added {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>footer</name>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>import</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repair(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The articles are parted by lines that say “{line}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole file is one article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already in the library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Finish a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go a character back; fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go a character on; unfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go a page down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go a page up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back: from a note to its card, from a card to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go down a row or a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the previous control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go up a row or a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what is chosen; edit the note of a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message numerus="yes">
        <source>%n reply(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>By {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the words with a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight, {color}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {color}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mention of {entity}, {type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>Annotated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n already here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored from the trash</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A colour’s name has at most {count} characters; choose less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A search can ask for {most} things at once, and “{words}” is one too many; leave some out, or put words that follow each other between quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A search can have {most} letters; leave some out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address begins with https://, http:// or mailto: and has no spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article needs a title; give it some words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotation {id} does not read its quote at {start} to {stop}; remove it and mark the passage again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change type</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Changed the colour of %n annotations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the details of %n articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the details of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Changed the tags of %n annotations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the tags of the article’s note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the tags of “{quote}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the type of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlighted “{quote}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Marked %n articles as read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n articles as unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>More than one annotation has an id that begins with “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one article has an id that begins with “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Moved %n articles to the trash</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Moved “{title}” to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OR stands between two things, of which one is enough; write both, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture {digest} is damaged; import its article again, or go back to a copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a note on the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove search</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Removed %n annotations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Removed a note on the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the search “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed “{quote}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Restored %n annotations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Restored “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {number} of {table} points to something in {parent} that is not there; go back to a copy of the file to have it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the search “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Starred %n articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n annotations as {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tagged the article as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged the article’s note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged “{quote}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged “{quote}” as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text {text} shows picture {digest}, which is not there; its words can be read all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annotation that this link leads to lies in the trash; restore it to follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annotation that this link led to is no longer in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article that this link led to is no longer in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colour goes by its own name again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colour is called “{name}” now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk failed while “{name}” was in use; the change was not made; check that the disk is connected and has room, then open the library again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds “{name}” is full; the change was not made and the library is whole; make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: {finding}; keep it and go back to a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark is now on {quote}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of annotations kept with article {id} is wrong; “{command}” makes it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original of this article is missing from the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture “{name}” was changed while it was being imported; nothing was imported; do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index “{index}” does not agree with what it indexes; “{command}” makes it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search is called “{name}” now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of this article is missing from the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no annotation whose id begins with “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no article whose id begins with “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no day “{value}” in the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “{name}:”; did you mean “{near}:”? Put quotes around what is not meant as a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “{name}:”; there are {known}. Put quotes around what is not meant as a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no library at “{path}”; it may have been moved or renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no search to save; type one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has been changed since or is no longer there, so nothing was done; look at it again and repeat what you wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is one parenthesis inside too many others; take some out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This parenthesis closes nothing; take it out, or open one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This parenthesis is not closed; close it, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Took the star from %n articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Unstar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this link led to is no longer in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rich text document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an office document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apostrophes that drifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brackets that lost their side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entities written out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full stops written twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no-break spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing can be painted there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers in groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts of the page left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percent signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures left on the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures left out: more than an article may have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures left out: neither PNG, JPEG, GIF nor WebP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures left out: not in the folder of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures left out: too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotation marks on the wrong side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotation marks written twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spaces before punctuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spaces inside brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spaces inside quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sums of money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superfluous spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next page cannot be begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{edit}” cannot be undone or done again, since another program has changed what it was about; what you see has been read anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}:” knows no “{value}”; did you mean “{near}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}:” knows no “{value}”; it can be {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}:” says nothing yet; write what you look for right behind the colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be opened; check that it is there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be used: {reason}; check that its folder is there and that you may write in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be written here; nothing was changed; copy it to a folder of your own and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be read ({reason}); nothing was imported from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason}; nothing was changed; choose another place or make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has been altered by another program ({what}), and what is in it might not stay as it is; it was left as it is; take out what was put in with that program, or go back to a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has {size} MB, more than the {limit} MB that can be imported; divide it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds lists nested too deep to be read; nothing was imported from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds no text but binary data; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds no words, so nothing was imported from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a database of another program, not a Postil library; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a Postil library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a folder; choose the files in it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is being written by another program; nothing was changed; try again when it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged; nothing was changed; keep the file and go back to a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is empty, so nothing was imported from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is from an older version of Postil and may not be written here; copy it to a folder of your own and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is in an encoding that was not recognised; save it as UTF-8 and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a Postil library, or it is damaged; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a Postil library; it was left as it is; to read an article from it, import it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a file that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is open for reading only; nothing was changed; copy it to a folder of your own and open the copy to work on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is the library itself; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is there already; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is {what}, not text; save it as plain text first.</source>
        <extracomment>What it is: one of the descriptions that begin with “a”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” means another colour already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was written by a newer version of Postil; it was left as it is; update the program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is a folder; give the name of a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{quote}” does not stand in the text; give the words exactly as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“{quote}” stands only %n times in the text.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” lies in the trash; restore it to follow the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no date; write one as 2026, 2026-11 or 2026-11-20, or one of {words}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
