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
</context>
<context>
    <name>ArticleDelegate</name>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
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
    <name>EntityPicker</name>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln 次提及</numerusform>
        </translation>
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
        <source>Name of a person, an organisation, a place…</source>
        <translation>人物、机构、地点等的名称…</translation>
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
        <source>Type a name, or choose with Up and Down</source>
        <translation>输入名称，或用上下方向键选择</translation>
    </message>
    <message>
        <source>Which entity is this?</source>
        <translation>这是哪个实体？</translation>
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
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
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
        <source>The window speaks it as soon as the preferences are closed.</source>
        <translation>关闭首选项后，窗口即改用这种语言。</translation>
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
    <name>Journal</name>
    <message>
        <source>Postil ended unexpectedly the last time. Nothing you kept is lost.</source>
        <translation>Postil 上次意外退出。已保存的内容都没有丢失。</translation>
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
    <name>LibraryPane</name>
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
        <source>Show only what has these letters in its name</source>
        <translation>仅显示名称中含有这些字符的项目</translation>
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
    <name>Page</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
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
        <source>No more unread articles here</source>
        <translation>这里没有更多未读文章了</translation>
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
    <name>Reshapes</name>
    <message>
        <source>←→ letter, Ctrl+←→ word, ↑↓ sentence, Tab the other end, Enter done, Esc back</source>
        <translation>←→ 逐字，Ctrl+←→ 逐词，↑↓ 逐句，Tab 换到另一端，Enter 完成，Esc 取消</translation>
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
    <name>Surroundings</name>
    <message>
        <source>This library may not be written here: nothing you do is kept.</source>
        <translation>此文库在这里不可写入：你所做的更改都不会保留。</translation>
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
    <name>TrashShelf</name>
    <message numerus="yes">
        <source>%n annotation(s) in the trash as well</source>
        <translation>
            <numerusform>回收站中另有 %n 条批注</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>TypeButtons</name>
    <message>
        <source>Type of the new entity</source>
        <translation>新实体的类型</translation>
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
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
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
        <source>&amp;Colour</source>
        <translation>颜色(&amp;C)</translation>
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
        <source>&amp;New library…</source>
        <translation>新建文库(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>下一篇文章(&amp;N)</translation>
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
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>A&amp;nnotate</source>
        <translation>批注(&amp;N)</translation>
    </message>
    <message>
        <source>All a&amp;nnotations</source>
        <translation>全部批注(&amp;N)</translation>
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
        <source>Copy with c&amp;itation</source>
        <translation>复制并附出处(&amp;I)</translation>
    </message>
    <message>
        <source>Empty &amp;trash…</source>
        <translation>清空回收站(&amp;T)…</translation>
    </message>
    <message>
        <source>Export all annotations</source>
        <translation>导出全部批注</translation>
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
        <source>Import &amp;folder…</source>
        <translation>导入文件夹(&amp;F)…</translation>
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
        <source>L&amp;arger text</source>
        <translation>放大文字(&amp;A)</translation>
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
        <source>Re&amp;ply</source>
        <translation>回复(&amp;P)</translation>
    </message>
    <message>
        <source>Read or un&amp;read</source>
        <translation>切换已读与未读(&amp;R)</translation>
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
        <source>Show the library pane</source>
        <translation>显示文库窗格</translation>
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
        <source>Changed {when}</source>
        <translation>修改于 {when}</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>高亮</translation>
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
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
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
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
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
</context>
<context>
    <name>sections</name>
    <message>
        <source>Annotated</source>
        <translation>已批注</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
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
        <source>Works</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>cannot be understood</source>
        <translation>无法理解</translation>
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
    <name>words</name>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n 篇已在文库中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n 个文件无法读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>已导入 %n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored from the trash</source>
        <translation>
            <numerusform>已从回收站还原 %n 篇</numerusform>
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
        <source>An address begins with https://, http:// or mailto: and has no spaces.</source>
        <translation>网址须以 https://、http:// 或 mailto: 开头，且不含空格。</translation>
    </message>
    <message>
        <source>An article needs a title; give it some words.</source>
        <translation>文章需要标题；请输入几个字。</translation>
    </message>
    <message>
        <source>Annotation {id} does not read its quote at {start} to {stop}; remove it and mark the passage again.</source>
        <translation>批注 {id} 在 {start} 至 {stop} 处的文字与其引文不符；请移除它，再重新标记这段文字。</translation>
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
    <message numerus="yes">
        <source>Changed the colour of %n annotations</source>
        <translation>
            <numerusform>已更改 %n 条批注的颜色</numerusform>
        </translation>
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
        <source>Empty trash</source>
        <translation>清空回收站</translation>
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
    <message>
        <source>Moved “{title}” to the trash</source>
        <translation>已将“{title}”移到回收站</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>笔记已保存</translation>
    </message>
    <message>
        <source>OR stands between two things, of which one is enough; write both, or take it out.</source>
        <translation>OR 用在两个条件之间，表示满足其一即可；请把两个都写上，或去掉它。</translation>
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
        <source>Put a note on the article</source>
        <translation>已为文章添加笔记</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
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
        <source>Saved the search “{name}”</source>
        <translation>已保存搜索“{name}”</translation>
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
        <source>The search index “{index}” does not agree with what it indexes; “{command}” makes it anew.</source>
        <translation>搜索索引“{index}”与所索引的内容不一致；运行“{command}”可重新生成。</translation>
    </message>
    <message>
        <source>The search is called “{name}” now</source>
        <translation>这个搜索现在名为“{name}”</translation>
    </message>
    <message>
        <source>The text of this article is missing from the library.</source>
        <translation>文库中缺少这篇文章的正文。</translation>
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
        <source>What this link led to is no longer in the library.</source>
        <translation>此链接指向的内容已不在文库中。</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>写笔记</translation>
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
        <source>an office document</source>
        <translation>办公文档</translation>
    </message>
    <message>
        <source>apostrophes that drifted</source>
        <translation>错位的撇号</translation>
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
        <source>invisible characters</source>
        <translation>不可见字符</translation>
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
        <source>“{name}” holds no text but binary data; nothing was imported.</source>
        <translation>“{name}”中不是文本，而是二进制数据；没有导入任何内容。</translation>
    </message>
    <message>
        <source>“{name}” holds no words, so nothing was imported from it.</source>
        <translation>“{name}”中没有文字，因此没有从中导入任何内容。</translation>
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
        <source>“{name}” means another colour already; choose another name.</source>
        <translation>“{name}”已是另一种颜色的名称；请换一个名称。</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer version of Postil; it was left as it is; update the program to open it.</source>
        <translation>“{name}”由较新版本的 Postil 写入；此文件未作更动；请更新程序后再打开。</translation>
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
        <source>“{title}” lies in the trash; restore it to follow the link.</source>
        <translation>“{title}”在回收站中；还原后才能打开链接。</translation>
    </message>
    <message>
        <source>“{value}” is no date; write one as 2026, 2026-11 or 2026-11-20, or one of {words}.</source>
        <translation>“{value}”不是日期；请写成 2026、2026-11 或 2026-11-20 的形式，或使用以下词语之一：{words}。</translation>
    </message>
</context>
</TS>
