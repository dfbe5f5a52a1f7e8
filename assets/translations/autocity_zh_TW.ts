<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en_GB">
<context>
    <name>AidsPanel</name>
    <message>
        <source>Reading aids</source>
        <translation>無障礙</translation>
    </message>
    <message>
        <source>%1: on</source>
        <translation>%1：開</translation>
    </message>
    <message>
        <source>%1: off</source>
        <translation>%1：關</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>特大</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>Heading above high contrast, low reach, less motion</extracomment>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比</translation>
    </message>
    <message>
        <source>Low reach</source>
        <translation>低位操作</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>減少動效</translation>
    </message>
    <message>
        <source>Back to standard</source>
        <translation>恢復標準</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Text is this size now.</source>
        <extracomment>A sample: it is written in the size that is chosen</extracomment>
        <translation>正文現在是這麼大。</translation>
    </message>
    <message>
        <source>Low reach brings whatever can be touched into the lower part of the screen.</source>
        <translation>低位操作：可觸控的內容都移到屏幕下部。</translation>
    </message>
    <message>
        <source>The next visitor finds the standard again.</source>
        <translation>下一位觀眾到來時，自動恢復標準。</translation>
    </message>
</context>
<context>
    <name>AtlasCard</name>
    <message>
        <source>to the north</source>
        <translation>偏北</translation>
    </message>
    <message>
        <source>to the north-east</source>
        <translation>東北方</translation>
    </message>
    <message>
        <source>to the east</source>
        <translation>偏東</translation>
    </message>
    <message>
        <source>to the south-east</source>
        <translation>東南方</translation>
    </message>
    <message>
        <source>to the south</source>
        <translation>偏南</translation>
    </message>
    <message>
        <source>to the south-west</source>
        <translation>西南方</translation>
    </message>
    <message>
        <source>to the west</source>
        <translation>偏西</translation>
    </message>
    <message>
        <source>to the north-west</source>
        <translation>西北方</translation>
    </message>
    <message>
        <source>To %1, straight</source>
        <translation>到%1，直線</translation>
    </message>
    <message>
        <source>about</source>
        <extracomment>Before a number of kilometres</extracomment>
        <translation>約</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不詳</translation>
    </message>
    <message>
        <source>a few kilometres</source>
        <translation>數公里</translation>
    </message>
    <message>
        <source>km</source>
        <translation>公里</translation>
    </message>
    <message>
        <source>worked out; the doubt exceeds the distance</source>
        <translation>推算；誤差大於距離</translation>
    </message>
    <message>
        <source>±%1, worked out</source>
        <translation>±%1，推算</translation>
    </message>
</context>
<context>
    <name>AtlasHeading</name>
    <message>
        <source>Map</source>
        <translation>地圖</translation>
    </message>
    <message>
        <source>Sketch</source>
        <translation>示意圖</translation>
    </message>
    <message>
        <source>Map review number: %1</source>
        <translation>審圖號：%1</translation>
    </message>
</context>
<context>
    <name>AtlasLayers</name>
    <message>
        <source>Plants and makers</source>
        <translation>企業與工廠</translation>
    </message>
    <message>
        <source>Parks and suppliers</source>
        <translation>園區與配套</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>研發</translation>
    </message>
    <message>
        <source>City and livelihood</source>
        <translation>城市與民生</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>交通</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>圖上顯示</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 are on the map</source>
        <translation>%1，已顯示</translation>
    </message>
    <message>
        <source>%1 are not on the map</source>
        <translation>%1，未顯示</translation>
    </message>
</context>
<context>
    <name>AtlasLegend</name>
    <message>
        <source>There</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>在建</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計劃</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>年份未載</translation>
    </message>
</context>
<context>
    <name>AtlasMap</name>
    <message>
        <source>, not to scale</source>
        <extracomment>After the name of a quarter: its position on the sketch means nothing</extracomment>
        <translation>，位置示意</translation>
    </message>
</context>
<context>
    <name>AtlasScreen</name>
    <message>
        <source>Which one?</source>
        <translation>要看哪一處？</translation>
    </message>
    <message>
        <source>Touch a sign: what is known of the place stands here. Touch a second one for the distance.</source>
        <translation>輕觸一塊地名牌，這裡說明它的情況；再觸一塊，看兩處相距多遠。</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>未定位</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打開%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打開</translation>
    </message>
    <message numerus="yes">
        <source>Not placed: all %n</source>
        <translation>
            <numerusform>未定位，全部 %n 處</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 km</source>
        <translation>約 %1 公里</translation>
    </message>
    <message numerus="yes">
        <source>All %n places</source>
        <translation>
            <numerusform>全部 %n 處</numerusform>
        </translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地點</translation>
    </message>
