<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>klviz</name>
    <message>
        <source>Set {name}</source>
        <translation>设置 {name}</translation>
    </message>
    <message>
        <source>The settings in {path} were not read: they hold what klviz never writes. They were put aside.</source>
        <translation>没有读取 {path} 中的设置：其中有 klviz 从不写入的内容。该文件已移到一旁。</translation>
    </message>
    <message>
        <source>klviz was not closed properly. {title} can be restored as it was.</source>
        <translation>klviz 上次没有正常关闭。{title} 可以恢复原状。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>{folder} cannot be written</source>
        <translation>无法写入 {folder}</translation>
    </message>
    <message>
        <source>There will be no recovery after a crash: {why}.</source>
        <translation>崩溃后将无法恢复：{why}。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>A session</source>
        <translation>一个会话</translation>
    </message>
    <message>
        <source>tick “Rows are counts or weights”</source>
        <translation>勾选“各行是计数或权重”</translation>
    </message>
    <message>
        <source>or compare every row with every row</source>
        <translation>或将每一行与每一行比较</translation>
    </message>
    <message>
        <source>Open batch</source>
        <translation>打开批处理</translation>
    </message>
    <message>
        <source>What was found in the tables</source>
        <translation>在表中找到的内容</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>Rows are c&amp;ounts or weights: divide each by its sum</source>
        <translation>各行是计数或权重：各除以其和(&amp;O)</translation>
    </message>
    <message>
        <source>a table, a folder of tables, or a pattern such as day-*.csv</source>
        <translation>一个表、一个装有表的文件夹，或 day-*.csv 这样的模式</translation>
    </message>
    <message>
        <source>A folder of tables, or a Zarr store</source>
        <translation>装有表的文件夹，或 Zarr 存储</translation>
    </message>
    <message>
        <source>Looking at the tables…</source>
        <translation>正在查看各表…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>对</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>The run was cancelled; nothing was kept.</source>
        <translation>运行已取消；没有保留任何结果。</translation>
    </message>
    <message>
        <source>every row of P with every row of P</source>
        <translation>P 的每一行与 P 的每一行</translation>
    </message>
    <message>
        <source>every row of P with every row of Q</source>
        <translation>P 的每一行与 Q 的每一行</translation>
    </message>
    <message>
        <source>each row of P with the same row of Q</source>
        <translation>P 的每一行与 Q 的同一行</translation>
    </message>
    <message>
        <source>each row of P with one row of Q</source>
        <translation>P 的每一行与 Q 的某一行</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>自动查找</translation>
    </message>
    <message>
        <source>stops the run</source>
        <translation>停止运行</translation>
    </message>
    <message>
        <source>gets no number</source>
        <translation>没有数值</translation>
    </message>
    <message>
        <source>is left out</source>
        <translation>被略去</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>比较(&amp;P)</translation>
    </message>
    <message>
        <source>Table &amp;P</source>
        <translation>表 &amp;P</translation>
    </message>
    <message>
        <source>Table &amp;Q</source>
        <translation>表 &amp;Q</translation>
    </message>
    <message>
        <source>Ro&amp;w of Q, from 0</source>
        <translation>Q 的行号，从 0 起(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Measures</source>
        <translation>度量(&amp;M)</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>单位(&amp;U)</translation>
    </message>
    <message>
        <source>Column of &amp;names</source>
        <translation>名称所在列(&amp;N)</translation>
    </message>
    <message>
        <source>A row that is no &amp;distribution</source>
        <translation>不是分布的行(&amp;D)</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>File for table {role}</source>
        <translation>表 {role} 的文件</translation>
    </message>
    <message>
        <source>Folder for table {role}</source>
        <translation>表 {role} 的文件夹</translation>
    </message>
    <message>
        <source>Folder of tables</source>
        <translation>装有表的文件夹</translation>
    </message>
    <message>
        <source>Table of distributions</source>
        <translation>分布的表</translation>
    </message>
    <message>
        <source>tick at least one measure</source>
        <translation>请至少勾选一个度量</translation>
    </message>
    <message>
        <source>the same as P</source>
        <translation>与 P 相同</translation>
    </message>
    <message>
        <source>Choose the tables: a row is a distribution, a column an outcome.</source>
        <translation>请选择各表：一行是一个分布，一列是一个结果。</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>还剩 {time}</translation>
    </message>
    <message>
        <source>{count} without a number</source>
        <translation>{count} 个没有数值</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>From afar the map shows one of {down} rows and one of {across} columns; zoom in for all.</source>
        <translation>缩小时，图中每 {down} 行只画一行，每 {across} 列只画一列；放大可看全部。</translation>
    </message>
    <message>
        <source>P is row {p} of {p_table}, Q is row {q} of {q_table}.</source>
        <translation>P 是 {p_table} 的第 {p} 行，Q 是 {q_table} 的第 {q} 行。</translation>
    </message>
    <message>
        <source>Measure of the histogram</source>
        <translation>直方图的度量</translation>
    </message>
    <message>
        <source>Logarithmic &amp;values</source>
        <translation>数值取对数(&amp;V)</translation>
    </message>
    <message>
        <source>Logarithmic &amp;counts</source>
        <translation>频数取对数(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;mallest first</source>
        <translation>从小到大(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Largest first</source>
        <translation>从大到小(&amp;L)</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>全部显示(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save result as…</source>
        <translation>结果另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>复制行(&amp;R)</translation>
    </message>
    <message>
        <source>Go to the &amp;explorer</source>
        <translation>转到探索场景(&amp;E)</translation>
    </message>
    <message>
        <source>How the numbers are spread</source>
        <translation>数值的分布</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>已发生的事</translation>
    </message>
    <message>
        <source>Rows on show</source>
        <translation>显示的行</translation>
    </message>
    <message>
        <source>What is alike &amp;together</source>
        <translation>相似者排在一起(&amp;T)</translation>
    </message>
    <message>
        <source>Rows and columns in the order of a hierarchical clustering, average linkage</source>
        <translation>按层次聚类（平均连接）的顺序排列行和列</translation>
    </message>
    <message>
        <source>Pair under the pointer</source>
        <translation>指针下的一对</translation>
    </message>
    <message>
        <source>&amp;Whole map</source>
        <translation>整幅图(&amp;W)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Ordering by likeness…</source>
        <translation>正在按相似度排序…</translation>
    </message>
    <message>
        <source>What is alike lies together: hierarchical clustering, average linkage.</source>
        <translation>相似者排在一起：层次聚类，平均连接。</translation>
    </message>
    <message>
        <source>These rows have {count} outcomes; the explorer shows at most {most}.</source>
        <translation>这些行有 {count} 个结果；探索场景最多显示 {most} 个。</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>已保存 {name}。</translation>
    </message>
    <message>
        <source>Saved {name}; bad rows are in {report}.</source>
        <translation>已保存 {name}；有问题的行在 {report} 中。</translation>
    </message>
    <message>
        <source>The result is not saved. Let go of it?</source>
        <translation>结果尚未保存。要放弃吗？</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>度量</translation>
    </message>
    <message>
        <source>It has numbers of rows and not their names; the other kinds of file have both.</source>
        <translation>它只有行号而没有行名；其他格式两者都有。</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批处理</translation>
    </message>
    <message>
        <source>Batch: {p} and {q}</source>
        <translation>批处理：{p} 与 {q}</translation>
    </message>
    <message>
        <source>Up to {count} rows and columns can be ordered.</source>
        <translation>最多可对 {count} 行和列排序。</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>打开 {title}</translation>
    </message>
    <message>
        <source>In the explorer: {note}</source>
        <translation>在探索场景中：{note}</translation>
    </message>
    <message>
        <source>How the numbers were computed: the plain way with an error bound, or the exact way where that fails</source>
        <translation>数值的计算方式：带误差界的普通算法，不够准确时用精确算法</translation>
    </message>
    <message>
        <source>places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>At most {count} rows can be copied; save the result as a file instead.</source>
        <translation>最多可复制 {count} 行；请改为将结果保存为文件。</translation>
    </message>
    <message>
        <source>Row of P</source>
        <translation>P 的行</translation>
    </message>
    <message>
        <source>Row of Q</source>
        <translation>Q 的行</translation>
    </message>
    <message>
        <source>row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Number of the row, counted from 0</source>
        <translation>行号，从 0 起</translation>
    </message>
    <message>
        <source>method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Select the rows to copy first.</source>
        <translation>请先选择要复制的行。</translation>
    </message>
    <message>
        <source>Name of the row of P</source>
        <translation>P 的行名</translation>
    </message>
    <message>
        <source>Name of the row of Q</source>
        <translation>Q 的行名</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>no distribution</source>
        <translation>不是分布</translation>
    </message>
    <message>
        <source>from {low} to {high}, mean {mean} {unit}</source>
        <translation>从 {low} 到 {high}，平均 {mean} {unit}</translation>
    </message>
    <message>
        <source>P: {table}</source>
        <translation>P：{table}</translation>
    </message>
    <message>
        <source>Q: row {row} of {table}</source>
        <translation>Q：{table} 的第 {row} 行</translation>
    </message>
    <message>
        <source>Q: {table}</source>
        <translation>Q：{table}</translation>
    </message>
    <message>
        <source>Something went wrong inside klviz. Your work is still here; save it now.</source>
        <translation>klviz 内部出错。你的工作仍在；请立即保存。</translation>
    </message>
    <message>
        <source>The log file could not be written.</source>
        <translation>无法写入日志文件。</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>It was written to {path}.</source>
        <translation>已写入 {path}。</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>按键与手势</translation>
    </message>
    <message>
        <source>Single letters and arrows act while the picture has the focus; Tab moves the focus.</source>
        <translation>图形有焦点时，单个字母和方向键才起作用；Tab 移动焦点。</translation>
    </message>
    <message>
        <source>About klviz</source>
        <translation>关于 klviz</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>what happens</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>&lt;b&gt;klviz {version}&lt;/b&gt;&lt;p&gt;Two histograms, P (what happens) and Q (what you believe), and every number between them: entropy, cross-entropy, Kullback–Leibler divergence, the cost of coding.&lt;/p&gt;&lt;p&gt;It needs no network and opens no connection.&lt;/p&gt;&lt;p&gt;MIT licence. Type: Inter, SIL Open Font License.&lt;/p&gt;</source>
        <translation>&lt;b&gt;klviz {version}&lt;/b&gt;&lt;p&gt;两个直方图 P（发生的）与 Q（相信的），以及它们之间的所有数值：熵、交叉熵、KL 散度、编码代价。&lt;/p&gt;&lt;p&gt;它不需要网络，也不打开任何连接。&lt;/p&gt;&lt;p&gt;MIT 许可证。字体：Inter，SIL Open Font License。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>早期版本</translation>
    </message>
    <message>
        <source>Open this version</source>
        <translation>打开此版本</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>早期版本</translation>
    </message>
    <message>
        <source>saved over</source>
        <translation>覆盖时间</translation>
    </message>
    <message>
        <source>session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Opening one replaces what is on the screen as one step, which Undo takes back; the file stays as it is.</source>
        <translation>打开某个版本会一步替换屏幕上的内容，可以撤销；文件保持不变。</translation>
    </message>
    <message>
        <source>There are none yet. Whenever a session is saved over, what was there before is kept here.</source>
        <translation>还没有早期版本。每当会话被覆盖，原来的内容都会保留在这里。</translation>
    </message>
    <message>
        <source>Model of the source</source>
        <translation>信源模型</translation>
    </message>
    <message>
        <source>What is coded</source>
        <translation>编码的对象</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>characters (UTF-8)</source>
        <translation>字符(UTF-8)</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Save the coded file…</source>
        <translation>保存编码后的文件…</translation>
    </message>
    <message>
        <source>Model Q</source>
        <translation>模型 Q</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>Coding…</source>
        <translation>正在编码…</translation>
    </message>
    <message>
        <source>ideal for the model</source>
        <translation>该模型的理想值</translation>
    </message>
    <message>
        <source>Save the coded file</source>
        <translation>保存编码后的文件</translation>
    </message>
    <message>
        <source>its own histogram</source>
        <translation>它自己的直方图</translation>
    </message>
    <message>
        <source>uniform: every byte alike</source>
        <translation>均匀：所有字节相同</translation>
    </message>
    <message>
        <source>Q of the explorer</source>
        <translation>探索场景的 Q</translation>
    </message>
    <message>
        <source>P of the explorer</source>
        <translation>探索场景的 P</translation>
    </message>
    <message>
        <source>another file's histogram…</source>
        <translation>另一个文件的直方图…</translation>
    </message>
    <message>
        <source>code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>of the original</source>
        <translation>占原文件</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The file whose histogram is the model</source>
        <translation>以其直方图为模型的文件</translation>
    </message>
    <message>
        <source>Files up to 64 MiB are compared here; klviz encode codes larger ones.</source>
        <translation>这里只比较 64 MiB 以内的文件；更大的可用 klviz encode 编码。</translation>
    </message>
    <message>
        <source>Code {name}</source>
        <translation>编码 {name}</translation>
    </message>
    <message>
        <source>{name}: this is the file that is coded; choose another place</source>
        <translation>{name}：这正是要编码的文件；请选择其他位置</translation>
    </message>
    <message>
        <source>Saving {path}…</source>
        <translation>正在保存 {path}…</translation>
    </message>
    <message>
        <source>Drag {name}</source>
        <translation>拖动 {name}</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>热图</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>没有数值</translation>
    </message>
    <message>
        <source>P {p}, Q {q}: {symbol} = {number}</source>
        <translation>P {p}，Q {q}：{symbol} = {number}</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>When a bar moves</source>
        <translation>移动一个条形时</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Hide controls for the class</source>
        <translation>对课堂隐藏控件</translation>
    </message>
    <message>
        <source>What is ticked is hidden. It is saved with the session and recorded in the steps of a lesson. View, “Show all controls” brings everything back.</source>
        <translation>勾选的将被隐藏，并随会话保存、记录在课程步骤中。“视图”菜单的“显示全部控件”可全部恢复。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Panels of this scene</source>
        <translation>此场景的面板</translation>
    </message>
    <message>
        <source>Numbers of this scene</source>
        <translation>此场景的数值</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>所有数值</translation>
    </message>
    <message>
        <source>More measures</source>
        <translation>更多度量</translation>
    </message>
    <message>
        <source>Controls of the scene</source>
        <translation>场景的控件</translation>
    </message>
    <message>
        <source>Bars of P</source>
        <translation>P 的条形</translation>
    </message>
    <message>
        <source>Bars of Q</source>
        <translation>Q 的条形</translation>
    </message>
    <message>
        <source>What is in doubt</source>
        <translation>存疑之处</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>读取结果</translation>
    </message>
    <message>
        <source>Array of &amp;Q</source>
        <translation>Q 的数组(&amp;Q)</translation>
    </message>
    <message>
        <source>Cells are &amp;separated by</source>
        <translation>单元格分隔符(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Decimal mark</source>
        <translation>小数点(&amp;D)</translation>
    </message>
    <message>
        <source>T&amp;housands</source>
        <translation>千位分隔符(&amp;H)</translation>
    </message>
    <message>
        <source>The first row is a headin&amp;g</source>
        <translation>第一行是标题(&amp;G)</translation>
    </message>
    <message>
        <source>Outcomes run a&amp;cross: one column each</source>
        <translation>结果横向排列：每列一个(&amp;C)</translation>
    </message>
    <message>
        <source>The &amp;numbers are</source>
        <translation>数字是(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Outcomes are named by</source>
        <translation>结果的名称来自(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;P is in</source>
        <translation>P 在(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Q is in</source>
        <translation>Q 在(&amp;Q)</translation>
    </message>
    <message>
        <source>Bin &amp;width</source>
        <translation>组距(&amp;W)</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Rows with &amp;gaps</source>
        <translation>有空缺的行(&amp;G)</translation>
    </message>
    <message>
        <source>Outcomes named t&amp;wice</source>
        <translation>名称重复的结果(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <translation>计数对象(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Upper and lower case are one</source>
        <translation>不区分大小写(&amp;U)</translation>
    </message>
    <message>
        <source>Keep the most &amp;frequent</source>
        <translation>只保留最常见的(&amp;F)</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Please check before it is opened:</source>
        <translation>打开前请检查：</translation>
    </message>
    <message>
        <source>Nothing is in doubt now.</source>
        <translation>现在没有疑问了。</translation>
    </message>
    <message>
        <source>outcome: </source>
        <translation>结果：</translation>
    </message>
    <message>
        <source>Sketch of the histograms</source>
        <translation>直方图草图</translation>
    </message>
    <message>
        <source>&amp;Read as</source>
        <translation>读取方式(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>字符编码(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>工作表(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Array</source>
        <translation>数组(&amp;A)</translation>
    </message>
    <message>
        <source>commas  ,</source>
        <translation>逗号  ,</translation>
    </message>
    <message>
        <source>semicolons  ;</source>
        <translation>分号  ;</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>bars  |</source>
        <translation>竖线  |</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>nothing: one column</source>
        <translation>无：单列</translation>
    </message>
    <message>
        <source>none  1000</source>
        <translation>无  1000</translation>
    </message>
    <message>
        <source>comma  1,000</source>
        <translation>逗号  1,000</translation>
    </message>
    <message>
        <source>point  1.000</source>
        <translation>点  1.000</translation>
    </message>
    <message>
        <source>blank  1 000</source>
        <translation>空格  1 000</translation>
    </message>
    <message>
        <source>apostrophe  1'000</source>
        <translation>撇号  1'000</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>words</source>
        <translation>单词</translation>
    </message>
    <message>
        <source>The bin width must be above 0</source>
        <translation>组距必须大于 0</translation>
    </message>
    <message>
        <source>How to read {name}</source>
        <translation>如何读取 {name}</translation>
    </message>
    <message>
        <source>point  0.25</source>
        <translation>点  0.25</translation>
    </message>
    <message>
        <source>comma  0,25</source>
        <translation>逗号  0,25</translation>
    </message>
    <message>
        <source>counts or probabilities</source>
        <translation>计数或概率</translation>
    </message>
    <message>
        <source>raw samples, to bin</source>
        <translation>原始样本，待分组</translation>
    </message>
    <message>
        <source>words, to count</source>
        <translation>单词，待计数</translation>
    </message>
    <message>
        <source>are refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>are left out</source>
        <translation>被略去</translation>
    </message>
    <message>
        <source>are added up</source>
        <translation>被相加</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>numbers 0, 1, 2 …</source>
        <translation>编号 0, 1, 2 …</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>第 {number} 列</translation>
    </message>
    <message>
        <source>It cannot be read like this: {reason}.</source>
        <translation>无法这样读取：{reason}。</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>running text</source>
        <translation>连续文本</translation>
    </message>
    <message>
        <source>"{text}" is no number of outcomes; type a whole number from 1</source>
        <translation>“{text}”不是结果的数目；请输入从 1 起的整数</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Code a file</source>
        <translation>编码文件</translation>
    </message>
    <message>
        <source>Smooth Q</source>
        <translation>平滑 Q</translation>
    </message>
    <message>
        <source>A session is opened alone, without another file.</source>
        <translation>会话须单独打开，不能连同其他文件。</translation>
    </message>
    <message>
        <source>A session is opened from its file, not pasted.</source>
        <translation>会话须从文件打开，不能粘贴。</translation>
    </message>
    <message>
        <source>Letters in English</source>
        <translation>英语字母</translation>
    </message>
    <message>
        <source>Letters in German</source>
        <translation>德语字母</translation>
    </message>
    <message>
        <source>Old Faithful</source>
        <translation>老忠实间歇泉</translation>
    </message>
    <message>
        <source>Weldon's dice</source>
        <translation>韦尔登的骰子</translation>
    </message>
    <message>
        <source>Open data for Q</source>
        <translation>打开 Q 的数据</translation>
    </message>
    <message>
        <source>Open a session, data for P, or two files for P and Q</source>
        <translation>打开会话、P 的数据，或分别用于 P 与 Q 的两个文件</translation>
    </message>
    <message>
        <source>Preset {name}</source>
        <translation>预设 {name}</translation>
    </message>
    <message>
        <source>All that klviz reads</source>
        <translation>klviz 可读取的全部格式</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>还没有文件</translation>
    </message>
    <message>
        <source>{name}: count its symbols as P, or code the file itself?</source>
        <translation>{name}：统计其中的符号作为 P，还是编码文件本身？</translation>
    </message>
    <message>
        <source>Code the file</source>
        <translation>编码文件</translation>
    </message>
    <message>
        <source>Open as P</source>
        <translation>作为 P 打开</translation>
    </message>
    <message>
        <source>Only files on this computer can be dropped: klviz opens no network connection.</source>
        <translation>只能拖入本机上的文件：klviz 不建立任何网络连接。</translation>
    </message>
    <message>
        <source>There are no data on the clipboard: copy numbers, a table, text or a picture first.</source>
        <translation>剪贴板上没有数据：请先复制数字、表格、文本或图片。</translation>
    </message>
    <message>
        <source>Open one file, or two as P and Q; these are {count}.</source>
        <translation>请打开一个文件，或两个作为 P 与 Q；这里有 {count} 个。</translation>
    </message>
    <message>
        <source>Open Q…</source>
        <translation>打开 Q…</translation>
    </message>
    <message>
        <source>Q gives no chance to {names}, which P has; D(P‖Q) is infinite.</source>
        <translation>Q 不给 {names} 任何机会，而 P 中有；D(P‖Q) 为无穷大。</translation>
    </message>
    <message>
        <source> and {n} more</source>
        <translation> 及另外 {n} 个</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>关闭课程</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>打开课程</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>新建课程</translation>
    </message>
    <message>
        <source>Title of the lesson</source>
        <translation>课程标题</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Step {n}</source>
        <translation>第 {n} 步</translation>
    </message>
    <message>
        <source>There is no progress yet: no step of a lesson has been passed.</source>
        <translation>还没有进度：尚未通过任何课程步骤。</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n}/{all}</translation>
    </message>
    <message>
        <source>quiz {n} of {all}</source>
        <translation>测验 {n}/{all}</translation>
    </message>
    <message>
        <source>Written to {path}. Open that file in any editor: what is saved there is shown here.</source>
        <translation>已写入 {path}。用任意编辑器打开该文件：在那里保存的内容会显示在这里。</translation>
    </message>
    <message>
        <source>Saved {path}. It was sent nowhere.</source>
        <translation>已保存 {path}。没有发送到任何地方。</translation>
    </message>
    <message>
        <source>Open a lesson…</source>
        <translation>打开课程…</translation>
    </message>
    <message>
        <source>New lesson…</source>
        <translation>新建课程…</translation>
    </message>
    <message>
        <source>Record this State as a step</source>
        <translation>把当前状态录为一步</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Text of the lesson</source>
        <translation>课程正文</translation>
    </message>
    <message>
        <source>Your guess</source>
        <translation>你的猜测</translation>
    </message>
    <message>
        <source>That is my guess</source>
        <translation>这就是我的猜测</translation>
    </message>
    <message>
        <source>Back from the lesson</source>
        <translation>从课程返回</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Your own pair is back. Undo shows once more what the lesson left.</source>
        <translation>你自己的一对分布已恢复。撤销可再次显示课程留下的内容。</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完成。</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>正确。</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation>不完全对。</translation>
    </message>
    <message>
        <source>To do: {what}</source>
        <translation>任务：{what}</translation>
    </message>
    <message>
        <source>{title}: {hit} hit</source>
        <translation>{title}：命中 {hit} 个</translation>
    </message>
    <message>
        <source>Question {n}</source>
        <translation>问题 {n}</translation>
    </message>
    <message>
        <source>{n} of {all}: {title}</source>
        <translation>{n}/{all}：{title}</translation>
    </message>
    <message>
        <source>Question {n} of {all}</source>
        <translation>问题 {n}/{all}</translation>
    </message>
    <message>
        <source>it was saved by a newer klviz (format {version}; this one knows formats up to {own})</source>
        <translation>它由较新的 klviz 保存（格式 {version}；此版本只认识到格式 {own}）</translation>
    </message>
    <message>
        <source>{name} is of a newer klviz and stays as it is. This klviz keeps its own in {beside}.</source>
        <translation>{name} 属于较新的 klviz，保持不变。此 klviz 将自己的记录保存在 {beside} 中。</translation>
    </message>
    <message>
        <source>What was achieved in lessons could not be read ({why}); it was put aside as {name}.</source>
        <translation>无法读取课程中取得的成果（{why}）；已另存为 {name}。</translation>
    </message>
    <message>
        <source>Your progress could not be kept: {why}</source>
        <translation>无法保存你的进度：{why}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>主工具栏</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>{letter} of {name} is {given}: there is room for no more.</source>
        <translation>{name} 的 {letter} 为 {given}：没有更多的余量。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>New name of the outcome</source>
        <translation>结果的新名称</translation>
    </message>
    <message>
        <source>Number of outcomes</source>
        <translation>结果数目</translation>
    </message>
    <message>
        <source>How many outcomes, 2 to 64</source>
        <translation>多少个结果，2 到 64</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>F11 ends lecture mode</source>
        <translation>F11 结束讲课模式</translation>
    </message>
    <message>
        <source>There is one outcome only, and nothing to trade with.</source>
        <translation>只有一个结果，没有可以交换的对象。</translation>
    </message>
    <message>
        <source>This scene shows no bars of P and Q; Ctrl+1 goes back to the explorer.</source>
        <translation>此场景不显示 P 与 Q 的条形；Ctrl+1 返回探索场景。</translation>
    </message>
    <message>
        <source>Moving a bar: {mode}</source>
        <translation>移动条形时：{mode}</translation>
    </message>
    <message>
        <source>Unit: {unit}</source>
        <translation>单位：{unit}</translation>
    </message>
    <message>
        <source>From its next start, klviz speaks {language}.</source>
        <translation>下次启动时，klviz 将使用{language}。</translation>
    </message>
    <message>
        <source>klviz speaks English, since no type on this computer has the letters of {language}. With one such as Noto Sans installed, it speaks {language} from its next start.</source>
        <translation>klviz 使用英语，因为这台计算机上没有含有 {language} 字符的字体。安装 Noto Sans 之类的字体后，下次启动将使用 {language}。</translation>
    </message>
    <message>
        <source>Turn {name}</source>
        <translation>调节 {name}</translation>
    </message>
    <message>
        <source>Type {name}</source>
        <translation>输入 {name}</translation>
    </message>
    <message>
        <source>All measures of P and Q</source>
        <translation>P 与 Q 的全部度量</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>度量</translation>
    </message>
    <message>
        <source>value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>waits for Σ = 1</source>
        <translation>等待 Σ = 1</translation>
    </message>
    <message>
        <source>{title}. {sentence} Bounds: {bounds}.</source>
        <translation>{title}。{sentence}范围：{bounds}。</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>导出图像</translation>
    </message>
    <message>
        <source>The picture is on the clipboard, as pixels and as SVG.</source>
        <translation>图像已复制到剪贴板，包括像素图与 SVG。</translation>
    </message>
    <message>
        <source>Export numbers</source>
        <translation>导出数值</translation>
    </message>
    <message>
        <source>Pixels for each point</source>
        <translation>每点像素数</translation>
    </message>
    <message>
        <source>The numbers are on the clipboard, as CSV.</source>
        <translation>数值已以 CSV 复制到剪贴板。</translation>
    </message>
    <message>
        <source>There are no numbers yet: P and Q must each sum to 1. Press N to normalise.</source>
        <translation>还没有数值：P 与 Q 的总和都必须是 1。按 N 归一化。</translation>
    </message>
    <message>
        <source>{name} must end in .csv, .tex or .py</source>
        <translation>{name} 必须以 .csv、.tex 或 .py 结尾</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>已保存 {path}</translation>
    </message>
    <message>
        <source>rows of Q</source>
        <translation>Q 的行</translation>
    </message>
    <message>
        <source>rows of P</source>
        <translation>P 的行</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Sketch Q</source>
        <translation>画出 Q</translation>
    </message>
    <message>
        <source>Only Q can be changed while it is sketched.</source>
        <translation>画 Q 时只能更改 Q。</translation>
    </message>
    <message>
        <source>Which number is guessed</source>
        <translation>要猜的数值</translation>
    </message>
    <message>
        <source>The room's guess</source>
        <translation>大家的猜测</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>揭晓</translation>
    </message>
    <message>
        <source>Back to the Q there was</source>
        <translation>恢复原来的 Q</translation>
    </message>
    <message>
        <source>Draw Q as you think P is, then reveal it.</source>
        <translation>把 Q 画成你认为的 P，然后揭晓。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>How many {unit}? Enter reveals.</source>
        <translation>多少{unit}？按回车揭晓。</translation>
    </message>
    <message>
        <source>Blue is what happens. Believing the sketch costs {error} {unit} too many. Score {close} of {asked}.</source>
        <translation>蓝色是实际发生的。相信所画的图要多花 {error} {unit}。得分 {close}/{asked}。</translation>
    </message>
    <message>
        <source>Guess {said}, truth {truth}: off by {error} {unit}. Score {close} of {asked}.</source>
        <translation>猜测 {said}，真实值 {truth}：相差 {error} {unit}。得分 {close}/{asked}。</translation>
    </message>
    <message>
        <source>klviz presenter</source>
        <translation>klviz 演讲者</translation>
    </message>
    <message>
        <source>The picture with all numbers</source>
        <translation>带全部数值的图像</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>当前时间</translation>
    </message>
    <message>
        <source>Time since the start</source>
        <translation>已用时间</translation>
    </message>
    <message>
        <source>Restart the timer</source>
        <translation>重新计时</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>下一步：{step}</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>前进一步</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>{label} goes from {low} to {high}.</source>
        <translation>{label} 的范围是 {low} 到 {high}。</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>保存会话</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Save it there again</source>
        <translation>重新保存到那里</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>{name} is open in another klviz as well. Whoever saves second is asked before overwriting it.</source>
        <translation>{name} 也在另一个 klviz 中打开。后保存的一方在覆盖之前会被询问。</translation>
    </message>
    <message>
        <source>“{name}” could not be read, so that nobody knows whether another program changed it.</source>
        <translation>无法读取“{name}”，因此不知道其他程序是否更改过它。</translation>
    </message>
    <message>
        <source>Saved {path}; what was there before could not be kept.</source>
        <translation>已保存 {path}；但之前的内容未能保留。</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program since klviz opened or saved it.</source>
        <translation>自 klviz 打开或保存以来，“{name}”已被其他程序更改。</translation>
    </message>
    <message>
        <source>“{name}” is no longer where klviz opened or saved it.</source>
        <translation>“{name}”已不在 klviz 打开或保存它的位置。</translation>
    </message>
    <message>
        <source>What is there now is kept among the earlier versions if you overwrite it.</source>
        <translation>如果覆盖，现有内容会保留在早期版本中。</translation>
    </message>
    <message>
        <source>A file is still being written; klviz goes on when it is safe.</source>
        <translation>仍有文件正在写入；写入完成后 klviz 会继续。</translation>
    </message>
    <message>
        <source>“{name}” has changes that are not saved.</source>
        <translation>“{name}”有未保存的更改。</translation>
    </message>
    <message>
        <source>{what} of {outcome}</source>
        <translation>{outcome} 的{what}</translation>
    </message>
    <message>
        <source>{bar}, pinned</source>
        <translation>{bar}，已固定</translation>
    </message>
    <message>
        <source>formula in LaTeX</source>
        <translation>LaTeX 公式</translation>
    </message>
    <message>
        <source>Show all controls</source>
        <translation>显示全部控件</translation>
    </message>
    <message>
        <source>Numbers of the lecture</source>
        <translation>讲课时的数值</translation>
    </message>
    <message>
        <source>The pen belongs to lecture mode; F11 starts it.</source>
        <translation>画笔属于讲课模式；按 F11 进入。</translation>
    </message>
    <message>
        <source>Draw; with Shift, an arrow. What is drawn fades. I puts the pen away.</source>
        <translation>绘画；按住 Shift 画箭头。所画内容会逐渐消失。按 I 收起画笔。</translation>
    </message>
    <message>
        <source>Frozen. F lets the picture go on.</source>
        <translation>已冻结。按 F 让图像继续。</translation>
    </message>
    <message>
        <source>The picture goes on.</source>
        <translation>图像继续。</translation>
    </message>
    <message>
        <source>A lesson is open; close it to sketch Q outside of it.</source>
        <translation>有课程正打开；请先关闭它，再单独画 Q。</translation>
    </message>
    <message>
        <source>Some controls are hidden. View, “Show all controls” brings them back.</source>
        <translation>部分控件已隐藏。“视图”中的“显示全部控件”可恢复它们。</translation>
    </message>
    <message>
        <source>Hide controls</source>
        <translation>隐藏控件</translation>
    </message>
    <message>
        <source>Up to {n} numbers stay on show.</source>
        <translation>最多保留显示 {n} 个数值。</translation>
    </message>
    <message>
        <source>Which histogram the tool changes</source>
        <translation>工具所改变的直方图</translation>
    </message>
    <message>
        <source>Q, what you believe</source>
        <translation>Q，你所相信的</translation>
    </message>
    <message>
        <source>P, what happens</source>
        <translation>P，实际发生的</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>A seeded draw in which all distributions are alike</source>
        <translation>由种子决定的抽取，所有分布机会均等</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Morph Q into P</source>
        <translation>把 Q 渐变为 P</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>种子 {seed}</translation>
    </message>
    <message>
        <source>Random {letter}</source>
        <translation>随机 {letter}</translation>
    </message>
    <message>
        <source>A number such as 0.25, 1/64, 2^-6, 3e-4, 0,25 or 25 %</source>
        <translation>数字，例如 0.25、1/64、2^-6、3e-4、0,25 或 25 %</translation>
    </message>
    <message>
        <source>New value of {name}</source>
        <translation>{name} 的新值</translation>
    </message>
    <message>
        <source>Everything can be changed in this step.</source>
        <translation>这一步可以更改一切。</translation>
    </message>
    <message>
        <source>Nothing can be changed in this step.</source>
        <translation>这一步什么都不能更改。</translation>
    </message>
    <message>
        <source>In this step only {what} can be changed.</source>
        <translation>这一步只能更改{what}。</translation>
    </message>
    <message>
        <source>{letter} of {name}</source>
        <translation>{name} 的 {letter}</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message>
        <source>infinite</source>
        <translation>无穷大</translation>
    </message>
    <message>
        <source>{left} plus {right}</source>
        <translation>{left} 加 {right}</translation>
    </message>
    <message>
        <source>{left} minus {right}</source>
        <translation>{left} 减 {right}</translation>
    </message>
    <message>
        <source>{left} times {right}</source>
        <translation>{left} 乘以 {right}</translation>
    </message>
    <message>
        <source>{left} divided by {right}</source>
        <translation>{left} 除以 {right}</translation>
    </message>
    <message>
        <source>{left} to the power {right}</source>
        <translation>{left} 的 {right} 次幂</translation>
    </message>
    <message>
        <source>the logarithm ({which}) of {what}</source>
        <translation>{what} 的对数({which})</translation>
    </message>
    <message>
        <source>true</source>
        <translation>真</translation>
    </message>
    <message>
        <source>false</source>
        <translation>假</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>{left} is less than {right}</source>
        <translation>{left} 小于 {right}</translation>
    </message>
    <message>
        <source>{left} is at most {right}</source>
        <translation>{left} 至多为 {right}</translation>
    </message>
    <message>
        <source>{left} is more than {right}</source>
        <translation>{left} 大于 {right}</translation>
    </message>
    <message>
        <source>{left} is at least {right}</source>
        <translation>{left} 至少为 {right}</translation>
    </message>
    <message>
        <source>{left} is {right}</source>
        <translation>{left} 为 {right}</translation>
    </message>
    <message>
        <source>{left} is not {right}</source>
        <translation>{left} 不为 {right}</translation>
    </message>
    <message>
        <source>the {title}</source>
        <translation>{title}</translation>
    </message>
    <message>
        <source>the base</source>
        <translation>底数</translation>
    </message>
    <message>
        <source>the unit is {unit}</source>
        <translation>单位是{unit}</translation>
    </message>
    <message>
        <source>the seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>the number of outcomes</source>
        <translation>结果的数目</translation>
    </message>
    <message>
        <source>minus {number}</source>
        <translation>负 {number}</translation>
    </message>
    <message>
        <source>it is not so that {what}</source>
        <translation>并非 {what}</translation>
    </message>
    <message>
        <source>{what} is {aim}, give or take {room}</source>
        <translation>{what} 为 {aim}，误差不超过 {room}</translation>
    </message>
    <message>
        <source>the size of {what}</source>
        <translation>{what} 的绝对值</translation>
    </message>
    <message>
        <source>the least of {what}</source>
        <translation>{what} 中的最小者</translation>
    </message>
    <message>
        <source>the greatest of {what}</source>
        <translation>{what} 中的最大者</translation>
    </message>
    <message>
        <source>the root of {what}</source>
        <translation>{what} 的平方根</translation>
    </message>
    <message>
        <source>the sum of {letter}</source>
        <translation>{letter} 的总和</translation>
    </message>
    <message>
        <source>the smallest probability of {letter}</source>
        <translation>{letter} 的最小概率</translation>
    </message>
    <message>
        <source>the largest probability of {letter}</source>
        <translation>{letter} 的最大概率</translation>
    </message>
    <message>
        <source>impossible here</source>
        <translation>此处不可能</translation>
    </message>
    <message>
        <source>The target: {x} across, {y} up</source>
        <translation>目标：横轴 {x}，纵轴 {y}</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>impossible: {rule}</source>
        <translation>不可能：{rule}</translation>
    </message>
    <message>
        <source>beyond the picture</source>
        <translation>超出图像</translation>
    </message>
    <message>
        <source>Press Space: the same symbols go through every coder. Drag Q to see what a wrong belief costs.</source>
        <translation>按空格键：同样的符号会通过每个编码器。拖动 Q，看看错误的信念要付出多少代价。</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Codewords</source>
        <translation>码字</translation>
    </message>
    <message>
        <source>symbols a block</source>
        <translation>每块符号数</translation>
    </message>
    <message>
        <source>bits per symbol</source>
        <translation>每符号比特数</translation>
    </message>
    <message>
        <source>above H(P,Q)</source>
        <translation>高出 H(P,Q)</translation>
    </message>
    <message>
        <source>Huffman, Q, in blocks</source>
        <translation>霍夫曼，Q，分块</translation>
    </message>
    <message>
        <source>Real bits: {title}</source>
        <translation>真实比特：{title}</translation>
    </message>
    <message>
        <source>Kraft sums: Σ 2^−length</source>
        <translation>克拉夫特和：Σ 2^−码长</translation>
    </message>
    <message>
        <source>Bits per symbol so far</source>
        <translation>至今每符号比特数</translation>
    </message>
    <message>
        <source>has no codeword</source>
        <translation>没有码字</translation>
    </message>
    <message>
        <source>Sent so far</source>
        <translation>至今已发送</translation>
    </message>
    <message>
        <source>The last bits</source>
        <translation>最后的比特</translation>
    </message>
    <message>
        <source>Nothing has been sent yet, so there is nothing to decode.</source>
        <translation>尚未发送任何内容，因此没有可解码的。</translation>
    </message>
    <message>
        <source>A terabyte of this source cannot be coded with your Q at any length.</source>
        <translation>用你的 Q，无论多长都无法编码这个信源的 1 TB 数据。</translation>
    </message>
    <message>
        <source>symbols sent</source>
        <translation>已发送符号</translation>
    </message>
    <message>
        <source>coder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>per symbol</source>
        <translation>每符号</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>期望</translation>
    </message>
    <message>
        <source>A terabyte of this source costs {more} more with your Q.</source>
        <translation>用你的 Q，这个信源的 1 TB 数据要多花 {more}。</translation>
    </message>
    <message>
        <source>This scene shows up to {n} outcomes; these are {k}.</source>
        <translation>此场景最多显示 {n} 个结果；这里有 {k} 个。</translation>
    </message>
    <message>
        <source>Huffman's tree for {letter}, merge {step} of {all}</source>
        <translation>{letter} 的霍夫曼树，第 {step} 次合并，共 {all} 次</translation>
    </message>
    <message>
        <source>Huffman's tree for {letter}</source>
        <translation>{letter} 的霍夫曼树</translation>
    </message>
    <message>
        <source>Decoding gives something else: {which}.</source>
        <translation>解码结果不一致：{which}。</translation>
    </message>
    <message>
        <source>more than 4096 blocks</source>
        <translation>超过 4096 个块</translation>
    </message>
    <message>
        <source>{code}, bits per symbol so far</source>
        <translation>{code}，至今每符号比特数</translation>
    </message>
    <message>
        <source>Kraft sum, {code}</source>
        <translation>克拉夫特和，{code}</translation>
    </message>
    <message>
        <source>symbols sent of {all}</source>
        <translation>已发送符号，共 {all} 个</translation>
    </message>
    <message>
        <source>Drag any bar. Orange is what you believe, blue is what happens.</source>
        <translation>拖动任意条形。橙色是你所相信的，蓝色是实际发生的。</translation>
    </message>
    <message>
        <source>Believing Q while P happens</source>
        <translation>相信 Q 而 P 发生</translation>
    </message>
    <message>
        <source>Believing P while Q happens</source>
        <translation>相信 P 而 Q 发生</translation>
    </message>
    <message>
        <source>share of symbols (P)</source>
        <translation>符号所占份额 (P)</translation>
    </message>
    <message>
        <source>{symbol} is infinite: {names} happens under {happens} and is impossible under {believed}.</source>
        <translation>{symbol} 为无穷大：{names} 在 {happens} 下会发生，而在 {believed} 下不可能。</translation>
    </message>
    <message>
        <source>{symbol} is infinite: {names} happen under {happens} and are impossible under {believed}.</source>
        <translation>{symbol} 为无穷大：{names} 在 {happens} 下会发生，而在 {believed} 下不可能。</translation>
    </message>
    <message>
        <source>What each outcome adds to D(P‖Q):  p · {log}(p/q)</source>
        <translation>每个结果对 D(P‖Q) 的贡献：  p · {log}(p/q)</translation>
    </message>
    <message>
        <source>Terms p · {log}(p/q)</source>
        <translation>各项 p · {log}(p/q)</translation>
    </message>
    <message>
        <source>Coding cost: width p, height −{log} q, tick −{log} p</source>
        <translation>编码代价：宽 p，高 −{log} q，刻线 −{log} p</translation>
    </message>
    <message>
        <source>Coding cost</source>
        <translation>编码代价</translation>
    </message>
    <message>
        <source>Q's code length</source>
        <translation>Q 的码长</translation>
    </message>
    <message>
        <source>ideal length</source>
        <translation>理想码长</translation>
    </message>
    <message>
        <source>term</source>
        <translation>项</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> 及另外 {count} 个</translation>
    </message>
    <message>
        <source>Q's code for {name}</source>
        <translation>{name} 在 Q 下的码</translation>
    </message>
    <message>
        <source>ideal code for {name}</source>
        <translation>{name} 的理想码</translation>
    </message>
    <message>
        <source>paid for each {unit} of information</source>
        <translation>每{unit}信息所付的代价</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>{length} {unit}, ideal {least}</source>
        <translation>{length} {unit}，理想为 {least}</translation>
    </message>
    <message>
        <source>Drag P's bells, drop Q on a plane below, press play: two losses learn from the same P.</source>
        <translation>拖动 P 的钟形，把 Q 放到下方的平面上，按播放：两种损失从同一个 P 学习。</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>拟合</translation>
    </message>
    <message>
        <source>A fit needs at least two outcomes.</source>
        <translation>拟合至少需要两个结果。</translation>
    </message>
    <message>
        <source>separation d</source>
        <translation>间距 d</translation>
    </message>
    <message>
        <source>What happens (P)</source>
        <translation>实际发生的 (P)</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Best μ by d: {loss}</source>
        <translation>最优 μ 随 d 的变化：{loss}</translation>
    </message>
    <message>
        <source>Best μ by d</source>
        <translation>最优 μ 随 d 的变化</translation>
    </message>
    <message>
        <source>{loss}'s best bell covers both of P's at every d up to 5.</source>
        <translation>d 不超过 5 时，{loss} 的最优钟形始终覆盖 P 的两个钟形。</translation>
    </message>
    <message>
        <source>optimum of</source>
        <translation>最优解，按</translation>
    </message>
    <message>
        <source>Every optimum found, the best first</source>
        <translation>找到的全部最优解，最好的在前</translation>
    </message>
    <message>
        <source>mean of P</source>
        <translation>P 的均值</translation>
    </message>
    <message>
        <source>deviation of P</source>
        <translation>P 的标准差</translation>
    </message>
    <message>
        <source>At d = {d} {loss}'s best bell is broad; it seeks one of P's only from d = {wins} on.</source>
        <translation>d = {d} 时，{loss} 的最优钟形是宽的；从 d = {wins} 起才寻向 P 的其中一个。</translation>
    </message>
    <message>
        <source>At d = {d} {loss}'s best bell seeks one of P's; below d = {wins} the broad one is better.</source>
        <translation>d = {d} 时，{loss} 的最优钟形寻向 P 的其中一个；低于 d = {wins} 时宽的更好。</translation>
    </message>
    <message>
        <source>how far best forward Q misses these</source>
        <translation>正向最优 Q 与它们相差多少</translation>
    </message>
    <message>
        <source>Rényi of order {order}</source>
        <translation>{order} 阶 Rényi</translation>
    </message>
    <message>
        <source>{loss}, best Q</source>
        <translation>{loss}，最优 Q</translation>
    </message>
    <message>
        <source>{loss}, learning Q</source>
        <translation>{loss}，学习中的 Q</translation>
    </message>
    <message>
        <source>a mode becomes an optimum at d</source>
        <translation>单独一座峰成为最优解之一时的 d</translation>
    </message>
    <message>
        <source>a mode becomes the best at d</source>
        <translation>单独一座峰成为最佳时的 d</translation>
    </message>
    <message>
        <source>A best bell lies at the edge of what is searched: no bell inside is as good.</source>
        <translation>有一个最优钟形位于搜索范围的边缘：范围内没有同样好的钟形。</translation>
    </message>
    <message>
        <source>P's {count} outcomes are taken together in {groups} groups of neighbours.</source>
        <translation>P 的 {count} 个结果按相邻合并为 {groups} 组。</translation>
    </message>
    <message>
        <source>D(Q‖P) is infinite for every bell: {name} is impossible under P and under no bell.</source>
        <translation>D(Q‖P) 对任何钟形都为无穷大：{name} 在 P 下不可能，而在任何钟形下都可能。</translation>
    </message>
    <message>
        <source>centre μ</source>
        <translation>中心 μ</translation>
    </message>
    <message>
        <source>width σ</source>
        <translation>宽度 σ</translation>
    </message>
    <message>
        <source>P of {name}, {value}</source>
        <translation>{name} 的 P，{value}</translation>
    </message>
    <message>
        <source>{loss} of a bell at μ, σ</source>
        <translation>位于 μ、σ 的钟形的{loss}</translation>
    </message>
    <message>
        <source>{loss} at μ, σ</source>
        <translation>μ、σ 处的{loss}</translation>
    </message>
    <message>
        <source>{loss} as one bell moves</source>
        <translation>移动一个钟形时的{loss}</translation>
    </message>
    <message>
        <source>start of Q</source>
        <translation>Q 的起点</translation>
    </message>
    <message>
        <source>start of Q's second bell</source>
        <translation>Q 的第二个钟形的起点</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>bell {i} of P</source>
        <translation>P 的钟形 {i}</translation>
    </message>
    <message>
        <source>density, relative</source>
        <translation>密度，相对值</translation>
    </message>
    <message>
        <source>best Q</source>
        <translation>最优 Q</translation>
    </message>
    <message>
        <source>learning Q</source>
        <translation>学习中的 Q</translation>
    </message>
    <message>
        <source>∞ for every Q</source>
        <translation>对任何 Q 都为 ∞</translation>
    </message>
    <message>
        <source>optimum</source>
        <translation>最优解</translation>
    </message>
    <message>
        <source>{loss} after each step</source>
        <translation>每一步之后的{loss}</translation>
    </message>
    <message>
        <source>least possible</source>
        <translation>可能的最小值</translation>
    </message>
    <message>
        <source>density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>{letter} of {name}, {value}</source>
        <translation>{name} 的 {letter}，{value}</translation>
    </message>
    <message>
        <source>{bar}, adds {term} {unit} to D(P‖Q)</source>
        <translation>{bar}，对 D(P‖Q) 贡献 {term} {unit}</translation>
    </message>
    <message>
        <source>What happens (P) and what you believe (Q)</source>
        <translation>实际发生的 (P) 与你所相信的 (Q)</translation>
    </message>
    <message>
        <source>P and Q</source>
        <translation>P 与 Q</translation>
    </message>
    <message>
        <source>The numbers wait: {which} does not sum to 1. Press N to normalise.</source>
        <translation>数值暂不显示：{which} 的总和不是 1。按 N 归一化。</translation>
    </message>
    <message>
        <source>P happens</source>
        <translation>P 发生</translation>
    </message>
    <message>
        <source>Q believed</source>
        <translation>相信 Q</translation>
    </message>
    <message>
        <source>compared {letter}</source>
        <translation>对比的 {letter}</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>比特</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>奈特</translation>
    </message>
    <message>
        <source>bans</source>
        <translation>哈特利</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>A session, or data for P and Q</source>
        <translation>会话，或 P 与 Q 的数据</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Open data for Q…</source>
        <translation>打开 Q 的数据…</translation>
    </message>
    <message>
        <source>P stays; the outcomes of both are kept</source>
        <translation>P 不变；保留两者的全部结果</translation>
    </message>
    <message>
        <source>Paste data</source>
        <translation>粘贴数据</translation>
    </message>
    <message>
        <source>Numbers, a table or text</source>
        <translation>数字、表格或文本</translation>
    </message>
    <message>
        <source>Save session as…</source>
        <translation>会话另存为…</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>早期版本…</translation>
    </message>
    <message>
        <source>What a session was before it was saved over</source>
        <translation>会话被覆盖保存之前的内容</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>导出图像…</translation>
    </message>
    <message>
        <source>SVG, PDF or PNG</source>
        <translation>SVG、PDF 或 PNG</translation>
    </message>
    <message>
        <source>Export numbers…</source>
        <translation>导出数值…</translation>
    </message>
    <message>
        <source>CSV, LaTeX, or Python that reproduces them</source>
        <translation>CSV、LaTeX，或可重现数值的 Python</translation>
    </message>
    <message>
        <source>Export progress…</source>
        <translation>导出进度…</translation>
    </message>
    <message>
        <source>What was done in lessons, as a table or JSON</source>
        <translation>课程中完成的内容，以表格或 JSON 保存</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图像</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>复制数值</translation>
    </message>
    <message>
        <source>Code a file…</source>
        <translation>编码文件…</translation>
    </message>
    <message>
        <source>Real bytes through the real codes</source>
        <translation>用真实的编码处理真实的字节</translation>
    </message>
    <message>
        <source>Open batch…</source>
        <translation>打开批处理…</translation>
    </message>
    <message>
        <source>Many pairs, from tables of any size</source>
        <translation>来自任意大小表格的大量分布对</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Swap P and Q</source>
        <translation>交换 P 与 Q</translation>
    </message>
    <message>
        <source>Copy P to Q</source>
        <translation>将 P 复制到 Q</translation>
    </message>
    <message>
        <source>Copy Q to P</source>
        <translation>将 Q 复制到 P</translation>
    </message>
    <message>
        <source>Normalise</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>Divide P and Q by their sums</source>
        <translation>将 P 与 Q 分别除以各自的总和</translation>
    </message>
    <message>
        <source>Random Q</source>
        <translation>随机 Q</translation>
    </message>
    <message>
        <source>A seeded draw, all distributions alike</source>
        <translation>由种子决定的抽取，所有分布机会均等</translation>
    </message>
    <message>
        <source>Random P</source>
        <translation>随机 P</translation>
    </message>
    <message>
        <source>The others scale</source>
        <translation>其余按比例缩放</translation>
    </message>
    <message>
        <source>All other bars keep their ratios</source>
        <translation>其余条形保持相互比例</translation>
    </message>
    <message>
        <source>Pinned bars stay</source>
        <translation>固定的条形不动</translation>
    </message>
    <message>
        <source>The unpinned others keep their ratios</source>
        <translation>其余未固定的条形保持相互比例</translation>
    </message>
    <message>
        <source>The neighbour pays</source>
        <translation>由相邻条形承担</translation>
    </message>
    <message>
        <source>Mass is traded with the next outcome</source>
        <translation>与下一个结果交换概率质量</translation>
    </message>
    <message>
        <source>Nothing else moves</source>
        <translation>其余都不动</translation>
    </message>
    <message>
        <source>Sums may leave 1; the numbers wait for Normalise</source>
        <translation>总和可以偏离 1；数值待归一化后显示</translation>
    </message>
    <message>
        <source>Choose P</source>
        <translation>选择 P</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>条形</translation>
    </message>
    <message>
        <source>Choose Q</source>
        <translation>选择 Q</translation>
    </message>
    <message>
        <source>Outcome before</source>
        <translation>上一个结果</translation>
    </message>
    <message>
        <source>Next outcome</source>
        <translation>下一个结果</translation>
    </message>
    <message>
        <source>First outcome</source>
        <translation>第一个结果</translation>
    </message>
    <message>
        <source>Last outcome</source>
        <translation>最后一个结果</translation>
    </message>
    <message>
        <source>Raise by 0.01</source>
        <translation>增加 0.01</translation>
    </message>
    <message>
        <source>Lower by 0.01</source>
        <translation>减少 0.01</translation>
    </message>
    <message>
        <source>Raise by 0.1</source>
        <translation>增加 0.1</translation>
    </message>
    <message>
        <source>Lower by 0.1</source>
        <translation>减少 0.1</translation>
    </message>
    <message>
        <source>Raise by 0.001</source>
        <translation>增加 0.001</translation>
    </message>
    <message>
        <source>Lower by 0.001</source>
        <translation>减少 0.001</translation>
    </message>
    <message>
        <source>Give 0.01 to the next outcome</source>
        <translation>给下一个结果 0.01</translation>
    </message>
    <message>
        <source>Give 0.01 to the outcome before</source>
        <translation>给上一个结果 0.01</translation>
    </message>
    <message>
        <source>Type a value…</source>
        <translation>输入数值…</translation>
    </message>
    <message>
        <source>Set to exactly 0</source>
        <translation>设为恰好 0</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Add an outcome</source>
        <translation>添加结果</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Remove the outcome</source>
        <translation>删除结果</translation>
    </message>
    <message>
        <source>Rename the outcome…</source>
        <translation>重命名结果…</translation>
    </message>
    <message>
        <source>Merge with the next outcome</source>
        <translation>与下一个结果合并</translation>
    </message>
    <message>
        <source>Move the outcome left</source>
        <translation>结果左移</translation>
    </message>
    <message>
        <source>Move the outcome right</source>
        <translation>结果右移</translation>
    </message>
    <message>
        <source>Number of outcomes…</source>
        <translation>结果数目…</translation>
    </message>
    <message>
        <source>Store in A</source>
        <translation>存入 A</translation>
    </message>
    <message>
        <source>Store in B</source>
        <translation>存入 B</translation>
    </message>
    <message>
        <source>Store in C</source>
        <translation>存入 C</translation>
    </message>
    <message>
        <source>Return to A</source>
        <translation>回到 A</translation>
    </message>
    <message>
        <source>Return to B</source>
        <translation>回到 B</translation>
    </message>
    <message>
        <source>Return to C</source>
        <translation>回到 C</translation>
    </message>
    <message>
        <source>Compare with A</source>
        <translation>与 A 比较</translation>
    </message>
    <message>
        <source>Compare with B</source>
        <translation>与 B 比较</translation>
    </message>
    <message>
        <source>Compare with C</source>
        <translation>与 C 比较</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Two histograms and every number between them.</source>
        <translation>两个直方图，以及它们之间的所有数值。</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Coding: real bits</source>
        <translation>编码：真实的比特</translation>
    </message>
    <message>
        <source>Fixed-length, Shannon, Huffman and range coding, on the same symbols.</source>
        <translation>对同样的符号使用定长码、香农码、霍夫曼码和区间编码。</translation>
    </message>
    <message>
        <source>Fit: covering or seeking</source>
        <translation>拟合：覆盖还是寻峰</translation>
    </message>
    <message>
        <source>One P, two losses: which Q does each of them want?</source>
        <translation>一个 P，两种损失：各自想要怎样的 Q？</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>比特</translation>
    </message>
    <message>
        <source>Nats</source>
        <translation>奈特</translation>
    </message>
    <message>
        <source>Bans</source>
        <translation>哈特利</translation>
    </message>
    <message>
        <source>Next unit</source>
        <translation>下一个单位</translation>
    </message>
    <message>
        <source>Bits, nats, bans</source>
        <translation>比特、奈特、哈特利</translation>
    </message>
    <message>
        <source>Logarithmic heights</source>
        <translation>对数高度</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>The scene's clock; in the explorer, morph Q into P</source>
        <translation>场景的时钟；在探索场景中把 Q 渐变为 P</translation>
    </message>
    <message>
        <source>Cross-entropy falls to the entropy; M again stops</source>
        <translation>交叉熵降到熵；再按 M 停止</translation>
    </message>
    <message>
        <source>Morph, temperature, smoothing, shapes</source>
        <translation>渐变、温度、平滑、形状</translation>
    </message>
    <message>
        <source>Whatever was hidden for the class</source>
        <translation>对课堂隐藏的一切</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>正常文字</translation>
    </message>
    <message>
        <source>Lecture mode</source>
        <translation>讲课模式</translation>
    </message>
    <message>
        <source>Full screen, large type, high contrast</source>
        <translation>全屏、大字、高对比度</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>讲课</translation>
    </message>
    <message>
        <source>Numbers of the lecture…</source>
        <translation>讲课时的数值…</translation>
    </message>
    <message>
        <source>Hide controls for the class…</source>
        <translation>对课堂隐藏控件…</translation>
    </message>
    <message>
        <source>Buttons, tools, panels and numbers; saved with the session</source>
        <translation>按钮、工具、面板和数值；随会话保存</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Draw on the picture</source>
        <translation>在图像上绘画</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>The room's picture stays while you go on</source>
        <translation>你继续操作时，教室看到的图像不变</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>空屏</translation>
    </message>
    <message>
        <source>Presenter window</source>
        <translation>演讲者窗口</translation>
    </message>
    <message>
        <source>Numbers, notes and the time, on the other screen</source>
        <translation>在另一块屏幕上显示数值、备注和时间</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Hides the numbers, takes a guess</source>
        <translation>隐藏数值，先来猜一猜</translation>
    </message>
    <message>
        <source>Predict: sketch Q</source>
        <translation>预测：画出 Q</translation>
    </message>
    <message>
        <source>P is hidden; the room draws it as Q</source>
        <translation>P 被隐藏；大家把它画成 Q</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Send the stream</source>
        <translation>发送符号流</translation>
    </message>
    <message>
        <source>Code in focus</source>
        <translation>关注的码</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>定长</translation>
    </message>
    <message>
        <source>Shannon Q</source>
        <translation>香农 Q</translation>
    </message>
    <message>
        <source>Huffman Q</source>
        <translation>霍夫曼 Q</translation>
    </message>
    <message>
        <source>Huffman P</source>
        <translation>霍夫曼 P</translation>
    </message>
    <message>
        <source>range Q</source>
        <translation>区间 Q</translation>
    </message>
    <message>
        <source>Merges of Huffman's tree</source>
        <translation>霍夫曼树的合并步数</translation>
    </message>
    <message>
        <source>Symbols a block (Huffman)</source>
        <translation>每块符号数（霍夫曼）</translation>
    </message>
    <message>
        <source>Symbols to send</source>
        <translation>待发送符号数</translation>
    </message>
    <message>
        <source>Symbols sent</source>
        <translation>已发送符号数</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>观看学习过程</translation>
    </message>
    <message>
        <source>Step of learning</source>
        <translation>学习步数</translation>
    </message>
    <message>
        <source>What is fitted</source>
        <translation>拟合的对象</translation>
    </message>
    <message>
        <source>½N(−d, 1) + ½N(d, 1)</source>
        <translation>½N(−d, 1) + ½N(d, 1)</translation>
    </message>
    <message>
        <source>Up to four bells</source>
        <translation>至多四个钟形</translation>
    </message>
    <message>
        <source>Loss on the left</source>
        <translation>左侧损失</translation>
    </message>
    <message>
        <source>Forward KL</source>
        <translation>正向 KL</translation>
    </message>
    <message>
        <source>Reverse KL</source>
        <translation>反向 KL</translation>
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
        <translation>总变差</translation>
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
        <translation>右侧损失</translation>
    </message>
    <message>
        <source>Rényi's order α</source>
        <translation>Rényi 阶数 α</translation>
    </message>
    <message>
        <source>What may be fitted</source>
        <translation>可用来拟合的</translation>
    </message>
    <message>
        <source>One bell</source>
        <translation>一个钟形</translation>
    </message>
    <message>
        <source>Two bells</source>
        <translation>两个钟形</translation>
    </message>
    <message>
        <source>A free histogram</source>
        <translation>自由的直方图</translation>
    </message>
    <message>
        <source>Steps of the histogram</source>
        <translation>直方图的级数</translation>
    </message>
    <message>
        <source>Sliders for</source>
        <translation>滑块对应</translation>
    </message>
    <message>
        <source>Where Q starts</source>
        <translation>Q 的起点</translation>
    </message>
    <message>
        <source>How Q learns</source>
        <translation>Q 如何学习</translation>
    </message>
    <message>
        <source>Separation d</source>
        <translation>间距 d</translation>
    </message>
    <message>
        <source>Bells of P</source>
        <translation>P 的钟形</translation>
    </message>
    <message>
        <source>Bell in hand</source>
        <translation>当前钟形</translation>
    </message>
    <message>
        <source>Bell 1: place</source>
        <translation>钟形 1：位置</translation>
    </message>
    <message>
        <source>Bell 1: height</source>
        <translation>钟形 1：高度</translation>
    </message>
    <message>
        <source>Bell 1: width</source>
        <translation>钟形 1：宽度</translation>
    </message>
    <message>
        <source>Bell 2: place</source>
        <translation>钟形 2：位置</translation>
    </message>
    <message>
        <source>Bell 2: height</source>
        <translation>钟形 2：高度</translation>
    </message>
    <message>
        <source>Bell 2: width</source>
        <translation>钟形 2：宽度</translation>
    </message>
    <message>
        <source>Bell 3: place</source>
        <translation>钟形 3：位置</translation>
    </message>
    <message>
        <source>Bell 3: height</source>
        <translation>钟形 3：高度</translation>
    </message>
    <message>
        <source>Bell 3: width</source>
        <translation>钟形 3：宽度</translation>
    </message>
    <message>
        <source>Bell 4: place</source>
        <translation>钟形 4：位置</translation>
    </message>
    <message>
        <source>Bell 4: height</source>
        <translation>钟形 4：高度</translation>
    </message>
    <message>
        <source>Bell 4: width</source>
        <translation>钟形 4：宽度</translation>
    </message>
    <message>
        <source>Start μ</source>
        <translation>起始 μ</translation>
    </message>
    <message>
        <source>Start σ</source>
        <translation>起始 σ</translation>
    </message>
    <message>
        <source>Second start μ</source>
        <translation>第二个起始 μ</translation>
    </message>
    <message>
        <source>Second start σ</source>
        <translation>第二个起始 σ</translation>
    </message>
    <message>
        <source>Learning by</source>
        <translation>学习方法</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Gradient descent</source>
        <translation>梯度下降</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Seeded restarts</source>
        <translation>带种子的重启</translation>
    </message>
    <message>
        <source>forward KL</source>
        <translation>正向 KL</translation>
    </message>
    <message>
        <source>reverse KL</source>
        <translation>反向 KL</translation>
    </message>
    <message>
        <source>total variation</source>
        <translation>总变差</translation>
    </message>
    <message>
        <source>entropy of P</source>
        <translation>P 的熵</translation>
    </message>
    <message>
        <source>The least that an outcome of P can cost on average, in the best code for P.</source>
        <translation>用 P 的最优码时，P 的一个结果平均至少要花费的码长。</translation>
    </message>
    <message>
        <source>0 to log K</source>
        <translation>0 到 log K</translation>
    </message>
    <message>
        <source>entropy of Q</source>
        <translation>Q 的熵</translation>
    </message>
    <message>
        <source>The least that an outcome of Q can cost on average, in the best code for Q.</source>
        <translation>用 Q 的最优码时，Q 的一个结果平均至少要花费的码长。</translation>
    </message>
    <message>
        <source>cross-entropy, forward</source>
        <translation>交叉熵，正向</translation>
    </message>
    <message>
        <source>What an outcome of P costs on average when it is written in the best code for Q.</source>
        <translation>用 Q 的最优码书写 P 的一个结果时平均花费的码长。</translation>
    </message>
    <message>
        <source>H(P) to ∞</source>
        <translation>H(P) 到 ∞</translation>
    </message>
    <message>
        <source>cross-entropy, reverse</source>
        <translation>交叉熵，反向</translation>
    </message>
    <message>
        <source>What an outcome of Q costs on average when it is written in the best code for P.</source>
        <translation>用 P 的最优码书写 Q 的一个结果时平均花费的码长。</translation>
    </message>
    <message>
        <source>H(Q) to ∞</source>
        <translation>H(Q) 到 ∞</translation>
    </message>
    <message>
        <source>relative entropy, forward</source>
        <translation>相对熵，正向</translation>
    </message>
    <message>
        <source>What is overpaid for each outcome when P happens and Q was believed.</source>
        <translation>当 P 发生而相信的是 Q 时，每个结果多付出的代价。</translation>
    </message>
    <message>
        <source>0, only if P = Q, to ∞</source>
        <translation>0（仅当 P = Q）到 ∞</translation>
    </message>
    <message>
        <source>relative entropy, reverse</source>
        <translation>相对熵，反向</translation>
    </message>
    <message>
        <source>What is overpaid for each outcome when Q happens and P was believed.</source>
        <translation>当 Q 发生而相信的是 P 时，每个结果多付出的代价。</translation>
    </message>
    <message>
        <source>Jensen–Shannon divergence</source>
        <translation>Jensen–Shannon 散度</translation>
    </message>
    <message>
        <source>What one outcome tells about which of P and Q it was drawn from, by the toss of a fair coin.</source>
        <translation>抛一枚公平硬币决定从 P 还是 Q 中抽取，一个结果能透露多少关于它来自何者的信息。</translation>
    </message>
    <message>
        <source>0, only if P = Q, to 1 bit</source>
        <translation>0（仅当 P = Q）到 1 比特</translation>
    </message>
    <message>
        <source>Jensen–Shannon distance</source>
        <translation>Jensen–Shannon 距离</translation>
    </message>
    <message>
        <source>The square root of the Jensen–Shannon divergence, which obeys the triangle inequality.</source>
        <translation>Jensen–Shannon 散度的平方根，满足三角不等式。</translation>
    </message>
    <message>
        <source>0, only if P = Q, to 1 for base 2</source>
        <translation>0（仅当 P = Q）到 1（以 2 为底）</translation>
    </message>
    <message>
        <source>Jeffreys divergence</source>
        <translation>Jeffreys 散度</translation>
    </message>
    <message>
        <source>Forward and reverse relative entropy added together.</source>
        <translation>正向与反向相对熵之和。</translation>
    </message>
    <message>
        <source>The most by which P and Q can differ in the probability of any event.</source>
        <translation>P 与 Q 对任一事件的概率最多能相差多少。</translation>
    </message>
    <message>
        <source>0, only if P = Q, to 1</source>
        <translation>0（仅当 P = Q）到 1</translation>
    </message>
    <message>
        <source>Hellinger distance</source>
        <translation>Hellinger 距离</translation>
    </message>
    <message>
        <source>How far apart P and Q lie when each is drawn as a point on a sphere, its square roots the coordinates.</source>
        <translation>以各概率的平方根为坐标，把 P 与 Q 各画成球面上的一点时，两点相距多远。</translation>
    </message>
    <message>
        <source>Bhattacharyya distance</source>
        <translation>Bhattacharyya 距离</translation>
    </message>
    <message>
        <source>How little P and Q overlap: infinite when they share no outcome.</source>
        <translation>P 与 Q 重叠得有多少：没有共同结果时为无穷大。</translation>
    </message>
    <message>
        <source>chi-squared divergence, forward</source>
        <translation>卡方散度，正向</translation>
    </message>
    <message>
        <source>Squared differences between P and Q, each weighed against what Q expects.</source>
        <translation>P 与 Q 之差的平方，各除以 Q 的期望值。</translation>
    </message>
    <message>
        <source>chi-squared divergence, reverse</source>
        <translation>卡方散度，反向</translation>
    </message>
    <message>
        <source>Squared differences between P and Q, each weighed against what P expects.</source>
        <translation>P 与 Q 之差的平方，各除以 P 的期望值。</translation>
    </message>
    <message>
        <source>Rényi divergence of order 0.5</source>
        <translation>0.5 阶 Rényi 散度</translation>
    </message>
    <message>
        <source>Relative entropy with a dial: the higher the order, the more the worst outcome counts.</source>
        <translation>可以调节的相对熵：阶数越高，最坏的结果越重要。</translation>
    </message>
    <message>
        <source>Wasserstein distance</source>
        <translation>Wasserstein 距离</translation>
    </message>
    <message>
        <source>How far mass must be carried, on average, to turn P into Q, when the outcomes stand one step apart.</source>
        <translation>相邻结果相距一步时，把 P 变成 Q 平均要把概率质量搬运多远。</translation>
    </message>
    <message>
        <source>0, only if P = Q, to K − 1</source>
        <translation>0（仅当 P = Q）到 K − 1</translation>
    </message>
    <message>
        <source>perplexity of P</source>
        <translation>P 的困惑度</translation>
    </message>
    <message>
        <source>How many sides a fair die needs to be as uncertain as P.</source>
        <translation>公平的骰子要有多少面，才与 P 同样不确定。</translation>
    </message>
    <message>
        <source>1 to K</source>
        <translation>1 到 K</translation>
    </message>
    <message>
        <source>perplexity of Q</source>
        <translation>Q 的困惑度</translation>
    </message>
    <message>
        <source>How many sides a fair die needs to be as uncertain as Q.</source>
        <translation>公平的骰子要有多少面，才与 Q 同样不确定。</translation>
    </message>
    <message>
        <source>cost per bit</source>
        <translation>每比特的代价</translation>
    </message>
    <message>
        <source>What is paid for each bit of information when P happens and Q was believed.</source>
        <translation>当 P 发生而相信的是 Q 时，每比特信息所付的代价。</translation>
    </message>
    <message>
        <source>1, only if P = Q, to ∞; when P is certain, 1 if Q agrees and ∞ otherwise</source>
        <translation>1（仅当 P = Q）到 ∞；P 为确定时，Q 与之一致为 1，否则为 ∞</translation>
    </message>
    <message>
        <source>Horse race</source>
        <translation>赛马</translation>
    </message>
    <message>
        <source>Textbook</source>
        <translation>教科书</translation>
    </message>
    <message>
        <source>Eight horses, one of them a clear favourite; Q believes that they are all alike.</source>
        <translation>八匹马，其中一匹明显被看好；Q 认为它们都一样。</translation>
    </message>
    <message>
        <source>Two coins</source>
        <translation>两枚硬币</translation>
    </message>
    <message>
        <source>A fair coin and one that shows heads once in four: the two divergences differ.</source>
        <translation>一枚公平硬币和一枚四次出一次正面的硬币：两个散度不同。</translation>
    </message>
    <message>
        <source>Two trials against uniform</source>
        <translation>两次试验对均匀</translation>
    </message>
    <message>
        <source>Successes in two trials of chance 0.4, and the belief that 0, 1 and 2 are alike; the book counts in nats.</source>
        <translation>成功概率 0.4 的两次试验中的成功次数，而相信 0、1 和 2 机会均等；书中以奈特计。</translation>
    </message>
    <message>
        <source>Brandeis die</source>
        <translation>Brandeis 骰子</translation>
    </message>
    <message>
        <source>The least committed die whose average is 4.5 instead of 3.5, against a fair one; entropy in nats.</source>
        <translation>平均值为 4.5 而非 3.5 的骰子中假设最少的一个，对照公平的骰子；熵以奈特计。</translation>
    </message>
    <message>
        <source>Fair coin, belief 0.1</source>
        <translation>公平硬币，信念 0.1</translation>
    </message>
    <message>
        <source>Blow-up</source>
        <translation>发散</translation>
    </message>
    <message>
        <source>Heads comes up every second time, and Q gives it one chance in ten.</source>
        <translation>正面每两次出现一次，而 Q 只给它十分之一的机会。</translation>
    </message>
    <message>
        <source>Fair coin, belief 0.01</source>
        <translation>公平硬币，信念 0.01</translation>
    </message>
    <message>
        <source>The surer Q is that heads will not come, the more each head costs.</source>
        <translation>Q 越确信正面不会出现，每次正面的代价就越大。</translation>
    </message>
    <message>
        <source>Fair coin, belief 0.001</source>
        <translation>公平硬币，信念 0.001</translation>
    </message>
    <message>
        <source>Ten times surer again costs another 1.65 bits, while the reverse divergence nears 1.</source>
        <translation>再确信十倍又要多花 1.65 比特，而反向散度接近 1。</translation>
    </message>
    <message>
        <source>Fair coin, belief 0</source>
        <translation>公平硬币，信念 0</translation>
    </message>
    <message>
        <source>What Q holds impossible happens: the divergence is infinite, its reverse is 1, Jensen–Shannon is finite.</source>
        <translation>Q 认为不可能的事发生了：散度为无穷大，反向为 1，Jensen–Shannon 散度有限。</translation>
    </message>
    <message>
        <source>Nothing in common</source>
        <translation>毫无共同之处</translation>
    </message>
    <message>
        <source>No outcome is possible for both: both divergences are infinite and Jensen–Shannon is as large as it gets.</source>
        <translation>没有对两者都可能的结果：两个散度均为无穷大，Jensen–Shannon 散度达到最大值。</translation>
    </message>
    <message>
        <source>Code for four symbols</source>
        <translation>四个符号的码</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>码</translation>
    </message>
    <message>
        <source>Code words of 1, 2, 3 and 3 bits fit P exactly; two bits for each symbol fit Q.</source>
        <translation>1、2、3、3 比特的码字恰好适合 P；每个符号两比特适合 Q。</translation>
    </message>
    <message>
        <source>Code for three alike</source>
        <translation>三个等概率结果的码</translation>
    </message>
    <message>
        <source>Three equal outcomes cost 5/3 bits with the code words 0, 10 and 11, where 1.585 would be enough.</source>
        <translation>三个等概率的结果用码字 0、10 和 11 要花 5/3 比特，而 1.585 本已足够。</translation>
    </message>
    <message>
        <source>Huffman's code</source>
        <translation>霍夫曼码</translation>
    </message>
    <message>
        <source>Q is what the best code words, of 2, 2, 2, 3 and 3 bits, would fit exactly: 2.3 bits a symbol.</source>
        <translation>Q 是最优码字（2、2、2、3、3 比特）恰好适合的分布：每个符号 2.3 比特。</translation>
    </message>
    <message>
        <source>Sum of two dice</source>
        <translation>两颗骰子之和</translation>
    </message>
    <message>
        <source>Everyday</source>
        <translation>日常</translation>
    </message>
    <message>
        <source>Seven is six times as likely as two; Q believes that all sums are alike.</source>
        <translation>7 的可能性是 2 的六倍；Q 认为所有的和机会均等。</translation>
    </message>
    <message>
        <source>Three doors</source>
        <translation>三扇门</translation>
    </message>
    <message>
        <source>Once a door with a goat is open, the other door has the car twice as often as the first; Q believes in half and half.</source>
        <translation>打开一扇有山羊的门之后，另一扇门后有汽车的机会是最初那扇的两倍；Q 认为各占一半。</translation>
    </message>
    <message>
        <source>First digits</source>
        <translation>首位数字</translation>
    </message>
    <message>
        <source>Benford's law of first digits, against the belief that all nine are alike.</source>
        <translation>首位数字的本福特定律，对照九个数字机会均等的看法。</translation>
    </message>
    <message>
        <source>Medical test</source>
        <translation>医学检测</translation>
    </message>
    <message>
        <source>Dependence</source>
        <translation>相依性</translation>
    </message>
    <message>
        <source>Illness and test result together, against both on their own: the divergence is their mutual information.</source>
        <translation>疾病与检测结果的联合分布，对照两者各自独立：散度就是它们的互信息。</translation>
    </message>
    <message>
        <source>Noisy channel</source>
        <translation>有噪信道</translation>
    </message>
    <message>
        <source>Bit sent and bit received, of which 15 % are flipped, against independence: the capacity of the channel.</source>
        <translation>发送的比特与接收的比特（其中 15 % 被翻转），对照相互独立：得到信道容量。</translation>
    </message>
    <message>
        <source>One-hot label</source>
        <translation>独热标签</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>A picture is a cat for certain; the cross-entropy is the model's loss and all of it is divergence.</source>
        <translation>一张图片确定是猫；交叉熵就是模型的损失，而且全部都是散度。</translation>
    </message>
    <message>
        <source>Smoothed label</source>
        <translation>平滑标签</translation>
    </message>
    <message>
        <source>A tenth of the label is shared out among all classes, so that no loss is ever infinite.</source>
        <translation>把标签的十分之一分给所有类别，使损失永远不会无穷大。</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>下一个词</translation>
    </message>
    <message>
        <source>What may follow “the cat sat on the …”: Q is a model that halves with every rank.</source>
        <translation>“the cat sat on the …”之后可能出现的词：Q 是一个每降一位便减半的模型。</translation>
    </message>
    <message>
        <source>Mirror image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Curiosities</source>
        <translation>趣例</translation>
    </message>
    <message>
        <source>Q is P read backwards, and the two divergences are the same though P and Q are not.</source>
        <translation>Q 是倒过来的 P，两个散度相同，尽管 P 与 Q 并不相同。</translation>
    </message>
    <message>
        <source>Belief is right</source>
        <translation>信念正确</translation>
    </message>
    <message>
        <source>Q equals P: the divergence is exactly 0 and the cross-entropy is the entropy.</source>
        <translation>Q 等于 P：散度恰好为 0，交叉熵就是熵。</translation>
    </message>
    <message>
        <source>Almost equal</source>
        <translation>几乎相等</translation>
    </message>
    <message>
        <source>Equal to one part in 10⁸: summed as written the formula loses every digit, and the sign is a matter of luck.</source>
        <translation>相差不到 10⁸ 分之一：按原式求和会丢失所有有效数字，符号全凭运气。</translation>
    </message>
    <message>
        <source>One in 10²⁰</source>
        <translation>10²⁰ 分之一</translation>
    </message>
    <message>
        <source>Two beliefs about something that next to never happens; the divergence is in nats.</source>
        <translation>对几乎从不发生之事的两种看法；散度以奈特计。</translation>
    </message>
    <message>
        <source>Normals close together</source>
        <translation>相近的正态分布</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Two bell curves a third of a standard deviation apart; the curves themselves diverge by 1/18 nat.</source>
        <translation>相距三分之一个标准差的两条钟形曲线；曲线本身的散度为 1/18 奈特。</translation>
    </message>
    <message>
        <source>Normals far apart</source>
        <translation>相远的正态分布</translation>
    </message>
    <message>
        <source>Four standard deviations apart: nearly nothing in common, and yet finite both ways; 8 nats for the curves.</source>
        <translation>相距四个标准差：几乎毫无共同之处，但两个方向都有限；曲线本身为 8 奈特。</translation>
    </message>
    <message>
        <source>Two Poissons</source>
        <translation>两个泊松分布</translation>
    </message>
    <message>
        <source>Three events a day, believed to be five; the divergence is in nats.</source>
        <translation>每天三个事件，却以为是五个；散度以奈特计。</translation>
    </message>
    <message>
        <source>Law of small numbers</source>
        <translation>小数定律</translation>
    </message>
    <message>
        <source>Thirty trials of chance one in ten are nearly a Poisson of mean 3.</source>
        <translation>成功概率十分之一的三十次试验，几乎就是均值为 3 的泊松分布。</translation>
    </message>
    <message>
        <source>Zipf against geometric</source>
        <translation>齐普夫对几何</translation>
    </message>
    <message>
        <source>Frequencies of words fall by rank as 1/k; a geometric belief runs out of patience with the tail.</source>
        <translation>词频随排名按 1/k 下降；几何分布的看法顾不上长长的尾部。</translation>
    </message>
    <message>
        <source>Two hills, one hill</source>
        <translation>双峰与单峰</translation>
    </message>
    <message>
        <source>One broad bell curve believed over two narrow ones: what happens if Q must cover all of P.</source>
        <translation>用一条宽钟形曲线去相信两条窄的：如果 Q 必须覆盖整个 P，会怎样。</translation>
    </message>
    <message>
        <source>Morph</source>
        <translation>渐变</translation>
    </message>
    <message>
        <source>Moves one histogram straight towards the other until they are equal.</source>
        <translation>把一个直方图径直移向另一个，直到两者相等。</translation>
    </message>
    <message>
        <source>Way to the other</source>
        <translation>走向另一个的路程</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Every probability raised to 1/T and normalised: cold favours the likely, hot makes all alike.</source>
        <translation>把每个概率取 1/T 次幂并归一化：低温偏向可能性大的，高温使一切均等。</translation>
    </message>
    <message>
        <source>Temperature, T</source>
        <translation>温度 T</translation>
    </message>
    <message>
        <source>Add ε</source>
        <translation>加 ε</translation>
    </message>
    <message>
        <source>Adds the same small number to every probability and normalises, so that nothing is impossible.</source>
        <translation>给每个概率加上同一个小数并归一化，使一切都不再不可能。</translation>
    </message>
    <message>
        <source>Added to each probability, ε</source>
        <translation>加到每个概率上的 ε</translation>
    </message>
    <message>
        <source>Laplace smoothing</source>
        <translation>拉普拉斯平滑</translation>
    </message>
    <message>
        <source>Adds α to the count of every outcome among n observations: the posterior mean under an even prior.</source>
        <translation>在 n 次观测中给每个结果的计数加 α:即对称先验下的后验均值。</translation>
    </message>
    <message>
        <source>Added to each count, α</source>
        <translation>加到每个计数上的 α</translation>
    </message>
    <message>
        <source>Number of observations, n</source>
        <translation>观测次数 n</translation>
    </message>
    <message>
        <source>Mix with uniform</source>
        <translation>与均匀分布混合</translation>
    </message>
    <message>
        <source>Gives every outcome an equal part of the chosen share of the mass.</source>
        <translation>把选定份额的概率质量平均分给每个结果。</translation>
    </message>
    <message>
        <source>Share of uniform</source>
        <translation>均匀分布的份额</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>均匀</translation>
    </message>
    <message>
        <source>Every outcome alike.</source>
        <translation>所有结果机会均等。</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正态</translation>
    </message>
    <message>
        <source>The bell curve, each outcome with the mass of the cell around it.</source>
        <translation>钟形曲线，每个结果取其周围格子的概率质量。</translation>
    </message>
    <message>
        <source>Mean, μ</source>
        <translation>均值 μ</translation>
    </message>
    <message>
        <source>Standard deviation, σ</source>
        <translation>标准差 σ</translation>
    </message>
    <message>
        <source>Two normals</source>
        <translation>两个正态</translation>
    </message>
    <message>
        <source>A mixture of two bell curves.</source>
        <translation>两条钟形曲线的混合。</translation>
    </message>
    <message>
        <source>First mean, μ₁</source>
        <translation>第一均值 μ₁</translation>
    </message>
    <message>
        <source>First standard deviation, σ₁</source>
        <translation>第一标准差 σ₁</translation>
    </message>
    <message>
        <source>Second mean, μ₂</source>
        <translation>第二均值 μ₂</translation>
    </message>
    <message>
        <source>Second standard deviation, σ₂</source>
        <translation>第二标准差 σ₂</translation>
    </message>
    <message>
        <source>Share of the first</source>
        <translation>第一个的份额</translation>
    </message>
    <message>
        <source>Poisson</source>
        <translation>泊松</translation>
    </message>
    <message>
        <source>How many rare events happen when λ are expected.</source>
        <translation>预期为 λ 时，罕见事件发生的次数。</translation>
    </message>
    <message>
        <source>Mean, λ</source>
        <translation>均值 λ</translation>
    </message>
    <message>
        <source>Binomial</source>
        <translation>二项</translation>
    </message>
    <message>
        <source>How many of n independent trials succeed.</source>
        <translation>n 次独立试验中成功的次数。</translation>
    </message>
    <message>
        <source>Trials, n</source>
        <translation>试验次数 n</translation>
    </message>
    <message>
        <source>Chance of success, c</source>
        <translation>成功概率 c</translation>
    </message>
    <message>
        <source>Geometric</source>
        <translation>几何</translation>
    </message>
    <message>
        <source>How many failures come before the first success.</source>
        <translation>首次成功之前失败的次数。</translation>
    </message>
    <message>
        <source>Zipf</source>
        <translation>齐普夫</translation>
    </message>
    <message>
        <source>The k-th most frequent outcome is 1/k^s as frequent as the first.</source>
        <translation>第 k 常见的结果，其频率是第一个的 1/k^s。</translation>
    </message>
    <message>
        <source>Exponent, s</source>
        <translation>指数 s</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>贝塔</translation>
    </message>
    <message>
        <source>A curve on the interval from 0 to 1, cut into one cell for each outcome.</source>
        <translation>区间 0 到 1 上的曲线，按每个结果一格切分。</translation>
    </message>
    <message>
        <source>First shape, a</source>
        <translation>第一形状参数 a</translation>
    </message>
    <message>
        <source>Second shape, b</source>
        <translation>第二形状参数 b</translation>
    </message>
    <message>
        <source>There is a file “{name}” already. Overwrite it?</source>
        <translation>已有文件“{name}”。要覆盖吗？</translation>
    </message>
    <message>
        <source>Drag a column</source>
        <translation>拖动一列</translation>
    </message>
    <message>
        <source>Move the bar of P or Q whose outline is nearer</source>
        <translation>移动轮廓较近的 P 或 Q 的条形</translation>
    </message>
    <message>
        <source>Drag across columns</source>
        <translation>横向拖过各列</translation>
    </message>
    <message>
        <source>Paint a shape</source>
        <translation>画出形状</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>按住 Shift 拖动</translation>
    </message>
    <message>
        <source>Trade mass with the next outcome</source>
        <translation>与相邻结果交换质量</translation>
    </message>
    <message>
        <source>Wheel over a column</source>
        <translation>在列上滚动滚轮</translation>
    </message>
    <message>
        <source>Fine steps of 0.005; Shift 0.05, Alt 0.0005</source>
        <translation>微调 0.005；Shift 为 0.05，Alt 为 0.0005</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>双击</translation>
    </message>
    <message>
        <source>Type an exact value: 0.25, 1/64, 2^-6, 3e-4, 0,25, 25 %</source>
        <translation>键入精确值：0.25、1/64、2^-6、3e-4、25 %</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>右键单击</translation>
    </message>
    <message>
        <source>Everything that can be done with an outcome</source>
        <translation>可对一个结果进行的全部操作</translation>
    </message>
    <message>
        <source>Escape while dragging</source>
        <translation>拖动时按 Esc</translation>
    </message>
    <message>
        <source>As if it had not happened</source>
        <translation>如同未曾发生</translation>
    </message>
    <message>
        <source>this is not a NumPy array (.npy)</source>
        <translation>这不是 NumPy 数组（.npy）</translation>
    </message>
    <message>
        <source>the header of the array is damaged</source>
        <translation>数组的文件头已损坏</translation>
    </message>
    <message>
        <source>objects (pickles are never read)</source>
        <translation>对象（从不读取 pickle）</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation>单个数</translation>
    </message>
    <message>
        <source>it holds records, not an array of numbers</source>
        <translation>其中是记录，不是数的数组</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>其文件头已损坏</translation>
    </message>
    <message>
        <source>its columns are stored one after the other; save it with np.ascontiguousarray</source>
        <translation>它按列依次存储；请用 np.ascontiguousarray 保存</translation>
    </message>
    <message>
        <source>the array ends before its last row</source>
        <translation>数组在最后一行之前就结束了</translation>
    </message>
    <message>
        <source>there are several arrays in it; say which is {role}: {shown}:NAME, of {names}</source>
        <translation>其中有多个数组；请指明哪个是 {role}：{shown}:名称，可选 {names}</translation>
    </message>
    <message>
        <source>type {kind}</source>
        <translation>类型 {kind}</translation>
    </message>
    <message>
        <source>the array holds {objects}; rows of numbers are needed</source>
        <translation>数组包含{objects}；需要的是一行行的数</translation>
    </message>
    <message>
        <source>the array is {shown}; rows of outcomes have two dimensions, one row has one</source>
        <translation>数组为 {shown}；多行结果有两个维度，单行有一个</translation>
    </message>
    <message>
        <source>the file has become shorter</source>
        <translation>文件变短了</translation>
    </message>
    <message>
        <source>the array holds type {kind}, which is not known</source>
        <translation>数组的类型为 {kind}，无法识别</translation>
    </message>
    <message>
        <source>there is no array {part} in it, only {names}</source>
        <translation>其中没有数组 {part}，只有 {names}</translation>
    </message>
    <message>
        <source>its archive is damaged ({error})</source>
        <translation>其归档已损坏（{error}）</translation>
    </message>
    <message>
        <source>at most {most} rows and columns can be ordered</source>
        <translation>最多可对 {most} 行和列排序</translation>
    </message>
    <message>
        <source>not written: this is a file, and a Zarr store is a folder</source>
        <translation>未写入：这是文件，而 Zarr 存储是文件夹</translation>
    </message>
    <message>
        <source>Zarr needs zarr: pip install 'klviz[zarr]'</source>
        <translation>Zarr 需要 zarr：pip install 'klviz[zarr]'</translation>
    </message>
    <message>
        <source>the name must end in {most} or {last}</source>
        <translation>名称必须以 {most} 或 {last} 结尾</translation>
    </message>
    <message>
        <source>not written: {cause}</source>
        <translation>未写入：{cause}</translation>
    </message>
    <message>
        <source>two of its columns have the same name</source>
        <translation>有两列同名</translation>
    </message>
    <message>
        <source>there is no column of numbers in it</source>
        <translation>其中没有数值列</translation>
    </message>
    <message>
        <source>rows are the lists in column {name}</source>
        <translation>各行是 {name} 列中的列表</translation>
    </message>
    <message>
        <source>the Parquet file ends before its last row</source>
        <translation>Parquet 文件在最后一行之前就结束了</translation>
    </message>
    <message>
        <source>there is no column {name} to take names of rows from</source>
        <translation>没有可用作行名的列 {name}</translation>
    </message>
    <message>
        <source>beside the column of lists {name} there are other columns of numbers</source>
        <translation>除列表列 {name} 外还有其他数值列</translation>
    </message>
    <message>
        <source>; names of rows are in column {name} already</source>
        <translation>；行名已在 {name} 列中</translation>
    </message>
    <message>
        <source>column {name} holds {kind}, not numbers{beside}</source>
        <translation>{name} 列的内容是 {kind}，不是数{beside}</translation>
    </message>
    <message>
        <source>the Parquet file is damaged ({error})</source>
        <translation>Parquet 文件已损坏（{error}）</translation>
    </message>
    <message>
        <source>the number in column {name} is missing</source>
        <translation>{name} 列中缺少数值</translation>
    </message>
    <message>
        <source>a matrix of all pairs has a place for every row; save it as .csv or .parquet</source>
        <translation>所有配对的矩阵为每一行留有位置；请存为 .csv 或 .parquet</translation>
    </message>
    <message>
        <source>there is no row {row}: its rows are 0 to {last}</source>
        <translation>没有第 {row} 行：各行为 0 至 {last}</translation>
    </message>
    <message>
        <source>it has been changed since it was measured; run it again</source>
        <translation>测量后它已被改动；请重新运行</translation>
    </message>
    <message>
        <source>a matrix of all pairs has a place for every row: use --on-error nan, or a table</source>
        <translation>所有配对的矩阵为每一行留有位置：请用 --on-error nan，或用表格</translation>
    </message>
    <message>
        <source>no measure is asked for</source>
        <translation>没有要求任何度量</translation>
    </message>
    <message>
        <source>there is a folder of this name; delete it or choose another name</source>
        <translation>有同名文件夹；请删除它或另选名称</translation>
    </message>
    <message>
        <source>there is a file of this name; a Zarr store is a folder</source>
        <translation>有同名文件；Zarr 存储是文件夹</translation>
    </message>
    <message>
        <source>it has been changed while it was read; delete what was kept and run again</source>
        <translation>读取期间它被改动；请删除已保留的内容后重新运行</translation>
    </message>
    <message>
        <source>the answers take {needed}, and the disk has {free} left</source>
        <translation>结果需要 {needed}，而磁盘只剩 {free}</translation>
    </message>
    <message>
        <source>there is no folder {folder}</source>
        <translation>没有文件夹 {folder}</translation>
    </message>
    <message>
        <source>no permission to write in the folder {folder}</source>
        <translation>没有写入文件夹 {folder} 的权限</translation>
    </message>
    <message>
        <source>this is a file that is read; choose another place for the result</source>
        <translation>这是要读取的文件；请为结果另选位置</translation>
    </message>
    <message>
        <source>this is not a plain file</source>
        <translation>这不是普通文件</translation>
    </message>
    <message>
        <source>there are no rows in it</source>
        <translation>其中没有任何行</translation>
    </message>
    <message>
        <source>its rows have no outcomes</source>
        <translation>其各行没有结果</translation>
    </message>
    <message>
        <source>{name}: {rows} of {outcomes}{ids}{note}</source>
        <translation>{name}：{rows} × {outcomes}{ids}{note}</translation>
    </message>
    <message>
        <source>no table has a name like this</source>
        <translation>没有这样命名的表格</translation>
    </message>
    <message>
        <source>, names of rows from {name}</source>
        <translation>，行名取自 {name}</translation>
    </message>
    <message>
        <source>this is not a whole {suffix} file</source>
        <translation>这不是完整的 {suffix} 文件</translation>
    </message>
    <message>
        <source>has shape {shape}; rows of distributions have two dimensions, one row has one</source>
        <translation>形状为 {shape}；多行分布有两个维度，单行有一个</translation>
    </message>
    <message>
        <source>there is no table in this folder ({endings})</source>
        <translation>此文件夹中没有表格（{endings}）</translation>
    </message>
    <message>
        <source>its outcomes have other names than those of {name}</source>
        <translation>其结果的名称与 {name} 的不同</translation>
    </message>
    <message>
        <source>the first line is a heading</source>
        <translation>第一行是标题</translation>
    </message>
    <message>
        <source>this is no text in UTF-8; save the table as CSV in UTF-8</source>
        <translation>这不是 UTF-8 文本；请将表格存为 UTF-8 的 CSV</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>其中什么也没有</translation>
    </message>
    <message>
        <source>this is no text in UTF-8; save it in UTF-8</source>
        <translation>这不是 UTF-8 文本；请存为 UTF-8</translation>
    </message>
    <message>
        <source>line {number} is longer than {most} bytes</source>
        <translation>第 {number} 行超过 {most} 字节</translation>
    </message>
    <message>
        <source>line {number} is no text in UTF-8; save it in UTF-8</source>
        <translation>第 {number} 行不是 UTF-8 文本；请存为 UTF-8</translation>
    </message>
    <message>
        <source>a row cannot be taken apart ({trouble}): {text}</source>
        <translation>有一行无法拆分（{trouble}）：{text}</translation>
    </message>
    <message>
        <source>outcome {outcome} {problem}</source>
        <translation>结果 {outcome} {problem}</translation>
    </message>
    <message>
        <source>sums to {total}, not 1; {hint}</source>
        <translation>之和为 {total}，不是 1；{hint}</translation>
    </message>
    <message>
        <source>give --normalize for counts or weights</source>
        <translation>若为计数或权重，请加 --normalize</translation>
    </message>
    <message>
        <source>its outcomes have other names than those of {name}: the first that differs is number {number}, "{title}" and not "{needed}"; put both in the same order</source>
        <translation>其结果的名称与 {name} 的不同：第一个不同的是第 {number} 个，是“{title}”而不是“{needed}”；请让两者次序一致</translation>
    </message>
    <message>
        <source>or ask for all pairs</source>
        <translation>或要求所有配对</translation>
    </message>
    <message>
        <source>Zarr arrays need zarr: pip install 'klviz[zarr]' (or save the array as .npy)</source>
        <translation>Zarr 数组需要 zarr：pip install 'klviz[zarr]'（或将数组存为 .npy）</translation>
    </message>
    <message>
        <source>there are no arrays in it</source>
        <translation>其中没有数组</translation>
    </message>
    <message>
        <source>the array is {shape} of {dtype}; rows of numbers have two dimensions</source>
        <translation>数组为 {shape}，类型 {dtype}；多行的数有两个维度</translation>
    </message>
    <message>
        <source>the Zarr array is damaged ({error})</source>
        <translation>Zarr 数组已损坏（{error}）</translation>
    </message>
    <message>
        <source>the file changed while it was read; encode it again</source>
        <translation>读取时文件有变；请重新编码</translation>
    </message>
    <message>
        <source>two outcomes have the same name</source>
        <translation>有两个结果同名</translation>
    </message>
    <message>
        <source>the file is empty, so it has no histogram</source>
        <translation>文件为空，因此没有直方图</translation>
    </message>
    <message>
        <source>the file is empty, so it has no characters</source>
        <translation>文件为空，因此没有字符</translation>
    </message>
    <message>
        <source>the outcome {name!r} is neither a byte (such as 41 A or 0A) nor a single character</source>
        <translation>结果 {name!r} 既不是字节（如 41 A 或 0A）也不是单个字符</translation>
    </message>
    <message>
        <source>there are {count} different characters; at most {most} can be coded</source>
        <translation>有 {count} 种不同字符；最多可编码 {most} 种</translation>
    </message>
    <message>
        <source>{name} at offset {at} is impossible under this model</source>
        <translation>位置 {at} 处的 {name} 在此模型下不可能出现</translation>
    </message>
    <message>
        <source>the file is not text in UTF-8 (at offset {place}); code its bytes instead</source>
        <translation>文件不是 UTF-8 文本（位置 {place}）；请改为编码其字节</translation>
    </message>
    <message>
        <source>range coding needs the library constriction, which is not on this machine</source>
        <translation>区间编码需要 constriction 库，而本机没有</translation>
    </message>
    <message>
        <source>is all zero; at least one outcome needs a positive weight</source>
        <translation>全为零；至少要有一个结果的权重为正</translation>
    </message>
    <message>
        <source>is a single number; a list of probabilities or weights is needed</source>
        <translation>是单个数；需要的是概率或权重的列表</translation>
    </message>
    <message>
        <source>is empty; at least one outcome is needed</source>
        <translation>为空；至少需要一个结果</translation>
    </message>
    <message>
        <source>call normalize({name}) or pass normalize=True</source>
        <translation>请调用 normalize({name}) 或传入 normalize=True</translation>
    </message>
    <message>
        <source>is an integer with more than 106 significant bits; round it first</source>
        <translation>是有效位超过 106 位的整数；请先舍入</translation>
    </message>
    <message>
        <source>is {value}; probabilities and weights must not be negative</source>
        <translation>为 {value}；概率和权重不得为负</translation>
    </message>
    <message>
        <source>is {value}; probabilities and weights must be finite</source>
        <translation>为 {value}；概率和权重必须有限</translation>
    </message>
    <message>
        <source>has shape {shape}; one position per outcome is needed: ({count},)</source>
        <translation>形状为 {shape}；每个结果需要一个位置：({count},)</translation>
    </message>
    <message>
        <source>is {value}; positions must be finite</source>
        <translation>为 {value}；位置必须有限</translation>
    </message>
    <message>
        <source>is {value}, not above the one before; positions must increase</source>
        <translation>为 {value}，不大于前一个；位置必须递增</translation>
    </message>
    <message>
        <source>is an integer beyond 1.8e308; divide the counts first</source>
        <translation>是超过 1.8e308 的整数；请先将计数缩小</translation>
    </message>
    <message>
        <source>has shape {shape}, but {other} has {needed}; they must be the same</source>
        <translation>形状为 {shape}，而 {other} 为 {needed}；两者必须相同</translation>
    </message>
    <message>
        <source>is not a rectangular array of numbers ({error})</source>
        <translation>不是矩形的数值数组（{error}）</translation>
    </message>
    <message>
        <source>no measure is called {names}; there are {known}</source>
        <translation>没有名为 {names} 的度量；有 {known}</translation>
    </message>
    <message>
        <source>{name!r}: an order is one number from 0 to infinity</source>
        <translation>{name!r}：阶是 0 到无穷的一个数</translation>
    </message>
    <message>
        <source>{name!r}: {inside!r} is not a number or a list of numbers</source>
        <translation>{name!r}：{inside!r} 不是数，也不是数的列表</translation>
    </message>
    <message>
        <source>Mass can be moved from one outcome to one other outcome.</source>
        <translation>质量可从一个结果移到另一个结果。</translation>
    </message>
    <message>
        <source>These weights are too large to be moved; normalise first.</source>
        <translation>这些权重太大，无法移动；请先归一化。</translation>
    </message>
    <message>
        <source>{target!r} is neither P, Q nor a setting of this view.</source>
        <translation>{target!r} 既不是 P、Q，也不是此视图的设置。</translation>
    </message>
    <message>
        <source>{name} cannot be a {kind}.</source>
        <translation>{name} 不能是 {kind}。</translation>
    </message>
    <message>
        <source>{name} needs a number.</source>
        <translation>{name} 需要一个数。</translation>
    </message>
    <message>
        <source>An edit of {series} needs one value for each outcome it names.</source>
        <translation>对 {series} 的修改需要为所列的每个结果给出一个值。</translation>
    </message>
    <message>
        <source>A weight of {series} must be a finite number.</source>
        <translation>{series} 的权重必须是有限的数。</translation>
    </message>
    <message>
        <source>There is no such outcome as {indices}; they are counted from 0 to {last}.</source>
        <translation>没有结果 {indices}；它们从 0 数到 {last}。</translation>
    </message>
    <message>
        <source>{series!r} is neither 'p' nor 'q'.</source>
        <translation>{series!r} 既不是 'p' 也不是 'q'。</translation>
    </message>
    <message>
        <source>{series} would have no mass left; some outcome must be above 0.</source>
        <translation>{series} 将没有质量；必须有结果大于 0。</translation>
    </message>
    <message>
        <source>{mode!r} is not a mode; the modes are {modes}.</source>
        <translation>{mode!r} 不是模式；模式有 {modes}。</translation>
    </message>
    <message>
        <source>{sums}, not 1. Normalise first.</source>
        <translation>{sums}，不是 1。请先归一化。</translation>
    </message>
    <message>
        <source>The base of the logarithm can be 2, e or 10, not {base!r}.</source>
        <translation>对数的底可以是 2、e 或 10，不能是 {base!r}。</translation>
    </message>
    <message>
        <source>A seed is a whole number from 0 to 2^63 − 1, not {seed!r}.</source>
        <translation>种子是 0 到 2^63 − 1 的整数，不能是 {seed!r}。</translation>
    </message>
    <message>
        <source>{name} is pinned; unpin it to move mass there.</source>
        <translation>{name} 已固定；请先取消固定再移入质量。</translation>
    </message>
    <message>
        <source>Nothing is free to take the change in {series}; pinned: {bars}.</source>
        <translation>没有可承担 {series} 变化的结果；已固定：{bars}。</translation>
    </message>
    <message>
        <source>{series} has no mass to normalise; make some outcome greater than 0.</source>
        <translation>{series} 没有可归一化的质量；请让某个结果大于 0。</translation>
    </message>
    <message>
        <source>{series} sums to {total}</source>
        <translation>{series} 之和为 {total}</translation>
    </message>
    <message>
        <source>Choose at least two outcomes to merge.</source>
        <translation>请至少选择两个要合并的结果。</translation>
    </message>
    <message>
        <source>These weights are too large to be added; normalise first.</source>
        <translation>这些权重太大，无法相加；请先归一化。</translation>
    </message>
    <message>
        <source>An outcome needs a name.</source>
        <translation>结果需要名称。</translation>
    </message>
    <message>
        <source>The snapshots are 0, 1 and 2.</source>
        <translation>快照为 0、1 和 2。</translation>
    </message>
    <message>
        <source>What would be removed</source>
        <translation>将被移除的部分</translation>
    </message>
    <message>
        <source>By hand there can be at most {most} outcomes; there are {count}.</source>
        <translation>手动操作最多 {most} 个结果；现有 {count} 个。</translation>
    </message>
    <message>
        <source>There must be at least {fewest} outcomes.</source>
        <translation>至少要有 {fewest} 个结果。</translation>
    </message>
    <message>
        <source>By hand there can be {fewest} to {most} outcomes, not {count}.</source>
        <translation>手动操作可有 {fewest} 到 {most} 个结果，不能是 {count} 个。</translation>
    </message>
    <message>
        <source>A name can have {most} characters, not {count}.</source>
        <translation>名称最多 {most} 个字符，不能是 {count} 个。</translation>
    </message>
    <message>
        <source>There is already an outcome called {name}.</source>
        <translation>已有名为 {name} 的结果。</translation>
    </message>
    <message>
        <source>Snapshot {letter} is empty.</source>
        <translation>快照 {letter} 为空。</translation>
    </message>
    <message>
        <source>{what} has all the mass of {series}; move it elsewhere first.</source>
        <translation>{what} 拥有 {series} 的全部质量；请先将其移到别处。</translation>
    </message>
    <message>
        <source>outcome {number}</source>
        <translation>结果 {number}</translation>
    </message>
    <message>
        <source>This pair cannot be shown: {error}.</source>
        <translation>无法显示这一对：{error}。</translation>
    </message>
    <message>
        <source>There is no preset called {name!r}.</source>
        <translation>没有名为 {name!r} 的预设。</translation>
    </message>
    <message>
        <source>Nothing of this shape falls on the outcomes shown; move it.</source>
        <translation>此形状没有落在所示结果上的部分；请移动它。</translation>
    </message>
    <message>
        <source>There is no mass to work on; make some outcome greater than 0.</source>
        <translation>没有可处理的质量；请让某个结果大于 0。</translation>
    </message>
    <message>
        <source>There is no tool called {name!r}.</source>
        <translation>没有名为 {name!r} 的工具。</translation>
    </message>
    <message>
        <source>{title} has no setting called {names}.</source>
        <translation>{title} 没有名为 {names} 的设置。</translation>
    </message>
    <message>
        <source>cuts off {amount} of the tail</source>
        <translation>截去尾部的 {amount}</translation>
    </message>
    <message>
        <source>{label} goes from {low} to {high}, not to {value}.</source>
        <translation>{label} 的范围是 {low} 到 {high}，不能是 {value}。</translation>
    </message>
    <message>
        <source>the array is empty</source>
        <translation>数组为空</translation>
    </message>
    <message>
        <source>.npz archive</source>
        <translation>.npz 归档</translation>
    </message>
    <message>
        <source>the value is infinite</source>
        <translation>该值为无穷</translation>
    </message>
    <message>
        <source>this is an array of records; save the one column that is meant as an array of numbers</source>
        <translation>这是记录数组；请把所需的那一列存为数值数组</translation>
    </message>
    <message>
        <source>its directory is too large</source>
        <translation>其目录过大</translation>
    </message>
    <message>
        <source>it is encrypted; save it without a password</source>
        <translation>它已加密；请不设密码保存</translation>
    </message>
    <message>
        <source>it is compressed in an unusual way; save it again</source>
        <translation>其压缩方式不常见；请重新保存</translation>
    </message>
    <message>
        <source>there are gaps (NaN) or infinite values among the numbers</source>
        <translation>数值中有空缺（NaN）或无穷值</translation>
    </message>
    <message>
        <source>an array holds counts or samples, not words</source>
        <translation>数组包含计数或样本，而不是词</translation>
    </message>
    <message>
        <source>the value is missing (NaN; {count} in all); fill it in, or choose to skip gaps</source>
        <translation>缺少该值（NaN；共 {count} 处）；请补上，或选择跳过空缺</translation>
    </message>
    <message>
        <source>this is a NumPy array of format {major}, which is not known</source>
        <translation>这是格式 {major} 的 NumPy 数组，无法识别</translation>
    </message>
    <message>
        <source>the array holds {hint}; only whole and floating-point numbers up to 64 bits are read</source>
        <translation>数组包含{hint}；只读取不超过 64 位的整数和浮点数</translation>
    </message>
    <message>
        <source>the array has {items} elements; at most {most} are read</source>
        <translation>数组有 {items} 个元素；最多读取 {most} 个</translation>
    </message>
    <message>
        <source>the array is {shown}; counts or samples have one dimension, P and Q together have two</source>
        <translation>数组为 {shown}；计数或样本有一个维度，P 与 Q 合在一起有两个</translation>
    </message>
    <message>
        <source>there are {count} parts in it; at most {most} are read</source>
        <translation>其中有 {count} 个部分；最多读取 {most} 个</translation>
    </message>
    <message>
        <source>the array takes {size}; at most {most} are read</source>
        <translation>数组占 {size}；最多读取 {most}</translation>
    </message>
    <message>
        <source>its part {filename} ends too early</source>
        <translation>其部分 {filename} 过早结束</translation>
    </message>
    <message>
        <source>its arrays {part} and {part_q} have shapes {p} and {q}; P and Q need one dimension and the same length</source>
        <translation>其数组 {part} 和 {part_q} 的形状为 {p} 和 {q}；P 与 Q 需为一维且等长</translation>
    </message>
    <message>
        <source>this is not a whole {what} ({error})</source>
        <translation>不是完整的 {what}（{error}）</translation>
    </message>
    <message>
        <source>its part {filename} is damaged ({error})</source>
        <translation>其部分 {filename} 已损坏（{error}）</translation>
    </message>
    <message>
        <source>the array is 2 × 2, so P and Q may be its rows or its columns</source>
        <translation>数组为 2 × 2，P 和 Q 可能是行，也可能是列</translation>
    </message>
    <message>
        <source>the numbers may be counts or raw samples</source>
        <translation>这些数可能是计数，也可能是原始样本</translation>
    </message>
    <message>
        <source>there is no row {number} in the array</source>
        <translation>数组中没有第 {number} 行</translation>
    </message>
    <message>
        <source>there is no column {number} in the array</source>
        <translation>数组中没有第 {number} 列</translation>
    </message>
    <message>
        <source>{count} counts are too many; at most {most} are shown</source>
        <translation>{count} 个计数太多；最多显示 {most} 个</translation>
    </message>
    <message>
        <source>a count cannot be negative, and this is {value}</source>
        <translation>计数不能为负，而这里是 {value}</translation>
    </message>
    <message>
        <source>the array is {rows} × {columns}, and P and Q may be any two of its columns or rows</source>
        <translation>数组为 {rows} × {columns}，P 和 Q 可能是其中任意两列或两行</translation>
    </message>
    <message>
        <source>not saved: this is not a plain file</source>
        <translation>未保存：这不是普通文件</translation>
    </message>
    <message>
        <source>not saved: the file may not be changed (it is read-only)</source>
        <translation>未保存：文件不可更改（只读）</translation>
    </message>
    <message>
        <source>the link at this path cannot be followed</source>
        <translation>无法跟随此路径上的链接</translation>
    </message>
    <message>
        <source>not saved: {cause}</source>
        <translation>未保存：{cause}</translation>
    </message>
    <message>
        <source>written, but the disk did not confirm it: {cause}; save again to be sure</source>
        <translation>已写入，但磁盘未予确认：{cause}；为保险请再保存一次</translation>
    </message>
    <message>
        <source>(other)</source>
        <translation>（其他）</translation>
    </message>
    <message>
        <source>choose one column of values, or two different ones for P and Q</source>
        <translation>请选择一个数值列，或为 P 和 Q 选择两个不同的列</translation>
    </message>
    <message>
        <source>the column of names cannot also be a column of values</source>
        <translation>名称列不能同时作为数值列</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>缺少一个值</translation>
    </message>
    <message>
        <source>there are no rows of data</source>
        <translation>没有数据行</translation>
    </message>
    <message>
        <source>{cell} has a point where numbers have a decimal comma</source>
        <translation>{cell} 含点号，而这里的数用小数逗号</translation>
    </message>
    <message>
        <source>{cell} has a comma; if it is a decimal comma, say so</source>
        <translation>{cell} 含逗号；若是小数逗号，请注明</translation>
    </message>
    <message>
        <source>{what}; fill it in, or choose to skip rows with gaps</source>
        <translation>{what}；请补上，或选择跳过有空缺的行</translation>
    </message>
    <message>
        <source>there are no samples</source>
        <translation>没有样本</translation>
    </message>
    <message>
        <source>there are more than {most} cells that are not plain decimal numbers</source>
        <translation>不是普通小数的单元格超过 {most} 个</translation>
    </message>
    <message>
        <source>the row has {count} cells where the first has {width}; check the delimiter, the decimal mark and the quotation marks</source>
        <translation>该行有 {count} 个单元格，而首行有 {width} 个；请检查分隔符、小数点和引号</translation>
    </message>
    <message>
        <source>there is no column {number}; the table has {width}</source>
        <translation>没有第 {number} 列；表格有 {width} 列</translation>
    </message>
    <message>
        <source>the outcome {name} was there before; choose to add such rows up</source>
        <translation>结果 {name} 前面已有；可选择将这些行相加</translation>
    </message>
    <message>
        <source>there are more than {most} outcomes</source>
        <translation>结果超过 {most} 个</translation>
    </message>
    <message>
        <source>there are more than {most} different values</source>
        <translation>不同的值超过 {most} 个</translation>
    </message>
    <message>
        <source>the name has characters that no file name can have</source>
        <translation>名称含有文件名不允许的字符</translation>
    </message>
    <message>
        <source>column {name}</source>
        <translation>{name} 列</translation>
    </message>
    <message>
        <source>the system refused</source>
        <translation>系统拒绝</translation>
    </message>
    <message>
        <source>there is not enough memory to read this file</source>
        <translation>内存不足，无法读取此文件</translation>
    </message>
    <message>
        <source>the file is nested too deeply</source>
        <translation>文件嵌套过深</translation>
    </message>
    <message>
        <source>this is a folder; choose a file in it</source>
        <translation>这是文件夹；请选择其中的文件</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <source>{size} is too large for {what}; at most {limit} are read</source>
        <translation>{size} 对 {what} 来说太大；最多读取 {limit}</translation>
    </message>
    <message>
        <source>the file is damaged ({kind}: {error})</source>
        <translation>文件已损坏（{kind}：{error}）</translation>
    </message>
    <message>
        <source>{size} is too large; at most {limit} are read</source>
        <translation>{size} 太大；最多读取 {limit}</translation>
    </message>
    <message>
        <source>the first row may be a heading or data</source>
        <translation>第一行可能是标题，也可能是数据</translation>
    </message>
    <message>
        <source>the outcomes may be named by {columns}</source>
        <translation>结果的名称可能在 {columns} 中</translation>
    </message>
    <message>
        <source>{said} names some outcomes more than once</source>
        <translation>{said}中有些结果出现不止一次</translation>
    </message>
    <message>
        <source>there are {count} columns of numbers, and P and Q may be any two of them</source>
        <translation>有 {count} 个数值列，P 和 Q 可能是其中任意两列</translation>
    </message>
    <message>
        <source>{said} has negative numbers, which cannot be counts</source>
        <translation>{said}中有负数，不可能是计数</translation>
    </message>
    <message>
        <source>there are several columns of words</source>
        <translation>有多个文字列</translation>
    </message>
    <message>
        <source>{said} has {odd} among its numbers</source>
        <translation>{said}的数中有 {odd}</translation>
    </message>
    <message>
        <source>{said} has gaps</source>
        <translation>{said}有空缺</translation>
    </message>
    <message>
        <source>no value stands there twice, so there may be nothing to count</source>
        <translation>没有重复出现的值，也许没有可计数的内容</translation>
    </message>
    <message>
        <source>{said} may hold counts or raw samples</source>
        <translation>{said}可能是计数，也可能是原始样本</translation>
    </message>
    <message>
        <source>as asked</source>
        <translation>按要求</translation>
    </message>
    <message>
        <source>there is nothing to count</source>
        <translation>没有可计数的内容</translation>
    </message>
    <message>
        <source>a bin for every whole number</source>
        <translation>每个整数一组</translation>
    </message>
    <message>
        <source>the samples spread too widely for bins of one width</source>
        <translation>样本太分散，无法用同一组距</translation>
    </message>
    <message>
        <source>all samples are equal</source>
        <translation>所有样本都相等</translation>
    </message>
    <message>
        <source>there are {count} outcomes, and klviz shows at most {most}</source>
        <translation>有 {count} 个结果，而 klviz 最多显示 {most} 个</translation>
    </message>
    <message>
        <source>the weight of {name!r} is {value}; a weight must be finite and at least 0</source>
        <translation>{name!r} 的权重为 {value}；权重必须有限且不小于 0</translation>
    </message>
    <message>
        <source>all weights of {title!r} are 0, so there is nothing to show</source>
        <translation>{title!r} 的权重全为 0，没有可显示的内容</translation>
    </message>
    <message>
        <source>the outcome {name!r} is there twice</source>
        <translation>结果 {name!r} 出现了两次</translation>
    </message>
    <message>
        <source>a bin width of {width} is not possible; it must be above 0</source>
        <translation>组距 {width} 不可行；必须大于 0</translation>
    </message>
    <message>
        <source>{bins} bins are not possible; choose 1 to {most}</source>
        <translation>不能分 {bins} 组；请选 1 到 {most}</translation>
    </message>
    <message>
        <source>a bin width of {width} makes more than {most} bins; choose a wider one</source>
        <translation>组距 {width} 会得到超过 {most} 组；请选更大的</translation>
    </message>
    <message>
        <source>a bin width of {width} is finer than the samples' own digits</source>
        <translation>组距 {width} 比样本本身的位数还细</translation>
    </message>
    <message>
        <source>{p!r} and {q!r} have different bins, which cannot be compared; bin them together</source>
        <translation>{p!r} 与 {q!r} 的分组不同，无法比较；请一起分组</translation>
    </message>
    <message>
        <source>{p!r} and {q!r} have {count} outcomes; at most {most} are shown</source>
        <translation>{p!r} 与 {q!r} 共有 {count} 个结果；最多显示 {most} 个</translation>
    </message>
    <message>
        <source>{p} and {q}</source>
        <translation>{p} 与 {q}</translation>
    </message>
    <message>
        <source>about {bins} asked for</source>
        <translation>要求约 {bins} 组</translation>
    </message>
    <message>
        <source>the picture has no pixels</source>
        <translation>图片没有像素</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {levels}³ colours</source>
        <translation>{width} × {height} 像素，{levels}³ 种颜色</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, grey, {levels} values</source>
        <translation>{width} × {height} 像素，灰度，{levels} 个值</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, red, {levels} values</source>
        <translation>{width} × {height} 像素，红色，{levels} 个值</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, green, {levels} values</source>
        <translation>{width} × {height} 像素，绿色，{levels} 个值</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, blue, {levels} values</source>
        <translation>{width} × {height} 像素，蓝色，{levels} 个值</translation>
    </message>
    <message>
        <source>the header of the {kind} is damaged</source>
        <translation>{kind} 的文件头已损坏</translation>
    </message>
    <message>
        <source>the picture is {width} × {height} pixels, more than {most}; make it smaller</source>
        <translation>图片为 {width} × {height} 像素，超过 {most}；请缩小</translation>
    </message>
    <message>
        <source>the picture has more than {most} pixels</source>
        <translation>图片超过 {most} 像素</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>a text or a table</source>
        <translation>文本或表格</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>this is an old Excel workbook (.xls) or a protected one; save it as .xlsx or .csv</source>
        <translation>这是旧式 Excel 工作簿（.xls）或受保护的工作簿；请存为 .xlsx 或 .csv</translation>
    </message>
    <message>
        <source>this is a PDF; copy the table or the text out of it and paste it</source>
        <translation>这是 PDF；请从中复制表格或文本后粘贴</translation>
    </message>
    <message>
        <source>there is no sheet in it</source>
        <translation>其中没有工作表</translation>
    </message>
    <message>
        <source>this is no kind of file that klviz knows; its bytes can be counted</source>
        <translation>klviz 不认识这种文件；可以统计其字节</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>the outcomes may be the rows or the columns</source>
        <translation>结果可能是行，也可能是列</translation>
    </message>
    <message>
        <source>there are {count} sheets in it</source>
        <translation>其中有 {count} 个工作表</translation>
    </message>
    <message>
        <source>there are {count} arrays in it</source>
        <translation>其中有 {count} 个数组</translation>
    </message>
    <message>
        <source>{series} sums to {total}, not 1; normalise before taking the numbers elsewhere</source>
        <translation>{series} 之和为 {total}，不是 1；请先归一化再取用这些数</translation>
    </message>
    <message>
        <source>Parquet tables need PyArrow: pip install pyarrow (or save the table as CSV)</source>
        <translation>Parquet 表格需要 PyArrow：pip install pyarrow（或将表格存为 CSV）</translation>
    </message>
    <message>
        <source>the table has {rows} rows and {columns} columns; at most {most_rows} and {most_columns} are read</source>
        <translation>表格有 {rows} 行 {columns} 列；最多读取 {most_rows} 行 {most_columns} 列</translation>
    </message>
    <message>
        <source>this is not a whole Parquet file</source>
        <translation>这不是完整的 Parquet 文件</translation>
    </message>
    <message>
        <source>the footer of the Parquet file is damaged or too large</source>
        <translation>Parquet 文件的文件尾已损坏或过大</translation>
    </message>
    <message>
        <source>the footer or a page header of the Parquet file is damaged</source>
        <translation>Parquet 文件的文件尾或某页头已损坏</translation>
    </message>
    <message>
        <source>a value is missing; fill it in, or choose to skip rows with gaps</source>
        <translation>缺少一个值；请补上，或选择跳过有空缺的行</translation>
    </message>
    <message>
        <source>it unpacks to {unpacked}; at most {most} are read; save it as .npy</source>
        <translation>解压后为 {unpacked}；最多读取 {most}；请存为 .npy</translation>
    </message>
    <message>
        <source>a page in it unpacks to {page}; at most {most} are read</source>
        <translation>其中一页解压后为 {page}；最多读取 {most}</translation>
    </message>
    <message>
        <source>there are more than {most} rows of names, counts or words</source>
        <translation>名称、计数或词的行数超过 {most}</translation>
    </message>
    <message>
        <source>it holds {kind}, not numbers or words</source>
        <translation>其内容是 {kind}，不是数或词</translation>
    </message>
    <message>
        <source>it holds {kind}, not numbers</source>
        <translation>其内容是 {kind}，不是数</translation>
    </message>
    <message>
        <source>this is a session, not data; open it as a session</source>
        <translation>这是会话，不是数据；请作为会话打开</translation>
    </message>
    <message>
        <source>a table of text</source>
        <translation>文本表格</translation>
    </message>
    <message>
        <source>a picture is counted by its pixels; open it in the window</source>
        <translation>图片按像素计数；请在窗口中打开</translation>
    </message>
    <message>
        <source>it holds both P and Q, so it cannot be one of two files; open it alone</source>
        <translation>其中同时有 P 和 Q，不能作为两个文件之一；请单独打开</translation>
    </message>
    <message>
        <source>{doubt}; open it in the window to choose, or make it plain in the file</source>
        <translation>{doubt}；请在窗口中打开以选择，或在文件中写明</translation>
    </message>
    <message>
        <source>there are more values in it than a session can hold</source>
        <translation>其中的值多于会话所能容纳</translation>
    </message>
    <message>
        <source>this is not a klviz session</source>
        <translation>这不是 klviz 会话</translation>
    </message>
    <message>
        <source>the session is damaged ({said})</source>
        <translation>会话已损坏（{said}）</translation>
    </message>
    <message>
        <source>it was saved by a newer klviz ({saved_by}, format {version}; this one knows formats up to {known}); update klviz to open it</source>
        <translation>它由更新的 klviz 保存（{saved_by}，格式 {version}；本版本最高支持格式 {known}）；请更新 klviz 后打开</translation>
    </message>
    <message>
        <source>the key {key} is there twice in one object</source>
        <translation>键 {key} 在同一对象中出现了两次</translation>
    </message>
    <message>
        <source>the session cannot be shown: {error}</source>
        <translation>无法显示会话：{error}</translation>
    </message>
    <message>
        <source>{where}.{series} has {weights} for {names}</source>
        <translation>{where}.{series} 有 {weights}，对应 {names}</translation>
    </message>
    <message>
        <source>{where}.{series}[{bad}] is {value}; a weight is finite and at least 0</source>
        <translation>{where}.{series}[{bad}] 为 {value}；权重有限且不小于 0</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>this is not {encoding} text at byte {number}; choose another encoding</source>
        <translation>在第 {number} 字节处不是 {encoding} 文本；请选择其他编码</translation>
    </message>
    <message>
        <source>a cell is longer than 131,072 characters; is a closing quotation mark missing?</source>
        <translation>有单元格超过 131,072 个字符；是否缺少右引号？</translation>
    </message>
    <message>
        <source>the file ends inside a quoted cell; a closing quotation mark is missing</source>
        <translation>文件在带引号的单元格内结束；缺少右引号</translation>
    </message>
    <message>
        <source>a quoted cell goes on after its closing quotation mark</source>
        <translation>带引号的单元格在右引号后还有内容</translation>
    </message>
    <message>
        <source>the row cannot be taken apart ({said})</source>
        <translation>该行无法拆分（{said}）</translation>
    </message>
    <message>
        <source>commas may separate cells or be decimal commas</source>
        <translation>逗号可能是分隔符，也可能是小数逗号</translation>
    </message>
    <message>
        <source>this is not {encoding} text; choose another encoding</source>
        <translation>不是 {encoding} 文本；请选择其他编码</translation>
    </message>
    <message>
        <source>commas and points both stand for the decimal mark</source>
        <translation>逗号和点号都被用作小数点</translation>
    </message>
    <message>
        <source>some numbers have a comma and some a point</source>
        <translation>有的数用逗号，有的用点号</translation>
    </message>
    <message>
        <source>the encoding {encoding} is not one of {known}</source>
        <translation>编码 {encoding} 不在 {known} 之中</translation>
    </message>
    <message>
        <source>the delimiter {delimiter} is not one of , ; tab | space or none</source>
        <translation>分隔符 {delimiter} 不是 , ; 制表符 | 空格或无 之一</translation>
    </message>
    <message>
        <source>the rows have different numbers of cells</source>
        <translation>各行的单元格数不同</translation>
    </message>
    <message>
        <source>{cell} may be a decimal number or have a thousands separator</source>
        <translation>{cell} 可能是小数，也可能带千位分隔符</translation>
    </message>
    <message>
        <source>the letters beyond ASCII are not UTF-8; they may be {best}, so check that they look right</source>
        <translation>ASCII 之外的字符不是 UTF-8；可能是 {best}，请检查显示是否正确</translation>
    </message>
    <message>
        <source>there are more than {most} rows; save them as .npy or Parquet</source>
        <translation>超过 {most} 行；请存为 .npy 或 Parquet</translation>
    </message>
    <message>
        <source>the line is longer than {most} characters</source>
        <translation>该行超过 {most} 个字符</translation>
    </message>
    <message>
        <source>a table on its side may have {most} rows, and this has more</source>
        <translation>横放的表格最多 {most} 行，而此表更多</translation>
    </message>
    <message>
        <source>cells may be separated by {signs} or by commas</source>
        <translation>单元格可能由{signs}或逗号分隔</translation>
    </message>
    <message>
        <source>there are more than {most} cells; save them as .npy or Parquet</source>
        <translation>超过 {most} 个单元格；请存为 .npy 或 Parquet</translation>
    </message>
    <message>
        <source>, upper and lower case as one</source>
        <translation>，不分大小写</translation>
    </message>
    <message>
        <source>there are no letters in it</source>
        <translation>其中没有字母</translation>
    </message>
    <message>
        <source>there are no words in it</source>
        <translation>其中没有词</translation>
    </message>
    <message>
        <source>{none}; it can be counted by bytes</source>
        <translation>{none}；可以统计字节</translation>
    </message>
    <message>
        <source>there are {count} different ones in it, and klviz shows at most {most}; count letters, or keep the most frequent and add up the rest</source>
        <translation>其中有 {count} 种，而 klviz 最多显示 {most} 种；请统计字母，或保留最常见的并将其余合并</translation>
    </message>
    <message>
        <source>there are more than {most} different words; count letters, or keep the most frequent and add up the rest</source>
        <translation>不同的词超过 {most} 个；请统计字母，或保留最常见的并将其余合并</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>its cells repeat very long texts; save the one sheet as CSV</source>
        <translation>其单元格重复很长的文本；请将该工作表存为 CSV</translation>
    </message>
    <message>
        <source>a sheet in it is written in an unusual way; save it again as .xlsx or .csv</source>
        <translation>其中有工作表的写法不常见；请重新存为 .xlsx 或 .csv</translation>
    </message>
    <message>
        <source>Excel workbooks need python-calamine: pip install python-calamine (or save the sheet as CSV)</source>
        <translation>Excel 工作簿需要 python-calamine：pip install python-calamine（或将工作表存为 CSV）</translation>
    </message>
    <message>
        <source>this is not an Excel workbook (.xlsx); save it as .xlsx or .csv</source>
        <translation>这不是 Excel 工作簿（.xlsx）；请存为 .xlsx 或 .csv</translation>
    </message>
    <message>
        <source>the workbook is damaged ({error})</source>
        <translation>工作簿已损坏（{error}）</translation>
    </message>
    <message>
        <source>a sheet in it spans more than {most} cells; save the part that is meant as CSV</source>
        <translation>其中有工作表跨越超过 {most} 个单元格；请将所需部分存为 CSV</translation>
    </message>
    <message>
        <source>there is no sheet {part} in it, only {names}</source>
        <translation>其中没有工作表 {part}，只有 {names}</translation>
    </message>
    <message>
        <source>a cell in it has the place {place}, which cannot be</source>
        <translation>其中有单元格的位置为 {place}，这不可能</translation>
    </message>
    <message>
        <source>the sheet spans {height} × {width} cells; save the part that is meant as CSV</source>
        <translation>工作表跨越 {height} × {width} 个单元格；请将所需部分存为 CSV</translation>
    </message>
    <message>
        <source>it unpacks to more than {most}; save the one sheet as CSV</source>
        <translation>解压后超过 {most}；请将该工作表存为 CSV</translation>
    </message>
    <message>
        <source>its part {filename} is there twice</source>
        <translation>其部分 {filename} 出现了两次</translation>
    </message>
    <message>
        <source>a sheet in it has more than {most} cells; save it as CSV</source>
        <translation>其中有工作表超过 {most} 个单元格；请存为 CSV</translation>
    </message>
    <message>
        <source>{done} of {lines}, {rate} a second</source>
        <translation>{done} / {lines}，每秒 {rate}</translation>
    </message>
    <message>
        <source>{lines} to measure.</source>
        <translation>将计算 {lines}。</translation>
    </message>
    <message>
        <source>{low} to {high}: {lines}</source>
        <translation>{low} 至 {high}：{lines}</translation>
    </message>
    <message>
        <source>the first {shown} of {lines}</source>
        <translation>前 {shown} / {lines}</translation>
    </message>
    <message>
        <source>{count} of {lines}</source>
        <translation>{count} / {lines}</translation>
    </message>
    <message>
        <source>{lines} in {seconds} s</source>
        <translation>{lines}，用时 {seconds} 秒</translation>
    </message>
    <message>
        <source>{lines} at exactly 0</source>
        <translation>{lines}恰为 0</translation>
    </message>
    <message>
        <source>{lines} at ∞</source>
        <translation>{lines}为 ∞</translation>
    </message>
    <message>
        <source>{lines} without a number</source>
        <translation>{lines}没有数值</translation>
    </message>
    <message>
        <source>Believing your drawing costs {error} {unit}. {points}.</source>
        <translation>相信你画的图要多花 {error} {unit}。{points}。</translation>
    </message>
    <message>
        <source>The truth is {truth} {unit}; your guess is off by {error}. {points}.</source>
        <translation>真实值是 {truth} {unit}；你的猜测相差 {error}。{points}。</translation>
    </message>
    <message>
        <source>P and Q: {kind}</source>
        <translation>P 与 Q：{kind}</translation>
    </message>
    <message>
        <source>The numbers are on the clipboard, as CSV with decimal commas.</source>
        <translation>这些数已复制到剪贴板，为使用小数逗号的 CSV。</translation>
    </message>
    <message>
        <source>CSV, numbers like 1.5</source>
        <translation>CSV，数如 1.5</translation>
    </message>
    <message>
        <source>CSV, numbers like 1,5</source>
        <translation>CSV，数如 1,5</translation>
    </message>
    <message>
        <source>2, e or 10</source>
        <translation>2、e 或 10</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a change says what becomes what, as in q["heads"] = 1/8</source>
        <translation>修改要写明什么变成什么，如 q["heads"] = 1/8</translation>
    </message>
    <message>
        <source>{target} becomes {choice}, not {bare!r}</source>
        <translation>{target} 应为 {choice}，而不是 {bare!r}</translation>
    </message>
    <message>
        <source>{target!r} is nothing that can be changed</source>
        <translation>{target!r} 不是可以修改的对象</translation>
    </message>
    <message>
        <source>{series} becomes a list, as in {series} = [1/2, 1/2]</source>
        <translation>{series} 应为列表，如 {series} = [1/2, 1/2]</translation>
    </message>
    <message>
        <source>{target} cannot be changed by a solution</source>
        <translation>解答不能修改 {target}</translation>
    </message>
    <message>
        <source>there is no tool {name!r}; the tools are {tools}</source>
        <translation>没有工具 {name!r}；工具有 {tools}</translation>
    </message>
    <message>
        <source>say which series: tool {name} q</source>
        <translation>请指明序列：tool {name} q</translation>
    </message>
    <message>
        <source>{text!r} is no setting, such as t=0.5</source>
        <translation>{text!r} 不是设置，设置形如 t=0.5</translation>
    </message>
    <message>
        <source>{name} has no setting called {names}</source>
        <translation>{name} 没有名为 {names} 的设置</translation>
    </message>
    <message>
        <source>P and Q do not sum to 1</source>
        <translation>P 和 Q 之和不为 1</translation>
    </message>
    <message>
        <source>a text is compared with a number</source>
        <translation>文本与数相比较</translation>
    </message>
    <message>
        <source>texts are only equal or not</source>
        <translation>文本只有相等或不相等</translation>
    </message>
    <message>
        <source>there is no outcome {which}; they are counted from 0 to {last}</source>
        <translation>没有结果 {which}；它们从 0 数到 {last}</translation>
    </message>
    <message>
        <source>the scene {scene!r} has no parameter called {name!r}</source>
        <translation>场景 {scene!r} 没有名为 {name!r} 的参数</translation>
    </message>
    <message>
        <source>{what} has no value</source>
        <translation>{what} 没有值</translation>
    </message>
    <message>
        <source>{series} does not sum to 1</source>
        <translation>{series} 之和不为 1</translation>
    </message>
    <message>
        <source>the parameter is {value!r}, which is not a number</source>
        <translation>参数为 {value!r}，不是数</translation>
    </message>
    <message>
        <source>there is no outcome called {which!r}</source>
        <translation>没有名为 {which!r} 的结果</translation>
    </message>
    <message>
        <source>column {number}: {reason}</source>
        <translation>第 {number} 列：{reason}</translation>
    </message>
    <message>
        <source>this is not UTF-8 text</source>
        <translation>这不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>there is a number of too many digits</source>
        <translation>有数的位数过多</translation>
    </message>
    <message>
        <source>this is not TOML: {reason}</source>
        <translation>这不是 TOML：{reason}</translation>
    </message>
    <message>
        <source>this number is too long</source>
        <translation>这个数太长</translation>
    </message>
    <message>
        <source>; is {name} meant?</source>
        <translation>；是否指 {name}？</translation>
    </message>
    <message>
        <source>; there is {known}</source>
        <translation>；有 {known}</translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}</source>
        <translation>{file}，第 {line} 行：{reason}</translation>
    </message>
    <message>
        <source>a lesson has at most {most} KiB</source>
        <translation>课程最多 {most} KiB</translation>
    </message>
    <message>
        <source>a lesson has at most {most} lines</source>
        <translation>课程最多 {most} 行</translation>
    </message>
    <message>
        <source>{what} is missing: {key}</source>
        <translation>缺少{what}：{key}</translation>
    </message>
    <message>
        <source>there is no {what} {value}{meant}</source>
        <translation>没有{what} {value}{meant}</translation>
    </message>
    <message>
        <source>this must be one line without unprintable characters</source>
        <translation>这必须是不含不可见字符的一行</translation>
    </message>
    <message>
        <source>{value} is not a number</source>
        <translation>{value} 不是数</translation>
    </message>
    <message>
        <source>more than {most} full stops in a row of words</source>
        <translation>一串词中的点号超过 {most} 个</translation>
    </message>
    <message>
        <source>{key} must be a text, in quotation marks</source>
        <translation>{key} 必须是带引号的文本</translation>
    </message>
    <message>
        <source>{key} is empty</source>
        <translation>{key} 为空</translation>
    </message>
    <message>
        <source>{key} must be true or false</source>
        <translation>{key} 必须是 true 或 false</translation>
    </message>
    <message>
        <source>{key} must be a whole number from {low} to {high}</source>
        <translation>{key} 必须是 {low} 到 {high} 的整数</translation>
    </message>
    <message>
        <source>{key} must be a list of texts, as in {key} = ["a", "b"]</source>
        <translation>{key} 必须是文本列表，如 {key} = ["a", "b"]</translation>
    </message>
    <message>
        <source>{key} has {count} entries; at most {most} are possible</source>
        <translation>{key} 有 {count} 项；最多 {most} 项</translation>
    </message>
    <message>
        <source>{key} must be a table, with its keys below [{key}] or in braces</source>
        <translation>{key} 必须是表，其键写在 [{key}] 之下或花括号内</translation>
    </message>
    <message>
        <source>{key} must begin with [[{table}]]</source>
        <translation>{key} 必须以 [[{table}]] 开头</translation>
    </message>
    <message>
        <source>there are {count} of {key}; at most {most} are possible</source>
        <translation>有 {count} 个 {key}；最多 {most} 个</translation>
    </message>
    <message>
        <source>{key} means nothing here{meant}</source>
        <translation>{key} 在此没有意义{meant}</translation>
    </message>
    <message>
        <source>{value} is too large; the largest number is about 1.8e308</source>
        <translation>{value} 太大；最大的数约为 1.8e308</translation>
    </message>
    <message>
        <source>{key} has {count} characters; {most} are enough</source>
        <translation>{key} 有 {count} 个字符；{most} 个足够</translation>
    </message>
    <message>
        <source>{key} must be one line without unprintable characters</source>
        <translation>{key} 必须是不含不可见字符的一行</translation>
    </message>
    <message>
        <source>a condition compares something, as in kl_pq &lt; 1</source>
        <translation>条件要作比较，如 kl_pq &lt; 1</translation>
    </message>
    <message>
        <source>this holds or does not hold; a number is needed</source>
        <translation>这只有成立与否；需要的是一个数</translation>
    </message>
    <message>
        <source>the outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>param, as in param["d"],</source>
        <translation>param（如 param["d"]）</translation>
    </message>
    <message>
        <source>the parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>there is nothing here</source>
        <translation>这里什么也没有</translation>
    </message>
    <message>
        <source>write == to compare</source>
        <translation>比较请写 ==</translation>
    </message>
    <message>
        <source>texts can only be compared with == and !=</source>
        <translation>文本只能用 == 和 != 比较</translation>
    </message>
    <message>
        <source>what is in the brackets</source>
        <translation>括号中的内容</translation>
    </message>
    <message>
        <source>something is missing at the end</source>
        <translation>末尾缺少内容</translation>
    </message>
    <message>
        <source>a parameter is named in quotation marks, as in param["d"]</source>
        <translation>参数名写在引号中，如 param["d"]</translation>
    </message>
    <message>
        <source>sum takes a whole series: sum(p) or sum(q)</source>
        <translation>sum 取整个序列：sum(p) 或 sum(q)</translation>
    </message>
    <message>
        <source>{name} takes one number, not {given}</source>
        <translation>{name} 取一个数，而不是 {given} 个</translation>
    </message>
    <message>
        <source>{name} takes {wanted} numbers, not {given}</source>
        <translation>{name} 取 {wanted} 个数，而不是 {given} 个</translation>
    </message>
    <message>
        <source>{count} characters are too many; {most} are enough</source>
        <translation>{count} 个字符太多；{most} 个足够</translation>
    </message>
    <message>
        <source>this quotation mark has no partner</source>
        <translation>这个引号没有配对</translation>
    </message>
    <message>
        <source>what stands after 'not' must be a comparison</source>
        <translation>'not' 之后必须是比较</translation>
    </message>
    <message>
        <source>a text can only be compared with a parameter, as in param["left"]</source>
        <translation>文本只能与参数比较，如 param["left"]</translation>
    </message>
    <message>
        <source>only numbers can be compared</source>
        <translation>只有数可以比较</translation>
    </message>
    <message>
        <source>{text} needs a number on each side</source>
        <translation>{text} 两边都需要数</translation>
    </message>
    <message>
        <source>{text!r} cannot stand here</source>
        <translation>{text!r} 不能出现在这里</translation>
    </message>
    <message>
        <source>{series}, as in {series}["heads"] or {series}[0],</source>
        <translation>{series}（如 {series}["heads"] 或 {series}[0]）</translation>
    </message>
    <message>
        <source>an outcome is named in quotation marks or counted from 0</source>
        <translation>结果用引号写名称，或从 0 起计数</translation>
    </message>
    <message>
        <source>what {name} takes</source>
        <translation>{name} 的参数</translation>
    </message>
    <message>
        <source>{text!r} means nothing here</source>
        <translation>{text!r} 在此没有意义</translation>
    </message>
    <message>
        <source>{text} is missing after {after}</source>
        <translation>{after}之后缺少 {text}</translation>
    </message>
    <message>
        <source>{text!r} does not follow from what is before it</source>
        <translation>{text!r} 不能接在前面的内容之后</translation>
    </message>
    <message>
        <source>what stands before {word!r} must be a comparison</source>
        <translation>{word!r} 之前必须是比较</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} 至 {most}</translation>
    </message>
    <message>
        <source>what stands after {word!r} must be a comparison</source>
        <translation>{word!r} 之后必须是比较</translation>
    </message>
    <message>
        <source>{text} is too large; write inf for infinity</source>
        <translation>{text} 太大；无穷请写 inf</translation>
    </message>
    <message>
        <source>{name} takes numbers</source>
        <translation>{name} 取数</translation>
    </message>
    <message>
        <source>There is no pair before this one.</source>
        <translation>此前没有分布对。</translation>
    </message>
    <message>
        <source>There is no outcome called {name!r}.</source>
        <translation>没有名为 {name!r} 的结果。</translation>
    </message>
    <message>
        <source>a record of progress</source>
        <translation>进度记录</translation>
    </message>
    <message>
        <source>a question is answered right without a choice</source>
        <translation>有问题未作选择却记为正确</translation>
    </message>
    <message>
        <source>there is an empty formula</source>
        <translation>有空的公式</translation>
    </message>
    <message>
        <source>a formula opens a brace that it does not close</source>
        <translation>公式有未闭合的花括号</translation>
    </message>
    <message>
        <source>a formula ends in a backslash</source>
        <translation>公式以反斜杠结尾</translation>
    </message>
    <message>
        <source>a $ has no partner; write \$ for a dollar</source>
        <translation>有 $ 没有配对；美元符请写 \$</translation>
    </message>
    <message>
        <source>a formula closes a brace that it did not open</source>
        <translation>公式有多余的右花括号</translation>
    </message>
    <message>
        <source>{count} characters are too many for one text; {most} are enough</source>
        <translation>一段文本 {count} 个字符太多；{most} 个足够</translation>
    </message>
    <message>
        <source>there is an unprintable character, U+{code}</source>
        <translation>有不可见字符 U+{code}</translation>
    </message>
    <message>
        <source>a formula of {count} characters is too long; {most} are enough</source>
        <translation>{count} 个字符的公式太长；{most} 个足够</translation>
    </message>
    <message>
        <source>formulas cannot use {command}</source>
        <translation>公式不能使用 {command}</translation>
    </message>
    <message>
        <source>formulas cannot use the environment {environment!r}</source>
        <translation>公式不能使用环境 {environment!r}</translation>
    </message>
    <message>
        <source>the lesson's title</source>
        <translation>课程标题</translation>
    </message>
    <message>
        <source>a sentence about the lesson</source>
        <translation>关于课程的一句话</translation>
    </message>
    <message>
        <source>a step is called {what} already</source>
        <translation>已有名为 {what} 的步骤</translation>
    </message>
    <message>
        <source>this is asked already: {what}</source>
        <translation>已问过：{what}</translation>
    </message>
    <message>
        <source>the step's title</source>
        <translation>步骤标题</translation>
    </message>
    <message>
        <source>the step's text</source>
        <translation>步骤文本</translation>
    </message>
    <message>
        <source>what is to be guessed</source>
        <translation>要猜的内容</translation>
    </message>
    <message>
        <source>series to be sketched,</source>
        <translation>要画的序列</translation>
    </message>
    <message>
        <source>the question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>this choice is there already: {what}</source>
        <translation>此选项已有：{what}</translation>
    </message>
    <message>
        <source>the choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>why the choice is right or wrong</source>
        <translation>选项为何正确或错误</translation>
    </message>
    <message>
        <source>a lesson begins with klviz = "lesson" and version = 1</source>
        <translation>课程以 klviz = "lesson" 和 version = 1 开头</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>claims_after speaks of the State after the solution, and there is no solution</source>
        <translation>claims_after 针对解答之后的状态，而这里没有解答</translation>
    </message>
    <message>
        <source>the measure that goes across</source>
        <translation>横轴的度量</translation>
    </message>
    <message>
        <source>the measure that goes up</source>
        <translation>纵轴的度量</translation>
    </message>
    <message>
        <source>a target shows two measures against each other, and these are the same</source>
        <translation>目标图显示两个不同的度量，而这两个相同</translation>
    </message>
    <message>
        <source>a prediction is of a measure, as in measure = "kl_pq", or of a sketch = "p"</source>
        <translation>预测针对一个度量，如 measure = "kl_pq"，或针对草图 = "p"</translation>
    </message>
    <message>
        <source>a tolerance must be above 0</source>
        <translation>容差必须大于 0</translation>
    </message>
    <message>
        <source>a sketch has no lowest and highest value</source>
        <translation>草图没有最小值和最大值</translation>
    </message>
    <message>
        <source>a question needs at least two choices</source>
        <translation>问题至少需要两个选项</translation>
    </message>
    <message>
        <source>a second choice is right; only one can be</source>
        <translation>有第二个正确选项；只能有一个</translation>
    </message>
    <message>
        <source>the first step must show a pair of its own</source>
        <translation>第一步必须显示自己的分布对</translation>
    </message>
    <message>
        <source>no choice is right; write right = true in one</source>
        <translation>没有正确选项；请在一个选项中写 right = true</translation>
    </message>
    <message>
        <source>{language} is no language code, such as en, de or pt-BR</source>
        <translation>{language} 不是语言代码，如 en、de 或 pt-BR</translation>
    </message>
    <message>
        <source>high must be finite and above low, which is {low}</source>
        <translation>high 必须有限且大于 low（{low}）</translation>
    </message>
    <message>
        <source>this lesson is of version {version}; this klviz knows version {known}</source>
        <translation>此课程版本为 {version}；本 klviz 支持版本 {known}</translation>
    </message>
    <message>
        <source>{axis}_high must be finite and above 0</source>
        <translation>{axis}_high 必须有限且大于 0</translation>
    </message>
    <message>
        <source>{value} is not a number as a text states it, such as "0.7370" or "inf"</source>
        <translation>{value} 不是文本中所写的数，如 "0.7370" 或 "inf"</translation>
    </message>
    <message>
        <source>{name} is no name of a number or a panel</source>
        <translation>{name} 不是数或面板的名称</translation>
    </message>
    <message>
        <source>{target} cannot be changed in this scene{meant}</source>
        <translation>在此场景中不能修改 {target}{meant}</translation>
    </message>
    <message>
        <source>preset called</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>scene called</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>shape called</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>tool called</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>a preset brings its own outcomes</source>
        <translation>预设自带结果</translation>
    </message>
    <message>
        <source>there must be at least one outcome</source>
        <translation>至少要有一个结果</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>an outcome's name has 1 to 60 characters</source>
        <translation>结果的名称有 1 到 60 个字符</translation>
    </message>
    <message>
        <source>the shape's name</source>
        <translation>形状的名称</translation>
    </message>
    <message>
        <source>what the tool is and what it changes</source>
        <translation>工具是什么、改变什么</translation>
    </message>
    <message>
        <source>{series} must be a list of numbers, as in {series} = ["1/2", "1/4", 0.25], or a shape</source>
        <translation>{series} 必须是数的列表，如 {series} = ["1/2", "1/4", 0.25]，或一个形状</translation>
    </message>
    <message>
        <source>{series} has {weights} for {outcomes}</source>
        <translation>{series} 有 {weights}，对应 {outcomes}</translation>
    </message>
    <message>
        <source>{series} has no mass; some outcome must be above 0</source>
        <translation>{series} 没有质量；必须有结果大于 0</translation>
    </message>
    <message>
        <source>{name} must be {kind}</source>
        <translation>{name} 必须是{kind}</translation>
    </message>
    <message>
        <source>{name} must be a whole number</source>
        <translation>{name} 必须是整数</translation>
    </message>
    <message>
        <source>{series} of the pair</source>
        <translation>分布对的 {series}</translation>
    </message>
    <message>
        <source>the setting of {name}</source>
        <translation>{name} 的设置</translation>
    </message>
    <message>
        <source>the scene {key!r} has no parameter called {name}{meant}</source>
        <translation>场景 {key!r} 没有名为 {name} 的参数{meant}</translation>
    </message>
    <message>
        <source>{name} cannot be {value}{meant}</source>
        <translation>{name} 不能是 {value}{meant}</translation>
    </message>
    <message>
        <source>{name} goes from {low} to {top}, not to {value}</source>
        <translation>{name} 的范围是 {low} 到 {top}，不能是 {value}</translation>
    </message>
    <message>
        <source>two outcomes are called {name}</source>
        <translation>有两个结果名为 {name}</translation>
    </message>
    <message>
        <source>{value} is negative; a probability is at least 0</source>
        <translation>{value} 为负；概率不小于 0</translation>
    </message>
    <message>
        <source>type 0.25, 1/64, 2^-6, 3e-4 or 25 %</source>
        <translation>请输入 0.25、1/64、2^-6、3e-4 或 25 %</translation>
    </message>
    <message>
        <source>there is no number here</source>
        <translation>这里没有数</translation>
    </message>
    <message>
        <source>"{said}" is too large; the largest number is about 1.8e308</source>
        <translation>“{said}”太大；最大的数约为 1.8e308</translation>
    </message>
    <message>
        <source>"{said}" is too small to tell from 0; the smallest number is about 4.9e-324</source>
        <translation>“{said}”太小，无法与 0 区分；最小的数约为 4.9e-324</translation>
    </message>
    <message>
        <source>a number of {count} characters is too long; {most} are enough</source>
        <translation>{count} 个字符的数太长；{most} 个足够</translation>
    </message>
    <message>
        <source>"{said}" cannot be used here</source>
        <translation>此处不能用“{said}”</translation>
    </message>
    <message>
        <source>"{said}" is negative; only 0 and above is possible here</source>
        <translation>“{said}”为负；此处只能不小于 0</translation>
    </message>
    <message>
        <source>"{said}" divides by 0</source>
        <translation>“{said}”除以了 0</translation>
    </message>
    <message>
        <source>"{said}" has an exponent beyond 2000</source>
        <translation>“{said}”的指数超过 2000</translation>
    </message>
    <message>
        <source>"{said}" is not a number</source>
        <translation>“{said}”不是数</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>不是数</translation>
    </message>
    <message>
        <source>neither true nor false</source>
        <translation>既非真也非假</translation>
    </message>
    <message>
        <source>state.scene: this klviz has no scene {scene}; it has {known}</source>
        <translation>state.scene：本 klviz 没有场景 {scene}；有 {known}</translation>
    </message>
    <message>
        <source>not one of {known}</source>
        <translation>不在 {known} 之中</translation>
    </message>
    <message>
        <source>pinned names an outcome that is not there</source>
        <translation>pinned 指向不存在的结果</translation>
    </message>
    <message>
        <source>there are {count} outcomes; klviz shows 1 to {most}</source>
        <translation>有 {count} 个结果；klviz 显示 1 到 {most} 个</translation>
    </message>
    <message>
        <source>mode is {mode!r}, not one of {modes}</source>
        <translation>mode 为 {mode!r}，不在 {modes} 之中</translation>
    </message>
    <message>
        <source>base is {base!r}, not 2, e or 10</source>
        <translation>base 为 {base!r}，不是 2、e 或 10</translation>
    </message>
    <message>
        <source>active is {active!r}, not 'p' or 'q'</source>
        <translation>active 为 {active!r}，不是 'p' 或 'q'</translation>
    </message>
    <message>
        <source>lit is {lit}, not an outcome from 0 to {last}</source>
        <translation>lit 为 {lit}，不是 0 到 {last} 的结果</translation>
    </message>
    <message>
        <source>compare names snapshot {compare!r}, which is empty</source>
        <translation>compare 指向空的快照 {compare!r}</translation>
    </message>
    <message>
        <source>seed is {seed}; a seed is a whole number of at least 0</source>
        <translation>seed 为 {seed}；种子是不小于 0 的整数</translation>
    </message>
    <message>
        <source>top is {top}; the axis needs a finite positive end</source>
        <translation>top 为 {top}；坐标轴需要有限的正端点</translation>
    </message>
    <message>
        <source>{series}[{bad}] is {value}; a weight must be finite and at least 0</source>
        <translation>{series}[{bad}] 为 {value}；权重必须有限且不小于 0</translation>
    </message>
    <message>
        <source>How far mass must be carried, on average, to turn P into Q, at the positions given.</source>
        <translation>在给定位置上，把 P 变成 Q 平均需要将质量搬运多远。</translation>
    </message>
    <message>
        <source>0, only if P = Q, to the last position less the first</source>
        <translation>0（仅当 P = Q）到末位置减首位置</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>没有这个文件或文件夹</translation>
    </message>
    <message>
        <source>a part of the path is not a folder</source>
        <translation>路径中有一部分不是文件夹</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>这是文件夹，不是文件</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>磁盘为只读</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>your share of the disk is used up (quota)</source>
        <translation>您的磁盘配额已用完</translation>
    </message>
    <message>
        <source>the file is larger than this disk allows</source>
        <translation>文件大于此磁盘所允许的大小</translation>
    </message>
    <message>
        <source>the disk reported a fault (input/output error)</source>
        <translation>磁盘报告故障（输入/输出错误）</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名称太长</translation>
    </message>
    <message>
        <source>the links in this path lead in a circle</source>
        <translation>此路径中的链接形成循环</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>the file is in use</source>
        <translation>文件正在使用</translation>
    </message>
    <message>
        <source>the network folder has gone away</source>
        <translation>网络文件夹已不可用</translation>
    </message>
    <message>
        <source>the system interrupted the work; try again</source>
        <translation>系统中断了操作；请重试</translation>
    </message>
    <message>
        <source>pictures cannot be shown in a lesson; what is to be seen is the State</source>
        <translation>课程中不能显示图片；要看的是当前状态</translation>
    </message>
    <message>
        <source>links lead out of the lesson; tell instead of linking</source>
        <translation>链接会离开课程；请直接叙述</translation>
    </message>
    <message>
        <source>HTML is not shown in a lesson; put a space after &lt; where it means less than</source>
        <translation>课程中不显示 HTML；表示小于时请在 &lt; 后加空格</translation>
    </message>
    <message>
        <source>addresses lead out of the lesson; name the source in words</source>
        <translation>网址会离开课程；请用文字说明来源</translation>
    </message>
    <message numerus="yes">
        <source>the row has {count} numbers, not {needed}</source>
        <translation>
            <numerusform>该行有 {count} 个数，而不是 {needed} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files</source>
        <translation>
            <numerusform>{count} 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <translation>
            <numerusform>{count} 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} outcomes</source>
        <translation>
            <numerusform>{count} 个结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it has {count} outcomes, {name} has {needed}</source>
        <translation>
            <numerusform>它有 {count} 个结果，{name} 有 {needed} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the row has {count} cells, not {needed}</source>
        <translation>
            <numerusform>该行有 {count} 个单元格，而不是 {needed} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its rows have {count} outcomes, those of {name} {needed}</source>
        <translation>
            <numerusform>其各行有 {count} 个结果，{name} 的有 {needed} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it has {count} rows and {name} has {needed}; give as many, or one row for all, {otherwise}</source>
        <translation>
            <numerusform>它有 {count} 行，{name} 有 {needed} 行；请给出同样多的行，或一行对应全部，{otherwise}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{target} takes {count} values, not {given}.</source>
        <translation>
            <numerusform>{target} 取 {count} 个值，而不是 {given} 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} too small to be told from 0</source>
        <translation>
            <numerusform>{count} 个太小，无法与 0 区分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the array should have {count} elements, but the file ends before</source>
        <translation>
            <numerusform>数组应有 {count} 个元素，但文件提前结束</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, all but the {count} most frequent made one</source>
        <translation>
            <numerusform>，除最常见的 {count} 个外其余合并为一个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, {count} gaps skipped</source>
        <translation>
            <numerusform>，跳过 {count} 处空缺</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} samples in {done}</source>
        <translation>
            <numerusform>{count} 个样本，{done}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a value is missing, as in {count} more places</source>
        <translation>
            <numerusform>缺少一个值，另有 {count} 处也缺</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} values counted</source>
        <translation>
            <numerusform>统计了 {count} 个值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes</source>
        <translation>
            <numerusform>{count} 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bins of width {width}, {how}</source>
        <translation>
            <numerusform>{count} 组，组距 {width}，{how}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} given bins</source>
        <translation>
            <numerusform>给定的 {count} 组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{outside} of {count} samples lie outside {low} to {high}</source>
        <translation>
            <numerusform>{count} 个样本中有 {outside} 个在 {low} 到 {high} 之外</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bins are not possible; choose a power of two from 2 to {most}</source>
        <translation>
            <numerusform>不能分 {count} 组；请选 2 到 {most} 的二的幂</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} weights</source>
        <translation>
            <numerusform>{count} 个权重</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} names</source>
        <translation>
            <numerusform>{count} 个名称</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} letters</source>
        <translation>
            <numerusform>{count} 个字母</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} words</source>
        <translation>
            <numerusform>{count} 个词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows copied, with decimal commas.</source>
        <translation>
            <numerusform>已复制 {count} 行，使用小数逗号。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows copied.</source>
        <translation>
            <numerusform>已复制 {count} 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pairs</source>
        <translation>
            <numerusform>{count} 对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved {name}, {count} bytes; klviz decode restores it.</source>
        <translation>
            <numerusform>已保存 {name}，{count} 字节；klviz decode 可将其还原。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{series}: {count} outcomes with {total} in all. {note}.</source>
        <translation>
            <numerusform>{series}：{count} 个结果，共 {total}。{note}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bars</source>
        <translation>
            <numerusform>{count} 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>P is {title}, {count} outcomes; Q is uniform over them.</source>
        <translation>
            <numerusform>P 是 {title}，{count} 个结果；Q 在其上均匀分布。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} points</source>
        <translation>
            <numerusform>{count} 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what}, {count} outcomes</source>
        <translation>
            <numerusform>{what}，{count} 个结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} outcomes; the highest bar is {outcome}, {value}</source>
        <translation>
            <numerusform>{count} 个结果；最高的条是 {outcome}，{value}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} characters are too many</source>
        <translation>
            <numerusform>{count} 个字符太多</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {count} values for {outcomes}.</source>
        <translation>
            <numerusform>有 {count} 个值，对应 {outcomes}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decoded again from these bits: {count} symbols in each of {coders} coders, all as they went in.</source>
        <translation>
            <numerusform>已从这些比特解码：{coders} 种编码器各 {count} 个符号，全部与输入一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>a picture of {width}×{height} at {scale}× is too large for this machine</source>
        <translation>{width}×{height}、{scale}× 的图片对本机来说太大</translation>
    </message>
    <message>
        <source>a picture may be at most {most} pixels wide and high</source>
        <translation>图片的宽和高最多 {most} 像素</translation>
    </message>
    <message>
        <source>{name} must end in .svg, .pdf or .png</source>
        <translation>{name} 必须以 .svg、.pdf 或 .png 结尾</translation>
    </message>
    <message>
        <source>there is not enough memory for this picture</source>
        <translation>内存不足，无法处理此图片</translation>
    </message>
    <message>
        <source>the picture is damaged</source>
        <translation>图片已损坏</translation>
    </message>
    <message>
        <source>this is too long: more than {most} words and signs</source>
        <translation>太长：词与符号超过 {most} 个</translation>
    </message>
    <message>
        <source>this is nested more than {most} times</source>
        <translation>嵌套超过 {most} 层</translation>
    </message>
    <message>
        <source>there are more than {most} formulas in one text</source>
        <translation>一段文本中的公式超过 {most} 个</translation>
    </message>
    <message>
        <source>a formula is nested more than {most} times</source>
        <translation>公式嵌套超过 {most} 层</translation>
    </message>
    <message>
        <source>there are more than {most} claims</source>
        <translation>断言超过 {most} 个</translation>
    </message>
    <message>
        <source>{series} sums to {total}, not 1; write fractions, or mode = "raw" for counts</source>
        <translation>{series} 之和为 {total}，不是 1；请写分数，计数则写 mode = "raw"</translation>
    </message>
    <message>
        <source>horse 1</source>
        <translation>1 号马</translation>
    </message>
    <message>
        <source>horse 2</source>
        <translation>2 号马</translation>
    </message>
    <message>
        <source>horse 3</source>
        <translation>3 号马</translation>
    </message>
    <message>
        <source>horse 4</source>
        <translation>4 号马</translation>
    </message>
    <message>
        <source>horse 5</source>
        <translation>5 号马</translation>
    </message>
    <message>
        <source>horse 6</source>
        <translation>6 号马</translation>
    </message>
    <message>
        <source>horse 7</source>
        <translation>7 号马</translation>
    </message>
    <message>
        <source>horse 8</source>
        <translation>8 号马</translation>
    </message>
    <message>
        <source>tails</source>
        <translation>反面</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>橙</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>first door</source>
        <translation>第一扇门</translation>
    </message>
    <message>
        <source>other door</source>
        <translation>另一扇门</translation>
    </message>
    <message>
        <source>ill, positive</source>
        <translation>患病，阳性</translation>
    </message>
    <message>
        <source>ill, negative</source>
        <translation>患病，阴性</translation>
    </message>
    <message>
        <source>well, positive</source>
        <translation>健康，阳性</translation>
    </message>
    <message>
        <source>well, negative</source>
        <translation>健康，阴性</translation>
    </message>
    <message>
        <source>cat</source>
        <translation>猫</translation>
    </message>
    <message>
        <source>dog</source>
        <translation>狗</translation>
    </message>
    <message>
        <source>fox</source>
        <translation>狐狸</translation>
    </message>
    <message>
        <source>owl</source>
        <translation>猫头鹰</translation>
    </message>
    <message>
        <source>mat</source>
        <translation>垫子</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>地板</translation>
    </message>
    <message>
        <source>sofa</source>
        <translation>沙发</translation>
    </message>
    <message>
        <source>bed</source>
        <translation>床</translation>
    </message>
    <message>
        <source>roof</source>
        <translation>屋顶</translation>
    </message>
    <message>
        <source>moon</source>
        <translation>月亮</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>中</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>as always</source>
        <translation>照常</translation>
    </message>
    <message>
        <source>for once</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Rényi divergence of order {order}</source>
        <translation>{order} 阶 Rényi 散度</translation>
    </message>
    <message numerus="yes">
        <source>{count} steps</source>
        <translation>
            <numerusform>{count} 步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} questions</source>
        <translation>
            <numerusform>{count} 道题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} warnings</source>
        <translation>
            <numerusform>{count} 条警告</numerusform>
        </translation>
    </message>
</context>
</TS>
