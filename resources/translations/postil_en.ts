<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message numerus="yes">
        <source>%Ln suggestion(s) for it wait for a decision</source>
        <translation>
            <numerusform>%Ln suggestion for it wait for a decision</numerusform>
            <numerusform>%Ln suggestions for it wait for a decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleModel</name>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln annotation</numerusform>
            <numerusform>%Ln annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrowserHeader</name>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkStrip</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChosenStrip</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompanionsModel</name>
    <message numerus="yes">
        <source>in %Ln article(s) together</source>
        <translation>
            <numerusform>in %Ln article together</numerusform>
            <numerusform>in %Ln articles together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln paragraph(s) together</source>
        <translation>
            <numerusform>in %Ln paragraph together</numerusform>
            <numerusform>in %Ln paragraphs together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln article(s) both have marked something. F1 is 1 where every mark has its like; alpha (Krippendorff’s, for units) is 0 where chance would agree as much.</source>
        <translation>
            <numerusform>In %Ln article both have marked something. F1 is 1 where every mark has its like; alpha (Krippendorff’s, for units) is 0 where chance would agree as much.</numerusform>
            <numerusform>In %Ln articles both have marked something. F1 is 1 where every mark has its like; alpha (Krippendorff’s, for units) is 0 where chance would agree as much.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln differences</source>
        <translation>
            <numerusform>The first %Ln differences</numerusform>
            <numerusform>The first %Ln differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictedCopies</name>
    <message numerus="yes">
        <source>There are %Ln more.</source>
        <translation>
            <numerusform>There are %Ln more.</numerusform>
            <numerusform>There are %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message numerus="yes">
        <source>Copied %n quotes with citation</source>
        <translation>
            <numerusform>Copied %n quotes with citation</numerusform>
            <numerusform>Copied %n quotes with citation</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Details of %n article(s)</source>
        <translation>
            <numerusform>Details of %n article</numerusform>
            <numerusform>Details of %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message numerus="yes">
        <source>%Ln other file(s) stay out of it; drop them by themselves to import them.</source>
        <translation>
            <numerusform>%Ln other file stay out of it; drop them by themselves to import them.</numerusform>
            <numerusform>%Ln other files stay out of it; drop them by themselves to import them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What shall become of these %Ln libraries?</source>
        <translation>
            <numerusform>What shall become of these %Ln libraries?</numerusform>
            <numerusform>What shall become of these %Ln libraries?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityPicker</name>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message numerus="yes">
        <source>%n annotation(s) on them</source>
        <translation>
            <numerusform>%n annotation on them</numerusform>
            <numerusform>%n annotations on them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) put there by themselves</source>
        <translation>
            <numerusform>%n annotation put there by themselves</numerusform>
            <numerusform>%n annotations put there by themselves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln annotation(s) to {name}</source>
        <translation>
            <numerusform>Exported %Ln annotation to {name}</numerusform>
            <numerusform>Exported %Ln annotations to {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) to review</source>
        <translation>
            <numerusform>%Ln suggestion to review</numerusform>
            <numerusform>%Ln suggestions to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Linked from %n note(s) in other articles</source>
        <translation>
            <numerusform>Linked from %n note in other articles</numerusform>
            <numerusform>Linked from %n notes in other articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%Ln article(s) in {files} files</source>
        <translation>
            <numerusform>%Ln article in {files} files</numerusform>
            <numerusform>%Ln articles in {files} files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) in {file}</source>
        <translation>
            <numerusform>%Ln article in {file}</numerusform>
            <numerusform>%Ln articles in {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln article(s)</source>
        <translation>
            <numerusform>Import %Ln article</numerusform>
            <numerusform>Import %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsightsWindow</name>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s), the newest first</source>
        <translation>
            <numerusform>%Ln mention, the newest first</numerusform>
            <numerusform>%Ln mentions, the newest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemDetails</name>
    <message numerus="yes">
        <source>The same for all %Ln conflict(s)</source>
        <translation>
            <numerusform>The same for all %Ln conflict</numerusform>
            <numerusform>The same for all %Ln conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JoiningDialog</name>
    <message numerus="yes">
        <source>%Ln of its entities may be one with entities here; they stay apart, and you can merge them afterwards.</source>
        <translation>
            <numerusform>%Ln of its entities may be one with entities here; they stay apart, and you can merge them afterwards.</numerusform>
            <numerusform>%Ln of its entities may be one with entities here; they stay apart, and you can merge them afterwards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MentionedPage</name>
    <message numerus="yes">
        <source>%Ln further one(s) are mentioned less</source>
        <translation>
            <numerusform>%Ln further one are mentioned less</numerusform>
            <numerusform>%Ln further ones are mentioned less</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoneyPage</name>
    <message numerus="yes">
        <source>%Ln smaller amount(s) are left out</source>
        <translation>
            <numerusform>%Ln smaller amount are left out</numerusform>
            <numerusform>%Ln smaller amounts are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suggested ones as well (%Ln)</source>
        <translation>
            <numerusform>Suggested ones as well (%Ln)</numerusform>
            <numerusform>Suggested ones as well (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreBar</name>
    <message numerus="yes">
        <source>%Ln more here</source>
        <translation>
            <numerusform>%Ln more here</numerusform>
            <numerusform>%Ln more here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln other article(s)</source>
        <translation>
            <numerusform>in %Ln other article</numerusform>
            <numerusform>in %Ln other articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Over</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message numerus="yes">
        <source>All %Ln here</source>
        <translation>
            <numerusform>All %Ln here</numerusform>
            <numerusform>All %Ln here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln article(s)</source>
        <translation>
            <numerusform>in %Ln article</numerusform>
            <numerusform>in %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message numerus="yes">
        <source>The &amp;whole library: %Ln article(s)</source>
        <translation>
            <numerusform>The &amp;whole library: %Ln article</numerusform>
            <numerusform>The &amp;whole library: %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What the &amp;list shows: %Ln article(s)</source>
        <translation>
            <numerusform>What the &amp;list shows: %Ln article</numerusform>
            <numerusform>What the &amp;list shows: %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message numerus="yes">
        <source>%Ln suggested</source>
        <translation>
            <numerusform>%Ln suggested</numerusform>
            <numerusform>%Ln suggested</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Speaking</name>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln annotation</numerusform>
            <numerusform>%Ln annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message numerus="yes">
        <source>%n chosen mention(s) will mean somebody or something else.</source>
        <translation>
            <numerusform>%n chosen mention will mean somebody or something else.</numerusform>
            <numerusform>%n chosen mentions will mean somebody or something else.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln unread</numerusform>
            <numerusform>%Ln unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message numerus="yes">
        <source>%Ln suggestion(s) to review</source>
        <translation>
            <numerusform>%Ln suggestion to review</numerusform>
            <numerusform>%Ln suggestions to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TickStrip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>annotations near each other</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimePage</name>
    <message numerus="yes">
        <source>%Ln article(s) without a date,</source>
        <translation>
            <numerusform>%Ln article without a date,</numerusform>
            <numerusform>%Ln articles without a date,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %Ln mention(s), are not in the chart</source>
        <translation>
            <numerusform>with %Ln mention, are not in the chart</numerusform>
            <numerusform>with %Ln mentions, are not in the chart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TogetherPage</name>
    <message numerus="yes">
        <source>The first %Ln</source>
        <translation>
            <numerusform>The first %Ln</numerusform>
            <numerusform>The first %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashShelf</name>
    <message numerus="yes">
        <source>%n annotation(s) in the trash as well</source>
        <translation>
            <numerusform>%n annotation in the trash as well</numerusform>
            <numerusform>%n annotations in the trash as well</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entity(ies) in the trash as well</source>
        <translation>
            <numerusform>%n entity in the trash as well</numerusform>
            <numerusform>%n entities in the trash as well</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uniting</name>
    <message numerus="yes">
        <source>&amp;Remove %n mention(s)</source>
        <translation>
            <numerusform>&amp;Remove %n mention</numerusform>
            <numerusform>&amp;Remove %n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Split %n mention(s) off…</source>
        <translation>
            <numerusform>&amp;Split %n mention off…</numerusform>
            <numerusform>&amp;Split %n mentions off…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>annotations</name>
    <message numerus="yes">
        <source>%n mention(s) here</source>
        <translation>
            <numerusform>%n mention here</numerusform>
            <numerusform>%n mentions here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>browser</name>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>footer</name>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation>
            <numerusform>%Ln mark</numerusform>
            <numerusform>%Ln marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>import</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repair(s)</source>
        <translation>
            <numerusform>%Ln repair</numerusform>
            <numerusform>%Ln repairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>insights</name>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln article(s)</source>
        <translation>
            <numerusform>in %Ln article</numerusform>
            <numerusform>in %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>together in %Ln article(s)</source>
        <translation>
            <numerusform>together in %Ln article</numerusform>
            <numerusform>together in %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>together in %Ln paragraph(s)</source>
        <translation>
            <numerusform>together in %Ln paragraph</numerusform>
            <numerusform>together in %Ln paragraphs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joining</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knowing</name>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln article(s)</source>
        <translation>
            <numerusform>in %Ln article</numerusform>
            <numerusform>in %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one name is part of the other in %Ln article(s)</source>
        <translation>
            <numerusform>one name is part of the other in %Ln article</numerusform>
            <numerusform>one name is part of the other in %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message numerus="yes">
        <source>%n reply(s)</source>
        <translation>
            <numerusform>%n reply</numerusform>
            <numerusform>%n replies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n already here</numerusform>
            <numerusform>%n already here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations of others were left as they are</source>
        <translation>
            <numerusform>%n annotation of others was left as it is</numerusform>
            <numerusform>%n annotations of others were left as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are as they were</source>
        <translation>
            <numerusform>%n is as it was</numerusform>
            <numerusform>%n are as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles were lost; their annotations are on recovered articles.</source>
        <translation>
            <numerusform>%n article was lost; its annotations are on a recovered article.</numerusform>
            <numerusform>%n articles were lost; their annotations are on recovered articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes of the file could not be read from the disk.</source>
        <translation>
            <numerusform>%n byte of the file could not be read from the disk.</numerusform>
            <numerusform>%n bytes of the file could not be read from the disk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come back</source>
        <translation>
            <numerusform>%n comes back</numerusform>
            <numerusform>%n come back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n could not be read</numerusform>
            <numerusform>%n could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n deleted</numerusform>
            <numerusform>%n deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entities</source>
        <translation>
            <numerusform>%n entity</numerusform>
            <numerusform>%n entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entities added</source>
        <translation>
            <numerusform>%n entity added</numerusform>
            <numerusform>%n entities added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entities were lost; they are called by what their mentions say.</source>
        <translation>
            <numerusform>%n entity was lost; it is called by what its mentions say.</numerusform>
            <numerusform>%n entities were lost; they are called by what their mentions say.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given further names</source>
        <translation>
            <numerusform>%n given further names</numerusform>
            <numerusform>%n given further names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go</source>
        <translation>
            <numerusform>%n goes</numerusform>
            <numerusform>%n go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>%n imported</numerusform>
            <numerusform>%n imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines could not be read</source>
        <translation>
            <numerusform>%n line could not be read</numerusform>
            <numerusform>%n lines could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n lost</numerusform>
            <numerusform>%n lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost their place</source>
        <translation>
            <numerusform>%n lost its place</numerusform>
            <numerusform>%n lost their place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks found</source>
        <translation>
            <numerusform>%n mark found</numerusform>
            <numerusform>%n marks found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentions were accepted by themselves</source>
        <translation>
            <numerusform>%n mention was accepted by itself</numerusform>
            <numerusform>%n mentions were accepted by themselves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need checking</source>
        <translation>
            <numerusform>%n needs checking</numerusform>
            <numerusform>%n need checking</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new versions</source>
        <translation>
            <numerusform>%n new version</numerusform>
            <numerusform>%n new versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers of mentions kept with articles are wrong; “{command}” makes them anew.</source>
        <translation>
            <numerusform>%n number of mentions kept with an article is wrong; “{command}” makes it anew.</numerusform>
            <numerusform>%n numbers of mentions kept with articles are wrong; “{command}” makes them anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored from the trash</source>
        <translation>
            <numerusform>%n restored from the trash</numerusform>
            <numerusform>%n restored from the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts belonged to no article any more; they are articles again.</source>
        <translation>
            <numerusform>%n text belonged to no article any more; it is an article again.</numerusform>
            <numerusform>%n texts belonged to no article any more; they are articles again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that lost their place were left out</source>
        <translation>
            <numerusform>%n that lost its place was left out</numerusform>
            <numerusform>%n that lost their place were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that overlap longer ones are under “label” only</source>
        <translation>
            <numerusform>%n that overlaps a longer one is under “label” only</numerusform>
            <numerusform>%n that overlap longer ones are under “label” only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that overlap longer ones were left out</source>
        <translation>
            <numerusform>%n that overlaps a longer one was left out</numerusform>
            <numerusform>%n that overlap longer ones were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n suggestions</source>
        <translation>
            <numerusform>Accepted %n suggestion</numerusform>
            <numerusform>Accepted %n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the colour of %n annotations</source>
        <translation>
            <numerusform>Changed the colour of %n annotation</numerusform>
            <numerusform>Changed the colour of %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the details of %n articles</source>
        <translation>
            <numerusform>Changed the details of %n article</numerusform>
            <numerusform>Changed the details of %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the tags of %n annotations</source>
        <translation>
            <numerusform>Changed the tags of %n annotation</numerusform>
            <numerusform>Changed the tags of %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n articles as read</source>
        <translation>
            <numerusform>Marked %n article as read</numerusform>
            <numerusform>Marked %n articles as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n articles as unread</source>
        <translation>
            <numerusform>Marked %n article as unread</numerusform>
            <numerusform>Marked %n articles as unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged “{loser}” into “{winner}” with %n mentions</source>
        <translation>
            <numerusform>Merged “{loser}” into “{winner}” with %n mention</numerusform>
            <numerusform>Merged “{loser}” into “{winner}” with %n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n articles to the trash</source>
        <translation>
            <numerusform>Moved %n article to the trash</numerusform>
            <numerusform>Moved %n articles to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n entities to the trash</source>
        <translation>
            <numerusform>Moved %n entity to the trash</numerusform>
            <numerusform>Moved %n entities to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejected %n suggestions</source>
        <translation>
            <numerusform>Rejected %n suggestion</numerusform>
            <numerusform>Rejected %n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n annotations</source>
        <translation>
            <numerusform>Removed %n annotation</numerusform>
            <numerusform>Removed %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n annotations</source>
        <translation>
            <numerusform>Restored %n annotation</numerusform>
            <numerusform>Restored %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n articles</source>
        <translation>
            <numerusform>Restored %n article</numerusform>
            <numerusform>Restored %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n entities</source>
        <translation>
            <numerusform>Restored %n entity</numerusform>
            <numerusform>Restored %n entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split %n mentions off “{entity}” as “{name}”</source>
        <translation>
            <numerusform>Split %n mention off “{entity}” as “{name}”</numerusform>
            <numerusform>Split %n mentions off “{entity}” as “{name}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starred %n articles</source>
        <translation>
            <numerusform>Starred %n article</numerusform>
            <numerusform>Starred %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n annotations as {name}</source>
        <translation>
            <numerusform>Tagged %n annotation as {name}</numerusform>
            <numerusform>Tagged %n annotations as {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n more places as {name}</source>
        <translation>
            <numerusform>Tagged %n more place as {name}</numerusform>
            <numerusform>Tagged %n more places as {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words of %n articles were lost; what was quoted of them stands there.</source>
        <translation>
            <numerusform>The words of %n article were lost; what was quoted of them stands there.</numerusform>
            <numerusform>The words of %n articles were lost; what was quoted of them stands there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the star from %n articles</source>
        <translation>
            <numerusform>Took the star from %n article</numerusform>
            <numerusform>Took the star from %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n annotations to {name}</source>
        <translation>
            <numerusform>Wrote %n annotation to {name}</numerusform>
            <numerusform>Wrote %n annotations to {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n entities to {name}</source>
        <translation>
            <numerusform>Wrote %n entity to {name}</numerusform>
            <numerusform>Wrote %n entities to {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n mentions to {name}</source>
        <translation>
            <numerusform>Wrote %n mention to {name}</numerusform>
            <numerusform>Wrote %n mentions to {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{quote}” stands only %n times in the text.</source>
        <translation>
            <numerusform>“{quote}” stands only %n time in the text.</numerusform>
            <numerusform>“{quote}” stands only %n times in the text.</numerusform>
        </translation>
    </message>
</context>
</TS>