</context>
<context>
    <name>AtlasTools</name>
    <message>
        <source>Make the map smaller</source>
        <translation>縮小地圖</translation>
    </message>
    <message>
        <source>Make the map larger</source>
        <translation>放大地圖</translation>
    </message>
    <message>
        <source>What is on the map</source>
        <translation>選擇圖上的內容</translation>
    </message>
</context>
<context>
    <name>AtlasUnplaced</name>
    <message>
        <source>Not placed</source>
        <translation>未定位</translation>
    </message>
    <message numerus="yes">
        <source>%n known only to be in the district</source>
        <translation>
            <numerusform>%n 處只知在區內</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AtlasYears</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Play through the years</source>
        <translation>逐年播放</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1 年</translation>
    </message>
</context>
<context>
    <name>AttractFigure</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>A qualifier such as &quot;nearly&quot; before what is measured</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>AttractWords</name>
    <message>
        <source>What was there, being built or planned by then</source>
        <translation>到這一年：已有的、在建的、規劃的</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Navigation</source>
        <translation>導航</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首頁</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>Reading aids: text size, contrast, motion, reach. A short word.</extracomment>
        <translation>無障礙</translation>
    </message>
    <message>
        <source>Take</source>
        <extracomment>Take this page along as a code. A short word.</extracomment>
        <translation>帶走</translation>
    </message>
    <message>
        <source>Take this page along</source>
        <translation>帶走這一頁</translation>
    </message>
</context>
<context>
    <name>CandidateRow</name>
    <message>
        <source>More Hanzi</source>
        <translation>更多字</translation>
    </message>
</context>
<context>
    <name>ComparisonCell</name>
    <message>
        <source>Different scope: not compared</source>
        <translation>口徑不同，不作比較</translation>
    </message>
    <message>
        <source>Result not stated</source>
        <translation>實際未載</translation>
    </message>
    <message>
        <source>No target was set</source>
        <translation>未設目標</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>Source: %1</source>
        <extracomment>Read aloud: where a statement comes from</extracomment>
        <translation>來源：%1</translation>
    </message>
</context>
<context>
    <name>DerivedWords</name>
    <message>
        <source>worked out</source>
        <translation>推算</translation>
    </message>
</context>
<context>
    <name>EmptyYear</name>
    <message>
        <source>No dated event in the sources</source>
        <translation>來源未載有日期的事件</translation>
    </message>
</context>
<context>
    <name>EventDetail</name>
    <message>
        <source>announced</source>
        <translation>預定</translation>
    </message>
</context>
<context>
    <name>EventLabel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Source: %1</source>
        <extracomment>Read aloud: where a statement comes from</extracomment>
        <translation>來源：%1</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>預告</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>FigureSources</name>
    <message>
        <source>All of this measure</source>
        <translation>看這項指標</translation>
    </message>
</context>
<context>
    <name>FiguresPlates</name>
    <message>
        <source>Aims and results</source>
        <translation>目標對照</translation>
    </message>
    <message>
        <source>More subjects</source>
        <translation>更多主題</translation>
    </message>
    <message>
        <source>Half-year and year</source>
        <translation>上半年與全年</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>全部數據</translation>
    </message>
</context>
<context>
    <name>FiguresScreen</name>
    <message>
        <source>What was aimed at, what was reached</source>
        <translation>目標定了多少，做到了多少</translation>
    </message>
    <message>
        <source>Six months and twelve months are two spans: not to be added or subtracted</source>
        <translation>六個月是六個月，十二個月是十二個月：並排看，不相加也不相減</translation>
    </message>
    <message>
        <source>Each aim is 100%; not to be compared with its neighbours</source>
        <translation>柱高以各自目標為 100%，指標之間不可互比</translation>
    </message>
    <message>
        <source>Two spans, side by side; neither is part of a sum.</source>
        <translation>兩段時間並排放，不相加也不相減。</translation>
    </message>
    <message>
        <source>All of this measure</source>
        <translation>看這項指標</translation>
    </message>
