<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>&amp;Built with</source>
        <translation>所用组件(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Copy version</source>
        <translation>复制版本信息(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>许可证(&amp;L)</translation>
    </message>
    <message>
        <source>A postil is a note in a margin. Everything you write is in one file of your own, and nothing leaves this computer.</source>
        <translation>Postil 是写在页边的批语。您写下的一切都在您自己的一个文件里，不会离开这台电脑。</translation>
    </message>
    <message>
        <source>A reader for people who mark what they read.</source>
        <translation>为边读边做标记的人准备的阅读器。</translation>
    </message>
    <message>
        <source>About Postil</source>
        <translation>关于 Postil</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Thanks to everyone who made these. Qt and PySide6 lie beside the program as files of their own, and may be replaced by other versions of them.</source>
        <translation>感谢所有开发者。Qt 和 PySide6 以独立文件的形式随程序存放，可以换成它们的其他版本。</translation>
    </message>
    <message>
        <source>The sign of Postil</source>
        <translation>Postil 的标志</translation>
    </message>
    <message>
        <source>What Postil is built with</source>
        <translation>Postil 所用的组件</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message numerus="yes">
        <source>%Ln suggestion(s) for it wait for a decision</source>
        <translation>
            <numerusform>有 %Ln 条关于它的建议待审阅</numerusform>
        </translation>
    </message>
    <message>
        <source>About the entity</source>
        <translation>实体概况</translation>
    </message>
    <message>
        <source>Accept suggestions by itself</source>
        <translation>自动接受建议</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>其他名称</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Whatever is suggested for it then needs nobody&apos;s consent</source>
        <translation>启用后，关于它的建议无需任何人确认</translation>
    </message>
</context>
<context>
    <name>AliasChips</name>
    <message>
        <source>&amp;Exact spelling only</source>
        <translation>仅匹配完全一致的写法(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Only in the open article</source>
        <translation>仅限打开的文章(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Only in “{title}”</source>
        <translation>仅限“{title}”(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Add another name</source>
        <translation>添加其他名称</translation>
    </message>
    <message>
        <source>Add another name…</source>
        <translation>添加其他名称…</translation>
    </message>
</context>
<context>
    <name>AnnotationsPanel</name>
    <message>
        <source>Annotations</source>
        <translation>批注</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Something is still being written; try again when it is done.</source>
        <translation>仍有内容正在写入；请在完成后重试。</translation>
    </message>
    <message>
        <source>This library is open already</source>
        <translation>此文库已经打开</translation>
    </message>
    <message>
        <source>Went back to the backup; what was there before is a backup now.</source>
        <translation>已恢复到该备份；此前的内容现已成为一个备份。</translation>
    </message>
</context>
<context>
    <name>ArticleDelegate</name>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles that mention it</source>
        <translation>提及它的文章</translation>
    </message>
</context>
<context>
    <name>ArticleModel</name>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln 条批注</numerusform>
        </translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未读</translation>
    </message>
</context>
<context>
    <name>ArticlesPane</name>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>This library may not be written here, so it stays as it is.</source>
        <translation>此文库在这里不可写入，因此保持原样。</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>&amp;Go back to this</source>
        <translation>恢复到此备份(&amp;G)</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backups of this library</source>
        <translation>此文库的备份</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Going back would change:</source>
        <translation>恢复将带来以下更改：</translation>
    </message>
    <message>
        <source>Nothing has changed since this backup.</source>
        <translation>自此备份以来没有任何更改。</translation>
    </message>
    <message>
        <source>Postil makes a backup before the first change of a day, before a merge and before an update, and keeps five. Going back makes one of what is there now.</source>
        <translation>Postil 会在每天首次更改之前、合并之前和更新之前制作备份，并保留五个。恢复时会先为现有内容制作备份。</translation>
    </message>
    <message>
        <source>There is no backup of this library yet. One is made before the first change of a day, before a merge and before an update.</source>
        <translation>此文库还没有备份。每天首次更改之前、合并之前和更新之前会制作备份。</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>Most mentioned</source>
        <translation>提及最多</translation>
    </message>
</context>
<context>
    <name>Browsed</name>
    <message>
        <source>&amp;Colour</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>还原(&amp;R)</translation>
    </message>
    <message>
        <source>At most {most} annotations can be changed at once; choose fewer.</source>
        <translation>一次最多可更改 {most} 条批注；请少选一些。</translation>
    </message>
    <message>
        <source>Choose some annotations first</source>
        <translation>请先选择一些批注</translation>
    </message>
    <message>
        <source>Copied with citation</source>
        <translation>已复制并附出处</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Go to the passage</source>
        <translation>转到文中位置</translation>
    </message>
    <message>
        <source>Reading annotations</source>
        <translation>正在读取批注</translation>
    </message>
</context>
<context>
    <name>BrowserHeader</name>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n 条批注</numerusform>
        </translation>
    </message>
    <message>
        <source>All annotations</source>
        <translation>全部批注</translation>
    </message>
    <message>
        <source>Back to the articles</source>
        <translation>返回文章列表</translation>
    </message>
    <message>
        <source>Back to the articles (Esc)</source>
        <translation>返回文章列表（Esc）</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>折叠所有分组</translation>
    </message>
    <message>
        <source>Finds words in quotes, notes, tags, names and titles</source>
        <translation>在引文、笔记、标签、名称和标题中查找</translation>
    </message>
    <message>
        <source>Groups and order</source>
        <translation>分组与排序</translation>
    </message>
    <message>
        <source>Groups: {name}</source>
        <translation>分组：{name}</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>在回收站中</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>展开所有分组</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search all annotations</source>
        <translation>搜索全部批注</translation>
    </message>
</context>
<context>
    <name>BrowserPane</name>
    <message>
        <source>Annotations of the whole library</source>
        <translation>整个文库的批注</translation>
    </message>
    <message>
        <source>Gathering annotations…</source>
        <translation>正在汇集批注…</translation>
    </message>
</context>
<context>
    <name>BrowserView</name>
    <message>
        <source>Annotations of the whole library</source>
        <translation>整个文库的批注</translation>
    </message>
</context>
<context>
    <name>BulkStrip</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose only one again</source>
        <translation>恢复为只选一条</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>复制并附出处</translation>
    </message>
    <message>
        <source>Remove these annotations</source>
        <translation>移除这些批注</translation>
    </message>
    <message>
        <source>Say which entity these are</source>
        <translation>指明这些是哪个实体</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>What to do with the chosen annotations</source>
        <translation>对所选批注的操作</translation>
    </message>
</context>
<context>
    <name>CardButtons</name>
    <message>
        <source>Edit the note</source>
        <translation>编辑笔记</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Annotations</source>
        <translation>批注</translation>
    </message>
</context>
<context>
    <name>CheckBar</name>
    <message>
        <source>Check marks</source>
        <translation>核对标记</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Is this still the place?</source>
        <translation>还是这个位置吗？</translation>
    </message>
    <message>
        <source>Keep on the older version</source>
        <translation>保留在旧版本上</translation>
    </message>
    <message>
        <source>Next article to check</source>
        <translation>下一篇待核对的文章</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>下一个标记</translation>
    </message>
    <message>
        <source>Not found. Select the words where it belongs, and put it there.</source>
        <translation>未找到。请选中它所属的文字，并把标记放在那里。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Now: {words}</source>
        <translation>现在：{words}</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>上一个标记</translation>
    </message>
    <message>
        <source>Put on the selection</source>
        <translation>放到所选文字上</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>当时</translation>
    </message>
    <message>
        <source>Then · {date}</source>
        <translation>当时 · {date}</translation>
    </message>
    <message>
        <source>Then: {words}</source>
        <translation>当时：{words}</translation>
    </message>
    <message>
        <source>This mark lost its place</source>
        <translation>此标记已失去位置</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Nothing left to check</source>
        <translation>没有要核对的了</translation>
    </message>
    <message>
        <source>Nothing left to check here</source>
        <translation>这里没有要核对的了</translation>
    </message>
    <message>
        <source>Nothing to check: every mark is in its place</source>
        <translation>没有要核对的：每个标记都在其位置上</translation>
    </message>
    <message>
        <source>Select on the page the words where the mark belongs, then press P</source>
        <translation>请在页面上选中标记所属的文字，然后按 P</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>第 {number} 个，共 {count} 个</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Remove the filter {name}</source>
        <translation>移除筛选条件“{name}”</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Rename colour…</source>
        <translation>重命名颜色(&amp;R)…</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Show all tags and people</source>
        <translation>显示所有标签和批注者</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>Enter ticks  ·  Esc closes</source>
        <translation>Enter 勾选  ·  Esc 关闭</translation>
    </message>
    <message>
        <source>Find: {name}</source>
        <translation>查找：{name}</translation>
    </message>
    <message>
        <source>There is none of that name.</source>
        <translation>没有这个名称的项目。</translation>
    </message>
    <message>
        <source>There is none to choose.</source>
        <translation>没有可选的项目。</translation>
    </message>
    <message>
        <source>Type to find…</source>
        <translation>输入以查找…</translation>
    </message>
</context>
<context>
    <name>ChosenStrip</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the colour</source>
        <translation>更改颜色</translation>
    </message>
    <message>
        <source>Change the tags</source>
        <translation>更改标签</translation>
    </message>
    <message>
        <source>Chosen: {what}</source>
        <translation>已选：{what}</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>复制并附出处</translation>
    </message>
    <message>
        <source>Empty the trash, articles and all</source>
        <translation>清空回收站，其中的文章也一并清除</translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation>清空回收站…</translation>
    </message>
    <message>
        <source>Export what is chosen, or else what is shown</source>
        <translation>导出所选批注；未选择时导出显示的批注</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>未选择批注</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Restore what is chosen</source>
        <translation>还原所选批注</translation>
    </message>
    <message>
        <source>Say which entity these are</source>
        <translation>指明这些是哪个实体</translation>
    </message>
    <message>
        <source>What to do with the chosen annotations</source>
        <translation>对所选批注的操作</translation>
    </message>
</context>
<context>
    <name>ColorNamePopup</name>
    <message>
        <source>Such as “claim” or “evidence”. Enter keeps  ·  Esc leaves</source>
        <translation>例如“论点”或“证据”。Enter 保存  ·  Esc 放弃</translation>
    </message>
    <message>
        <source>What this colour stands for</source>
        <translation>这种颜色代表什么</translation>
    </message>
    <message>
        <source>What {color} stands for</source>
        <translation>{color}代表什么</translation>
    </message>
</context>
<context>
    <name>ColorNamesPage</name>
    <message>
        <source>Names are kept in this library, for everybody who opens it. They stand in tool tips, on cards and in exports; an empty field means the colour itself.</source>
        <translation>名称保存在此文库中，每个打开文库的人都能看到。名称会出现在工具提示、卡片和导出文件中；留空则使用颜色本身的名称。</translation>
    </message>
    <message>
        <source>What colours stand for</source>
        <translation>颜色的含义</translation>
    </message>
    <message>
        <source>What {color} stands for</source>
        <translation>{color}代表什么</translation>
    </message>
</context>
<context>
    <name>ColorsPage</name>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
</context>
<context>
    <name>CompanionList</name>
    <message>
        <source>Mentioned together with it</source>
        <translation>与它共同提及的实体</translation>
    </message>
</context>
<context>
    <name>CompanionsModel</name>
    <message numerus="yes">
        <source>in %Ln article(s) together</source>
        <translation>
            <numerusform>在 %Ln 篇文章中共同提及</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln paragraph(s) together</source>
        <translation>
            <numerusform>在 %Ln 个段落中共同提及</numerusform>
        </translation>
    </message>
    <message>
        <source>{lift} times as often as by chance</source>
        <translation>是随机预期的 {lift} 倍</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln 处差异</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show on the page</source>
        <translation>在页面中显示(&amp;S)</translation>
    </message>
    <message>
        <source>Accept &amp;left: {name}</source>
        <translation>采纳左侧(&amp;L)：{name}</translation>
    </message>
    <message>
        <source>Accept &amp;right: {name}</source>
        <translation>采纳右侧(&amp;R)：{name}</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>全部文章</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Between figures and differences</source>
        <translation>在数字与差异之间</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>双方</translation>
    </message>
    <message>
        <source>Compare annotators</source>
        <translation>比较批注者</translation>
    </message>
    <message>
        <source>Compare by</source>
        <translation>比较依据</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Here are no marks of two people to be compared.</source>
        <translation>这里没有可供比较的两个人的标记。</translation>
    </message>
    <message>
        <source>How far they agree</source>
        <translation>他们的一致程度</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln article(s) both have marked something. F1 is 1 where every mark has its like; alpha (Krippendorff’s, for units) is 0 where chance would agree as much.</source>
        <translation>
            <numerusform>双方在 %Ln 篇文章中都做过标记。每个标记都有对应者时 F1 为 1；一致程度与随机相同时 alpha（克里彭多夫的单元化系数）为 0。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>仅 {name}</translation>
    </message>
    <message>
        <source>Reading annotations…</source>
        <translation>正在读取批注…</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln differences</source>
        <translation>
            <numerusform>前 %Ln 处差异</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no article in which both have marked something.</source>
        <translation>没有双方都做过标记的文章。</translation>
    </message>
    <message>
        <source>They agree in everything.</source>
        <translation>他们完全一致。</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>列表中显示的</translation>
    </message>
    <message>
        <source>What they see differently</source>
        <translation>他们看法不同之处</translation>
    </message>
    <message>
        <source>What {name} says here shall stand</source>
        <translation>以 {name} 在此处所写为准</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>It stands as it is: there is nothing to take away or to add.</source>
        <translation>保持原样：没有可去掉或可添加的内容。</translation>
    </message>
</context>
<context>
    <name>ConflictedCopies</name>
    <message>
        <source>All that “{name}” holds is in this library now. Is the file still wanted?</source>
        <translation>“{name}”中的内容现已全部在此文库中。还需要这个文件吗？</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Merge it…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Move it to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln more.</source>
        <translation>
            <numerusform>还有 %Ln 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Two people wrote at once, it seems: “{name}” lies beside this library. What it holds can be merged.</source>
        <translation>看来有两个人同时写入：此文库旁边有“{name}”。可以把其中的内容合并进来。</translation>
    </message>
    <message>
        <source>“{name}” could not be moved to the trash; it stays where it is.</source>
        <translation>“{name}”无法移到回收站；它保留在原处。</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was merged, so it stays where it is.</source>
        <translation>“{name}”在合并之后又有更改，因此保留在原处。</translation>
    </message>
    <message>
        <source>“{name}” is in the trash of the system</source>
        <translation>“{name}”已在系统的回收站中</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Nothing in the help says “{words}”. Try fewer words.</source>
        <translation>帮助中没有“{words}”。请试试少输入几个词。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message numerus="yes">
        <source>Copied %n quotes with citation</source>
        <translation>
            <numerusform>已复制 %n 条引文并附出处</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied with citation</source>
        <translation>已复制并附出处</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>&amp;Copy report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open the window anew</source>
        <translation>重新打开窗口(&amp;O)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy &amp;note</source>
        <translation>复制笔记(&amp;N)</translation>
    </message>
    <message>
        <source>Note copied</source>
        <translation>笔记已复制</translation>
    </message>
    <message>
        <source>Postil has met a mistake of its own.</source>
        <translation>Postil 自身出了差错。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出错了</translation>
    </message>
    <message>
        <source>The report below helps to mend it. It holds nothing that you read or wrote, and is sent nowhere unless you send it.</source>
        <translation>下面的报告有助于修正这个错误。其中不含你读过或写过的任何内容，除非由你发出，否则不会发送到任何地方。</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Your library is safe, but the note that you are writing could not be kept: copy it before you go on.</source>
        <translation>文库完好无损，但你正在写的笔记未能保存：请先复制它，再继续。</translation>
    </message>
    <message>
        <source>Your library is safe: every step was written when you took it, and the note that you were writing is kept. You can go on; if anything looks wrong, open the window anew.</source>
        <translation>文库完好无损：每一步操作都已即时写入，正在写的笔记也已保存。你可以继续使用；如果有什么地方看起来不对，请重新打开窗口。</translation>
    </message>
</context>
<context>
    <name>DaysPopup</name>
    <message>
        <source>Any day</source>
        <translation>任何日期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>从这一天起</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation>到这一天为止</translation>
    </message>
    <message>
        <source>Usual stretches of days</source>
        <translation>常用时间段</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Done again: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
    <message>
        <source>Preferences could not be kept: {reason}.</source>
        <translation>无法保存首选项：{reason}。</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
    <message>
        <source>Your note could not be saved, so it stays open.</source>
        <translation>笔记无法保存，因此保持打开。</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln 词</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>作者(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>来源(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>网址(&amp;D)</translation>
    </message>
    <message>
        <source>Added to all of them; other tags stay</source>
        <translation>为全部文章添加；其他标签保持不变</translation>
    </message>
    <message>
        <source>Article details</source>
        <translation>文章详情</translation>
    </message>
    <message numerus="yes">
        <source>Details of %n article(s)</source>
        <translation>
            <numerusform>%n 篇文章的详情</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists sort by dates that are written as 2025-03-01.</source>
        <translation>日期写成 2025-03-01 的形式，列表才能据此排序。</translation>
    </message>
    <message>
        <source>Several; left empty, they stay</source>
        <translation>有多个值；留空则保持不变</translation>
    </message>
    <message>
        <source>Show the original &amp;words…</source>
        <translation>显示原文(&amp;W)…</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>标签(&amp;G)</translation>
    </message>
    <message>
        <source>Words with semicolons between them</source>
        <translation>多个标签以分号隔开</translation>
    </message>
    <message>
        <source>{words}, imported on {day} by {name}</source>
        <translation>{words}，由 {name} 于 {day} 导入</translation>
    </message>
</context>
<context>
    <name>Doubles</name>
    <message>
        <source>Comparing entities</source>
        <translation>正在比较实体</translation>
    </message>
    <message>
        <source>May be the same as “{name}”: {why}</source>
        <translation>可能与“{name}”相同：{why}</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
</context>
<context>
    <name>DoublesDialog</name>
    <message>
        <source>&amp;Merge…</source>
        <translation>合并(&amp;M)…</translation>
    </message>
    <message>
        <source>Enter shows both sides before anything is merged.</source>
        <translation>按 Enter 可在合并前查看双方的情况。</translation>
    </message>
    <message>
        <source>Entities that may be one</source>
        <translation>可能相同的实体</translation>
    </message>
    <message>
        <source>No two entities share a name, an acronym or a part of a name.</source>
        <translation>没有哪两个实体的名称、首字母缩写或部分名称相同。</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message numerus="yes">
        <source>%Ln other file(s) stay out of it; drop them by themselves to import them.</source>
        <translation>
            <numerusform>另外 %Ln 个文件不在其列；请单独拖放以导入它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Merge it into this library…</source>
        <translation>合并到此文库(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Merge them into this library…</source>
        <translation>将它们合并到此文库(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Before anything is merged, you see what would come of it.</source>
        <translation>在合并之前，您会看到合并的结果。</translation>
    </message>
    <message>
        <source>This library may not be written here, so nothing is merged into it.</source>
        <translation>此文库在这里不可写入，因此不会合并任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>What shall become of these %Ln libraries?</source>
        <translation>
            <numerusform>要如何处理这 %Ln 个文库？</numerusform>
        </translation>
    </message>
    <message>
        <source>What shall become of “{name}”?</source>
        <translation>要如何处理“{name}”？</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No annotation matches these filters</source>
        <translation>没有符合这些筛选条件的批注</translation>
    </message>
    <message>
        <source>No annotation matches “{query}”</source>
        <translation>没有与“{query}”匹配的批注</translation>
    </message>
    <message>
        <source>Open an article to see its annotations</source>
        <translation>打开一篇文章即可查看其批注</translation>
    </message>
    <message>
        <source>Select some text and press H</source>
        <translation>选中一些文字，然后按 H 键</translation>
    </message>
</context>
<context>
    <name>EntityHead</name>
    <message>
        <source>Add a line that tells it from others…</source>
        <translation>添加一行说明，以区别于其他实体…</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>返回上一页</translation>
    </message>
    <message>
        <source>Back to “{name}”</source>
        <translation>返回“{name}”</translation>
    </message>
    <message>
        <source>Back to “{name}” (Backspace)</source>
        <translation>返回“{name}”（Backspace）</translation>
    </message>
    <message>
        <source>Change the type (1 to 7)</source>
        <translation>更改类型（1 至 7）</translation>
    </message>
    <message>
        <source>Close the page</source>
        <translation>关闭实体页</translation>
    </message>
    <message>
        <source>Close the page (Esc)</source>
        <translation>关闭实体页（Esc）</translation>
    </message>
    <message>
        <source>More to do with this entity</source>
        <translation>对此实体的更多操作</translation>
    </message>
    <message>
        <source>Name of the entity</source>
        <translation>实体名称</translation>
    </message>
    <message>
        <source>Type: {name}</source>
        <translation>类型：{name}</translation>
    </message>
    <message>
        <source>What tells it from others</source>
        <translation>与其他实体的区别</translation>
    </message>
</context>
<context>
    <name>EntityNote</name>
    <message>
        <source>Edit the note</source>
        <translation>编辑笔记</translation>
    </message>
    <message>
        <source>Note on the entity</source>
        <translation>实体笔记</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>写笔记…</translation>
    </message>
</context>
<context>
    <name>EntityPages</name>
    <message>
        <source>Enter shows its page</source>
        <translation>按 Enter 显示其实体页</translation>
    </message>
</context>
<context>
    <name>EntityPicker</name>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln 次提及</numerusform>
        </translation>
    </message>
    <message>
        <source>A person, an organisation, a place…</source>
        <translation>人物、机构、地点等的名称…</translation>
    </message>
    <message>
        <source>Enter links these words to it</source>
        <translation>按 Enter 将这些文字关联到该实体</translation>
    </message>
    <message>
        <source>Enter makes it  ·  Alt+1 to 7 choose the type</source>
        <translation>Enter 新建  ·  Alt+1 至 7 选择类型</translation>
    </message>
    <message>
        <source>Entities of that name</source>
        <translation>同名的实体</translation>
    </message>
    <message>
        <source>Name of the entity</source>
        <translation>实体名称</translation>
    </message>
    <message>
        <source>New entity “{name}”</source>
        <translation>新建实体“{name}”</translation>
    </message>
    <message>
        <source>No entity is called so</source>
        <translation>没有叫这个名称的实体</translation>
    </message>
    <message>
        <source>Type a name, or choose with Up and Down</source>
        <translation>输入名称，或用上下方向键选择</translation>
    </message>
    <message>
        <source>Which entity is this?</source>
        <translation>这是哪个实体？</translation>
    </message>
</context>
<context>
    <name>Exchanging</name>
    <message>
        <source>Annotations and suggestions as CSV (*.csv)</source>
        <translation>批注和建议，CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Entities as CSV, for Excel and others (*.csv)</source>
        <translation>实体，CSV 表格，可用 Excel 等打开 (*.csv)</translation>
    </message>
    <message>
        <source>Entities as a gazetteer (*.tsv)</source>
        <translation>实体，名称表 (*.tsv)</translation>
    </message>
    <message>
        <source>Export entities and mentions</source>
        <translation>导出实体和提及</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Gazetteers: name, type and aliases (*.tsv *.tab *.txt);;All files (*)</source>
        <translation>名称表：名称、类型和别名 (*.tsv *.tab *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import gazetteer</source>
        <translation>导入名称表</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Mentions and texts for brat (*.zip)</source>
        <translation>提及和正文，用于 brat (*.zip)</translation>
    </message>
    <message>
        <source>Mentions as CoNLL, in IOB2 (*.conll)</source>
        <translation>提及，CoNLL（IOB2）格式 (*.conll)</translation>
    </message>
    <message>
        <source>Mentions as JSON lines, for doccano and spaCy (*.jsonl)</source>
        <translation>提及，JSON Lines，用于 doccano 和 spaCy (*.jsonl)</translation>
    </message>
    <message>
        <source>Mentions as W3C Web Annotations (*.jsonld)</source>
        <translation>提及，W3C Web Annotation (*.jsonld)</translation>
    </message>
    <message>
        <source>{library} entities</source>
        <translation>{library} 实体</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message numerus="yes">
        <source>%n annotation(s) on them</source>
        <translation>
            <numerusform>这些文章上的 %n 条批注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) put there by themselves</source>
        <translation>
            <numerusform>单独移入的 %n 条批注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is removed for good. This cannot be undone.</source>
        <translation>这些内容将被永久删除。此操作无法撤销。</translation>
    </message>
    <message>
        <source>CSV, for Excel and others (*.csv)</source>
        <translation>CSV 表格，可用 Excel 等打开 (*.csv)</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>清空回收站吗？</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>清空回收站</translation>
    </message>
    <message>
        <source>Export annotations</source>
        <translation>导出批注</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln annotation(s) to {name}</source>
        <translation>
            <numerusform>已将 %Ln 条批注导出到 {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>新建文库</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>打开文库</translation>
    </message>
    <message>
        <source>Postil libraries (*.postil)</source>
        <translation>Postil 文库 (*.postil)</translation>
    </message>
    <message>
        <source>Postil libraries (*.postil);;All files (*)</source>
        <translation>Postil 文库 (*.postil);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Something is still being written; empty the trash when it is done.</source>
        <translation>仍有内容正在写入；请在完成后再清空回收站。</translation>
    </message>
    <message>
        <source>The library is not sound: {first}</source>
        <translation>文库存在问题：{first}</translation>
    </message>
    <message>
        <source>The library is sound</source>
        <translation>文库完好</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>回收站是空的</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Annotations that lie in the trash</source>
        <translation>回收站中的批注</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>批注者</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Listed articles</source>
        <translation>列出的文章</translation>
    </message>
    <message>
        <source>Only annotations on the articles listed</source>
        <translation>仅列表中文章的批注</translation>
    </message>
    <message>
        <source>Only highlights, mentions, notes or replies</source>
        <translation>仅高亮、提及、笔记或回复</translation>
    </message>
    <message>
        <source>Only some colours</source>
        <translation>仅某些颜色</translation>
    </message>
    <message>
        <source>Only some days</source>
        <translation>仅某些日期</translation>
    </message>
    <message>
        <source>Only some entities</source>
        <translation>仅某些实体</translation>
    </message>
    <message>
        <source>Only some people’s</source>
        <translation>仅某些人的批注</translation>
    </message>
    <message>
        <source>Only some tags</source>
        <translation>仅某些标签</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Capitals and accents count</source>
        <translation>区分大小写和重音符号</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>在文章中查找</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一处匹配</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一处匹配</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>全词匹配</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>要查找的文字</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 处匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>No match</source>
        <translation>没有匹配</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>第 {number} 处，共 {count} 处</translation>
    </message>
    <message>
        <source>{number} of {count}, on from the end</source>
        <translation>第 {number} 处，共 {count} 处，已从末尾继续</translation>
    </message>
    <message>
        <source>{number} of {count}, on from the top</source>
        <translation>第 {number} 处，共 {count} 处，已从开头继续</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
</context>
<context>
    <name>FoundDetails</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Repaired: {what}</source>
        <translation>已修复：{what}</translation>
    </message>
    <message>
        <source>The library has this article already.</source>
        <translation>文库中已有这篇文章。</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>米黄(&amp;S)</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>跟随系统(&amp;Y)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>It stands on every annotation that you make from now on.</source>
        <translation>从现在起，你所做的每条批注都会署上这个名字。</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>浅色(&amp;I)</translation>
    </message>
    <message>
        <source>Let me &amp;change what others wrote</source>
        <translation>允许我更改他人所写的内容(&amp;C)</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>他人</translation>
    </message>
    <message>
        <source>The window speaks it as soon as the preferences are closed.</source>
        <translation>关闭首选项后，窗口即改用这种语言。</translation>
    </message>
    <message>
        <source>Their annotations can always be replied to.</source>
        <translation>他们的批注总是可以回复。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>你的名字(&amp;N)</translation>
    </message>
</context>
<context>
    <name>Graph</name>
    <message>
        <source>Mentioned together, as dots and lines</source>
        <translation>共同提及，以点和线表示</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Beginning of the mark</source>
        <translation>标记的开头</translation>
    </message>
    <message>
        <source>Drag to change where the mark begins and ends</source>
        <translation>拖动以更改标记的起止位置</translation>
    </message>
    <message>
        <source>End of the mark</source>
        <translation>标记的末尾</translation>
    </message>
</context>
<context>
    <name>GroupSwitch</name>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
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
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) to review</source>
        <translation>
            <numerusform>%Ln 条建议待审阅</numerusform>
        </translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Choose the order of the list</source>
        <translation>选择列表的排序方式</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Finds words in quotes, notes, tags and names</source>
        <translation>在引文、笔记、标签和名称中查找</translation>
    </message>
    <message>
        <source>Furthest read first</source>
        <translation>阅读进度最多的在前</translation>
    </message>
    <message>
        <source>Last annotated</source>
        <translation>最近批注</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>篇幅</translation>
    </message>
    <message numerus="yes">
        <source>Linked from %n note(s) in other articles</source>
        <translation>
            <numerusform>其他文章中有 %n 条笔记链接到这里</numerusform>
        </translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>最长的在前</translation>
    </message>
    <message>
        <source>Most annotations first</source>
        <translation>批注最多的在前</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>文章笔记</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>最早</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早的在前</translation>
    </message>
    <message>
        <source>Order: {name}</source>
        <translation>排序：{name}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>阅读进度</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search annotations</source>
        <translation>搜索批注</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} / {all}</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Between contents and page</source>
        <translation>目录与页面之间</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Postil help</source>
        <translation>Postil 帮助</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>Nothing here opens folders; the log lies in {folder}</source>
        <translation>这里没有能打开文件夹的程序；日志位于 {folder}</translation>
    </message>
    <message>
        <source>There is no log: its folder cannot be made ({reason}).</source>
        <translation>没有日志：无法创建其文件夹（{reason}）。</translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n 次提及</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Entities that were found</source>
        <translation>找到的实体</translation>
    </message>
    <message>
        <source>Notes that were found</source>
        <translation>找到的笔记</translation>
    </message>
    <message>
        <source>Nothing of this kind was found</source>
        <translation>没有找到这类内容</translation>
    </message>
    <message>
        <source>Quotes that were found</source>
        <translation>找到的引文</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n 次提及</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>Open it anew</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Postil libraries (*.postil)</source>
        <translation>Postil 文库 (*.postil)</translation>
    </message>
    <message>
        <source>Save what is here…</source>
        <translation>保存这里的内容…</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>正在保存副本</translation>
    </message>
    <message>
        <source>The file of this library was moved, removed or replaced by another program. Nothing you do is kept until it is opened anew.</source>
        <translation>此文库的文件已被其他程序移动、删除或替换。重新打开之前，您所做的一切都不会保留。</translation>
    </message>
    <message>
        <source>The library is free: what you do is kept again.</source>
        <translation>文库已可写入：您所做的一切又会保留。</translation>
    </message>
    <message>
        <source>This library may not be written here: nothing you do is kept.</source>
        <translation>此文库在这里不可写入：您所做的一切都不会保留。</translation>
    </message>
    <message>
        <source>Until it is closed there, you can read it, and nothing you do is kept.</source>
        <translation>在对方关闭之前，您可以阅读，但您所做的一切都不会保留。</translation>
    </message>
    <message>
        <source>Work on a copy</source>
        <translation>在副本上继续</translation>
    </message>
    <message>
        <source>Work on a copy…</source>
        <translation>在副本上继续…</translation>
    </message>
    <message>
        <source>{library} copy</source>
        <translation>{library} 副本</translation>
    </message>
    <message>
        <source>{who} has this library open in another window since {time}.</source>
        <translation>{who} 自 {time} 起在另一个窗口中打开了此文库。</translation>
    </message>
    <message>
        <source>{who} has this library open on “{host}” since {time}.</source>
        <translation>{who} 自 {time} 起在“{host}”上打开了此文库。</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%Ln article(s) in {files} files</source>
        <translation>
            <numerusform>{files} 个文件中有 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) in {file}</source>
        <translation>
            <numerusform>{file} 中有 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles are &amp;parted by lines that say</source>
        <translation>文章之间的分隔行为(&amp;P)</translation>
    </message>
    <message>
        <source>Articles that were found</source>
        <translation>找到的文章</translation>
    </message>
    <message>
        <source>Between list and preview</source>
        <translation>列表与预览之间</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Everything is in the library already</source>
        <translation>所有文章都已在文库中</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln article(s)</source>
        <translation>
            <numerusform>导入 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>导入文章</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择文章</translation>
    </message>
    <message>
        <source>Nothing to import was found</source>
        <translation>没有找到可导入的内容</translation>
    </message>
    <message>
        <source>Nothing was found here. Choose text or Markdown files, or paste text.</source>
        <translation>这里没有找到文章。请选择文本或 Markdown 文件，或粘贴文字。</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>What the line between two articles says</source>
        <translation>两篇文章之间分隔行的内容</translation>
    </message>
    <message>
        <source>a different line in each file</source>
        <translation>各文件的分隔行不同</translation>
    </message>
    <message>
        <source>empty: the file is one article</source>
        <translation>留空：整个文件是一篇文章</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Articles (*.txt *.text *.md *.markdown *.html *.htm *.xhtml);;All files (*)</source>
        <translation>文章 (*.txt *.text *.md *.markdown *.html *.htm *.xhtml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>导入文章</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was imported</source>
        <translation>导入已取消；没有导入任何内容</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>&amp;Whole library</source>
        <translation>整个文库(&amp;W)</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>整个文库</translation>
    </message>
    <message>
        <source>What the &amp;list shows now</source>
        <translation>列表当前显示的文章(&amp;L)</translation>
    </message>
    <message>
        <source>“{query}”</source>
        <translation>“{query}”</translation>
    </message>
</context>
<context>
    <name>InsightsWindow</name>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln 次提及</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s), the newest first</source>
        <translation>
            <numerusform>%Ln 次提及，最新的在前</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Most mentioned</source>
        <translation>提及最多(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Over time</source>
        <translation>随时间变化(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Together</source>
        <translation>共同提及(&amp;T)</translation>
    </message>
    <message>
        <source>Between figures and sentences</source>
        <translation>数据与句子之间</translation>
    </message>
    <message>
        <source>Choose a figure to read what it counts.</source>
        <translation>选择一项数据，即可阅读它所统计的句子。</translation>
    </message>
    <message>
        <source>Insights – {library}</source>
        <translation>洞察 – {library}</translation>
    </message>
    <message>
        <source>Mone&amp;y</source>
        <translation>金额(&amp;Y)</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>句子</translation>
    </message>
</context>
<context>
    <name>ItemDetails</name>
    <message>
        <source>All of them</source>
        <translation>所有这些</translation>
    </message>
    <message>
        <source>As it was marked</source>
        <translation>标记时的样子</translation>
    </message>
    <message>
        <source>As the text says it now</source>
        <translation>文本现在的样子</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>In this library</source>
        <translation>在此文库中</translation>
    </message>
    <message>
        <source>In “{name}”</source>
        <translation>在“{name}”中</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>两者都保留(&amp;B)</translation>
    </message>
    <message>
        <source>Keep m&amp;ine</source>
        <translation>保留我的(&amp;I)</translation>
    </message>
    <message>
        <source>One side has deleted it, the other one has changed it: it stays.</source>
        <translation>一方将其删除，另一方作了更改：予以保留。</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>采用对方的(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>The same for all %Ln conflict(s)</source>
        <translation>
            <numerusform>对全部 %Ln 处冲突都如此处理</numerusform>
        </translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保留的内容</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>Merge a library</source>
        <translation>合并文库</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>正在合并</translation>
    </message>
    <message>
        <source>Postil libraries (*.postil);;All files (*)</source>
        <translation>Postil 文库 (*.postil);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The merge was cancelled; nothing was merged</source>
        <translation>合并已取消；未合并任何内容</translation>
    </message>
    <message>
        <source>This library may not be written here, so nothing is merged into it.</source>
        <translation>此文库在这里不可写入，因此不会合并任何内容。</translation>
    </message>
</context>
<context>
    <name>JoiningDialog</name>
    <message numerus="yes">
        <source>%Ln of its entities may be one with entities here; they stay apart, and you can merge them afterwards.</source>
        <translation>
            <numerusform>其中 %Ln 个实体可能与这里的实体相同；它们仍然分开，您可以之后再合并。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>All of it is in “{library}” already, so there is nothing to merge.</source>
        <translation>其中的内容已全部在“{library}”中，因此没有可合并的。</translation>
    </message>
    <message>
        <source>Between list and sides</source>
        <translation>在列表与双方内容之间</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>Comparing “{other}” with “{library}”…</source>
        <translation>正在比较“{other}”与“{library}”…</translation>
    </message>
    <message>
        <source>It holds work of {people} that is not here yet.</source>
        <translation>其中有 {people} 的工作，这里还没有。</translation>
    </message>
    <message>
        <source>It holds work that is not here yet.</source>
        <translation>其中有这里还没有的工作。</translation>
    </message>
    <message>
        <source>Merge a library</source>
        <translation>合并文库</translation>
    </message>
    <message>
        <source>Merge “{other}” into “{library}”</source>
        <translation>将“{other}”合并到“{library}”</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>查看不会更改任何内容。</translation>
    </message>
    <message>
        <source>Nothing is written before you merge. A backup is made first.</source>
        <translation>合并之前不会写入任何内容。会先制作备份。</translation>
    </message>
    <message>
        <source>There is nothing in “{other}” that is not here</source>
        <translation>“{other}”中没有这里还没有的内容</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>将会发生什么</translation>
    </message>
    <message>
        <source>{who} is working on it on “{host}”; what is done there from now on is not in this.</source>
        <translation>{who} 正在“{host}”上处理它；那里从现在起所做的不在其中。</translation>
    </message>
    <message>
        <source>“{other}” cannot be merged</source>
        <translation>“{other}”无法合并</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Postil ended unexpectedly the last time. Nothing you kept is lost.</source>
        <translation>Postil 上次意外退出。已保存的内容都没有丢失。</translation>
    </message>
</context>
<context>
    <name>KeepBar</name>
    <message>
        <source>Keep tagging</source>
        <translation>连续标注</translation>
    </message>
    <message>
        <source>Tag words as entities of one type (1 to 7)</source>
        <translation>将文字标注为某一类型的实体（1 至 7）</translation>
    </message>
    <message>
        <source>What you select is tagged as</source>
        <translation>选中的文字将标注为</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>Press the keys; Esc leaves the field</source>
        <translation>请按下快捷键；按 Esc 退出此栏</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>请按下新快捷键</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其快捷键</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>无快捷键</translation>
    </message>
    <message>
        <source>{keys}, also: {actions}</source>
        <translation>{keys}，也用于：{actions}</translation>
    </message>
    <message>
        <source>{keys}, changed</source>
        <translation>{keys}，已更改</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Everywhere</source>
        <translation>所有位置</translation>
    </message>
    <message>
        <source>opens a menu</source>
        <translation>用于打开菜单</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>&amp;Leave it</source>
        <translation>保持不变(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>清除快捷键(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>改用于此操作(&amp;T)</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>恢复默认(&amp;F)</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>查找操作或快捷键</translation>
    </message>
    <message>
        <source>It shares keys with {actions} now.</source>
        <translation>它现在与{actions}共用快捷键。</translation>
    </message>
    <message>
        <source>It shares keys with {actions}.</source>
        <translation>它与{actions}共用快捷键。</translation>
    </message>
    <message>
        <source>Keep its &amp;other keys</source>
        <translation>保留它的其他快捷键(&amp;O)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>{key} belongs to {actions}.</source>
        <translation>{key} 已用于{actions}。</translation>
    </message>
    <message>
        <source>{key} cannot be given away: {what}.</source>
        <translation>{key} 不能改作他用：{what}。</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>快捷键及其作用</translation>
    </message>
</context>
<context>
    <name>KnowingPane</name>
    <message>
        <source>About</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Entity page</source>
        <translation>实体页</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>实体页的各部分</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>共同提及</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>&amp;Merge with…</source>
        <translation>与其他实体合并(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>拆分(&amp;S)…</translation>
    </message>
    <message>
        <source>Entity &amp;page</source>
        <translation>实体页(&amp;P)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter sources, tags and entities</source>
        <translation>筛选来源、标签和实体</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>文库</translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>移到回收站(&amp;T)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show its &amp;articles</source>
        <translation>显示提及它的文章(&amp;A)</translation>
    </message>
    <message>
        <source>Show only what has these letters in its name</source>
        <translation>仅显示名称中含有这些字符的项目</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Add Q334 or https://…</source>
        <translation>添加 Q334 或 https://…</translation>
    </message>
    <message>
        <source>Add a Wikidata number or an address</source>
        <translation>添加 Wikidata 编号或网址</translation>
    </message>
    <message>
        <source>Open {address}</source>
        <translation>打开 {address}</translation>
    </message>
    <message>
        <source>Opens in the browser: {address}</source>
        <translation>在浏览器中打开：{address}</translation>
    </message>
    <message>
        <source>Remove the link {address}</source>
        <translation>移除链接 {address}</translation>
    </message>
    <message>
        <source>Remove this link</source>
        <translation>移除此链接</translation>
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
        <translation>已批注</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>清除搜索和筛选</translation>
    </message>
    <message>
        <source>Drop files here, or press Ctrl+O</source>
        <translation>把文件拖到这里，或按 Ctrl+O</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Needs checking</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>No annotated articles: select some text and press H</source>
        <translation>没有已批注的文章：选中一些文字，然后按 H 键</translation>
    </message>
    <message>
        <source>No article lies in the trash</source>
        <translation>回收站里没有文章</translation>
    </message>
    <message>
        <source>No articles here</source>
        <translation>这里没有文章</translation>
    </message>
    <message>
        <source>No starred articles: press S to star one</source>
        <translation>没有星标文章：按 S 键可加星标</translation>
    </message>
    <message>
        <source>No unread articles</source>
        <translation>没有未读文章</translation>
    </message>
    <message>
        <source>Nothing matches “{query}”</source>
        <translation>没有与“{query}”匹配的内容</translation>
    </message>
    <message>
        <source>Nothing to check: every mark is in its place</source>
        <translation>没有要核对的：每个标记都在其位置上</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>实体</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
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
        <translation>没有更多批注了</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Mentioned together, as a table of squares</source>
        <translation>共同提及，以方格表表示</translation>
    </message>
</context>
<context>
    <name>MentionedPage</name>
    <message numerus="yes">
        <source>%Ln further one(s) are mentioned less</source>
        <translation>
            <numerusform>另有 %Ln 个实体提及较少</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>Nobody and nothing of this kind is mentioned in these articles yet: select a name and press E.</source>
        <translation>这些文章中尚未提及此类人物或事物：请选中一个名称，然后按 E 键。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Colour</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>标签(&amp;T)…</translation>
    </message>
    <message>
        <source>Open {address}</source>
        <translation>打开 {address}</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>All mentions of “{loser}” will mean “{winner}”.</source>
        <translation>对“{loser}”的所有提及都将指“{winner}”。</translation>
    </message>
    <message>
        <source>Its other names will be {names} as well.</source>
        <translation>它的其他名称还将包括 {names}。</translation>
    </message>
    <message>
        <source>Merge two entities</source>
        <translation>合并两个实体</translation>
    </message>
    <message>
        <source>Turn it round: let the other one stay</source>
        <translation>对调：改为保留另一个</translation>
    </message>
    <message>
        <source>“{loser}” goes into “{winner}”; turn it round</source>
        <translation>“{loser}”将并入“{winner}”；对调</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>MistakeNote</name>
    <message>
        <source>Mistake</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>MoneyPage</name>
    <message numerus="yes">
        <source>%Ln smaller amount(s) are left out</source>
        <translation>
            <numerusform>略去了 %Ln 个较小的金额</numerusform>
        </translation>
    </message>
    <message>
        <source>All currencies</source>
        <translation>所有货币</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>No amount of money is accepted in these articles yet: tick the box above to see those that are only suggested.</source>
        <translation>这些文章中还没有已接受的金额：勾选上方的复选框，可查看仅为建议的金额。</translation>
    </message>
    <message>
        <source>No amount of money is known in these articles: have names and values suggested in the menu Annotate.</source>
        <translation>这些文章中没有已知的金额：可在“批注”菜单中获取名称和数值的建议。</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message numerus="yes">
        <source>Suggested ones as well (%Ln)</source>
        <translation>
            <numerusform>包括仅为建议的（%Ln）</numerusform>
        </translation>
    </message>
    <message>
        <source>What is only suggested as well</source>
        <translation>包括仅为建议的金额</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>MoreBar</name>
    <message numerus="yes">
        <source>%Ln more here</source>
        <translation>
            <numerusform>本文另有 %Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>More mentions</source>
        <translation>更多提及</translation>
    </message>
    <message>
        <source>Tag all here</source>
        <translation>标注本文各处</translation>
    </message>
    <message>
        <source>Tag everywhere</source>
        <translation>标注文库各处</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln other article(s)</source>
        <translation>
            <numerusform>另外 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>looking elsewhere…</source>
        <translation>正在查找其他文章…</translation>
    </message>
    <message>
        <source>{count} {in_articles}</source>
        <translation>{in_articles}中有 {count} 处</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Back to the card (Esc or Ctrl+Enter)</source>
        <translation>返回卡片（Esc 或 Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Markdown; Escape or Ctrl+Enter ends editing</source>
        <translation>支持 Markdown；按 Esc 或 Ctrl+Enter 结束编辑</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Preview of the note</source>
        <translation>笔记预览</translation>
    </message>
    <message>
        <source>Show the note as it will look</source>
        <translation>显示笔记的最终样式</translation>
    </message>
    <message>
        <source>Write a note…  [[ links</source>
        <translation>写笔记…  输入 [[ 可插入链接</translation>
    </message>
    <message>
        <source>{name} wrote this note</source>
        <translation>这条笔记由 {name} 撰写</translation>
    </message>
</context>
<context>
    <name>OriginalDialog</name>
    <message>
        <source>Nothing had to be repaired in the text that is read.</source>
        <translation>阅读的正文无需任何修复。</translation>
    </message>
    <message>
        <source>Original words</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Repaired in the text that is read: {what}.</source>
        <translation>阅读的正文中已修复：{what}。</translation>
    </message>
    <message>
        <source>The words as they came</source>
        <translation>导入时未经修复的原文</translation>
    </message>
</context>
<context>
    <name>OutcomeChips</name>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>要显示的内容</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Go to a heading</source>
        <translation>转到小标题</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>小标题</translation>
    </message>
    <message>
        <source>No heading says that</source>
        <translation>没有这样的小标题</translation>
    </message>
    <message>
        <source>Outline of the article</source>
        <translation>文章大纲</translation>
    </message>
    <message>
        <source>Words of a heading</source>
        <translation>小标题中的文字</translation>
    </message>
    <message>
        <source>{heading}, level {level}</source>
        <translation>{heading}，第 {level} 级</translation>
    </message>
    <message>
        <source>{heading}, you are here</source>
        <translation>{heading}，当前位置</translation>
    </message>
</context>
<context>
    <name>Over</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln 次提及</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>随时间变化</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Between chart and table</source>
        <translation>图表与表格之间</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Look into the whole library</source>
        <translation>统计整个文库</translation>
    </message>
    <message>
        <source>This could not be counted.</source>
        <translation>无法完成统计。</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
</context>
<context>
    <name>PassageDelegate</name>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>PassageList</name>
    <message>
        <source>Sentences</source>
        <translation>句子</translation>
    </message>
</context>
<context>
    <name>PassagesModel</name>
    <message>
        <source>suggested</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Import from the clipboard</source>
        <translation>从剪贴板导入</translation>
    </message>
    <message>
        <source>Paste one or more articles here</source>
        <translation>在此粘贴一篇或多篇文章</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Title (the first line, if left empty)</source>
        <translation>标题（留空则使用第一行）</translation>
    </message>
    <message>
        <source>What is found in these words is shown before anything is written.</source>
        <translation>写入之前，会先显示从这些文字中找到的文章。</translation>
    </message>
    <message>
        <source>Words to import</source>
        <translation>要导入的文字</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>To the left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>and</source>
        <translation>与</translation>
    </message>
</context>
<context>
    <name>Pill</name>
    <message>
        <source>Take away the tag “{tag}”</source>
        <translation>移除标签“{tag}”</translation>
    </message>
    <message>
        <source>Take away “{tag}” (Delete)</source>
        <translation>移除“{tag}”（Delete）</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>&amp;Reset this page</source>
        <translation>重置此页(&amp;R)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
</context>
<context>
    <name>Prints</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>Saved “{name}”</source>
        <translation>已保存“{name}”</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>已发送到打印机</translation>
    </message>
    <message>
        <source>Something is being printed; wait until it is done.</source>
        <translation>正在打印其他内容；请等待其完成。</translation>
    </message>
    <message>
        <source>{percent} % printed</source>
        <translation>已打印 {percent} %</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>By {name}</source>
        <translation>由 {name} 所写</translation>
    </message>
    <message>
        <source>No more unread articles here</source>
        <translation>这里没有更多未读文章了</translation>
    </message>
    <message>
        <source>The text has changed: needs checking</source>
        <translation>文本已更改：待核对</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source> characters</source>
        <translation> 个字符</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> 磅</translation>
    </message>
    <message>
        <source>&amp;Line height</source>
        <translation>行高(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>字号(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Typeface</source>
        <translation>字体(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Width of the column</source>
        <translation>栏宽(&amp;W)</translation>
    </message>
    <message>
        <source>Best serif: {name}</source>
        <translation>最佳衬线字体：{name}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Choose an article from the list</source>
        <translation>请从列表中选择一篇文章</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <source>&amp;Open it</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Choose a damaged library</source>
        <translation>选择损坏的文库</translation>
    </message>
    <message>
        <source>Postil libraries (*.postil)</source>
        <translation>Postil 文库 (*.postil)</translation>
    </message>
    <message>
        <source>Postil libraries (*.postil);;All files (*)</source>
        <translation>Postil 文库 (*.postil);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>已修复</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>正在修复</translation>
    </message>
    <message>
        <source>Where shall the repaired library lie?</source>
        <translation>修复后的文库要放在哪里？</translation>
    </message>
    <message>
        <source>{library} repaired</source>
        <translation>{library} 已修复</translation>
    </message>
    <message>
        <source>“{name}” holds what could be read.</source>
        <translation>“{name}”中是所有能读出的内容。</translation>
    </message>
</context>
<context>
    <name>Reshapes</name>
    <message>
        <source>←→ letter, Ctrl+←→ word, ↑↓ sentence, Tab the other end, Enter done, Esc back</source>
        <translation>←→ 逐字，Ctrl+←→ 逐词，↑↓ 逐句，Tab 换到另一端，Enter 完成，Esc 取消</translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Accept as something of another type (1 to 7)</source>
        <translation>以其他类型接受（1 至 7）</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln here</source>
        <translation>
            <numerusform>本文全部 %Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide on the same words everywhere (with Ctrl+Shift)</source>
        <translation>一并处理文库各处的相同文字（按住 Ctrl+Shift）</translation>
    </message>
    <message>
        <source>Decide on the same words in this article (with Shift)</source>
        <translation>一并处理本文中的相同文字（按住 Shift）</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>不再建议</translation>
    </message>
    <message>
        <source>Next article with suggestions</source>
        <translation>下一篇有建议的文章</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>下一条建议</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation>上一条建议</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Review suggestions</source>
        <translation>审阅建议</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} {in_articles}</source>
        <translation>{in_articles}中的 {count} 处</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>No article has a suggestion that waits for a decision.</source>
        <translation>所有文章都没有待审阅的建议。</translation>
    </message>
    <message>
        <source>Nothing left here</source>
        <translation>本文已审阅完毕</translation>
    </message>
    <message>
        <source>Nothing left to review</source>
        <translation>已全部审阅完毕</translation>
    </message>
    <message>
        <source>Suggestions wait in other articles.</source>
        <translation>其他文章中还有待审阅的建议。</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Sample</source>
        <translation>示例文字</translation>
    </message>
    <message>
        <source>Whoever reads with a pen in hand reads twice. A line that is too long sends the eye back to the wrong place; one that is too short never lets it settle. Between the two lies a column in which nothing is noticed but what it says, and that is what these four choices are for.</source>
        <translation>执笔而读，如同读了两遍。行太长，目光折返时容易错行；行太短，目光又总是静不下来。长短之间，有一种恰好的栏宽，让人只留意文字所说的话，其余一概不觉：这四项设置，为的正是这个。</translation>
    </message>
</context>
<context>
    <name>SaveButton</name>
    <message>
        <source>&amp;Copy the chart as a picture</source>
        <translation>将图表复制为图片(&amp;C)</translation>
    </message>
    <message>
        <source>CSV, for Excel and others (*.csv)</source>
        <translation>CSV 表格，可用 Excel 等打开 (*.csv)</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>复制或保存</translation>
    </message>
    <message>
        <source>Copy or save the chart or its numbers</source>
        <translation>复制或保存图表或其数据</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 图形 (*.svg)</translation>
    </message>
    <message>
        <source>Save the &amp;numbers as CSV…</source>
        <translation>将数据保存为 CSV(&amp;N)…</translation>
    </message>
    <message>
        <source>Save the chart as &amp;PNG…</source>
        <translation>将图表保存为 PNG(&amp;P)…</translation>
    </message>
    <message>
        <source>Save the chart as &amp;SVG…</source>
        <translation>将图表保存为 SVG(&amp;S)…</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已保存为 {name}</translation>
    </message>
    <message>
        <source>The chart is on the clipboard</source>
        <translation>图表已复制到剪贴板</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>重命名搜索</translation>
    </message>
    <message>
        <source>What shall this search be called?</source>
        <translation>这个搜索叫什么名称？</translation>
    </message>
</context>
<context>
    <name>ScopeBar</name>
    <message>
        <source>Choose the articles that are looked into</source>
        <translation>选择要统计的文章</translation>
    </message>
    <message>
        <source>Look into</source>
        <translation>统计范围</translation>
    </message>
    <message>
        <source>Whole library</source>
        <translation>整个文库</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search articles, notes, quotes</source>
        <translation>搜索文章、笔记、引文</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>搜索文库</translation>
    </message>
    <message>
        <source>Search the library (/)</source>
        <translation>搜索文库（/）</translation>
    </message>
</context>
<context>
    <name>SearchStar</name>
    <message>
        <source>Remove this saved search</source>
        <translation>移除这个已保存的搜索</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>保存这个搜索</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Copy with citation</source>
        <translation>复制并附出处</translation>
    </message>
    <message>
        <source>Remove this mark</source>
        <translation>移除此标记</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Say which entity this is</source>
        <translation>指明这是哪个实体</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>What to do with these words</source>
        <translation>对这段文字的操作</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写笔记</translation>
    </message>
    <message>
        <source>the colour of this mark</source>
        <translation>此标记的颜色</translation>
    </message>
</context>
<context>
    <name>SentenceList</name>
    <message>
        <source>Mentions in their sentences</source>
        <translation>提及所在的句子</translation>
    </message>
</context>
<context>
    <name>SentencesPage</name>
    <message>
        <source>In a paragraph with “{name}”</source>
        <translation>与“{name}”在同一段落</translation>
    </message>
    <message>
        <source>In an article with “{name}”</source>
        <translation>与“{name}”在同一文章</translation>
    </message>
    <message>
        <source>Look in all articles</source>
        <translation>在所有文章中查找</translation>
    </message>
    <message>
        <source>No sentence is left here; close the chip to see the others</source>
        <translation>这里没有符合条件的句子；移除筛选条件即可查看其他句子</translation>
    </message>
    <message>
        <source>No text mentions it yet. Select its name in an article and press E, or look for names in all articles</source>
        <translation>还没有正文提及它。请在文章中选中它的名称并按 E 键，或在所有文章中查找名称</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>&amp;Annotations of other people</source>
        <translation>他人的批注(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Leave out:</source>
        <translation>不包括：</translation>
    </message>
    <message>
        <source>Save a copy to share</source>
        <translation>保存副本以共享</translation>
    </message>
    <message>
        <source>The &amp;trash, and former words of notes</source>
        <translation>回收站和笔记的旧内容(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>The &amp;whole library: %Ln article(s)</source>
        <translation>
            <numerusform>整个文库(&amp;W)：%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy is one file that a colleague opens with Postil. What is written in it can be merged into this library later.</source>
        <translation>副本是一个文件，同事可以用 Postil 打开。其中写下的内容以后可以合并到此文库。</translation>
    </message>
    <message>
        <source>What I have &amp;read, and my stars</source>
        <translation>我读过的内容和我的星标(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>What the &amp;list shows: %Ln article(s)</source>
        <translation>
            <numerusform>列表中显示的(&amp;L)：%Ln 篇文章</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Postil libraries (*.postil)</source>
        <translation>Postil 文库 (*.postil)</translation>
    </message>
    <message>
        <source>Save a copy to share</source>
        <translation>保存副本以共享</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>正在保存副本</translation>
    </message>
    <message>
        <source>{library} copy</source>
        <translation>{library} 副本</translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message numerus="yes">
        <source>%Ln suggested</source>
        <translation>
            <numerusform>%Ln 条建议</numerusform>
        </translation>
    </message>
    <message>
        <source>is taken up</source>
        <translation>将被并入</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>SidesView</name>
    <message>
        <source>Both sides</source>
        <translation>双方</translation>
    </message>
</context>
<context>
    <name>Speaking</name>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln 条批注</numerusform>
        </translation>
    </message>
    <message>
        <source>Between articles and page</source>
        <translation>文章列表与页面之间</translation>
    </message>
    <message>
        <source>Between library and articles</source>
        <translation>文库与文章列表之间</translation>
    </message>
    <message>
        <source>Between page and annotations</source>
        <translation>页面与批注之间</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>窗格</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message numerus="yes">
        <source>%n chosen mention(s) will mean somebody or something else.</source>
        <translation>
            <numerusform>所选的 %n 处提及将改指其他人或事物。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>拆分(&amp;S)</translation>
    </message>
    <message>
        <source>Name of the other entity</source>
        <translation>另一个实体的名称</translation>
    </message>
    <message>
        <source>Split “{name}”</source>
        <translation>拆分“{name}”</translation>
    </message>
    <message>
        <source>Which words mean somebody or something else? Space ticks them.</source>
        <translation>哪些文字指的是其他人或事物？按空格键勾选。</translation>
    </message>
    <message>
        <source>Words that mention it</source>
        <translation>提及它的文字</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln 篇未读</numerusform>
        </translation>
    </message>
    <message>
        <source>Annotator and library</source>
        <translation>批注者与文库</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message numerus="yes">
        <source>%Ln suggestion(s) to review</source>
        <translation>
            <numerusform>%Ln 条建议待审阅</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for names</source>
        <translation>正在查找名称</translation>
    </message>
    <message>
        <source>Nothing to suggest</source>
        <translation>没有可建议的内容</translation>
    </message>
    <message>
        <source>This library may not be written here, so nothing can be suggested.</source>
        <translation>此文库在这里不可写入，因此无法给出建议。</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n 条建议</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>a date: 2026, 2026-11…</source>
        <translation>日期：2026、2026-11…</translation>
    </message>
    <message>
        <source>a day, month or year</source>
        <translation>某日、某月或某年</translation>
    </message>
    <message>
        <source>of a highlight</source>
        <translation>高亮的颜色</translation>
    </message>
    <message>
        <source>on an article or a mark</source>
        <translation>文章或标记上的标签</translation>
    </message>
    <message>
        <source>only in notes or quotes</source>
        <translation>仅限笔记或引文</translation>
    </message>
    <message>
        <source>person, place, product…</source>
        <translation>人物、地点、产品…</translation>
    </message>
    <message>
        <source>unread, starred, annotated</source>
        <translation>未读、星标、已批注</translation>
    </message>
    <message>
        <source>where it is from</source>
        <translation>文章的来源</translation>
    </message>
    <message>
        <source>who annotated</source>
        <translation>批注者</translation>
    </message>
    <message>
        <source>who or what is mentioned</source>
        <translation>提及的人或事物</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>文章的作者</translation>
    </message>
    <message>
        <source>words in the title</source>
        <translation>标题中的文字</translation>
    </message>
</context>
<context>
    <name>SuggestionsPage</name>
    <message>
        <source>By {name}</source>
        <translation>由 {name} 添加</translation>
    </message>
    <message>
        <source>N&amp;ever suggested in this library</source>
        <translation>此文库中不再建议的文字(&amp;E)</translation>
    </message>
    <message>
        <source>None. While you review, “Never” puts the words in question here.</source>
        <translation>无。审阅时点击“不再建议”，相应的文字就会列在这里。</translation>
    </message>
    <message>
        <source>Suggest &amp;again</source>
        <translation>恢复建议(&amp;A)</translation>
    </message>
    <message>
        <source>Suggest &amp;names and values in what is imported</source>
        <translation>为导入的文章建议名称和数值(&amp;N)</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>They wait until you review them, and show on no page before you ask.</source>
        <translation>建议会留待你审阅；在你要求显示之前，不会出现在页面上。</translation>
    </message>
</context>
<context>
    <name>Swatch</name>
    <message>
        <source>&amp;Rename colour…</source>
        <translation>重命名颜色(&amp;R)…</translation>
    </message>
    <message>
        <source>Highlight in {color}</source>
        <translation>{color}高亮</translation>
    </message>
    <message>
        <source>{name}: highlight in {color}</source>
        <translation>{name}：{color}高亮</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>添加标签…</translation>
    </message>
    <message>
        <source>Enter adds  ·  Esc closes and keeps</source>
        <translation>Enter 添加  ·  Esc 关闭并保留</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags that are in use</source>
        <translation>已使用的标签</translation>
    </message>
</context>
<context>
    <name>TellingDialog</name>
    <message>
        <source>&amp;Save report…</source>
        <translation>保存报告(&amp;S)…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
</context>
<context>
    <name>TickStrip</name>
    <message>
        <source>Marks in this article</source>
        <translation>本文中的标记</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>annotations near each other</comment>
        <translation>
            <numerusform>以及另外 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeBars</name>
    <message>
        <source>Mentions over time</source>
        <translation>提及随时间的变化</translation>
    </message>
</context>
<context>
    <name>TimePage</name>
    <message numerus="yes">
        <source>%Ln article(s) without a date,</source>
        <translation>
            <numerusform>无日期的 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an entity</source>
        <translation>添加实体</translation>
    </message>
    <message>
        <source>Add an entity…</source>
        <translation>添加实体…</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Length of the periods</source>
        <translation>时段长度</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>No article here says of which day it is; its details can be given a date.</source>
        <translation>这里的文章都没有日期；可在文章详情中填写日期。</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>No more than five</source>
        <translation>最多五个</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>There are no articles here to be put in order of time.</source>
        <translation>这里没有可按时间排列的文章。</translation>
    </message>
    <message numerus="yes">
        <source>with %Ln mention(s), are not in the chart</source>
        <translation>
            <numerusform>及其 %Ln 次提及未列入图表</numerusform>
        </translation>
    </message>
    <message>
        <source>{names}: {period}</source>
        <translation>{names}：{period}</translation>
    </message>
</context>
<context>
    <name>TogetherPage</name>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>关系图</translation>
    </message>
    <message>
        <source>How many entities</source>
        <translation>实体数量</translation>
    </message>
    <message>
        <source>How many times as often as by chance they stand together</source>
        <translation>共同提及的次数是随机预期的多少倍</translation>
    </message>
    <message>
        <source>How near they have to stand</source>
        <translation>共同提及的范围</translation>
    </message>
    <message>
        <source>In one article</source>
        <translation>同一篇文章中</translation>
    </message>
    <message>
        <source>In one paragraph</source>
        <translation>同一段落中</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>提升度</translation>
    </message>
    <message>
        <source>Lines from </source>
        <translation>连线下限 </translation>
    </message>
    <message>
        <source>Lines from how many meetings on</source>
        <translation>共同提及至少多少次才连线</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>No two of these are mentioned together in these articles.</source>
        <translation>这些文章中没有共同提及的实体。</translation>
    </message>
    <message>
        <source>Nothing else is mentioned in its articles; tag more names with E</source>
        <translation>提及它的文章中没有其他实体；按 E 键可标注更多名称</translation>
    </message>
    <message>
        <source>Nothing else is mentioned in its paragraphs; try the same article</source>
        <translation>提及它的段落中没有其他实体；可试试“同一文章”</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Same article</source>
        <translation>同一文章</translation>
    </message>
    <message>
        <source>Same paragraph</source>
        <translation>同一段落</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln</source>
        <translation>
            <numerusform>前 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Together</source>
        <translation>共同提及</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>与之共同提及</translation>
    </message>
    <message>
        <source>sort by it</source>
        <translation>按此列排序</translation>
    </message>
    <message>
        <source>sorted by it</source>
        <translation>已按此列排序</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} 和 {other}</translation>
    </message>
</context>
<context>
    <name>TrashShelf</name>
    <message numerus="yes">
        <source>%n annotation(s) in the trash as well</source>
        <translation>
            <numerusform>回收站中另有 %n 条批注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entity(ies) in the trash as well</source>
        <translation>
            <numerusform>回收站中另有 %n 个实体</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>显示…</translation>
    </message>
</context>
<context>
    <name>TrashedDialog</name>
    <message>
        <source>&amp;Restore</source>
        <translation>还原(&amp;R)</translation>
    </message>
    <message>
        <source>Entities in the trash</source>
        <translation>回收站中的实体</translation>
    </message>
    <message>
        <source>Space ticks. What went to the trash with an entity comes back with it.</source>
        <translation>按空格键勾选。随实体移到回收站的内容会一并还原。</translation>
    </message>
    <message>
        <source>merged into “{name}”</source>
        <translation>已并入“{name}”</translation>
    </message>
</context>
<context>
    <name>TypeButtons</name>
    <message>
        <source>Type of the new entity</source>
        <translation>新实体的类型</translation>
    </message>
</context>
<context>
    <name>TypeChoice</name>
    <message>
        <source>Types of entities</source>
        <translation>实体类型</translation>
    </message>
</context>
<context>
    <name>Uniting</name>
    <message>
        <source>&amp;Go to the passage</source>
        <translation>转到文中位置(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>与其他实体合并(&amp;M)…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n mention(s)</source>
        <translation>
            <numerusform>移除 %n 处提及(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Rename	F2</source>
        <translation>重命名(&amp;R)	F2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Split %n mention(s) off…</source>
        <translation>
            <numerusform>拆分出 %n 处提及(&amp;S)…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>拆分(&amp;S)…</translation>
    </message>
    <message>
        <source>Enter shows what merging them comes to</source>
        <translation>按 Enter 查看合并后的结果</translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>移到回收站(&amp;T)</translation>
    </message>
    <message>
        <source>Show its articles in the &amp;list</source>
        <translation>在列表中显示提及它的文章(&amp;L)</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Between list and article</source>
        <translation>在列表与文章之间</translation>
    </message>
    <message>
        <source>The article as it was</source>
        <translation>文章当时的样子</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Versions of the article</source>
        <translation>文章的各个版本</translation>
    </message>
</context>
<context>
    <name>Windowing</name>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: {edit}</source>
        <translation>重做(&amp;R)：{edit}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: {edit}</source>
        <translation>撤销(&amp;U)：{edit}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Saved the report as {name}</source>
        <translation>已将报告保存为 {name}</translation>
    </message>
    <message>
        <source>Text (*.md *.txt);;All files (*)</source>
        <translation>文本 (*.md *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>{library} report</source>
        <translation>{library} 报告</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Something is still being written; the window closes when it is done.</source>
        <translation>仍有内容正在写入；完成后窗口会自动关闭。</translation>
    </message>
    <message>
        <source>Your note could not be saved; copy it, or make room and try again; to close without it, close the window once more.</source>
        <translation>笔记无法保存；请复制它，或腾出磁盘空间后重试；如要放弃笔记并关闭，请再关闭一次窗口。</translation>
    </message>
</context>
<context>
    <name>_ChoicesModel</name>
    <message>
        <source>chosen</source>
        <translation>已选中</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未选中</translation>
    </message>
</context>
<context>
    <name>_Popup</name>
    <message>
        <source>Enter links  ·  Esc leaves it as it is</source>
        <translation>Enter 插入链接  ·  Esc 保持原样</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>没有叫这个名称的内容</translation>
    </message>
    <message>
        <source>What this link may lead to</source>
        <translation>此链接可以指向的内容</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>Charts, with NumPy (BSD-3-Clause)</source>
        <translation>图表，配合 NumPy（BSD-3-Clause）</translation>
    </message>
    <message>
        <source>Cleaning of web pages</source>
        <translation>网页清理</translation>
    </message>
    <message>
        <source>Forms of words in search</source>
        <translation>搜索中的词形</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Places of files</source>
        <translation>文件位置</translation>
    </message>
    <message>
        <source>Qt for Python</source>
        <translation>Python 版 Qt</translation>
    </message>
    <message>
        <source>Recognising encodings</source>
        <translation>编码识别</translation>
    </message>
    <message>
        <source>The language it is written in</source>
        <translation>编写所用的语言</translation>
    </message>
    <message>
        <source>The library file</source>
        <translation>文库文件</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Upgrades of the file</source>
        <translation>文件升级</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;About Postil</source>
        <translation>关于 Postil(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>批注(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>文章(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Check marks</source>
        <translation>核对标记(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Compare annotators…</source>
        <translation>比较批注者(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Entity page</source>
        <translation>实体页(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Entity…</source>
        <translation>实体(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Export annotations…</source>
        <translation>导出批注(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Find in the article</source>
        <translation>在文章中查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>高亮(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Insights</source>
        <translation>洞察(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Keep on the older version</source>
        <translation>保留在旧版本上(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep tagging</source>
        <translation>连续标注(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>文库(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Look for names and values</source>
        <translation>查找名称和数值(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Merge a library…</source>
        <translation>合并文库(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation>新建文库(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>下一篇文章(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next suggestion</source>
        <translation>下一条建议(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>笔记(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>打开文库(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>上一篇文章(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous mark to check</source>
        <translation>上一个待核对的标记(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous suggestion</source>
        <translation>上一条建议(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove annotation</source>
        <translation>移除批注(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Repair a library…</source>
        <translation>修复文库(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>审阅(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>保存副本(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Search the library</source>
        <translation>搜索文库(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>米黄(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>星标(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>标签(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>默认字号(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>版本(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>A&amp;ccept</source>
        <translation>接受(&amp;C)</translation>
    </message>
    <message>
        <source>A&amp;nnotate</source>
        <translation>批注(&amp;N)</translation>
    </message>
    <message>
        <source>Accept the same words &amp;everywhere</source>
        <translation>接受文库各处的相同文字(&amp;E)</translation>
    </message>
    <message>
        <source>Accept the same words &amp;here</source>
        <translation>接受本文中的相同文字(&amp;H)</translation>
    </message>
    <message>
        <source>All a&amp;nnotations</source>
        <translation>全部批注(&amp;N)</translation>
    </message>
    <message>
        <source>All that is known of an entity</source>
        <translation>某个实体的全部已知信息</translation>
    </message>
    <message>
        <source>Annotations in the &amp;trash</source>
        <translation>回收站中的批注(&amp;T)</translation>
    </message>
    <message>
        <source>Annotations of the whole library</source>
        <translation>整个文库的批注</translation>
    </message>
    <message>
        <source>Article &amp;details…</source>
        <translation>文章详情(&amp;D)…</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>跟随系统(&amp;Y)</translation>
    </message>
    <message>
        <source>Back to the article before</source>
        <translation>返回上一篇打开的文章</translation>
    </message>
    <message>
        <source>Backups of this library</source>
        <translation>此文库的备份</translation>
    </message>
    <message>
        <source>C&amp;onfirm the place</source>
        <translation>确认位置(&amp;O)</translation>
    </message>
    <message>
        <source>Change the theme: light, sepia, dark</source>
        <translation>切换主题：浅色、米黄、深色</translation>
    </message>
    <message>
        <source>Change where it &amp;begins and ends</source>
        <translation>更改起止位置(&amp;B)</translation>
    </message>
    <message>
        <source>Chec&amp;k library</source>
        <translation>检查文库(&amp;K)</translation>
    </message>
    <message>
        <source>Chec&amp;king</source>
        <translation>核对(&amp;K)</translation>
    </message>
    <message>
        <source>Check marks whose text has changed</source>
        <translation>核对文本已更改的标记</translation>
    </message>
    <message>
        <source>Copy with c&amp;itation</source>
        <translation>复制并附出处(&amp;I)</translation>
    </message>
    <message>
        <source>Empty &amp;trash…</source>
        <translation>清空回收站(&amp;T)…</translation>
    </message>
    <message>
        <source>Entities that may be &amp;one…</source>
        <translation>可能相同的实体(&amp;O)…</translation>
    </message>
    <message>
        <source>Export all annotations</source>
        <translation>导出全部批注</translation>
    </message>
    <message>
        <source>Export entities and &amp;mentions…</source>
        <translation>导出实体和提及(&amp;M)…</translation>
    </message>
    <message>
        <source>Export entities and mentions for other programs</source>
        <translation>导出实体和提及，供其他程序使用</translation>
    </message>
    <message>
        <source>Export those of the articles &amp;shown…</source>
        <translation>导出所列文章的批注(&amp;S)…</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>查找下一处(&amp;X)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>查找上一处(&amp;V)</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>再次前进</translation>
    </message>
    <message>
        <source>Go to a heading of the article</source>
        <translation>转到文章的小标题</translation>
    </message>
    <message>
        <source>Highlight in blue</source>
        <translation>蓝色高亮</translation>
    </message>
    <message>
        <source>Highlight in gray</source>
        <translation>灰色高亮</translation>
    </message>
    <message>
        <source>Highlight in green</source>
        <translation>绿色高亮</translation>
    </message>
    <message>
        <source>Highlight in orange</source>
        <translation>橙色高亮</translation>
    </message>
    <message>
        <source>Highlight in purple</source>
        <translation>紫色高亮</translation>
    </message>
    <message>
        <source>Highlight in red</source>
        <translation>红色高亮</translation>
    </message>
    <message>
        <source>Highlight in teal</source>
        <translation>青色高亮</translation>
    </message>
    <message>
        <source>Highlight in yellow</source>
        <translation>黄色高亮</translation>
    </message>
    <message>
        <source>How far two annotators agree, and where they differ</source>
        <translation>两位批注者的一致程度，以及不同之处</translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <translation>导入文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Import &amp;gazetteer…</source>
        <translation>导入名称表(&amp;G)…</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>导入文章</translation>
    </message>
    <message>
        <source>Import from the &amp;clipboard…</source>
        <translation>从剪贴板导入(&amp;C)…</translation>
    </message>
    <message>
        <source>Import names of entities, with types and aliases</source>
        <translation>导入实体名称及其类型和别名</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>放大文字(&amp;A)</translation>
    </message>
    <message>
        <source>Look in &amp;all articles</source>
        <translation>在所有文章中查找(&amp;A)</translation>
    </message>
    <message>
        <source>Merge what a colleague’s library holds into this one</source>
        <translation>把同事文库中的内容合并到此文库</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>移到回收站(&amp;T)</translation>
    </message>
    <message>
        <source>Ne&amp;xt annotation</source>
        <translation>下一条批注(&amp;X)</translation>
    </message>
    <message>
        <source>Never &amp;suggest these words</source>
        <translation>不再建议这些文字(&amp;S)</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一个窗格</translation>
    </message>
    <message>
        <source>Next t&amp;heme</source>
        <translation>下一个主题(&amp;H)</translation>
    </message>
    <message>
        <source>O&amp;utline…</source>
        <translation>大纲(&amp;U)…</translation>
    </message>
    <message>
        <source>Page down, then the next unread</source>
        <translation>向下翻页，到底后转到下一篇未读文章</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>向上翻页</translation>
    </message>
    <message>
        <source>Postil &amp;help</source>
        <translation>Postil 帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Pre&amp;vious annotation</source>
        <translation>上一条批注(&amp;V)</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一个窗格</translation>
    </message>
    <message>
        <source>Print the article with its annotations</source>
        <translation>打印文章及其批注</translation>
    </message>
    <message>
        <source>Put on the &amp;selection</source>
        <translation>放到所选文字上(&amp;S)</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>拒绝(&amp;J)</translation>
    </message>
    <message>
        <source>Re&amp;ply</source>
        <translation>回复(&amp;P)</translation>
    </message>
    <message>
        <source>Read or un&amp;read</source>
        <translation>切换已读与未读(&amp;R)</translation>
    </message>
    <message>
        <source>Recover what can be read of a damaged library</source>
        <translation>恢复损坏的文库中能读出的内容</translation>
    </message>
    <message>
        <source>Reject the same words every&amp;where</source>
        <translation>拒绝文库各处的相同文字(&amp;W)</translation>
    </message>
    <message>
        <source>Reject the same words he&amp;re</source>
        <translation>拒绝本文中的相同文字(&amp;X)</translation>
    </message>
    <message>
        <source>Restore from trash</source>
        <translation>从回收站还原</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>Sa&amp;ve the search</source>
        <translation>保存搜索(&amp;V)</translation>
    </message>
    <message>
        <source>Save a copy to share</source>
        <translation>保存副本以共享</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>另存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Show &amp;log folder</source>
        <translation>显示日志文件夹(&amp;L)</translation>
    </message>
    <message>
        <source>Show the &amp;original words…</source>
        <translation>显示原文(&amp;O)…</translation>
    </message>
    <message>
        <source>Show the annotations</source>
        <translation>显示批注</translation>
    </message>
    <message>
        <source>Show the ent&amp;ity</source>
        <translation>显示实体(&amp;I)</translation>
    </message>
    <message>
        <source>Show the library pane</source>
        <translation>显示文库窗格</translation>
    </message>
    <message>
        <source>Su&amp;ggestions</source>
        <translation>建议(&amp;G)</translation>
    </message>
    <message>
        <source>Tag all &amp;more here</source>
        <translation>标注本文其余各处(&amp;M)</translation>
    </message>
    <message>
        <source>Tag e&amp;verywhere</source>
        <translation>标注文库各处(&amp;A)</translation>
    </message>
    <message>
        <source>The words that the article had before</source>
        <translation>文章以前的文字</translation>
    </message>
    <message>
        <source>Underline s&amp;uggestions</source>
        <translation>为建议加下划线(&amp;S)</translation>
    </message>
    <message>
        <source>What the articles speak of, in figures</source>
        <translation>用数据呈现文章谈到的内容</translation>
    </message>
</context>
<context>
    <name>addresses</name>
    <message>
        <source>Leads to {host}</source>
        <translation>指向 {host}</translation>
    </message>
</context>
<context>
    <name>annotations</name>
    <message numerus="yes">
        <source>%n mention(s) here</source>
        <translation>
            <numerusform>本文提及 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>By {name}</source>
        <translation>由 {name} 所写</translation>
    </message>
    <message>
        <source>Changed {when}</source>
        <translation>修改于 {when}</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>在文本中</translation>
    </message>
    <message>
        <source>Kept on an older version</source>
        <translation>保留在旧版本上</translation>
    </message>
    <message>
        <source>Lost its place</source>
        <translation>已失去位置</translation>
    </message>
    <message>
        <source>Made {when}</source>
        <translation>创建于 {when}</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>Needs checking</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>New note on the article</source>
        <translation>新建文章笔记</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>文章笔记</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>笔记：{note}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Reply to something in the trash</source>
        <translation>回复的内容已在回收站中</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation>标签：{tags}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>我</translation>
    </message>
    <message>
        <source>a name that the library knows</source>
        <translation>文库已知的名称</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>found by rule</source>
        <translation>按规则找到</translation>
    </message>
    <message>
        <source>kept on an older version</source>
        <translation>保留在旧版本上</translation>
    </message>
    <message>
        <source>lost its place</source>
        <translation>已失去位置</translation>
    </message>
    <message>
        <source>money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>needs checking</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>percentage</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>read as a value</source>
        <translation>识别为数值</translation>
    </message>
    <message>
        <source>suggested by {name}</source>
        <translation>由 {name} 建议</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>{source}, accepted by {name}</source>
        <translation>{source}，由 {name} 接受</translation>
    </message>
</context>
<context>
    <name>browser</name>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n 条批注</numerusform>
        </translation>
    </message>
    <message>
        <source>An entity</source>
        <translation>某个实体</translation>
    </message>
    <message>
        <source>By annotator</source>
        <translation>按批注者</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>按文章</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>按颜色</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>By entity</source>
        <translation>按实体</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>按标签</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除筛选条件</translation>
    </message>
    <message>
        <source>In reply to “{quote}”</source>
        <translation>回复“{quote}”</translation>
    </message>
    <message>
        <source>In the order of the text</source>
        <translation>按正文顺序</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>No annotation lies in the trash by itself</source>
        <translation>回收站里没有单独移入的批注</translation>
    </message>
    <message>
        <source>No annotation matches these filters</source>
        <translation>没有符合这些筛选条件的批注</translation>
    </message>
    <message>
        <source>No annotation matches “{query}”</source>
        <translation>没有与“{query}”匹配的批注</translation>
    </message>
    <message>
        <source>One list</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Open an article, select some text and press H</source>
        <translation>打开一篇文章，选中一些文字，然后按 H 键</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>自 {day} 起</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>至 {day} 止</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>Without a colour</source>
        <translation>无颜色</translation>
    </message>
    <message>
        <source>Without an entity</source>
        <translation>无实体</translation>
    </message>
    <message>
        <source>Without tags</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>You</source>
        <translation>我</translation>
    </message>
    <message>
        <source>You, as {name}</source>
        <translation>我，即 {name}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>every one</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>在回收站中</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
</context>
<context>
    <name>colors</name>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>{name} ({color})</source>
        <translation>{name}（{color}）</translation>
    </message>
</context>
<context>
    <name>comparing</name>
    <message>
        <source>A note</source>
        <translation>一条笔记</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>所有颜色</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>所有标签</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>按颜色</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>按标签</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>按类型</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Marked by one</source>
        <translation>仅一方标记</translation>
    </message>
    <message>
        <source>Marked differently</source>
        <translation>标记不同</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>其他文字</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}：{words}</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message>
        <source>added {date}</source>
        <translation>添加于 {date}</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>footer</name>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation>
            <numerusform>%Ln 处标记</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>import</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repair(s)</source>
        <translation>
            <numerusform>%Ln 处修复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln 词</numerusform>
        </translation>
    </message>
    <message>
        <source>New version of “{title}”</source>
        <translation>“{title}”的新版本</translation>
    </message>
    <message>
        <source>The articles are parted by lines that say “{line}”.</source>
        <translation>各篇文章以内容为“{line}”的行分隔。</translation>
    </message>
    <message>
        <source>The whole file is one article.</source>
        <translation>整个文件是一篇文章。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>already in the library</source>
        <translation>已在文库中</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>{version}: {marks}</source>
        <translation>{version}：{marks}</translation>
    </message>
</context>
<context>
    <name>insights</name>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln 次提及</numerusform>
        </translation>
    </message>
    <message>
        <source>All types</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>As fits</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>按周</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>按年</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>{day} 起的一周</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>作品</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln article(s)</source>
        <translation>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>together in %Ln article(s)</source>
        <translation>
            <numerusform>在 %Ln 篇文章中共同提及</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>together in %Ln paragraph(s)</source>
        <translation>
            <numerusform>在 %Ln 个段落中共同提及</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joining</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>另外 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>(untitled)</source>
        <translation>（无标题）</translation>
    </message>
    <message>
        <source>A name can be only one, so with both the later one counts.</source>
        <translation>名称只能有一个，因此两者都保留时以较晚者为准。</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Both are kept</source>
        <translation>两者都保留</translation>
    </message>
    <message>
        <source>By</source>
        <translation>批注者</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Changed on both sides. You decide what is kept.</source>
        <translation>双方都作了更改。由您决定保留哪个。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Deleted there, and as it was here.</source>
        <translation>在那里被删除，与这里原来的相同。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Found again in a text that has changed. Look at it.</source>
        <translation>在已更改的文本中重新找到。请看一看。</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>有冲突</translation>
    </message>
    <message>
        <source>Its words are not in the text of now. It stays with the article.</source>
        <translation>其文字不在现在的文本中。它仍留在文章上。</translation>
    </message>
    <message>
        <source>Keeping both lets the later one count; a note holds what the other says.</source>
        <translation>两者都保留时以较晚者为准；另一方的内容写在一条笔记中。</translation>
    </message>
    <message>
        <source>Keeping both lets the later one count; the other name becomes an alias, and descriptions and notes are joined.</source>
        <translation>两者都保留时以较晚者为准；另一个名称成为别名，描述和笔记合在一起。</translation>
    </message>
    <message>
        <source>Keeping both makes two annotations of it.</source>
        <translation>两者都保留时会成为两条批注。</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Lost its place</source>
        <translation>已失去位置</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>合并到</translation>
    </message>
    <message>
        <source>Mine is kept</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>已移到回收站</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of a colour</source>
        <translation>颜色的名称</translation>
    </message>
    <message>
        <source>Name of the colour {color}</source>
        <translation>颜色“{color}”的名称</translation>
    </message>
    <message>
        <source>Needs checking</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Only in the other library until now.</source>
        <translation>此前只在另一个文库中。</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>其他名称</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Rejected suggestion</source>
        <translation>已拒绝的建议</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Theirs is taken</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>What was changed there is taken over.</source>
        <translation>采用在那里所作的更改。</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Words never suggested</source>
        <translation>不再建议的词</translation>
    </message>
    <message>
        <source>accepted without asking</source>
        <translation>无需询问即接受</translation>
    </message>
    <message>
        <source>as it is here</source>
        <translation>如这里原样</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>在回收站中</translation>
    </message>
    <message>
        <source>with other words</source>
        <translation>文字不同</translation>
    </message>
    <message>
        <source>you</source>
        <translation>我</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Finish a note</source>
        <translation>结束编辑笔记</translation>
    </message>
    <message>
        <source>Go a character back; fold</source>
        <translation>后退一个字符；折叠</translation>
    </message>
    <message>
        <source>Go a character on; unfold</source>
        <translation>前进一个字符；展开</translation>
    </message>
    <message>
        <source>Go a page down</source>
        <translation>向下一页</translation>
    </message>
    <message>
        <source>Go a page up</source>
        <translation>向上一页</translation>
    </message>
    <message>
        <source>Go back: from a note to its card, from a card to the text</source>
        <translation>返回：从笔记回到卡片，从卡片回到正文</translation>
    </message>
    <message>
        <source>Go down a row or a line</source>
        <translation>向下一行</translation>
    </message>
    <message>
        <source>Go to the beginning</source>
        <translation>转到开头</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>转到末尾</translation>
    </message>
    <message>
        <source>Go to the next control</source>
        <translation>转到下一个控件</translation>
    </message>
    <message>
        <source>Go to the previous control</source>
        <translation>转到上一个控件</translation>
    </message>
    <message>
        <source>Go up a row or a line</source>
        <translation>向上一行</translation>
    </message>
    <message>
        <source>Open what is chosen; edit the note of a card</source>
        <translation>打开所选项；编辑卡片的笔记</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>knowing</name>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln 次提及</numerusform>
        </translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Not mentioned in any article</source>
        <translation>没有文章提及</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>acronym</source>
        <translation>首字母缩写</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>exact spelling</source>
        <translation>写法须完全一致</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln article(s)</source>
        <translation>
            <numerusform>见于 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>one is an acronym of the other</source>
        <translation>一个是另一个的首字母缩写</translation>
    </message>
    <message numerus="yes">
        <source>one name is part of the other in %Ln article(s)</source>
        <translation>
            <numerusform>在 %Ln 篇文章中，一个名称是另一个的一部分</numerusform>
        </translation>
    </message>
    <message>
        <source>only in “{title}”</source>
        <translation>仅限“{title}”</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>姓氏</translation>
    </message>
    <message>
        <source>they share a name</source>
        <translation>两者有相同的名称</translation>
    </message>
    <message>
        <source>{when}: no mention</source>
        <translation>{when}：无提及</translation>
    </message>
    <message>
        <source>{when}: {counted}</source>
        <translation>{when}：{counted}</translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message numerus="yes">
        <source>%n reply(s)</source>
        <translation>
            <numerusform>%n 条回复</numerusform>
        </translation>
    </message>
    <message>
        <source>By {name}</source>
        <translation>批注者：{name}</translation>
    </message>
    <message>
        <source>End of the highlight</source>
        <translation>高亮结束</translation>
    </message>
    <message>
        <source>End of the mention</source>
        <translation>提及结束</translation>
    </message>
    <message>
        <source>End of the words with a note</source>
        <translation>带笔记的文字结束</translation>
    </message>
    <message>
        <source>Highlight, {color}</source>
        <translation>高亮，{color}</translation>
    </message>
    <message>
        <source>In {color}</source>
        <translation>颜色：{color}</translation>
    </message>
    <message>
        <source>Mention of {entity}, {type}</source>
        <translation>提及 {entity}，{type}</translation>
    </message>
    <message>
        <source>Needs checking</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>Note on these words</source>
        <translation>这段文字的笔记</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>笔记：{note}</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation>标签：{tags}</translation>
    </message>
    <message>
        <source>Value: {value}</source>
        <translation>数值：{value}</translation>
    </message>
</context>
<context>
    <name>reviewing</name>
    <message>
        <source>stands for {name}</source>
        <translation>指 {name}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>第 {number} 条，共 {count} 条</translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>Annotated</source>
        <translation>已批注</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Needs checking</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>cannot be understood</source>
        <translation>无法理解</translation>
    </message>
</context>
<context>
    <name>types</name>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>work</source>
        <translation>作品</translation>
    </message>
</context>
<context>
    <name>versions</name>
    <message>
        <source>Version {number}</source>
        <translation>版本 {number}</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{moment}, by {name}</source>
        <translation>{moment}，{name}</translation>
    </message>
    <message>
        <source>{version} (now)</source>
        <translation>{version}（现在）</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>已添加 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n 篇已在文库中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations</source>
        <translation>
            <numerusform>%n 条批注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations of others were left as they are</source>
        <translation>
            <numerusform>%n 条他人的批注保持原样</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are as they were</source>
        <translation>
            <numerusform>%n 项恢复原样</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles were lost; their annotations are on recovered articles.</source>
        <translation>
            <numerusform>%n 篇文章已丢失；其批注在恢复的文章上。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes of the file could not be read from the disk.</source>
        <translation>
            <numerusform>文件中有 %n 个字节无法从磁盘读出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>已更改 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come back</source>
        <translation>
            <numerusform>%n 项恢复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n 处冲突</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n 个文件无法读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>已删除 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entities</source>
        <translation>
            <numerusform>%n 个实体</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entities added</source>
        <translation>
            <numerusform>已添加 %n 个实体</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entities were lost; they are called by what their mentions say.</source>
        <translation>
            <numerusform>%n 个实体已丢失；以提及它们的文字命名。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given further names</source>
        <translation>
            <numerusform>已为 %n 个实体补充名称</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go</source>
        <translation>
            <numerusform>%n 项消失</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>已导入 %n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines could not be read</source>
        <translation>
            <numerusform>%n 行无法读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n 个失去位置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost their place</source>
        <translation>
            <numerusform>%n 个失去位置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks found</source>
        <translation>
            <numerusform>已找到 %n 个标记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentions were accepted by themselves</source>
        <translation>
            <numerusform>已自动接受 %n 处提及</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need checking</source>
        <translation>
            <numerusform>%n 个待核对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new versions</source>
        <translation>
            <numerusform>%n 个新版本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers of mentions kept with articles are wrong; “{command}” makes them anew.</source>
        <translation>
            <numerusform>文章所记录的提及次数有 %n 项有误；运行“{command}”可重新生成。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored from the trash</source>
        <translation>
            <numerusform>已从回收站还原 %n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n 个文本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts belonged to no article any more; they are articles again.</source>
        <translation>
            <numerusform>%n 个文本不再属于任何文章；它们又成为文章。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that lost their place were left out</source>
        <translation>
            <numerusform>已省略 %n 个失去位置的</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that overlap longer ones are under “label” only</source>
        <translation>
            <numerusform>%n 处与更长的提及重叠，仅列于“label”下</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that overlap longer ones were left out</source>
        <translation>
            <numerusform>%n 处与更长的提及重叠，已略去</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n 个待核对</numerusform>
        </translation>
    </message>
    <message>
        <source>A colour’s name has at most {count} characters; choose less.</source>
        <translation>颜色名称最多 {count} 个字符；请换个短一些的。</translation>
    </message>
    <message>
        <source>A search can ask for {most} things at once, and “{words}” is one too many; leave some out, or put words that follow each other between quotes.</source>
        <translation>一次搜索最多可包含 {most} 个条件，“{words}”已经超出；请去掉一些，或用引号把相连的词括起来。</translation>
    </message>
    <message>
        <source>A search can have {most} letters; leave some out.</source>
        <translation>搜索内容最多 {most} 个字符；请删去一些。</translation>
    </message>
    <message>
        <source>A suggestion in article {id} does not read its words at {start} to {stop}; suggest again for this article.</source>
        <translation>文章 {id} 中的一条建议在 {start} 到 {stop} 处读不到其文字；请为这篇文章重新生成建议。</translation>
    </message>
    <message>
        <source>Accept annotation</source>
        <translation>采纳批注</translation>
    </message>
    <message>
        <source>Accept by itself</source>
        <translation>自动接受</translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <translation>接受建议</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n suggestions</source>
        <translation>
            <numerusform>已接受 %n 条建议</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted “{words}”</source>
        <translation>已接受“{words}”</translation>
    </message>
    <message>
        <source>Add alias</source>
        <translation>添加别名</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>添加链接</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Added a link to “{name}”</source>
        <translation>已为“{name}”添加链接</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>All mentions of “{name}” say the same; choose some of its sentences to split them off.</source>
        <translation>对“{name}”的所有提及文字都相同；请选择其中一些句子来拆分。</translation>
    </message>
    <message>
        <source>An address begins with https://, http:// or mailto: and has no spaces.</source>
        <translation>网址须以 https://、http:// 或 mailto: 开头，且不含空格。</translation>
    </message>
    <message>
        <source>An alias needs words; nothing was added.</source>
        <translation>别名不能为空；未添加任何内容。</translation>
    </message>
    <message>
        <source>An article needs a title; give it some words.</source>
        <translation>文章需要标题；请输入几个字。</translation>
    </message>
    <message>
        <source>An entity needs a name; it is still called “{name}”.</source>
        <translation>实体需要名称；它仍名为“{name}”。</translation>
    </message>
    <message>
        <source>An entity needs a name; write one, and nothing is lost.</source>
        <translation>实体需要名称；请输入名称，不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Annotation {id} answers one of another article; write the answer again there.</source>
        <translation>批注 {id} 回复的是另一篇文章的批注；请在那里重新写回复。</translation>
    </message>
    <message>
        <source>Annotation {id} does not read its quote at {start} to {stop}; remove it and mark the passage again.</source>
        <translation>批注 {id} 在 {start} 至 {stop} 处的文字与其引文不符；请移除它，再重新标记这段文字。</translation>
    </message>
    <message>
        <source>Annotation {id} is placed at {start} to {stop}, where there is no text; look at it under “Needs checking” and choose its place.</source>
        <translation>批注 {id} 位于 {start} 到 {stop}，那里没有文本；请在“待核对”中查看并选择其位置。</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Beside “{name}” lies “{journal}”, which belongs to a change that broke off; nothing was changed; move both to another folder, and restore then.</source>
        <translation>“{name}”旁边有“{journal}”，属于一次中断的更改；未作任何更改；请把两者移到另一个文件夹，然后再恢复。</translation>
    </message>
    <message>
        <source>Change alias</source>
        <translation>更改别名</translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>更改颜色</translation>
    </message>
    <message>
        <source>Change details</source>
        <translation>更改详情</translation>
    </message>
    <message>
        <source>Change ends</source>
        <translation>更改起止位置</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>更改标签</translation>
    </message>
    <message>
        <source>Change type</source>
        <translation>更改类型</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Changed the alias “{alias}”</source>
        <translation>已更改别名“{alias}”</translation>
    </message>
    <message numerus="yes">
        <source>Changed the colour of %n annotations</source>
        <translation>
            <numerusform>已更改 %n 条批注的颜色</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the description of “{name}”</source>
        <translation>已更改“{name}”的说明</translation>
    </message>
    <message numerus="yes">
        <source>Changed the details of %n articles</source>
        <translation>
            <numerusform>已更改 %n 篇文章的详情</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the details of “{title}”</source>
        <translation>已更改“{title}”的详情</translation>
    </message>
    <message numerus="yes">
        <source>Changed the tags of %n annotations</source>
        <translation>
            <numerusform>已更改 %n 条批注的标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the tags of the article’s note</source>
        <translation>已更改文章笔记的标签</translation>
    </message>
    <message>
        <source>Changed the tags of “{quote}”</source>
        <translation>已更改“{quote}”的标签</translation>
    </message>
    <message>
        <source>Changed the type of “{name}”</source>
        <translation>已更改“{name}”的类型</translation>
    </message>
    <message>
        <source>Confirm the place</source>
        <translation>确认位置</translation>
    </message>
    <message>
        <source>Delete entity</source>
        <translation>删除实体</translation>
    </message>
    <message>
        <source>Deleted on one side and changed on the other; it was kept.</source>
        <translation>一方删除，另一方更改；已保留。</translation>
    </message>
    <message>
        <source>Describe entity</source>
        <translation>更改实体说明</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>清空回收站</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Entity {id} is merged into itself by way of others; split it from them.</source>
        <translation>实体 {id} 经由其他实体合并到了自身；请将它从中拆分。</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>Highlighted “{quote}”</source>
        <translation>已高亮“{quote}”</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import gazetteer</source>
        <translation>导入名称表</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>有冲突</translation>
    </message>
    <message>
        <source>Keep on the older version</source>
        <translation>保留在旧版本上</translation>
    </message>
    <message>
        <source>Known to be lost: {what}; a backup may hold them.</source>
        <translation>已知丢失：{what}；备份中可能有。</translation>
    </message>
    <message>
        <source>Line {number}, “{words}”: {reason}</source>
        <translation>第 {number} 行“{words}”：{reason}</translation>
    </message>
    <message>
        <source>Lost its place</source>
        <translation>已失去位置</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>标为未读</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n articles as read</source>
        <translation>
            <numerusform>已将 %n 篇文章标为已读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n articles as unread</source>
        <translation>
            <numerusform>已将 %n 篇文章标为未读</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked “{quote}” as well</source>
        <translation>也标记了“{quote}”</translation>
    </message>
    <message>
        <source>Merge entities</source>
        <translation>合并实体</translation>
    </message>
    <message>
        <source>Merge library</source>
        <translation>合并文库</translation>
    </message>
    <message numerus="yes">
        <source>Merged “{loser}” into “{winner}” with %n mentions</source>
        <translation>
            <numerusform>已将“{loser}”及其 %n 处提及并入“{winner}”</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged “{name}”: {parts}</source>
        <translation>已合并“{name}”：{parts}</translation>
    </message>
    <message>
        <source>More than one annotation has an id that begins with “{id}”.</source>
        <translation>有多条批注的 ID 以“{id}”开头。</translation>
    </message>
    <message>
        <source>More than one article has an id that begins with “{id}”.</source>
        <translation>有多篇文章的 ID 以“{id}”开头。</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n articles to the trash</source>
        <translation>
            <numerusform>已将 %n 篇文章移到回收站</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n entities to the trash</source>
        <translation>
            <numerusform>已将 %n 个实体移到回收站</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>已移到回收站</translation>
    </message>
    <message>
        <source>Moved “{name}” to the trash</source>
        <translation>已将“{name}”移到回收站</translation>
    </message>
    <message>
        <source>Moved “{title}” to the trash</source>
        <translation>已将“{title}”移到回收站</translation>
    </message>
    <message>
        <source>Name of a color</source>
        <translation>颜色的名称</translation>
    </message>
    <message>
        <source>Needs checking</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>Never suggest</source>
        <translation>不再建议</translation>
    </message>
    <message>
        <source>No backup of “{name}” could be made in “{folder}”: {reason}; the library is as it was; make room there, or see that you may write there.</source>
        <translation>无法在“{folder}”中制作“{name}”的备份：{reason}；文库保持原样；请在那里腾出空间，或确认您可以在那里写入。</translation>
    </message>
    <message>
        <source>No line of “{name}” is a name, a tab and a type, so nothing was imported; line {number}, for one: {reason}.</source>
        <translation>“{name}”中没有一行是由制表符隔开的名称和类型，因此没有导入任何内容；例如第 {number} 行：{reason}。</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>笔记已保存</translation>
    </message>
    <message>
        <source>Notes among them</source>
        <translation>其中的笔记</translation>
    </message>
    <message>
        <source>Nothing could be read of “{name}”; it was left as it is; go back to a backup or a copy.</source>
        <translation>无法读出“{name}”中的任何内容；它保持原样；请恢复到备份或使用副本。</translation>
    </message>
    <message>
        <source>OR stands between two things, of which one is enough; write both, or take it out.</source>
        <translation>OR 用在两个条件之间，表示满足其一即可；请把两个都写上，或去掉它。</translation>
    </message>
    <message>
        <source>Others wrote these, so they stay as they are: reply to them, or allow yourself in the preferences to change what others wrote.</source>
        <translation>这些是他人所写，因此保持原样：请回复，或在首选项中允许自己更改他人所写的内容。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Picture {digest} is damaged; import its article again, or go back to a copy of the file.</source>
        <translation>图片 {digest} 已损坏；请重新导入所属的文章，或改用文件的副本。</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Put a note on the article</source>
        <translation>已为文章添加笔记</translation>
    </message>
    <message>
        <source>Put in another place</source>
        <translation>放到另一个位置</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>Recovered article</source>
        <translation>恢复的文章</translation>
    </message>
    <message>
        <source>Recovered entity</source>
        <translation>恢复的实体</translation>
    </message>
    <message>
        <source>Recovered: {what}.</source>
        <translation>已恢复：{what}。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Reject suggestion</source>
        <translation>拒绝建议</translation>
    </message>
    <message numerus="yes">
        <source>Rejected %n suggestions</source>
        <translation>
            <numerusform>已拒绝 %n 条建议</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected suggestion</source>
        <translation>已拒绝的建议</translation>
    </message>
    <message>
        <source>Rejected “{words}”</source>
        <translation>已拒绝“{words}”</translation>
    </message>
    <message>
        <source>Remove alias</source>
        <translation>移除别名</translation>
    </message>
    <message>
        <source>Remove annotation</source>
        <translation>移除批注</translation>
    </message>
    <message>
        <source>Remove annotations</source>
        <translation>移除批注</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>移除链接</translation>
    </message>
    <message>
        <source>Remove search</source>
        <translation>移除搜索</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n annotations</source>
        <translation>
            <numerusform>已移除 %n 条批注</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed a link of “{name}”</source>
        <translation>已移除“{name}”的一个链接</translation>
    </message>
    <message>
        <source>Removed a note on the article</source>
        <translation>已移除一条文章笔记</translation>
    </message>
    <message>
        <source>Removed the search “{name}”</source>
        <translation>已移除搜索“{name}”</translation>
    </message>
    <message>
        <source>Removed “{quote}”</source>
        <translation>已移除“{quote}”</translation>
    </message>
    <message>
        <source>Rename colour</source>
        <translation>重命名颜色</translation>
    </message>
    <message>
        <source>Rename entity</source>
        <translation>重命名实体</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>重命名搜索</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Reply saved</source>
        <translation>回复已保存</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n annotations</source>
        <translation>
            <numerusform>已还原 %n 条批注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n articles</source>
        <translation>
            <numerusform>已还原 %n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n entities</source>
        <translation>
            <numerusform>已还原 %n 个实体</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored “{name}”</source>
        <translation>已还原“{name}”</translation>
    </message>
    <message>
        <source>Restored “{title}”</source>
        <translation>已还原“{title}”</translation>
    </message>
    <message>
        <source>Row {number} of {table} points to something in {parent} that is not there; go back to a copy of the file to have it again.</source>
        <translation>{table} 的第 {number} 行指向 {parent} 中不存在的内容；如要找回，请改用文件的副本。</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>保存搜索</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>Saved the search “{name}”</source>
        <translation>已保存搜索“{name}”</translation>
    </message>
    <message>
        <source>Saved “{name}”: {holds}; {size}.</source>
        <translation>已保存“{name}”：{holds}；{size}。</translation>
    </message>
    <message>
        <source>Something is larger than “{name}” can hold; nothing was changed; divide it into smaller parts.</source>
        <translation>有内容超出了“{name}”所能容纳的大小；未作任何更改；请将其分成较小的部分。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message numerus="yes">
        <source>Split %n mentions off “{entity}” as “{name}”</source>
        <translation>
            <numerusform>已从“{entity}”拆分出 %n 处提及，成为“{name}”</numerusform>
        </translation>
    </message>
    <message>
        <source>Split entity</source>
        <translation>拆分实体</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>加星标</translation>
    </message>
    <message numerus="yes">
        <source>Starred %n articles</source>
        <translation>
            <numerusform>已为 %n 篇文章加星标</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggest again</source>
        <translation>恢复建议</translation>
    </message>
    <message>
        <source>Suggestions for “{name}” are accepted by themselves now</source>
        <translation>关于“{name}”的建议现在会自动接受</translation>
    </message>
    <message>
        <source>Suggestions for “{name}” wait for somebody now</source>
        <translation>关于“{name}”的建议现在须经审阅</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>加标签</translation>
    </message>
    <message>
        <source>Tag entity</source>
        <translation>标注实体</translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n annotations as {name}</source>
        <translation>
            <numerusform>已将 %n 条批注标注为 {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n more places as {name}</source>
        <translation>
            <numerusform>已将另外 %n 处标注为 {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Tagged the article as {name}</source>
        <translation>已将文章标注为 {name}</translation>
    </message>
    <message>
        <source>Tagged the article’s note</source>
        <translation>已为文章笔记加标签</translation>
    </message>
    <message>
        <source>Tagged “{quote}”</source>
        <translation>已为“{quote}”加标签</translation>
    </message>
    <message>
        <source>Tagged “{quote}” as {name}</source>
        <translation>已将“{quote}”标注为 {name}</translation>
    </message>
    <message>
        <source>Text {text} shows picture {digest}, which is not there; its words can be read all the same.</source>
        <translation>文本 {text} 中的图片 {digest} 已不存在；其中的文字仍可阅读。</translation>
    </message>
    <message>
        <source>The annotation that this link leads to lies in the trash; restore it to follow.</source>
        <translation>此链接指向的批注在回收站中；还原后才能前往。</translation>
    </message>
    <message>
        <source>The annotation that this link led to is no longer in the library.</source>
        <translation>此链接指向的批注已不在文库中。</translation>
    </message>
    <message>
        <source>The article that this link led to is no longer in the library.</source>
        <translation>此链接指向的文章已不在文库中。</translation>
    </message>
    <message>
        <source>The backup of “{name}” does not hold together, so the library itself may be damaged; nothing was changed and older backups were kept; check the library before you go on.</source>
        <translation>“{name}”的备份不完整，文库本身可能已损坏；未作任何更改，旧的备份已保留；请先检查文库再继续。</translation>
    </message>
    <message>
        <source>The colour goes by its own name again</source>
        <translation>这种颜色已恢复原名</translation>
    </message>
    <message>
        <source>The colour is called “{name}” now</source>
        <translation>这种颜色现在名为“{name}”</translation>
    </message>
    <message>
        <source>The disk failed while “{name}” was in use; the change was not made; check that the disk is connected and has room, then open the library again.</source>
        <translation>使用“{name}”时磁盘出错；更改未生效；请检查磁盘已连接并有可用空间，然后重新打开文库。</translation>
    </message>
    <message>
        <source>The disk that holds “{name}” is full; the change was not made and the library is whole; make room and try again.</source>
        <translation>“{name}”所在的磁盘已满；更改未生效，文库完好；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The file is damaged: {finding}; keep it and go back to a copy of it.</source>
        <translation>文件已损坏：{finding}；请保留此文件，并改用它的副本。</translation>
    </message>
    <message>
        <source>The mark is now on {quote}</source>
        <translation>标记现在位于{quote}</translation>
    </message>
    <message>
        <source>The mark is now on “{quote}”</source>
        <translation>标记现在位于“{quote}”</translation>
    </message>
    <message>
        <source>The name of an entity has at most {count} characters; it is still called “{name}”, so choose a shorter one.</source>
        <translation>实体名称最多 {count} 个字符；它仍名为“{name}”，请换个短一些的名称。</translation>
    </message>
    <message>
        <source>The number of annotations kept with article {id} is wrong; “{command}” makes it anew.</source>
        <translation>文章 {id} 所记录的批注数量有误；运行“{command}”可重新生成。</translation>
    </message>
    <message>
        <source>The original of this article is missing from the library.</source>
        <translation>文库中缺少这篇文章的原文。</translation>
    </message>
    <message>
        <source>The picture “{name}” was changed while it was being imported; nothing was imported; do it again.</source>
        <translation>图片“{name}”在导入过程中被更改；没有导入任何内容；请重新导入。</translation>
    </message>
    <message>
        <source>The plug-in “{name}” did not answer in time; it was stopped, everything else was done, and it is asked again when the program starts anew.</source>
        <translation>插件“{name}”未及时响应，已被停止；其他工作均已完成，程序下次启动时会再次调用它。</translation>
    </message>
    <message>
        <source>The plug-in “{name}” failed ({error}); it was stopped, everything else was done, and it is asked again when the program starts anew.</source>
        <translation>插件“{name}”出错（{error}），已被停止；其他工作均已完成，程序下次启动时会再次调用它。</translation>
    </message>
    <message>
        <source>The plug-in “{name}” gave an answer that makes no sense ({error}); it was stopped, everything else was done, and it is asked again when the program starts anew.</source>
        <translation>插件“{name}”给出的结果无法理解（{error}），已被停止；其他工作均已完成，程序下次启动时会再次调用它。</translation>
    </message>
    <message>
        <source>The report could not be written as “{name}”: {reason}; the library is not affected; choose another place or make room.</source>
        <translation>无法将报告写为“{name}”：{reason}；文库不受影响；请选择另一个位置或腾出空间。</translation>
    </message>
    <message>
        <source>The search index “{index}” does not agree with what it indexes; “{command}” makes it anew.</source>
        <translation>搜索索引“{index}”与所索引的内容不一致；运行“{command}”可重新生成。</translation>
    </message>
    <message>
        <source>The search is called “{name}” now</source>
        <translation>这个搜索现在名为“{name}”</translation>
    </message>
    <message>
        <source>The text of article {id} is none of its versions; import the article again.</source>
        <translation>文章 {id} 的文本不是其任何版本；请重新导入这篇文章。</translation>
    </message>
    <message>
        <source>The text of this article is missing from the library.</source>
        <translation>文库中缺少这篇文章的正文。</translation>
    </message>
    <message>
        <source>The value of annotation {id} makes no sense; give it another one.</source>
        <translation>批注 {id} 的值没有意义；请另给一个值。</translation>
    </message>
    <message numerus="yes">
        <source>The words of %n articles were lost; what was quoted of them stands there.</source>
        <translation>
            <numerusform>%n 篇文章的文字已丢失；在其位置上是从中引用的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>The words of text {text} are not those that were brought in; go back to a backup or a copy to have them as they were.</source>
        <translation>文本 {text} 的文字与导入时不同；要恢复原样，请恢复到备份或使用副本。</translation>
    </message>
    <message>
        <source>The words of this article could not be recovered.</source>
        <translation>这篇文章的文字无法恢复。</translation>
    </message>
    <message>
        <source>There is no annotation whose id begins with “{id}”.</source>
        <translation>没有 ID 以“{id}”开头的批注。</translation>
    </message>
    <message>
        <source>There is no article whose id begins with “{id}”.</source>
        <translation>没有 ID 以“{id}”开头的文章。</translation>
    </message>
    <message>
        <source>There is no day “{value}” in the calendar.</source>
        <translation>日历上没有“{value}”这一天。</translation>
    </message>
    <message>
        <source>There is no entity of the name “{words}”, and none whose id begins so.</source>
        <translation>没有名为“{words}”的实体，也没有 ID 以此开头的实体。</translation>
    </message>
    <message>
        <source>There is no field “{name}:”; did you mean “{near}:”? Put quotes around what is not meant as a field.</source>
        <translation>没有“{name}:”这个字段；是不是想用“{near}:”？如果不是字段，请加上引号。</translation>
    </message>
    <message>
        <source>There is no field “{name}:”; there are {known}. Put quotes around what is not meant as a field.</source>
        <translation>没有“{name}:”这个字段；可用的有 {known}。如果不是字段，请加上引号。</translation>
    </message>
    <message>
        <source>There is no library at “{path}”; it may have been moved or renamed.</source>
        <translation>“{path}”处没有文库；它可能已被移动或重命名。</translation>
    </message>
    <message>
        <source>There is no search to save; type one first.</source>
        <translation>没有可保存的搜索；请先输入搜索内容。</translation>
    </message>
    <message>
        <source>They are of different types; the type of “{name}” stays.</source>
        <translation>两者类型不同；将保留“{name}”的类型。</translation>
    </message>
    <message>
        <source>They have different Wikidata numbers, {ours} and {theirs}; both are kept.</source>
        <translation>两者的 Wikidata 编号不同（{ours} 和 {theirs}）；两个都会保留。</translation>
    </message>
    <message>
        <source>This entity is no longer in the library.</source>
        <translation>此实体已不在文库中。</translation>
    </message>
    <message>
        <source>This has been changed since or is no longer there, so nothing was done; look at it again and repeat what you wanted.</source>
        <translation>这项内容此后已被更改或已不存在，因此未执行任何操作；请重新查看，再重复刚才的操作。</translation>
    </message>
    <message>
        <source>This is one parenthesis inside too many others; take some out.</source>
        <translation>括号嵌套的层数太多；请去掉一些。</translation>
    </message>
    <message>
        <source>This parenthesis closes nothing; take it out, or open one before it.</source>
        <translation>这个右括号没有对应的左括号；请去掉它，或在前面补上左括号。</translation>
    </message>
    <message>
        <source>This parenthesis is not closed; close it, or take it out.</source>
        <translation>这个括号没有闭合；请补上右括号，或去掉它。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message numerus="yes">
        <source>Took the star from %n articles</source>
        <translation>
            <numerusform>已取消 %n 篇文章的星标</numerusform>
        </translation>
    </message>
    <message>
        <source>Unstar</source>
        <translation>取消星标</translation>
    </message>
    <message>
        <source>What else was said of this article:</source>
        <translation>关于这篇文章的其他说法：</translation>
    </message>
    <message>
        <source>What is remembered of {key} cannot be read; merging may ask more than it needs to.</source>
        <translation>关于 {key} 所记录的内容无法读取；合并时可能会多问一些。</translation>
    </message>
    <message>
        <source>What this link led to is no longer in the library.</source>
        <translation>此链接指向的内容已不在文库中。</translation>
    </message>
    <message>
        <source>Words never suggested</source>
        <translation>不再建议的词</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>写笔记</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n annotations to {name}</source>
        <translation>
            <numerusform>已将 %n 条批注写入 {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n entities to {name}</source>
        <translation>
            <numerusform>已将 %n 个实体写入 {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n mentions to {name}</source>
        <translation>
            <numerusform>已将 %n 处提及写入 {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>ZIP 压缩包或办公文档</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>压缩文件</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>a name in it has more than {most} characters</source>
        <translation>其中有名称超过 {most} 个字符</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>a rich text document</source>
        <translation>富文本文档</translation>
    </message>
    <message>
        <source>a score of {score}</source>
        <translation>分值为 {score}</translation>
    </message>
    <message>
        <source>an office document</source>
        <translation>办公文档</translation>
    </message>
    <message>
        <source>apostrophes that drifted</source>
        <translation>错位的撇号</translation>
    </message>
    <message>
        <source>before an update to a newer version</source>
        <translation>更新到新版本之前</translation>
    </message>
    <message>
        <source>before going back to a backup</source>
        <translation>恢复到备份之前</translation>
    </message>
    <message>
        <source>before merging another library</source>
        <translation>合并另一个文库之前</translation>
    </message>
    <message>
        <source>before repairing</source>
        <translation>修复之前</translation>
    </message>
    <message>
        <source>before the first change of the day</source>
        <translation>当天首次更改之前</translation>
    </message>
    <message>
        <source>brackets that lost their side</source>
        <translation>方向混淆的方括号</translation>
    </message>
    <message>
        <source>entities written out</source>
        <translation>写成代码的字符</translation>
    </message>
    <message>
        <source>full stops written twice</source>
        <translation>重复的句点</translation>
    </message>
    <message>
        <source>here “{ours}”, there “{theirs}”</source>
        <translation>这里为“{ours}”，那里为“{theirs}”</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>不可见字符</translation>
    </message>
    <message>
        <source>it has no type: a tab and a type have to follow the name</source>
        <translation>缺少类型：名称之后须有制表符和类型</translation>
    </message>
    <message>
        <source>it has {n} columns instead of three</source>
        <translation>有 {n} 列，而不是三列</translation>
    </message>
    <message>
        <source>it holds control characters</source>
        <translation>含有控制字符</translation>
    </message>
    <message>
        <source>it holds letters that could not be read</source>
        <translation>其中有无法读取的字符</translation>
    </message>
    <message>
        <source>its name holds neither a letter nor a digit</source>
        <translation>名称中既无文字也无数字</translation>
    </message>
    <message>
        <source>no-break spaces</source>
        <translation>不换行空格</translation>
    </message>
    <message>
        <source>nothing can be painted there</source>
        <translation>无法在该处绘制内容</translation>
    </message>
    <message>
        <source>numbers in groups</source>
        <translation>千位分组被拆开的数字</translation>
    </message>
    <message>
        <source>parts of the page left out</source>
        <translation>略去的页面部分</translation>
    </message>
    <message>
        <source>percent signs</source>
        <translation>百分号</translation>
    </message>
    <message>
        <source>pictures left on the web</source>
        <translation>未取回的网络图片</translation>
    </message>
    <message>
        <source>pictures left out: more than an article may have</source>
        <translation>略去的图片：超出每篇文章的数量上限</translation>
    </message>
    <message>
        <source>pictures left out: neither PNG, JPEG, GIF nor WebP</source>
        <translation>略去的图片：不是 PNG、JPEG、GIF 或 WebP</translation>
    </message>
    <message>
        <source>pictures left out: not in the folder of the file</source>
        <translation>略去的图片：不在文件所在的文件夹中</translation>
    </message>
    <message>
        <source>pictures left out: too large</source>
        <translation>略去的图片：太大</translation>
    </message>
    <message>
        <source>quotation marks on the wrong side</source>
        <translation>方向错误的引号</translation>
    </message>
    <message>
        <source>quotation marks written twice</source>
        <translation>重复的引号</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>spaces before punctuation</source>
        <translation>标点前的空格</translation>
    </message>
    <message>
        <source>spaces inside brackets</source>
        <translation>括号内侧的空格</translation>
    </message>
    <message>
        <source>spaces inside quotation marks</source>
        <translation>引号内侧的空格</translation>
    </message>
    <message>
        <source>sums of money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>superfluous spaces</source>
        <translation>多余的空格</translation>
    </message>
    <message>
        <source>the next page cannot be begun</source>
        <translation>无法开始下一页</translation>
    </message>
    <message>
        <source>unreadable bytes</source>
        <translation>无法读取的字节</translation>
    </message>
    <message>
        <source>web addresses</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>{done}; {left}</source>
        <translation>{done}；{left}</translation>
    </message>
    <message>
        <source>{name} wrote this, so it stays as it is: reply to it, or allow yourself in the preferences to change what others wrote.</source>
        <translation>这是 {name} 所写，因此保持原样：请回复，或在首选项中允许自己更改他人所写的内容。</translation>
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
        <translation>{reason}，来自损坏的文件</translation>
    </message>
    <message>
        <source>{start} to {stop} is no place in the text</source>
        <translation>{start} 至 {stop} 不是正文中的位置</translation>
    </message>
    <message>
        <source>“{alias}” no longer stands for “{name}”</source>
        <translation>“{alias}”不再指“{name}”</translation>
    </message>
    <message>
        <source>“{alias}” stands for “{name}” now</source>
        <translation>“{alias}”现在指“{name}”</translation>
    </message>
    <message>
        <source>“{edit}” cannot be undone or done again, since another program has changed what it was about; what you see has been read anew.</source>
        <translation>无法撤销或重做“{edit}”，因为其他程序更改了相关内容；当前显示的内容已重新读取。</translation>
    </message>
    <message>
        <source>“{field}:” knows no “{value}”; did you mean “{near}”?</source>
        <translation>“{field}:”没有“{value}”这个值；是不是想用“{near}”？</translation>
    </message>
    <message>
        <source>“{field}:” knows no “{value}”; it can be {known}.</source>
        <translation>“{field}:”没有“{value}”这个值；可用的值有 {known}。</translation>
    </message>
    <message>
        <source>“{field}:” says nothing yet; write what you look for right behind the colon.</source>
        <translation>“{field}:”后面还没有内容；请紧接着冒号写出要找的内容。</translation>
    </message>
    <message>
        <source>“{name}” cannot be merged with itself; choose another entity.</source>
        <translation>“{name}”不能与自身合并；请选择其他实体。</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened; check that it is there and that you may read it.</source>
        <translation>无法打开“{name}”；请检查它是否存在，以及你是否有权读取。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation>无法读取“{name}”：{reason}。</translation>
    </message>
    <message>
        <source>“{name}” cannot be used: {reason}; check that its folder is there and that you may write in it.</source>
        <translation>无法使用“{name}”：{reason}；请检查所在的文件夹是否存在，以及你是否有权写入。</translation>
    </message>
    <message>
        <source>“{name}” cannot be written here; nothing was changed; copy it to a folder of your own and open the copy.</source>
        <translation>无法在此处写入“{name}”；未作任何更改；请把它复制到自己的文件夹，然后打开副本。</translation>
    </message>
    <message>
        <source>“{name}” could not be read ({reason}); nothing was imported from it.</source>
        <translation>无法读取“{name}”（{reason}）；没有从中导入任何内容。</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason}; nothing was changed; choose another place or make room.</source>
        <translation>无法写入“{name}”：{reason}；未作任何更改；请另选位置或腾出空间。</translation>
    </message>
    <message>
        <source>“{name}” has been altered by another program ({what}), and what is in it might not stay as it is; it was left as it is; take out what was put in with that program, or go back to a copy.</source>
        <translation>“{name}”已被其他程序改动（{what}），其中的内容可能无法保持原样；此文件未作更动；请用那个程序去掉加入的内容，或改用副本。</translation>
    </message>
    <message>
        <source>“{name}” has {size} MB, more than the {limit} MB that can be imported; divide it into smaller files.</source>
        <translation>“{name}”大小为 {size} MB，超过可导入的 {limit} MB；请把它拆成较小的文件。</translation>
    </message>
    <message>
        <source>“{name}” holds lists nested too deep to be read; nothing was imported from it.</source>
        <translation>“{name}”中的列表嵌套过深，无法读取；没有从中导入任何内容。</translation>
    </message>
    <message>
        <source>“{name}” holds no names, so nothing was imported.</source>
        <translation>“{name}”中没有名称，因此没有导入任何内容。</translation>
    </message>
    <message>
        <source>“{name}” holds no text but binary data; nothing was imported.</source>
        <translation>“{name}”中不是文本，而是二进制数据；没有导入任何内容。</translation>
    </message>
    <message>
        <source>“{name}” holds no words, so nothing was imported from it.</source>
        <translation>“{name}”中没有文字，因此没有从中导入任何内容。</translation>
    </message>
    <message>
        <source>“{name}” holds nothing that is not here</source>
        <translation>“{name}”中没有这里还没有的内容</translation>
    </message>
    <message>
        <source>“{name}” is a database of another program, not a Postil library; it was left as it is.</source>
        <translation>“{name}”是其他程序的数据库，不是 Postil 文库；此文件未作更动。</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a Postil library.</source>
        <translation>“{name}”是文件夹，不是 Postil 文库。</translation>
    </message>
    <message>
        <source>“{name}” is a folder; choose the files in it instead.</source>
        <translation>“{name}”是文件夹；请改为选择其中的文件。</translation>
    </message>
    <message>
        <source>“{name}” is being written by another program; nothing was changed; try again when it has finished.</source>
        <translation>其他程序正在写入“{name}”；未作任何更改；请在它完成后重试。</translation>
    </message>
    <message>
        <source>“{name}” is damaged; nothing was changed; keep the file and go back to a copy of it.</source>
        <translation>“{name}”已损坏；未作任何更改；请保留此文件，并改用它的副本。</translation>
    </message>
    <message>
        <source>“{name}” is empty, so nothing was imported from it.</source>
        <translation>“{name}”是空的，因此没有从中导入任何内容。</translation>
    </message>
    <message>
        <source>“{name}” is from an older version of Postil and may not be written here; copy it to a folder of your own and open the copy.</source>
        <translation>“{name}”来自旧版本的 Postil，且在此处不可写入；请把它复制到自己的文件夹，然后打开副本。</translation>
    </message>
    <message>
        <source>“{name}” is in an encoding that was not recognised; save it as UTF-8 and import it again.</source>
        <translation>无法识别“{name}”的编码；请将它另存为 UTF-8，然后重新导入。</translation>
    </message>
    <message>
        <source>“{name}” is not a Postil library, or it is damaged; nothing was changed.</source>
        <translation>“{name}”不是 Postil 文库，或者已损坏；未作任何更改。</translation>
    </message>
    <message>
        <source>“{name}” is not a Postil library; it was left as it is; to read an article from it, import it instead.</source>
        <translation>“{name}”不是 Postil 文库；此文件未作更动；如要阅读其中的文章，请改用导入。</translation>
    </message>
    <message>
        <source>“{name}” is not a file that can be read.</source>
        <translation>“{name}”不是可读取的文件。</translation>
    </message>
    <message>
        <source>“{name}” is open for reading only; nothing was changed; copy it to a folder of your own and open the copy to work on it.</source>
        <translation>“{name}”以只读方式打开；未作任何更改；如要处理它，请复制到自己的文件夹，然后打开副本。</translation>
    </message>
    <message>
        <source>“{name}” is open for writing by {who} on “{host}” since {since}; nothing was changed; close it there, or work on a copy.</source>
        <translation>{who} 自 {since} 起在“{host}”上打开“{name}”进行写入；未作任何更改；请在那里关闭它，或在副本上继续。</translation>
    </message>
    <message>
        <source>“{name}” is the library itself; choose another file.</source>
        <translation>“{name}”就是此文库本身；请选择另一个文件。</translation>
    </message>
    <message>
        <source>“{name}” is the library itself; choose another name.</source>
        <translation>“{name}”就是文库本身；请换一个名称。</translation>
    </message>
    <message>
        <source>“{name}” is there already; it was left as it is.</source>
        <translation>“{name}”已经存在；此文件未作更动。</translation>
    </message>
    <message>
        <source>“{name}” is {what}, not text; save it as plain text first.</source>
        <extracomment>What it is: one of the descriptions that begin with “a”.</extracomment>
        <translation>“{name}”是{what}，不是文本；请先将它另存为纯文本。</translation>
    </message>
    <message>
        <source>“{name}” lacks something that it had when it was compared; nothing was merged; check it, and compare it again.</source>
        <translation>“{name}”缺少比较时曾有的内容；未合并任何内容；请检查它，然后重新比较。</translation>
    </message>
    <message>
        <source>“{name}” lies in the trash, so nothing was merged; restore it first.</source>
        <translation>“{name}”在回收站中，因此未进行合并；请先将它还原。</translation>
    </message>
    <message>
        <source>“{name}” lies in the trash; restore it to see its page.</source>
        <translation>“{name}”在回收站中；还原后才能查看其实体页。</translation>
    </message>
    <message>
        <source>“{name}” means another colour already; choose another name.</source>
        <translation>“{name}”已是另一种颜色的名称；请换一个名称。</translation>
    </message>
    <message>
        <source>“{name}” was changed while it was read; nothing was merged; try again when nobody is working on it.</source>
        <translation>“{name}”在读取时有更改；未合并任何内容；请在没有人处理它时重试。</translation>
    </message>
    <message>
        <source>“{name}” was left in the middle of a change and may not be written here; nothing was changed; copy it with the file “{name}-journal” to a folder of your own and open the copy.</source>
        <translation>“{name}”停留在一次更改的中途，在这里又不可写入；未作任何更改；请将它连同文件“{name}-journal”复制到自己的文件夹，然后打开副本。</translation>
    </message>
    <message>
        <source>“{name}” was merged into “{other}”, whose page this is.</source>
        <translation>“{name}”已并入“{other}”；这里显示的是后者的实体页。</translation>
    </message>
    <message>
        <source>“{name}” was moved, replaced or removed while it was open; the change was not made; open it again from where it is now.</source>
        <translation>“{name}”在打开期间被移动、替换或删除；更改未执行；请从它现在的位置重新打开。</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer version of Postil; it was left as it is; update the program to open it.</source>
        <translation>“{name}”由较新版本的 Postil 写入；此文件未作更动；请更新程序后再打开。</translation>
    </message>
    <message>
        <source>“{old}” is called “{new}” now</source>
        <translation>“{old}”现在名为“{new}”</translation>
    </message>
    <message>
        <source>“{other}” was merged into “{library}” at {moment}.</source>
        <translation>“{other}”已于 {moment} 合并到“{library}”。</translation>
    </message>
    <message>
        <source>“{path}” is a folder; give the name of a file in it.</source>
        <translation>“{path}”是文件夹；请给出其中某个文件的名称。</translation>
    </message>
    <message>
        <source>“{quote}” does not stand in the text; give the words exactly as they are.</source>
        <translation>正文中没有“{quote}”；请给出与正文完全一致的文字。</translation>
    </message>
    <message numerus="yes">
        <source>“{quote}” stands only %n times in the text.</source>
        <translation>
            <numerusform>“{quote}”在正文中只出现 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{quote}” stays on the older version</source>
        <translation>“{quote}”保留在旧版本上</translation>
    </message>
    <message>
        <source>“{title}” lies in the trash; restore it to follow the link.</source>
        <translation>“{title}”在回收站中；还原后才能打开链接。</translation>
    </message>
    <message>
        <source>“{type}” is no type; the types are {types}</source>
        <translation>没有“{type}”这种类型；可用的类型有 {types}</translation>
    </message>
    <message>
        <source>“{value}” is no date; write one as 2026, 2026-11 or 2026-11-20, or one of {words}.</source>
        <translation>“{value}”不是日期；请写成 2026、2026-11 或 2026-11-20 的形式，或使用以下词语之一：{words}。</translation>
    </message>
    <message>
        <source>“{words}” is no Wikidata number such as Q334 and no address that begins with https://; nothing was added, so correct it and try again.</source>
        <translation>“{words}”既不是 Q334 这样的 Wikidata 编号，也不是以 https:// 开头的网址；未添加任何内容，请改正后重试。</translation>
    </message>
    <message>
        <source>“{words}” may be suggested again</source>
        <translation>“{words}”现在可以再次建议</translation>
    </message>
    <message>
        <source>“{words}” means more than one entity, so give the id of the one that you mean: {entities}.</source>
        <translation>“{words}”可指多个实体，请给出所指实体的 ID：{entities}。</translation>
    </message>
    <message>
        <source>“{words}” will not be suggested any more</source>
        <translation>“{words}”不会再被建议</translation>
    </message>
</context>
</TS>