</context>
<context>
    <name>FilmControls</name>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>有聲</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>靜音</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>小聲</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>大聲</translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Not dated</source>
        <translation>沒有日期</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>全部年份</translation>
    </message>
    <message>
        <source>Year and order</source>
        <translation>年份與次序</translation>
    </message>
    <message>
        <source>Number of projects by the year of the latest state that a source gives</source>
        <translation>按來源最後一次說到的狀態所在的年份，各有幾個項目</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>year and number of projects</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新的在前</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名稱</translation>
    </message>
</context>
<context>
    <name>GalleryCard</name>
    <message>
        <source>No figure in the sources</source>
        <translation>來源未載數據</translation>
    </message>
</context>
<context>
    <name>GapBlock</name>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <source>Not in the sources</source>
        <translation>來源未載</translation>
    </message>
</context>
<context>
    <name>GrammarLegend</name>
    <message>
        <source>Actual</source>
        <translation>實際</translation>
    </message>
    <message>
        <source>Solid: actual</source>
        <translation>實線為實際</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Hollow: target</source>
        <translation>空心為目標</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計劃</translation>
    </message>
    <message>
        <source>Dashed: plan</source>
        <translation>虛線為計劃</translation>
    </message>
</context>
<context>
    <name>HalfYearColumn</name>
    <message>
        <source>The whole year is not stated</source>
        <translation>全年數來源未載</translation>
    </message>
    <message>
        <source>Six months</source>
        <translation>六個月</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>The scene, to the map</source>
        <translation>沙盤，去看地圖</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地圖</translation>
    </message>
    <message numerus="yes">
        <source>Tour · %n min</source>
        <extracomment>A guided tour and how long it takes; without a number, several of them</extracomment>
        <translation>
            <numerusform>導覽 · %n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>Tours</source>
        <translation>導覽</translation>
    </message>
    <message>
        <source>Quiz</source>
        <extracomment>Five questions about the hall. A short word.</extracomment>
        <translation>問答</translation>
    </message>
</context>
<context>
    <name>IdlePrompt</name>
    <message>
        <source>Still there? Touch anywhere to stay on this page.</source>
        <translation>還在看嗎？輕觸任意處，留在這一頁。</translation>
    </message>
    <message>
        <source>Still there?</source>
        <translation>還在看嗎？</translation>
    </message>
    <message>
        <source>Touch anywhere to stay on this page</source>
        <translation>輕觸任意處，留在這一頁</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Letters</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
</context>
<context>
    <name>MapQuarter</name>
    <message numerus="yes">
        <source>%n more without a record by this year</source>
        <translation>
            <numerusform>另 %n 處此年無記載</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>places of a quarter without room for their sign</comment>
        <translation>
            <numerusform>另 %n 處</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapSignPlate</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>MediaGallery</name>
    <message>
        <source>Illustration</source>
        <translation>插畫</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Drawn after what the sources say is there; not a likeness</source>
        <translation>依來源所述繪製，不是實景</translation>
    </message>
    <message>
        <source>Two fingers or a double tap look closer</source>
        <translation>雙指張開或連點兩下，可以放大看</translation>
    </message>
    <message>
        <source>Look from further off</source>
        <translation>看全一些</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>放大看</translation>
    </message>
</context>
<context>
    <name>MoreLabel</name>
    <message>
        <source>+%1</source>
        <extracomment>So many events more have no room here</extracomment>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>NodeScreen</name>
    <message>
        <source>Open its page</source>
        <translation>打開相關頁</translation>
    </message>
    <message>
        <source>Not explained by any source</source>
        <translation>來源未展開</translation>
    </message>
</context>
<context>
    <name>PageSummary</name>
    <message>
        <source>Position: %1</source>
        <translation>位置：%1</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Previous page</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一頁</translation>
    </message>
</context>
<context>
    <name>PartPlate</name>
    <message>
        <source>Not explained by any source</source>
        <translation>來源未展開</translation>
    </message>
</context>
<context>
    <name>PlaceChooser</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>ProgrammeSheet</name>
    <message>
        <source>Other programmes</source>
        <translation>其他戰略</translation>
    </message>
</context>
<context>
    <name>ProjectScreen</name>
    <message>
        <source>Overview</source>
        <translation>概況</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>相關</translation>
    </message>
</context>
<context>
    <name>ProjectsScreen</name>
    <message>
        <source>Completed</source>
        <translation>建成</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>投產</translation>
    </message>
    <message>
        <source>Under construction</source>
        <translation>在建</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計劃</translation>
    </message>
    <message numerus="yes">
        <source>Sources name %n project(s). Solid: done; hatched: being built; dashed: planned</source>
        <translation>
            <numerusform>來源記有 %n 個項目。實線為已成，斜線為在建，虛線為計劃</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state and number of projects</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show all states</source>
        <translation>看全部狀態</translation>
    </message>
    <message numerus="yes">
        <source>Only %1: %n project(s)</source>
        <translation>
            <numerusform>只看%1：%n 個項目</numerusform>
        </translation>
    </message>
    <message>
        <source>Not stated by any source</source>
        <translation>來源未載</translation>
    </message>
    <message>
        <source>Year and order</source>
        <translation>年份與次序</translation>
    </message>
    <message>
        <source>Year and order: %1</source>
        <translation>年份與次序：%1 年</translation>
    </message>
</context>
<context>
    <name>QuizFeedback</name>
    <message>
        <source>Right: %1</source>
        <extracomment>First word of the answer: right</extracomment>
        <translation>對，是%1</translation>
    </message>
    <message>
        <source>No: %1</source>
        <extracomment>First word of the answer: not right</extracomment>
        <translation>不對，是%1</translation>
    </message>
</context>
<context>
    <name>QuizFigure</name>
    <message>
        <source>A year that is not yet told</source>
        <translation>還沒有揭曉的年份</translation>
    </message>
</context>
<context>
    <name>QuizScreen</name>
    <message>
        <source>These were your five questions</source>
        <translation>五題看完了</translation>
    </message>
    <message>
        <source>Each leads to what it was about</source>
        <translation>點一題，看它說的是什麼</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>第 %1 題，共 %2 題</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>看數據</translation>
    </message>
    <message>
        <source>See what this is about</source>
        <translation>看這一題的數據</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳過</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>下一題</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Five more</source>
        <translation>再來五題</translation>
    </message>
</context>
<context>
    <name>QuizStations</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>第 %1 題，共 %2 題</translation>
    </message>
</context>
<context>
    <name>SearchAnswers</name>
    <message>
        <source>These come close:</source>
        <translation>相近的有：</translation>
    </message>
    <message>
        <source>Often looked for:</source>
        <translation>常看：</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Type pinyin, initials, English or a year</source>
        <translation>輸入拼音、首字母、英文或年份</translation>
    </message>
    <message>
        <source>Search for %1</source>
        <translation>搜索%1</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>找到 %n 條</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>沒有找到</translation>
    </message>
    <message>
        <source>Type a name, a word or a year</source>
        <translation>輸入名稱、詞語或年份</translation>
    </message>
    <message>
        <source>Hanzi for the letters stand here</source>
        <translation>輸入拼音或首字母，候選字在這裡</translation>
    </message>
</context>
<context>
    <name>SeekBar</name>
    <message>
        <source>Position in the film</source>
        <translation>影片進度</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1，共 %2</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Source: %1</source>
        <translation>來源：%1</translation>
    </message>
    <message>
        <source>public material beside the articles</source>
        <translation>文章以外的公開資料</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between notes on a source</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>SourceSheet</name>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Written for this exhibition, nothing quoted; paragraph numbers help to check.</source>
        <translation>文字由本展編寫，不引原文；段落號便於核對。</translation>
    </message>
</context>
<context>
    <name>SourceStatement</name>
    <message>
        <source>Outlet</source>
        <translation>媒體</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>來源：%1</translation>
    </message>
</context>
<context>
    <name>SourceTag</name>
    <message>
        <source>Source: %1</source>
        <extracomment>Read aloud: where a statement comes from</extracomment>
        <translation>來源：%1</translation>
    </message>
</context>
<context>
    <name>StatusStretch</name>
    <message numerus="yes">
        <source>%n named</source>
        <comment>projects that sources name</comment>
        <translation>
            <numerusform>來源記有 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Not stated by any source</source>
        <translation>來源未載</translation>
    </message>
</context>
<context>
    <name>StatusTag</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>StrategyScreen</name>
    <message>
        <source>All programmes</source>
        <translation>全部戰略</translation>
    </message>
    <message>
        <source>Other programmes</source>
        <translation>其他戰略</translation>
    </message>
    <message>
        <source>%1: a station for each thing to be done</source>
        <translation>%1：每個數字有幾站，就是幾件事</translation>
    </message>
</context>
<context>
    <name>SubjectSheet</name>
    <message>
        <source>Figures by subject</source>
        <translation>按主題看數據</translation>
    </message>
</context>
<context>
    <name>TakeSheet</name>
    <message>
        <source>The public page of this hall</source>
        <translation>本展廳的公開網頁</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) of this page</source>
        <translation>
            <numerusform>這一頁的 %n 個數字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of this page</source>
        <translation>
            <numerusform>這一頁的 %n 件事</numerusform>
        </translation>
    </message>
    <message>
        <source>What this page says</source>
        <translation>這一頁的文字</translation>
    </message>
    <message>
        <source>Scan it with a telephone. The address needs a network.</source>
        <translation>用手機掃一掃。打開網址需要連網。</translation>
    </message>
    <message>
        <source>Numbers, periods, kinds and sources, all as text. No address, no network, and nobody is recorded.</source>
        <translation>數、時期、類別與出處，全是文字。不是網址，不連網，不記錄任何人。</translation>
    </message>
    <message>
        <source>All as text, with its source. No address, no network, and nobody is recorded.</source>
        <translation>連同出處，全是文字。不是網址，不連網，不記錄任何人。</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>帶走這一頁</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>Size of the code. A short word.</extracomment>
        <translation>小號碼</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>大號碼</translation>
    </message>
    <message>
        <source>Smaller code</source>
        <translation>小號碼</translation>
    </message>
    <message>
        <source>Larger code</source>
        <translation>大號碼</translation>
    </message>
    <message>
        <source>A code that holds this text: %1</source>
        <translation>二維碼，內容為：%1</translation>
    </message>
</context>
<context>
    <name>ThingControls</name>
    <message>
        <source>On the map</source>
        <translation>在地圖上看</translation>
    </message>
    <message>
        <source>Previous: %1</source>
        <translation>上一個：%1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一個：%1</translation>
    </message>
</context>
<context>
    <name>ThingScreen</name>
    <message>
        <source>Values</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>全部來源</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概況</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Data and sources</source>
        <translation>數據與來源</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>大事</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>相關</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>車間</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>圖集</translation>
    </message>
</context>
<context>
    <name>TimelineScreen</name>
    <message>
        <source>A day is a dot; months, quarters and years are as long as they are. Years differ in width: lengths are not to be compared.</source>
        <translation>一天是點；月、季、年各有其長。各年寬度不同，不可按長度比較。</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>上一件</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>上一件事</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>下一件</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>下一件事</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打開</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打開%1</translation>
    </message>
</context>
<context>
    <name>TourChooser</name>
    <message>
        <source>Guided tours</source>
        <translation>導覽</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n min</source>
        <extracomment>Title of a tour and how long it takes</extracomment>
        <translation>
            <numerusform>%1 · %n 分鐘</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TourStrip</name>
    <message>
        <source>Guided tour: %1</source>
        <translation>導覽：%1</translation>
    </message>
    <message>
        <source>Stop %1 of %2</source>
        <translation>第 %1 站，共 %2 站</translation>
    </message>
    <message>
        <source>Previous stop</source>
        <translation>上一站</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>Of a guided tour. Short words.</extracomment>
        <translation>結束</translation>
    </message>
    <message>
        <source>Next stop</source>
        <translation>下一站</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>Leave the guided tour and stay on this page</extracomment>
        <translation>離開</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>離開導覽</translation>
    </message>
</context>
<context>
    <name>YearKeys</name>
    <message numerus="yes">
        <source>Year %1, %n event(s)</source>
        <translation>
            <numerusform>%1 年，%n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZoomKeys</name>
    <message>
        <source>Year</source>
        <comment>zoom key</comment>
        <extracomment>A key: show years. One letter or a very short word</extracomment>
        <translation>年</translation>
    </message>
    <message>
        <source>Qtr</source>
        <comment>zoom key</comment>
        <translation>季</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>zoom key</comment>
        <translation>月</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>zoom key</comment>
        <translation>日</translation>
    </message>
    <message>
        <source>Show years</source>
        <translation>按年顯示</translation>
    </message>
    <message>
        <source>Show quarters</source>
        <translation>按季顯示</translation>
    </message>
    <message>
        <source>Show months</source>
        <translation>按月顯示</translation>
    </message>
    <message>
        <source>Show days</source>
        <translation>按日顯示</translation>
    </message>
    <message>
        <source>Coarser</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Finer</source>
        <translation>放大</translation>
    </message>
</context>
</TS>
