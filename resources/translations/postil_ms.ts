<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ms" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>&amp;Built with</source>
        <translation>&amp;Dibina dengan</translation>
    </message>
    <message>
        <source>&amp;Copy version</source>
        <translation>&amp;Salin versi</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>A postil is a note in a margin. Everything you write is in one file of your own, and nothing leaves this computer.</source>
        <translation>Postil ialah nota di tepi halaman. Semua yang anda tulis tersimpan dalam satu fail milik anda sendiri, dan tiada apa-apa yang keluar dari komputer ini.</translation>
    </message>
    <message>
        <source>A reader for people who mark what they read.</source>
        <translation>Aplikasi membaca untuk mereka yang menandai bacaannya.</translation>
    </message>
    <message>
        <source>About Postil</source>
        <translation>Perihal Postil</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Disalin</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Thanks to everyone who made these. Qt and PySide6 lie beside the program as files of their own, and may be replaced by other versions of them.</source>
        <translation>Terima kasih kepada semua yang menghasilkannya. Qt dan PySide6 disertakan di sisi program sebagai fail tersendiri, dan boleh digantikan dengan versi lain.</translation>
    </message>
    <message>
        <source>The sign of Postil</source>
        <translation>Lambang Postil</translation>
    </message>
    <message>
        <source>What Postil is built with</source>
        <translation>Komponen yang membina Postil</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message numerus="yes">
        <source>%Ln suggestion(s) for it wait for a decision</source>
        <translation>
            <numerusform>%Ln cadangan untuknya menunggu keputusan</numerusform>
        </translation>
    </message>
    <message>
        <source>About the entity</source>
        <translation>Perihal entiti</translation>
    </message>
    <message>
        <source>Accept suggestions by itself</source>
        <translation>Terima cadangan secara automatik</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Pautan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Nama lain</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>Whatever is suggested for it then needs nobody&apos;s consent</source>
        <translation>Jika ditanda, apa-apa yang dicadangkan untuknya tidak memerlukan persetujuan sesiapa</translation>
    </message>
</context>
<context>
    <name>AliasChips</name>
    <message>
        <source>&amp;Exact spelling only</source>
        <translation>&amp;Ejaan tepat sahaja</translation>
    </message>
    <message>
        <source>&amp;Only in the open article</source>
        <translation>&amp;Hanya dalam artikel yang terbuka</translation>
    </message>
    <message>
        <source>&amp;Only in “{title}”</source>
        <translation>&amp;Hanya dalam “{title}”</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Buang</translation>
    </message>
    <message>
        <source>Add another name</source>
        <translation>Tambah nama lain</translation>
    </message>
    <message>
        <source>Add another name…</source>
        <translation>Tambah nama lain…</translation>
    </message>
</context>
<context>
    <name>AnnotationsPanel</name>
    <message>
        <source>Annotations</source>
        <translation>Anotasi</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Something is still being written; try again when it is done.</source>
        <translation>Masih ada yang sedang ditulis; cuba lagi setelah selesai.</translation>
    </message>
    <message>
        <source>This library is open already</source>
        <translation>Perpustakaan ini sudah dibuka</translation>
    </message>
    <message>
        <source>Went back to the backup; what was there before is a backup now.</source>
        <translation>Telah kembali kepada sandaran; kandungan sebelum ini kini menjadi sandaran.</translation>
    </message>
</context>
<context>
    <name>ArticleDelegate</name>
    <message>
        <source>Untitled</source>
        <translation>Tanpa tajuk</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles that mention it</source>
        <translation>Artikel yang menyebutnya</translation>
    </message>
</context>
<context>
    <name>ArticleModel</name>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln anotasi</numerusform>
        </translation>
    </message>
    <message>
        <source>starred</source>
        <translation>berbintang</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>belum dibaca</translation>
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
        <translation>Perpustakaan ini tidak boleh ditulis di sini, jadi dibiarkan seperti sedia ada.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>&amp;Go back to this</source>
        <translation>&amp;Kembali kepada sandaran ini</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sandaran</translation>
    </message>
    <message>
        <source>Backups of this library</source>
        <translation>Sandaran perpustakaan ini</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Membandingkan…</translation>
    </message>
    <message>
        <source>Going back would change:</source>
        <translation>Jika kembali kepada sandaran ini, yang berubah ialah:</translation>
    </message>
    <message>
        <source>Nothing has changed since this backup.</source>
        <translation>Tiada apa-apa yang berubah sejak sandaran ini.</translation>
    </message>
    <message>
        <source>Postil makes a backup before the first change of a day, before a merge and before an update, and keeps five. Going back makes one of what is there now.</source>
        <translation>Postil membuat sandaran sebelum perubahan pertama setiap hari, sebelum penggabungan dan sebelum kemas kini, dan menyimpan lima. Sebelum kembali kepada sandaran, kandungan sekarang turut disandarkan.</translation>
    </message>
    <message>
        <source>There is no backup of this library yet. One is made before the first change of a day, before a merge and before an update.</source>
        <translation>Perpustakaan ini belum mempunyai sandaran. Sandaran dibuat sebelum perubahan pertama setiap hari, sebelum penggabungan dan sebelum kemas kini.</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>Most mentioned</source>
        <translation>Paling banyak disebut</translation>
    </message>
</context>
<context>
    <name>Browsed</name>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Warna</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Pulih&amp;kan</translation>
    </message>
    <message>
        <source>At most {most} annotations can be changed at once; choose fewer.</source>
        <translation>Paling banyak {most} anotasi boleh diubah serentak; kurangkan pilihan.</translation>
    </message>
    <message>
        <source>Choose some annotations first</source>
        <translation>Pilih beberapa anotasi dahulu</translation>
    </message>
    <message>
        <source>Copied with citation</source>
        <translation>Disalin bersama sitasi</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Eks&amp;port…</translation>
    </message>
    <message>
        <source>Go to the passage</source>
        <translation>Pergi ke bahagian teks</translation>
    </message>
    <message>
        <source>Reading annotations</source>
        <translation>Membaca anotasi</translation>
    </message>
</context>
<context>
    <name>BrowserHeader</name>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n anotasi</numerusform>
        </translation>
    </message>
    <message>
        <source>All annotations</source>
        <translation>Semua anotasi</translation>
    </message>
    <message>
        <source>Back to the articles</source>
        <translation>Kembali ke artikel</translation>
    </message>
    <message>
        <source>Back to the articles (Esc)</source>
        <translation>Kembali ke artikel (Esc)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Kosongkan carian</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>Tutup semua kumpulan</translation>
    </message>
    <message>
        <source>Finds words in quotes, notes, tags, names and titles</source>
        <translation>Mencari perkataan dalam petikan, nota, tag, nama dan tajuk</translation>
    </message>
    <message>
        <source>Groups and order</source>
        <translation>Kumpulan dan susunan</translation>
    </message>
    <message>
        <source>Groups: {name}</source>
        <translation>Kumpulan: {name}</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Dalam tong sampah</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>Buka semua kumpulan</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Search all annotations</source>
        <translation>Cari dalam semua anotasi</translation>
    </message>
</context>
<context>
    <name>BrowserPane</name>
    <message>
        <source>Annotations of the whole library</source>
        <translation>Anotasi seluruh perpustakaan</translation>
    </message>
    <message>
        <source>Gathering annotations…</source>
        <translation>Mengumpulkan anotasi…</translation>
    </message>
</context>
<context>
    <name>BrowserView</name>
    <message>
        <source>Annotations of the whole library</source>
        <translation>Anotasi seluruh perpustakaan</translation>
    </message>
</context>
<context>
    <name>BulkStrip</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n dipilih</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose only one again</source>
        <translation>Kembali memilih satu sahaja</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Salin bersama sitasi</translation>
    </message>
    <message>
        <source>Remove these annotations</source>
        <translation>Buang anotasi ini</translation>
    </message>
    <message>
        <source>Say which entity these are</source>
        <translation>Nyatakan entiti bagi anotasi ini</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What to do with the chosen annotations</source>
        <translation>Tindakan bagi anotasi yang dipilih</translation>
    </message>
</context>
<context>
    <name>CardButtons</name>
    <message>
        <source>Edit the note</source>
        <translation>Sunting nota</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Balas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Annotations</source>
        <translation>Anotasi</translation>
    </message>
</context>
<context>
    <name>CheckBar</name>
    <message>
        <source>Check marks</source>
        <translation>Periksa tanda</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Sahkan</translation>
    </message>
    <message>
        <source>Is this still the place?</source>
        <translation>Adakah ini masih tempatnya?</translation>
    </message>
    <message>
        <source>Keep on the older version</source>
        <translation>Kekalkan pada versi lama</translation>
    </message>
    <message>
        <source>Next article to check</source>
        <translation>Artikel seterusnya untuk diperiksa</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>Tanda seterusnya</translation>
    </message>
    <message>
        <source>Not found. Select the words where it belongs, and put it there.</source>
        <translation>Tidak ditemui. Pilih kata-kata tempat letaknya, dan letakkan tanda di situ.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>Now: {words}</source>
        <translation>Sekarang: {words}</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>Tanda sebelumnya</translation>
    </message>
    <message>
        <source>Put on the selection</source>
        <translation>Letakkan pada teks yang dipilih</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dahulu</translation>
    </message>
    <message>
        <source>Then · {date}</source>
        <translation>Dahulu · {date}</translation>
    </message>
    <message>
        <source>Then: {words}</source>
        <translation>Dahulu: {words}</translation>
    </message>
    <message>
        <source>This mark lost its place</source>
        <translation>Tanda ini hilang tempatnya</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Nothing left to check</source>
        <translation>Tiada lagi untuk diperiksa</translation>
    </message>
    <message>
        <source>Nothing left to check here</source>
        <translation>Tiada lagi untuk diperiksa di sini</translation>
    </message>
    <message>
        <source>Nothing to check: every mark is in its place</source>
        <translation>Tiada apa-apa untuk diperiksa: setiap tanda berada di tempatnya</translation>
    </message>
    <message>
        <source>Select on the page the words where the mark belongs, then press P</source>
        <translation>Pilih pada halaman kata-kata tempat letaknya tanda, kemudian tekan P</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} daripada {count}</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Remove the filter {name}</source>
        <translation>Buang penapis {name}</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Rename colour…</source>
        <translation>&amp;Namakan semula warna…</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Penapis</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Milik saya</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lagi</translation>
    </message>
    <message>
        <source>Show all tags and people</source>
        <translation>Tunjukkan semua tag dan orang</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Counting…</source>
        <translation>Mengira…</translation>
    </message>
    <message>
        <source>Enter ticks  ·  Esc closes</source>
        <translation>Enter menanda pilihan  ·  Esc menutup</translation>
    </message>
    <message>
        <source>Find: {name}</source>
        <translation>Cari: {name}</translation>
    </message>
    <message>
        <source>There is none of that name.</source>
        <translation>Tiada yang bernama begitu.</translation>
    </message>
    <message>
        <source>There is none to choose.</source>
        <translation>Tiada apa-apa untuk dipilih.</translation>
    </message>
    <message>
        <source>Type to find…</source>
        <translation>Taip untuk mencari…</translation>
    </message>
</context>
<context>
    <name>ChosenStrip</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n dipilih</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the colour</source>
        <translation>Ubah warna</translation>
    </message>
    <message>
        <source>Change the tags</source>
        <translation>Ubah tag</translation>
    </message>
    <message>
        <source>Chosen: {what}</source>
        <translation>Dipilih: {what}</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Salin bersama sitasi</translation>
    </message>
    <message>
        <source>Empty the trash, articles and all</source>
        <translation>Kosongkan tong sampah, termasuk semua artikel</translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation>Kosongkan tong sampah…</translation>
    </message>
    <message>
        <source>Export what is chosen, or else what is shown</source>
        <translation>Eksport yang dipilih; jika tiada, yang ditunjukkan</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Alihkan ke tong sampah</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Tiada yang dipilih</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Pulihkan</translation>
    </message>
    <message>
        <source>Restore what is chosen</source>
        <translation>Pulihkan yang dipilih</translation>
    </message>
    <message>
        <source>Say which entity these are</source>
        <translation>Nyatakan entiti bagi anotasi ini</translation>
    </message>
    <message>
        <source>What to do with the chosen annotations</source>
        <translation>Tindakan bagi anotasi yang dipilih</translation>
    </message>
</context>
<context>
    <name>ColorNamePopup</name>
    <message>
        <source>Such as “claim” or “evidence”. Enter keeps  ·  Esc leaves</source>
        <translation>Contohnya “dakwaan” atau “bukti”. Enter menyimpan  ·  Esc keluar</translation>
    </message>
    <message>
        <source>What this colour stands for</source>
        <translation>Maksud warna ini</translation>
    </message>
    <message>
        <source>What {color} stands for</source>
        <translation>Maksud {color}</translation>
    </message>
</context>
<context>
    <name>ColorNamesPage</name>
    <message>
        <source>Names are kept in this library, for everybody who opens it. They stand in tool tips, on cards and in exports; an empty field means the colour itself.</source>
        <translation>Nama disimpan dalam perpustakaan ini, untuk semua orang yang membukanya. Nama itu muncul dalam petua alat, pada kad dan dalam eksport; medan kosong bermaksud warna itu sendiri.</translation>
    </message>
    <message>
        <source>What colours stand for</source>
        <translation>Maksud warna</translation>
    </message>
    <message>
        <source>What {color} stands for</source>
        <translation>Maksud {color}</translation>
    </message>
</context>
<context>
    <name>ColorsPage</name>
    <message>
        <source>Colours</source>
        <translation>Warna</translation>
    </message>
</context>
<context>
    <name>CompanionList</name>
    <message>
        <source>Mentioned together with it</source>
        <translation>Disebut bersamanya</translation>
    </message>
</context>
<context>
    <name>CompanionsModel</name>
    <message numerus="yes">
        <source>in %Ln article(s) together</source>
        <translation>
            <numerusform>bersama dalam %Ln artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln paragraph(s) together</source>
        <translation>
            <numerusform>bersama dalam %Ln perenggan</numerusform>
        </translation>
    </message>
    <message>
        <source>{lift} times as often as by chance</source>
        <translation>{lift} kali ganda kekerapan secara kebetulan</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln perbezaan</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show on the page</source>
        <translation>&amp;Tunjukkan pada halaman</translation>
    </message>
    <message>
        <source>Accept &amp;left: {name}</source>
        <translation>Terima &amp;kiri: {name}</translation>
    </message>
    <message>
        <source>Accept &amp;right: {name}</source>
        <translation>Terima ka&amp;nan: {name}</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Semua artikel</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alfa</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Between figures and differences</source>
        <translation>Antara angka dengan perbezaan</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Kedua-duanya</translation>
    </message>
    <message>
        <source>Compare annotators</source>
        <translation>Bandingkan penganotasi</translation>
    </message>
    <message>
        <source>Compare by</source>
        <translation>Bandingkan mengikut</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Here are no marks of two people to be compared.</source>
        <translation>Di sini tiada tanda daripada dua orang untuk dibandingkan.</translation>
    </message>
    <message>
        <source>How far they agree</source>
        <translation>Sejauh mana mereka sepakat</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln article(s) both have marked something. F1 is 1 where every mark has its like; alpha (Krippendorff’s, for units) is 0 where chance would agree as much.</source>
        <translation>
            <numerusform>Dalam %Ln artikel, kedua-duanya ada menandai sesuatu. F1 bernilai 1 apabila setiap tanda ada padanannya; alfa (alfa Krippendorff, bagi unit) bernilai 0 apabila kesepakatannya sama seperti secara kebetulan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Hanya {name}</translation>
    </message>
    <message>
        <source>Reading annotations…</source>
        <translation>Membaca anotasi…</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln differences</source>
        <translation>
            <numerusform>%Ln perbezaan pertama</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no article in which both have marked something.</source>
        <translation>Tiada artikel yang ditandai oleh kedua-duanya.</translation>
    </message>
    <message>
        <source>They agree in everything.</source>
        <translation>Mereka sepakat dalam segala hal.</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Yang ditunjukkan dalam senarai</translation>
    </message>
    <message>
        <source>What they see differently</source>
        <translation>Perkara yang mereka lihat secara berbeza</translation>
    </message>
    <message>
        <source>What {name} says here shall stand</source>
        <translation>Terima apa yang dinyatakan {name} di sini</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>It stands as it is: there is nothing to take away or to add.</source>
        <translation>Kekal seperti sedia ada: tiada apa-apa untuk dibuang atau ditambah.</translation>
    </message>
</context>
<context>
    <name>ConflictedCopies</name>
    <message>
        <source>All that “{name}” holds is in this library now. Is the file still wanted?</source>
        <translation>Semua kandungan “{name}” kini ada dalam perpustakaan ini. Adakah fail itu masih diperlukan?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Kekalkan</translation>
    </message>
    <message>
        <source>Merge it…</source>
        <translation>Gabungkan…</translation>
    </message>
    <message>
        <source>Move it to the trash</source>
        <translation>Alihkan ke tong sampah</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Bukan sekarang</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln more.</source>
        <translation>
            <numerusform>Ada %Ln lagi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two people wrote at once, it seems: “{name}” lies beside this library. What it holds can be merged.</source>
        <translation>Nampaknya dua orang menulis serentak: “{name}” terletak di sisi perpustakaan ini. Kandungannya boleh digabungkan.</translation>
    </message>
    <message>
        <source>“{name}” could not be moved to the trash; it stays where it is.</source>
        <translation>“{name}” tidak dapat dialihkan ke tong sampah; fail ini kekal di tempatnya.</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was merged, so it stays where it is.</source>
        <translation>“{name}” telah berubah sejak digabungkan, jadi fail ini kekal di tempatnya.</translation>
    </message>
    <message>
        <source>“{name}” is in the trash of the system</source>
        <translation>“{name}” berada dalam tong sampah sistem</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n halaman</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Maju</translation>
    </message>
    <message>
        <source>Nothing in the help says “{words}”. Try fewer words.</source>
        <translation>“{words}” tidak ditemui dalam bantuan. Cuba dengan lebih sedikit perkataan.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Cari dalam bantuan</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message numerus="yes">
        <source>Copied %n quotes with citation</source>
        <translation>
            <numerusform>%n petikan disalin bersama sitasi</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied with citation</source>
        <translation>Disalin bersama sitasi</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Salin laporan</translation>
    </message>
    <message>
        <source>&amp;Open the window anew</source>
        <translation>&amp;Buka semula tetingkap</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Disalin</translation>
    </message>
    <message>
        <source>Copy &amp;note</source>
        <translation>Salin &amp;nota</translation>
    </message>
    <message>
        <source>Note copied</source>
        <translation>Nota disalin</translation>
    </message>
    <message>
        <source>Postil has met a mistake of its own.</source>
        <translation>Postil mengalami ralat dalamannya sendiri.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Ada sesuatu yang tidak kena</translation>
    </message>
    <message>
        <source>The report below helps to mend it. It holds nothing that you read or wrote, and is sent nowhere unless you send it.</source>
        <translation>Laporan di bawah membantu membaikinya. Laporan ini tidak mengandungi apa-apa yang anda baca atau tulis, dan tidak dihantar ke mana-mana melainkan anda sendiri menghantarnya.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Amaran</translation>
    </message>
    <message>
        <source>Your library is safe, but the note that you are writing could not be kept: copy it before you go on.</source>
        <translation>Perpustakaan anda selamat, tetapi nota yang sedang anda tulis tidak dapat disimpan: salin nota itu sebelum meneruskan.</translation>
    </message>
    <message>
        <source>Your library is safe: every step was written when you took it, and the note that you were writing is kept. You can go on; if anything looks wrong, open the window anew.</source>
        <translation>Perpustakaan anda selamat: setiap langkah telah direkodkan sebaik sahaja anda melakukannya, dan nota yang sedang anda tulis telah disimpan. Anda boleh meneruskan; jika ada yang kelihatan tidak betul, buka semula tetingkap.</translation>
    </message>
</context>
<context>
    <name>DaysPopup</name>
    <message>
        <source>Any day</source>
        <translation>Mana-mana hari</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>Mulai hari tersebut</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 hari lepas</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Bulan ini</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Tahun ini</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hingga</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation>Hingga hari tersebut</translation>
    </message>
    <message>
        <source>Usual stretches of days</source>
        <translation>Tempoh hari yang biasa</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Semalam</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Done again: {what}</source>
        <translation>Telah dibuat semula: {what}</translation>
    </message>
    <message>
        <source>Preferences could not be kept: {reason}.</source>
        <translation>Keutamaan tidak dapat disimpan: {reason}.</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Telah dibuat asal: {what}</translation>
    </message>
    <message>
        <source>Your note could not be saved, so it stays open.</source>
        <translation>Nota anda tidak dapat disimpan, jadi nota itu kekal terbuka.</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln patah perkataan</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Pengarang</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>Ta&amp;rikh</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Sumber</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Tajuk</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Alamat</translation>
    </message>
    <message>
        <source>Added to all of them; other tags stay</source>
        <translation>Ditambah pada semuanya; tag lain kekal</translation>
    </message>
    <message>
        <source>Article details</source>
        <translation>Butiran artikel</translation>
    </message>
    <message numerus="yes">
        <source>Details of %n article(s)</source>
        <translation>
            <numerusform>Butiran %n artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists sort by dates that are written as 2025-03-01.</source>
        <translation>Senarai diisih mengikut tarikh yang ditulis sebagai 2025-03-01.</translation>
    </message>
    <message>
        <source>Several; left empty, they stay</source>
        <translation>Beberapa nilai; jika dibiarkan kosong, semuanya kekal</translation>
    </message>
    <message>
        <source>Show the original &amp;words…</source>
        <translation>Tunjukkan &amp;kata-kata asal…</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Ta&amp;g</translation>
    </message>
    <message>
        <source>Words with semicolons between them</source>
        <translation>Perkataan yang dipisahkan dengan koma bernoktah</translation>
    </message>
    <message>
        <source>{words}, imported on {day} by {name}</source>
        <translation>{words}, diimport pada {day} oleh {name}</translation>
    </message>
</context>
<context>
    <name>Doubles</name>
    <message>
        <source>Comparing entities</source>
        <translation>Membandingkan entiti</translation>
    </message>
    <message>
        <source>May be the same as “{name}”: {why}</source>
        <translation>Mungkin sama dengan “{name}”: {why}</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Gabungkan…</translation>
    </message>
</context>
<context>
    <name>DoublesDialog</name>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Gabungkan…</translation>
    </message>
    <message>
        <source>Enter shows both sides before anything is merged.</source>
        <translation>Enter menunjukkan kedua-dua entiti sebelum apa-apa digabungkan.</translation>
    </message>
    <message>
        <source>Entities that may be one</source>
        <translation>Entiti yang mungkin sama</translation>
    </message>
    <message>
        <source>No two entities share a name, an acronym or a part of a name.</source>
        <translation>Tiada dua entiti yang berkongsi nama, akronim atau sebahagian nama.</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message numerus="yes">
        <source>%Ln other file(s) stay out of it; drop them by themselves to import them.</source>
        <translation>
            <numerusform>%Ln fail lain tidak disertakan; lepaskannya secara berasingan untuk mengimportnya.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Merge it into this library…</source>
        <translation>&amp;Gabungkan ke dalam perpustakaan ini…</translation>
    </message>
    <message>
        <source>&amp;Merge them into this library…</source>
        <translation>&amp;Gabungkan semuanya ke dalam perpustakaan ini…</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Buka</translation>
    </message>
    <message>
        <source>Before anything is merged, you see what would come of it.</source>
        <translation>Sebelum apa-apa digabungkan, anda dapat melihat hasilnya.</translation>
    </message>
    <message>
        <source>This library may not be written here, so nothing is merged into it.</source>
        <translation>Perpustakaan ini tidak boleh ditulis di sini, jadi tiada apa-apa yang digabungkan ke dalamnya.</translation>
    </message>
    <message numerus="yes">
        <source>What shall become of these %Ln libraries?</source>
        <translation>
            <numerusform>Apakah yang hendak dilakukan dengan %Ln perpustakaan ini?</numerusform>
        </translation>
    </message>
    <message>
        <source>What shall become of “{name}”?</source>
        <translation>Apakah yang hendak dilakukan dengan “{name}”?</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Clear the filter</source>
        <translation>Kosongkan penapis</translation>
    </message>
    <message>
        <source>No annotation matches these filters</source>
        <translation>Tiada anotasi yang sepadan dengan penapis ini</translation>
    </message>
    <message>
        <source>No annotation matches “{query}”</source>
        <translation>Tiada anotasi yang sepadan dengan “{query}”</translation>
    </message>
    <message>
        <source>Open an article to see its annotations</source>
        <translation>Buka artikel untuk melihat anotasinya</translation>
    </message>
    <message>
        <source>Select some text and press H</source>
        <translation>Pilih teks dan tekan H</translation>
    </message>
</context>
<context>
    <name>EntityHead</name>
    <message>
        <source>Add a line that tells it from others…</source>
        <translation>Tambah sebaris keterangan yang membezakannya…</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Kembali ke halaman sebelum ini</translation>
    </message>
    <message>
        <source>Back to “{name}”</source>
        <translation>Kembali ke “{name}”</translation>
    </message>
    <message>
        <source>Back to “{name}” (Backspace)</source>
        <translation>Kembali ke “{name}” (Backspace)</translation>
    </message>
    <message>
        <source>Change the type (1 to 7)</source>
        <translation>Ubah jenis (1 hingga 7)</translation>
    </message>
    <message>
        <source>Close the page</source>
        <translation>Tutup halaman</translation>
    </message>
    <message>
        <source>Close the page (Esc)</source>
        <translation>Tutup halaman (Esc)</translation>
    </message>
    <message>
        <source>More to do with this entity</source>
        <translation>Tindakan lain bagi entiti ini</translation>
    </message>
    <message>
        <source>Name of the entity</source>
        <translation>Nama entiti</translation>
    </message>
    <message>
        <source>Type: {name}</source>
        <translation>Jenis: {name}</translation>
    </message>
    <message>
        <source>What tells it from others</source>
        <translation>Apa yang membezakannya daripada yang lain</translation>
    </message>
</context>
<context>
    <name>EntityNote</name>
    <message>
        <source>Edit the note</source>
        <translation>Sunting nota</translation>
    </message>
    <message>
        <source>Note on the entity</source>
        <translation>Nota pada entiti</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Tulis nota…</translation>
    </message>
</context>
<context>
    <name>EntityPages</name>
    <message>
        <source>Enter shows its page</source>
        <translation>Enter menunjukkan halamannya</translation>
    </message>
</context>
<context>
    <name>EntityPicker</name>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln sebutan</numerusform>
        </translation>
    </message>
    <message>
        <source>A person, an organisation, a place…</source>
        <translation>Nama orang, organisasi, tempat…</translation>
    </message>
    <message>
        <source>Enter links these words to it</source>
        <translation>Enter mengaitkan kata-kata ini dengannya</translation>
    </message>
    <message>
        <source>Enter makes it  ·  Alt+1 to 7 choose the type</source>
        <translation>Enter menciptanya  ·  Alt+1 hingga 7 memilih jenis</translation>
    </message>
    <message>
        <source>Entities of that name</source>
        <translation>Entiti dengan nama itu</translation>
    </message>
    <message>
        <source>Name of the entity</source>
        <translation>Nama entiti</translation>
    </message>
    <message>
        <source>New entity “{name}”</source>
        <translation>Entiti baharu “{name}”</translation>
    </message>
    <message>
        <source>No entity is called so</source>
        <translation>Tiada entiti dengan nama itu</translation>
    </message>
    <message>
        <source>Type a name, or choose with Up and Down</source>
        <translation>Taip nama, atau pilih dengan anak panah atas dan bawah</translation>
    </message>
    <message>
        <source>Which entity is this?</source>
        <translation>Entiti yang manakah ini?</translation>
    </message>
</context>
<context>
    <name>Exchanging</name>
    <message>
        <source>Annotations and suggestions as CSV (*.csv)</source>
        <translation>Anotasi dan cadangan sebagai CSV (*.csv)</translation>
    </message>
    <message>
        <source>Entities as CSV, for Excel and others (*.csv)</source>
        <translation>Entiti sebagai CSV, untuk Excel dan lain-lain (*.csv)</translation>
    </message>
    <message>
        <source>Entities as a gazetteer (*.tsv)</source>
        <translation>Entiti sebagai senarai nama (*.tsv)</translation>
    </message>
    <message>
        <source>Export entities and mentions</source>
        <translation>Eksport entiti dan sebutan</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Mengeksport</translation>
    </message>
    <message>
        <source>Gazetteers: name, type and aliases (*.tsv *.tab *.txt);;All files (*)</source>
        <translation>Senarai nama: nama, jenis dan alias (*.tsv *.tab *.txt);;Semua fail (*)</translation>
    </message>
    <message>
        <source>Import gazetteer</source>
        <translation>Import senarai nama</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Mengimport</translation>
    </message>
    <message>
        <source>Mentions and texts for brat (*.zip)</source>
        <translation>Sebutan dan teks untuk brat (*.zip)</translation>
    </message>
    <message>
        <source>Mentions as CoNLL, in IOB2 (*.conll)</source>
        <translation>Sebutan sebagai CoNLL, dalam IOB2 (*.conll)</translation>
    </message>
    <message>
        <source>Mentions as JSON lines, for doccano and spaCy (*.jsonl)</source>
        <translation>Sebutan sebagai baris JSON, untuk doccano dan spaCy (*.jsonl)</translation>
    </message>
    <message>
        <source>Mentions as W3C Web Annotations (*.jsonld)</source>
        <translation>Sebutan sebagai W3C Web Annotations (*.jsonld)</translation>
    </message>
    <message>
        <source>{library} entities</source>
        <translation>Entiti {library}</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message numerus="yes">
        <source>%n annotation(s) on them</source>
        <translation>
            <numerusform>%n anotasi pada artikel itu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) put there by themselves</source>
        <translation>
            <numerusform>%n anotasi yang dibuang secara berasingan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is removed for good. This cannot be undone.</source>
        <translation>Semuanya akan dibuang selama-lamanya. Tindakan ini tidak boleh dibuat asal.</translation>
    </message>
    <message>
        <source>CSV, for Excel and others (*.csv)</source>
        <translation>CSV, untuk Excel dan lain-lain (*.csv)</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Memeriksa</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>Kosongkan tong sampah?</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Kosongkan tong sampah</translation>
    </message>
    <message>
        <source>Export annotations</source>
        <translation>Eksport anotasi</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln annotation(s) to {name}</source>
        <translation>
            <numerusform>%Ln anotasi dieksport ke {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Mengeksport</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Perpustakaan baharu</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Buka perpustakaan</translation>
    </message>
    <message>
        <source>Postil libraries (*.postil)</source>
        <translation>Perpustakaan Postil (*.postil)</translation>
    </message>
    <message>
        <source>Postil libraries (*.postil);;All files (*)</source>
        <translation>Perpustakaan Postil (*.postil);;Semua fail (*)</translation>
    </message>
    <message>
        <source>Something is still being written; empty the trash when it is done.</source>
        <translation>Masih ada yang sedang ditulis; kosongkan tong sampah setelah selesai.</translation>
    </message>
    <message>
        <source>The library is not sound: {first}</source>
        <translation>Perpustakaan ini bermasalah: {first}</translation>
    </message>
    <message>
        <source>The library is sound</source>
        <translation>Perpustakaan ini dalam keadaan baik</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Tong sampah kosong</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Annotations that lie in the trash</source>
        <translation>Anotasi yang berada dalam tong sampah</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Penganotasi</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entiti</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Penapis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Listed articles</source>
        <translation>Artikel yang disenaraikan</translation>
    </message>
    <message>
        <source>Only annotations on the articles listed</source>
        <translation>Hanya anotasi pada artikel yang disenaraikan</translation>
    </message>
    <message>
        <source>Only highlights, mentions, notes or replies</source>
        <translation>Hanya serlahan, sebutan, nota atau balasan</translation>
    </message>
    <message>
        <source>Only some colours</source>
        <translation>Hanya warna tertentu</translation>
    </message>
    <message>
        <source>Only some days</source>
        <translation>Hanya hari tertentu</translation>
    </message>
    <message>
        <source>Only some entities</source>
        <translation>Hanya entiti tertentu</translation>
    </message>
    <message>
        <source>Only some people’s</source>
        <translation>Hanya anotasi orang tertentu</translation>
    </message>
    <message>
        <source>Only some tags</source>
        <translation>Hanya tag tertentu</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Tong sampah</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Capitals and accents count</source>
        <translation>Huruf besar dan aksen diambil kira</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Cari dalam artikel</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Padanan seterusnya</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Padanan sebelumnya</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Perkataan penuh sahaja</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Perkataan yang dicari</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n padanan</numerusform>
        </translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Tiada padanan</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} daripada {count}</translation>
    </message>
    <message>
        <source>{number} of {count}, on from the end</source>
        <translation>{number} daripada {count}, bersambung dari penghujung</translation>
    </message>
    <message>
        <source>{number} of {count}, on from the top</source>
        <translation>{number} daripada {count}, bersambung dari atas</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Tutup (Esc)</translation>
    </message>
</context>
<context>
    <name>FoundDetails</name>
    <message>
        <source>Preview</source>
        <translation>Pratonton</translation>
    </message>
    <message>
        <source>Repaired: {what}</source>
        <translation>Dibaiki: {what}</translation>
    </message>
    <message>
        <source>The library has this article already.</source>
        <translation>Artikel ini sudah ada dalam perpustakaan.</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Gelap</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Bahasa</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>S&amp;epia</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Ikut &amp;sistem</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ikut sistem</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Umum</translation>
    </message>
    <message>
        <source>It stands on every annotation that you make from now on.</source>
        <translation>Nama ini tertera pada setiap anotasi yang anda buat mulai sekarang.</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Cerah</translation>
    </message>
    <message>
        <source>Let me &amp;change what others wrote</source>
        <translation>Benarkan saya &amp;mengubah apa yang ditulis orang lain</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Orang lain</translation>
    </message>
    <message>
        <source>The window speaks it as soon as the preferences are closed.</source>
        <translation>Tetingkap menggunakan bahasa ini sebaik sahaja keutamaan ditutup.</translation>
    </message>
    <message>
        <source>Their annotations can always be replied to.</source>
        <translation>Anotasi mereka sentiasa boleh dibalas.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>&amp;Nama anda</translation>
    </message>
</context>
<context>
    <name>Graph</name>
    <message>
        <source>Mentioned together, as dots and lines</source>
        <translation>Disebut bersama, sebagai titik dan garisan</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Beginning of the mark</source>
        <translation>Permulaan tanda</translation>
    </message>
    <message>
        <source>Drag to change where the mark begins and ends</source>
        <translation>Seret untuk mengubah tempat tanda bermula dan berakhir</translation>
    </message>
    <message>
        <source>End of the mark</source>
        <translation>Penghujung tanda</translation>
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
        <translation>Entiti</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Petikan</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Hasil carian</translation>
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
            <numerusform>%Ln artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) to review</source>
        <translation>
            <numerusform>%Ln cadangan untuk disemak</numerusform>
        </translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anotasi</translation>
    </message>
    <message>
        <source>Choose the order of the list</source>
        <translation>Pilih susunan senarai</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Kosongkan carian</translation>
    </message>
    <message>
        <source>Finds words in quotes, notes, tags and names</source>
        <translation>Mencari perkataan dalam petikan, nota, tag dan nama</translation>
    </message>
    <message>
        <source>Furthest read first</source>
        <translation>Paling jauh dibaca dahulu</translation>
    </message>
    <message>
        <source>Last annotated</source>
        <translation>Terakhir dianotasi</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Panjang</translation>
    </message>
    <message numerus="yes">
        <source>Linked from %n note(s) in other articles</source>
        <translation>
            <numerusform>Dipautkan daripada %n nota dalam artikel lain</numerusform>
        </translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Paling panjang dahulu</translation>
    </message>
    <message>
        <source>Most annotations first</source>
        <translation>Paling banyak anotasi dahulu</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Terbaharu</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Terbaharu dahulu</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Nota pada artikel</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Terlama</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Terlama dahulu</translation>
    </message>
    <message>
        <source>Order: {name}</source>
        <translation>Susunan: {name}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Search annotations</source>
        <translation>Cari dalam anotasi</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tajuk</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} daripada {all}</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Between contents and page</source>
        <translation>Antara kandungan dengan halaman</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Postil help</source>
        <translation>Bantuan Postil</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>Nothing here opens folders; the log lies in {folder}</source>
        <translation>Tiada program di sini yang dapat membuka folder; log berada dalam {folder}</translation>
    </message>
    <message>
        <source>There is no log: its folder cannot be made ({reason}).</source>
        <translation>Tiada log: foldernya tidak dapat dicipta ({reason}).</translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n sebutan</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Tanpa tajuk</translation>
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
        <translation>Entiti yang ditemui</translation>
    </message>
    <message>
        <source>Notes that were found</source>
        <translation>Nota yang ditemui</translation>
    </message>
    <message>
        <source>Nothing of this kind was found</source>
        <translation>Tiada apa-apa jenis ini yang ditemui</translation>
    </message>
    <message>
        <source>Quotes that were found</source>
        <translation>Petikan yang ditemui</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n sebutan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>Open it anew</source>
        <translation>Buka semula</translation>
    </message>
    <message>
        <source>Postil libraries (*.postil)</source>
        <translation>Perpustakaan Postil (*.postil)</translation>
    </message>
    <message>
        <source>Save what is here…</source>
        <translation>Simpan apa yang ada di sini…</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Menyimpan salinan</translation>
    </message>
    <message>
        <source>The file of this library was moved, removed or replaced by another program. Nothing you do is kept until it is opened anew.</source>
        <translation>Fail perpustakaan ini telah dialihkan, dibuang atau digantikan oleh program lain. Tiada apa-apa yang anda lakukan akan disimpan sehingga perpustakaan ini dibuka semula.</translation>
    </message>
    <message>
        <source>The library is free: what you do is kept again.</source>
        <translation>Perpustakaan kini boleh ditulis: apa yang anda lakukan kembali disimpan.</translation>
    </message>
    <message>
        <source>This library may not be written here: nothing you do is kept.</source>
        <translation>Perpustakaan ini tidak boleh ditulis di sini: tiada apa-apa yang anda lakukan akan disimpan.</translation>
    </message>
    <message>
        <source>Until it is closed there, you can read it, and nothing you do is kept.</source>
        <translation>Sehingga perpustakaan ditutup di sana, anda boleh membacanya, tetapi tiada apa-apa yang anda lakukan akan disimpan.</translation>
    </message>
    <message>
        <source>Work on a copy</source>
        <translation>Bekerja dengan salinan</translation>
    </message>
    <message>
        <source>Work on a copy…</source>
        <translation>Bekerja dengan salinan…</translation>
    </message>
    <message>
        <source>{library} copy</source>
        <translation>Salinan {library}</translation>
    </message>
    <message>
        <source>{who} has this library open in another window since {time}.</source>
        <translation>{who} membuka perpustakaan ini dalam tetingkap lain sejak {time}.</translation>
    </message>
    <message>
        <source>{who} has this library open on “{host}” since {time}.</source>
        <translation>{who} membuka perpustakaan ini pada “{host}” sejak {time}.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%Ln article(s) in {files} files</source>
        <translation>
            <numerusform>%Ln artikel dalam {files} fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) in {file}</source>
        <translation>
            <numerusform>%Ln artikel dalam {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles are &amp;parted by lines that say</source>
        <translation>Artikel &amp;dipisahkan oleh baris yang berbunyi</translation>
    </message>
    <message>
        <source>Articles that were found</source>
        <translation>Artikel yang ditemui</translation>
    </message>
    <message>
        <source>Between list and preview</source>
        <translation>Antara senarai dengan pratonton</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Everything is in the library already</source>
        <translation>Semuanya sudah ada dalam perpustakaan</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln article(s)</source>
        <translation>
            <numerusform>Import %Ln artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Import artikel</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Tiada yang dipilih</translation>
    </message>
    <message>
        <source>Nothing to import was found</source>
        <translation>Tiada apa-apa untuk diimport</translation>
    </message>
    <message>
        <source>Nothing was found here. Choose text or Markdown files, or paste text.</source>
        <translation>Tiada apa-apa ditemui di sini. Pilih fail teks atau Markdown, atau tampal teks.</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Membaca fail</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Membaca fail…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Membaca…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Pilih semua</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Nyahpilih semua</translation>
    </message>
    <message>
        <source>What the line between two articles says</source>
        <translation>Bunyi baris di antara dua artikel</translation>
    </message>
    <message>
        <source>a different line in each file</source>
        <translation>baris yang berlainan dalam setiap fail</translation>
    </message>
    <message>
        <source>empty: the file is one article</source>
        <translation>kosong: fail ini satu artikel</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Articles (*.txt *.text *.md *.markdown *.html *.htm *.xhtml);;All files (*)</source>
        <translation>Artikel (*.txt *.text *.md *.markdown *.html *.htm *.xhtml);;Semua fail (*)</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Papan klip</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Import folder</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Import artikel</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Mengimport</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was imported</source>
        <translation>Import dibatalkan; tiada apa-apa yang diimport</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>&amp;Whole library</source>
        <translation>&amp;Seluruh perpustakaan</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Seluruh perpustakaan</translation>
    </message>
    <message>
        <source>What the &amp;list shows now</source>
        <translation>Yang kini ditunjukkan dalam s&amp;enarai</translation>
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
            <numerusform>%Ln sebutan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s), the newest first</source>
        <translation>
            <numerusform>%Ln sebutan, yang terbaharu dahulu</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Most mentioned</source>
        <translation>&amp;Paling banyak disebut</translation>
    </message>
    <message>
        <source>&amp;Over time</source>
        <translation>Mengikut &amp;masa</translation>
    </message>
    <message>
        <source>&amp;Together</source>
        <translation>&amp;Bersama</translation>
    </message>
    <message>
        <source>Between figures and sentences</source>
        <translation>Antara angka dengan ayat</translation>
    </message>
    <message>
        <source>Choose a figure to read what it counts.</source>
        <translation>Pilih satu angka untuk membaca apa yang dikiranya.</translation>
    </message>
    <message>
        <source>Insights – {library}</source>
        <translation>Cerapan – {library}</translation>
    </message>
    <message>
        <source>Mone&amp;y</source>
        <translation>&amp;Wang</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Ayat</translation>
    </message>
</context>
<context>
    <name>ItemDetails</name>
    <message>
        <source>All of them</source>
        <translation>Kesemuanya</translation>
    </message>
    <message>
        <source>As it was marked</source>
        <translation>Semasa ditanda</translation>
    </message>
    <message>
        <source>As the text says it now</source>
        <translation>Menurut teks sekarang</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelum ini</translation>
    </message>
    <message>
        <source>In this library</source>
        <translation>Dalam perpustakaan ini</translation>
    </message>
    <message>
        <source>In “{name}”</source>
        <translation>Dalam “{name}”</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>Kekalkan ke&amp;dua-duanya</translation>
    </message>
    <message>
        <source>Keep m&amp;ine</source>
        <translation>Kekalkan &amp;milik saya</translation>
    </message>
    <message>
        <source>One side has deleted it, the other one has changed it: it stays.</source>
        <translation>Satu pihak memadamnya, pihak yang satu lagi mengubahnya: ia dikekalkan.</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>&amp;Ambil milik mereka</translation>
    </message>
    <message numerus="yes">
        <source>The same for all %Ln conflict(s)</source>
        <translation>
            <numerusform>Begitu juga bagi kesemua %Ln konflik</numerusform>
        </translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Yang dikekalkan</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>Merge a library</source>
        <translation>Gabungkan perpustakaan</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Menggabungkan</translation>
    </message>
    <message>
        <source>Postil libraries (*.postil);;All files (*)</source>
        <translation>Perpustakaan Postil (*.postil);;Semua fail (*)</translation>
    </message>
    <message>
        <source>The merge was cancelled; nothing was merged</source>
        <translation>Penggabungan dibatalkan; tiada apa-apa yang digabungkan</translation>
    </message>
    <message>
        <source>This library may not be written here, so nothing is merged into it.</source>
        <translation>Perpustakaan ini tidak boleh ditulis di sini, jadi tiada apa-apa yang digabungkan ke dalamnya.</translation>
    </message>
</context>
<context>
    <name>JoiningDialog</name>
    <message numerus="yes">
        <source>%Ln of its entities may be one with entities here; they stay apart, and you can merge them afterwards.</source>
        <translation>
            <numerusform>%Ln daripada entitinya mungkin sama dengan entiti di sini; semuanya kekal berasingan, dan anda boleh menggabungkannya kemudian.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Gabungkan</translation>
    </message>
    <message>
        <source>All of it is in “{library}” already, so there is nothing to merge.</source>
        <translation>Semua kandungannya sudah ada dalam “{library}”, jadi tiada apa-apa untuk digabungkan.</translation>
    </message>
    <message>
        <source>Between list and sides</source>
        <translation>Antara senarai dengan kedua-dua belah</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Membandingkan</translation>
    </message>
    <message>
        <source>Comparing “{other}” with “{library}”…</source>
        <translation>Membandingkan “{other}” dengan “{library}”…</translation>
    </message>
    <message>
        <source>It holds work of {people} that is not here yet.</source>
        <translation>Di dalamnya ada kerja {people} yang belum ada di sini.</translation>
    </message>
    <message>
        <source>It holds work that is not here yet.</source>
        <translation>Di dalamnya ada kerja yang belum ada di sini.</translation>
    </message>
    <message>
        <source>Merge a library</source>
        <translation>Gabungkan perpustakaan</translation>
    </message>
    <message>
        <source>Merge “{other}” into “{library}”</source>
        <translation>Gabungkan “{other}” ke dalam “{library}”</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>Melihat sahaja tidak mengubah apa-apa.</translation>
    </message>
    <message>
        <source>Nothing is written before you merge. A backup is made first.</source>
        <translation>Tiada apa-apa yang ditulis sebelum anda menggabungkan. Sandaran dibuat dahulu.</translation>
    </message>
    <message>
        <source>There is nothing in “{other}” that is not here</source>
        <translation>Tiada apa-apa dalam “{other}” yang belum ada di sini</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Apa yang akan berlaku</translation>
    </message>
    <message>
        <source>{who} is working on it on “{host}”; what is done there from now on is not in this.</source>
        <translation>{who} sedang mengusahakannya di “{host}”; apa yang dibuat di sana mulai sekarang tidak termasuk di sini.</translation>
    </message>
    <message>
        <source>“{other}” cannot be merged</source>
        <translation>“{other}” tidak dapat digabungkan</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Postil ended unexpectedly the last time. Nothing you kept is lost.</source>
        <translation>Postil tertutup di luar jangkaan pada kali terakhir. Semua yang telah anda simpan masih ada.</translation>
    </message>
</context>
<context>
    <name>KeepBar</name>
    <message>
        <source>Keep tagging</source>
        <translation>Terus mengaitkan</translation>
    </message>
    <message>
        <source>Tag words as entities of one type (1 to 7)</source>
        <translation>Kaitkan kata-kata dengan entiti daripada satu jenis (1 hingga 7)</translation>
    </message>
    <message>
        <source>What you select is tagged as</source>
        <translation>Yang anda pilih menjadi sebutan</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Change…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Kekunci baharu</translation>
    </message>
    <message>
        <source>Press the keys; Esc leaves the field</source>
        <translation>Tekan kekunci; Esc keluar dari medan</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Tekan kekunci baharu</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Actions and their keys</source>
        <translation>Tindakan dan kekuncinya</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>tiada kekunci</translation>
    </message>
    <message>
        <source>{keys}, also: {actions}</source>
        <translation>{keys}, juga: {actions}</translation>
    </message>
    <message>
        <source>{keys}, changed</source>
        <translation>{keys}, telah diubah</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Everywhere</source>
        <translation>Di mana-mana</translation>
    </message>
    <message>
        <source>opens a menu</source>
        <translation>membuka menu</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Biarkan</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Tiada kekunci</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>&amp;Ambil alih</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>Se&amp;perti asal</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Cari tindakan atau kekunci</translation>
    </message>
    <message>
        <source>It shares keys with {actions} now.</source>
        <translation>Kini kekuncinya dikongsi dengan {actions}.</translation>
    </message>
    <message>
        <source>It shares keys with {actions}.</source>
        <translation>Kekuncinya dikongsi dengan {actions}.</translation>
    </message>
    <message>
        <source>Keep its &amp;other keys</source>
        <translation>Kekalkan kekunci &amp;lain</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Kekunci</translation>
    </message>
    <message>
        <source>{key} belongs to {actions}.</source>
        <translation>{key} digunakan oleh {actions}.</translation>
    </message>
    <message>
        <source>{key} cannot be given away: {what}.</source>
        <translation>{key} tidak boleh diberikan kepada tindakan lain: {what}.</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>Kekunci</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Kekunci dan fungsinya</translation>
    </message>
</context>
<context>
    <name>KnowingPane</name>
    <message>
        <source>About</source>
        <translation>Perihal</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Entity page</source>
        <translation>Halaman entiti</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Bahagian halaman</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Ayat</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Bersama</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>&amp;Merge with…</source>
        <translation>&amp;Gabungkan dengan…</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>&amp;Pisahkan…</translation>
    </message>
    <message>
        <source>Entity &amp;page</source>
        <translation>&amp;Halaman entiti</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Tapis</translation>
    </message>
    <message>
        <source>Filter sources, tags and entities</source>
        <translation>Tapis sumber, tag dan entiti</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Perpustakaan</translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>Alihkan ke &amp;tong sampah</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Namakan semula…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tunjukkan</translation>
    </message>
    <message>
        <source>Show its &amp;articles</source>
        <translation>Tunjukkan &amp;artikelnya</translation>
    </message>
    <message>
        <source>Show only what has these letters in its name</source>
        <translation>Tunjukkan hanya yang namanya mengandungi huruf ini</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Add Q334 or https://…</source>
        <translation>Tambah Q334 atau https://…</translation>
    </message>
    <message>
        <source>Add a Wikidata number or an address</source>
        <translation>Tambah nombor Wikidata atau alamat</translation>
    </message>
    <message>
        <source>Open {address}</source>
        <translation>Buka {address}</translation>
    </message>
    <message>
        <source>Opens in the browser: {address}</source>
        <translation>Dibuka dalam pelayar: {address}</translation>
    </message>
    <message>
        <source>Remove the link {address}</source>
        <translation>Buang pautan {address}</translation>
    </message>
    <message>
        <source>Remove this link</source>
        <translation>Buang pautan ini</translation>
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
        <translation>Beranotasi</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Kosongkan carian dan penapis</translation>
    </message>
    <message>
        <source>Drop files here, or press Ctrl+O</source>
        <translation>Lepaskan fail di sini, atau tekan Ctrl+O</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Needs checking</source>
        <translation>Perlu diperiksa</translation>
    </message>
    <message>
        <source>No annotated articles: select some text and press H</source>
        <translation>Tiada artikel beranotasi: pilih teks dan tekan H</translation>
    </message>
    <message>
        <source>No article lies in the trash</source>
        <translation>Tiada artikel dalam tong sampah</translation>
    </message>
    <message>
        <source>No articles here</source>
        <translation>Tiada artikel di sini</translation>
    </message>
    <message>
        <source>No starred articles: press S to star one</source>
        <translation>Tiada artikel berbintang: tekan S untuk memberi bintang</translation>
    </message>
    <message>
        <source>No unread articles</source>
        <translation>Tiada artikel yang belum dibaca</translation>
    </message>
    <message>
        <source>Nothing matches “{query}”</source>
        <translation>Tiada apa-apa yang sepadan dengan “{query}”</translation>
    </message>
    <message>
        <source>Nothing to check: every mark is in its place</source>
        <translation>Tiada apa-apa untuk diperiksa: setiap tanda berada di tempatnya</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Berbintang</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Tong sampah</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Belum dibaca</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>entiti</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Toolbar</source>
        <translation>Bar alat</translation>
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
        <translation>Tiada anotasi lagi</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Mentioned together, as a table of squares</source>
        <translation>Disebut bersama, sebagai jadual petak-petak</translation>
    </message>
</context>
<context>
    <name>MentionedPage</name>
    <message numerus="yes">
        <source>%Ln further one(s) are mentioned less</source>
        <translation>
            <numerusform>%Ln lagi disebut lebih jarang</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entiti</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Sebutan</translation>
    </message>
    <message>
        <source>Nobody and nothing of this kind is mentioned in these articles yet: select a name and press E.</source>
        <translation>Belum ada sesiapa atau apa-apa jenis ini yang disebut dalam artikel ini: pilih satu nama dan tekan E.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Warna</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Tag…</translation>
    </message>
    <message>
        <source>Open {address}</source>
        <translation>Buka {address}</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Gabungkan</translation>
    </message>
    <message>
        <source>All mentions of “{loser}” will mean “{winner}”.</source>
        <translation>Semua sebutan “{loser}” akan merujuk kepada “{winner}”.</translation>
    </message>
    <message>
        <source>Its other names will be {names} as well.</source>
        <translation>Nama lainnya akan turut merangkumi {names}.</translation>
    </message>
    <message>
        <source>Merge two entities</source>
        <translation>Gabungkan dua entiti</translation>
    </message>
    <message>
        <source>Turn it round: let the other one stay</source>
        <translation>Terbalikkan: kekalkan entiti yang satu lagi</translation>
    </message>
    <message>
        <source>“{loser}” goes into “{winner}”; turn it round</source>
        <translation>“{loser}” digabungkan ke dalam “{winner}”; terbalikkan</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Tutup mesej ini</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Butiran</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Amaran</translation>
    </message>
</context>
<context>
    <name>MistakeNote</name>
    <message>
        <source>Mistake</source>
        <translation>Kesilapan</translation>
    </message>
</context>
<context>
    <name>MoneyPage</name>
    <message numerus="yes">
        <source>%Ln smaller amount(s) are left out</source>
        <translation>
            <numerusform>%Ln amaun lebih kecil tidak disertakan</numerusform>
        </translation>
    </message>
    <message>
        <source>All currencies</source>
        <translation>Semua mata wang</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amaun</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mata wang</translation>
    </message>
    <message>
        <source>No amount of money is accepted in these articles yet: tick the box above to see those that are only suggested.</source>
        <translation>Belum ada amaun wang yang diterima dalam artikel ini: tandai kotak di atas untuk melihat yang hanya dicadangkan.</translation>
    </message>
    <message>
        <source>No amount of money is known in these articles: have names and values suggested in the menu Annotate.</source>
        <translation>Tiada amaun wang yang diketahui dalam artikel ini: dapatkan cadangan nama dan nilai melalui menu Anotasi.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Diterbitkan</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Ayat</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message numerus="yes">
        <source>Suggested ones as well (%Ln)</source>
        <translation>
            <numerusform>Termasuk yang dicadangkan (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>What is only suggested as well</source>
        <translation>Termasuk yang hanya dicadangkan</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>diterima</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>dicadangkan</translation>
    </message>
</context>
<context>
    <name>MoreBar</name>
    <message numerus="yes">
        <source>%Ln more here</source>
        <translation>
            <numerusform>%Ln lagi di sini</numerusform>
        </translation>
    </message>
    <message>
        <source>More mentions</source>
        <translation>Sebutan lain</translation>
    </message>
    <message>
        <source>Tag all here</source>
        <translation>Kaitkan semua di sini</translation>
    </message>
    <message>
        <source>Tag everywhere</source>
        <translation>Kaitkan di mana-mana</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln other article(s)</source>
        <translation>
            <numerusform>dalam %Ln artikel lain</numerusform>
        </translation>
    </message>
    <message>
        <source>looking elsewhere…</source>
        <translation>mencari di tempat lain…</translation>
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
        <translation>Kembali ke kad (Esc atau Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Markdown; Escape or Ctrl+Enter ends editing</source>
        <translation>Markdown; Escape atau Ctrl+Enter menamatkan penyuntingan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pratonton</translation>
    </message>
    <message>
        <source>Preview of the note</source>
        <translation>Pratonton nota</translation>
    </message>
    <message>
        <source>Show the note as it will look</source>
        <translation>Tunjukkan rupa nota nanti</translation>
    </message>
    <message>
        <source>Write a note…  [[ links</source>
        <translation>Tulis nota…  [[ untuk pautan</translation>
    </message>
    <message>
        <source>{name} wrote this note</source>
        <translation>{name} menulis nota ini</translation>
    </message>
</context>
<context>
    <name>OriginalDialog</name>
    <message>
        <source>Nothing had to be repaired in the text that is read.</source>
        <translation>Tiada apa-apa yang perlu dibaiki dalam teks yang dibaca.</translation>
    </message>
    <message>
        <source>Original words</source>
        <translation>Kata-kata asal</translation>
    </message>
    <message>
        <source>Repaired in the text that is read: {what}.</source>
        <translation>Dibaiki dalam teks yang dibaca: {what}.</translation>
    </message>
    <message>
        <source>The words as they came</source>
        <translation>Kata-kata seperti asalnya</translation>
    </message>
</context>
<context>
    <name>OutcomeChips</name>
    <message>
        <source>Everything</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Apa yang hendak ditunjukkan</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Go to a heading</source>
        <translation>Pergi ke tajuk bahagian</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Tajuk bahagian</translation>
    </message>
    <message>
        <source>No heading says that</source>
        <translation>Tiada tajuk bahagian yang berbunyi begitu</translation>
    </message>
    <message>
        <source>Outline of the article</source>
        <translation>Rangka artikel</translation>
    </message>
    <message>
        <source>Words of a heading</source>
        <translation>Perkataan dalam tajuk bahagian</translation>
    </message>
    <message>
        <source>{heading}, level {level}</source>
        <translation>{heading}, aras {level}</translation>
    </message>
    <message>
        <source>{heading}, you are here</source>
        <translation>{heading}, anda di sini</translation>
    </message>
</context>
<context>
    <name>Over</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln sebutan</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Sebutan</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Mengikut masa</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minit</numerusform>
        </translation>
    </message>
    <message>
        <source>Between chart and table</source>
        <translation>Antara carta dengan jadual</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Mengira…</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Look into the whole library</source>
        <translation>Teliti seluruh perpustakaan</translation>
    </message>
    <message>
        <source>This could not be counted.</source>
        <translation>Ini tidak dapat dikira.</translation>
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
        <translation>Nota</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} daripada {pages}</translation>
    </message>
</context>
<context>
    <name>PassageDelegate</name>
    <message>
        <source>Untitled</source>
        <translation>Tanpa tajuk</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>dicadangkan</translation>
    </message>
</context>
<context>
    <name>PassageList</name>
    <message>
        <source>Sentences</source>
        <translation>Ayat</translation>
    </message>
</context>
<context>
    <name>PassagesModel</name>
    <message>
        <source>suggested</source>
        <translation>dicadangkan</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Continue</source>
        <translation>Teruskan</translation>
    </message>
    <message>
        <source>Import from the clipboard</source>
        <translation>Import dari papan klip</translation>
    </message>
    <message>
        <source>Paste one or more articles here</source>
        <translation>Tampal satu artikel atau lebih di sini</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tajuk</translation>
    </message>
    <message>
        <source>Title (the first line, if left empty)</source>
        <translation>Tajuk (baris pertama, jika dibiarkan kosong)</translation>
    </message>
    <message>
        <source>What is found in these words is shown before anything is written.</source>
        <translation>Apa yang ditemui dalam kata-kata ini ditunjukkan sebelum apa-apa ditulis.</translation>
    </message>
    <message>
        <source>Words to import</source>
        <translation>Kata-kata untuk diimport</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>To the left</source>
        <translation>Di sebelah kiri</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Di sebelah kanan</translation>
    </message>
    <message>
        <source>and</source>
        <translation>dan</translation>
    </message>
</context>
<context>
    <name>Pill</name>
    <message>
        <source>Take away the tag “{tag}”</source>
        <translation>Buang tag “{tag}”</translation>
    </message>
    <message>
        <source>Take away “{tag}” (Delete)</source>
        <translation>Buang “{tag}” (Delete)</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>&amp;Reset this page</source>
        <translation>Tetapkan semula &amp;halaman ini</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Keutamaan</translation>
    </message>
</context>
<context>
    <name>Prints</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fail PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Simpan sebagai PDF</translation>
    </message>
    <message>
        <source>Saved “{name}”</source>
        <translation>“{name}” disimpan</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Dihantar ke pencetak</translation>
    </message>
    <message>
        <source>Something is being printed; wait until it is done.</source>
        <translation>Ada yang sedang dicetak; tunggu sehingga selesai.</translation>
    </message>
    <message>
        <source>{percent} % printed</source>
        <translation>{percent} % dicetak</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Pilih semua</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Naikkan</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Turunkan</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Direktori tidak ditemui.
Sila pastikan nama direktori yang diberikan betul.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Fail tidak ditemui.
Sila pastikan nama fail yang diberikan betul.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 sudah wujud.
Adakah anda mahu menggantikannya?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Pilih</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Pa&amp;dam</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Folder &amp;baharu</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>B&amp;uka</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Namakan s&amp;emula</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Semua fail (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Cipta folder baharu</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Cipta folder baharu</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Padam</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Paparan butiran</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Direktori</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Direktori:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nama fail:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Cari direktori</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Maju</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Maju</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Pergi ke direktori induk</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Paparan senarai</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Folder baharu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Direktori induk</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Tempat terkini</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Simpan sebagai</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Tunjukkan fail &amp;tersembunyi</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Tarikh diubah</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Saiz</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>S&amp;alin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Tam&amp;pal</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Buat &amp;semula</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Buat asal</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Po&amp;tong</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Padam</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Pilih semua</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation>Sembunyikan butiran...</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Tunjukkan butiran...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Tidak</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ya</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Gunakan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abaikan perubahan</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Abaikan</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>T&amp;idak untuk semua</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Tetapkan semula</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Pulihkan nilai lalai</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Cuba lagi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Simpan semua</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Y&amp;a untuk semua</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>S&amp;alin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Tam&amp;pal</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Buat &amp;semula</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Buat asal</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Salin a&amp;lamat pautan</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Po&amp;tong</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Padam</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Pilih semua</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>By {name}</source>
        <translation>Oleh {name}</translation>
    </message>
    <message>
        <source>No more unread articles here</source>
        <translation>Tiada lagi artikel yang belum dibaca di sini</translation>
    </message>
    <message>
        <source>The text has changed: needs checking</source>
        <translation>Teks telah berubah: perlu diperiksa</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source> characters</source>
        <translation> aksara</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Line height</source>
        <translation>&amp;Tinggi baris</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Saiz</translation>
    </message>
    <message>
        <source>&amp;Typeface</source>
        <translation>&amp;Muka taip</translation>
    </message>
    <message>
        <source>&amp;Width of the column</source>
        <translation>&amp;Lebar lajur</translation>
    </message>
    <message>
        <source>Best serif: {name}</source>
        <translation>Serif terbaik: {name}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Bacaan</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Choose an article from the list</source>
        <translation>Pilih artikel daripada senarai</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Bacaan</translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Buka</translation>
    </message>
    <message>
        <source>Choose a damaged library</source>
        <translation>Pilih perpustakaan yang rosak</translation>
    </message>
    <message>
        <source>Postil libraries (*.postil)</source>
        <translation>Perpustakaan Postil (*.postil)</translation>
    </message>
    <message>
        <source>Postil libraries (*.postil);;All files (*)</source>
        <translation>Perpustakaan Postil (*.postil);;Semua fail (*)</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Dibaiki</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Membaiki</translation>
    </message>
    <message>
        <source>Where shall the repaired library lie?</source>
        <translation>Di manakah perpustakaan yang dibaiki hendak disimpan?</translation>
    </message>
    <message>
        <source>{library} repaired</source>
        <translation>{library} dibaiki</translation>
    </message>
    <message>
        <source>“{name}” holds what could be read.</source>
        <translation>“{name}” mengandungi segala yang dapat dibaca.</translation>
    </message>
</context>
<context>
    <name>Reshapes</name>
    <message>
        <source>←→ letter, Ctrl+←→ word, ↑↓ sentence, Tab the other end, Enter done, Esc back</source>
        <translation>←→ huruf, Ctrl+←→ perkataan, ↑↓ ayat, Tab hujung yang satu lagi, Enter selesai, Esc kembali</translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>Accept</source>
        <translation>Terima</translation>
    </message>
    <message>
        <source>Accept as something of another type (1 to 7)</source>
        <translation>Terima sebagai jenis lain (1 hingga 7)</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln here</source>
        <translation>
            <numerusform>Semua %Ln di sini</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide on the same words everywhere (with Ctrl+Shift)</source>
        <translation>Putuskan bagi kata-kata yang sama di mana-mana (dengan Ctrl+Shift)</translation>
    </message>
    <message>
        <source>Decide on the same words in this article (with Shift)</source>
        <translation>Putuskan bagi kata-kata yang sama dalam artikel ini (dengan Shift)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jangan cadangkan</translation>
    </message>
    <message>
        <source>Next article with suggestions</source>
        <translation>Artikel seterusnya yang ada cadangan</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>Cadangan seterusnya</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation>Cadangan sebelumnya</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Tolak</translation>
    </message>
    <message>
        <source>Review suggestions</source>
        <translation>Semak cadangan</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln article(s)</source>
        <translation>
            <numerusform>dalam %Ln artikel</numerusform>
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
        <translation>Tiada artikel yang mempunyai cadangan yang menunggu keputusan.</translation>
    </message>
    <message>
        <source>Nothing left here</source>
        <translation>Tiada lagi di sini</translation>
    </message>
    <message>
        <source>Nothing left to review</source>
        <translation>Tiada lagi untuk disemak</translation>
    </message>
    <message>
        <source>Suggestions wait in other articles.</source>
        <translation>Ada cadangan yang menunggu dalam artikel lain.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Sample</source>
        <translation>Contoh</translation>
    </message>
    <message>
        <source>Whoever reads with a pen in hand reads twice. A line that is too long sends the eye back to the wrong place; one that is too short never lets it settle. Between the two lies a column in which nothing is noticed but what it says, and that is what these four choices are for.</source>
        <translation>Sesiapa yang membaca dengan pena di tangan membaca dua kali. Baris yang terlalu panjang membawa mata kembali ke tempat yang salah; baris yang terlalu pendek tidak pernah membiarkannya tenang. Di antara kedua-duanya terletak lajur yang tidak menampakkan apa-apa selain isi kandungannya, dan untuk itulah keempat-empat pilihan ini disediakan.</translation>
    </message>
</context>
<context>
    <name>SaveButton</name>
    <message>
        <source>&amp;Copy the chart as a picture</source>
        <translation>S&amp;alin carta sebagai gambar</translation>
    </message>
    <message>
        <source>CSV, for Excel and others (*.csv)</source>
        <translation>CSV, untuk Excel dan lain-lain (*.csv)</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>Salin atau simpan</translation>
    </message>
    <message>
        <source>Copy or save the chart or its numbers</source>
        <translation>Salin atau simpan carta atau angkanya</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Gambar PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Lukisan SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save the &amp;numbers as CSV…</source>
        <translation>Simpan a&amp;ngka sebagai CSV…</translation>
    </message>
    <message>
        <source>Save the chart as &amp;PNG…</source>
        <translation>Simpan carta sebagai &amp;PNG…</translation>
    </message>
    <message>
        <source>Save the chart as &amp;SVG…</source>
        <translation>Simpan carta sebagai &amp;SVG…</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Disimpan sebagai {name}</translation>
    </message>
    <message>
        <source>The chart is on the clipboard</source>
        <translation>Carta sudah ada pada papan klip</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Namakan semula</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>Namakan semula carian</translation>
    </message>
    <message>
        <source>What shall this search be called?</source>
        <translation>Apakah nama carian ini?</translation>
    </message>
</context>
<context>
    <name>ScopeBar</name>
    <message>
        <source>Choose the articles that are looked into</source>
        <translation>Pilih artikel yang diteliti</translation>
    </message>
    <message>
        <source>Look into</source>
        <translation>Teliti</translation>
    </message>
    <message>
        <source>Whole library</source>
        <translation>Seluruh perpustakaan</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Search articles, notes, quotes</source>
        <translation>Cari artikel, nota, petikan</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Cari dalam perpustakaan</translation>
    </message>
    <message>
        <source>Search the library (/)</source>
        <translation>Cari dalam perpustakaan (/)</translation>
    </message>
</context>
<context>
    <name>SearchStar</name>
    <message>
        <source>Remove this saved search</source>
        <translation>Buang carian tersimpan ini</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Simpan carian ini</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Copy with citation</source>
        <translation>Salin bersama sitasi</translation>
    </message>
    <message>
        <source>Remove this mark</source>
        <translation>Buang tanda ini</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Balas</translation>
    </message>
    <message>
        <source>Say which entity this is</source>
        <translation>Nyatakan entiti ini</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What to do with these words</source>
        <translation>Tindakan bagi kata-kata ini</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Tulis nota</translation>
    </message>
    <message>
        <source>the colour of this mark</source>
        <translation>warna tanda ini</translation>
    </message>
</context>
<context>
    <name>SentenceList</name>
    <message>
        <source>Mentions in their sentences</source>
        <translation>Sebutan dalam ayatnya</translation>
    </message>
</context>
<context>
    <name>SentencesPage</name>
    <message>
        <source>In a paragraph with “{name}”</source>
        <translation>Dalam perenggan yang ada “{name}”</translation>
    </message>
    <message>
        <source>In an article with “{name}”</source>
        <translation>Dalam artikel yang ada “{name}”</translation>
    </message>
    <message>
        <source>Look in all articles</source>
        <translation>Cari dalam semua artikel</translation>
    </message>
    <message>
        <source>No sentence is left here; close the chip to see the others</source>
        <translation>Tiada ayat di sini; buang penapis untuk melihat yang lain</translation>
    </message>
    <message>
        <source>No text mentions it yet. Select its name in an article and press E, or look for names in all articles</source>
        <translation>Belum ada teks yang menyebutnya. Pilih namanya dalam artikel dan tekan E, atau cari nama dalam semua artikel</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>&amp;Annotations of other people</source>
        <translation>&amp;Anotasi orang lain</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Simpan sebagai…</translation>
    </message>
    <message>
        <source>Leave out:</source>
        <translation>Tidak disertakan:</translation>
    </message>
    <message>
        <source>Save a copy to share</source>
        <translation>Simpan salinan untuk dikongsi</translation>
    </message>
    <message>
        <source>The &amp;trash, and former words of notes</source>
        <translation>&amp;Tong sampah, dan kata nota yang terdahulu</translation>
    </message>
    <message numerus="yes">
        <source>The &amp;whole library: %Ln article(s)</source>
        <translation>
            <numerusform>Se&amp;luruh perpustakaan: %Ln artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy is one file that a colleague opens with Postil. What is written in it can be merged into this library later.</source>
        <translation>Salinan ini ialah satu fail yang boleh dibuka oleh rakan sekerja dengan Postil. Apa yang ditulis di dalamnya boleh digabungkan ke dalam perpustakaan ini kemudian.</translation>
    </message>
    <message>
        <source>What I have &amp;read, and my stars</source>
        <translation>Apa yang telah saya &amp;baca, dan bintang saya</translation>
    </message>
    <message numerus="yes">
        <source>What the &amp;list shows: %Ln article(s)</source>
        <translation>
            <numerusform>Yang ditunjukkan dalam s&amp;enarai: %Ln artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Postil libraries (*.postil)</source>
        <translation>Perpustakaan Postil (*.postil)</translation>
    </message>
    <message>
        <source>Save a copy to share</source>
        <translation>Simpan salinan untuk dikongsi</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Menyimpan salinan</translation>
    </message>
    <message>
        <source>{library} copy</source>
        <translation>Salinan {library}</translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message numerus="yes">
        <source>%Ln suggested</source>
        <translation>
            <numerusform>%Ln dicadangkan</numerusform>
        </translation>
    </message>
    <message>
        <source>is taken up</source>
        <translation>digabungkan</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>dikekalkan</translation>
    </message>
</context>
<context>
    <name>SidesView</name>
    <message>
        <source>Both sides</source>
        <translation>Kedua-dua belah</translation>
    </message>
</context>
<context>
    <name>Speaking</name>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln anotasi</numerusform>
        </translation>
    </message>
    <message>
        <source>Between articles and page</source>
        <translation>Antara artikel dengan halaman</translation>
    </message>
    <message>
        <source>Between library and articles</source>
        <translation>Antara perpustakaan dengan artikel</translation>
    </message>
    <message>
        <source>Between page and annotations</source>
        <translation>Antara halaman dengan anotasi</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Panel</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message numerus="yes">
        <source>%n chosen mention(s) will mean somebody or something else.</source>
        <translation>
            <numerusform>%n sebutan yang dipilih akan merujuk kepada orang atau perkara lain.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Pisahkan</translation>
    </message>
    <message>
        <source>Name of the other entity</source>
        <translation>Nama entiti yang satu lagi</translation>
    </message>
    <message>
        <source>Split “{name}”</source>
        <translation>Pisahkan “{name}”</translation>
    </message>
    <message>
        <source>Which words mean somebody or something else? Space ticks them.</source>
        <translation>Kata-kata yang manakah merujuk kepada orang atau perkara lain? Space menanda pilihan.</translation>
    </message>
    <message>
        <source>Words that mention it</source>
        <translation>Kata-kata yang menyebutnya</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln belum dibaca</numerusform>
        </translation>
    </message>
    <message>
        <source>Annotator and library</source>
        <translation>Penganotasi dan perpustakaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message numerus="yes">
        <source>%Ln suggestion(s) to review</source>
        <translation>
            <numerusform>%Ln cadangan untuk disemak</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for names</source>
        <translation>Mencari nama</translation>
    </message>
    <message>
        <source>Nothing to suggest</source>
        <translation>Tiada apa-apa untuk dicadangkan</translation>
    </message>
    <message>
        <source>This library may not be written here, so nothing can be suggested.</source>
        <translation>Perpustakaan ini tidak boleh ditulis di sini, jadi tiada apa-apa yang dapat dicadangkan.</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n cadangan</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>a date: 2026, 2026-11…</source>
        <translation>tarikh: 2026, 2026-11…</translation>
    </message>
    <message>
        <source>a day, month or year</source>
        <translation>hari, bulan atau tahun</translation>
    </message>
    <message>
        <source>of a highlight</source>
        <translation>warna serlahan</translation>
    </message>
    <message>
        <source>on an article or a mark</source>
        <translation>pada artikel atau tanda</translation>
    </message>
    <message>
        <source>only in notes or quotes</source>
        <translation>hanya dalam nota atau petikan</translation>
    </message>
    <message>
        <source>person, place, product…</source>
        <translation>orang, tempat, produk…</translation>
    </message>
    <message>
        <source>unread, starred, annotated</source>
        <translation>belum dibaca, berbintang, beranotasi</translation>
    </message>
    <message>
        <source>where it is from</source>
        <translation>dari mana asalnya</translation>
    </message>
    <message>
        <source>who annotated</source>
        <translation>siapa yang menganotasi</translation>
    </message>
    <message>
        <source>who or what is mentioned</source>
        <translation>siapa atau apa yang disebut</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>siapa pengarangnya</translation>
    </message>
    <message>
        <source>words in the title</source>
        <translation>perkataan dalam tajuk</translation>
    </message>
</context>
<context>
    <name>SuggestionsPage</name>
    <message>
        <source>By {name}</source>
        <translation>Oleh {name}</translation>
    </message>
    <message>
        <source>N&amp;ever suggested in this library</source>
        <translation>Tidak akan &amp;dicadangkan dalam perpustakaan ini</translation>
    </message>
    <message>
        <source>None. While you review, “Never” puts the words in question here.</source>
        <translation>Tiada. Semasa anda menyemak, “Jangan cadangkan” meletakkan kata-kata berkenaan di sini.</translation>
    </message>
    <message>
        <source>Suggest &amp;again</source>
        <translation>Cadangkan &amp;semula</translation>
    </message>
    <message>
        <source>Suggest &amp;names and values in what is imported</source>
        <translation>Cadangkan &amp;nama dan nilai dalam apa yang diimport</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>They wait until you review them, and show on no page before you ask.</source>
        <translation>Cadangan menunggu sehingga anda menyemaknya, dan tidak muncul pada mana-mana halaman sebelum anda memintanya.</translation>
    </message>
</context>
<context>
    <name>Swatch</name>
    <message>
        <source>&amp;Rename colour…</source>
        <translation>&amp;Namakan semula warna…</translation>
    </message>
    <message>
        <source>Highlight in {color}</source>
        <translation>Serlahkan dengan warna {color}</translation>
    </message>
    <message>
        <source>{name}: highlight in {color}</source>
        <translation>{name}: serlahkan dengan warna {color}</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>Tambah tag</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Tambah tag…</translation>
    </message>
    <message>
        <source>Enter adds  ·  Esc closes and keeps</source>
        <translation>Enter menambah  ·  Esc menutup dan menyimpan</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Tags that are in use</source>
        <translation>Tag yang sedang digunakan</translation>
    </message>
</context>
<context>
    <name>TellingDialog</name>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Simpan laporan…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Butiran</translation>
    </message>
</context>
<context>
    <name>TickStrip</name>
    <message>
        <source>Marks in this article</source>
        <translation>Tanda dalam artikel ini</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>annotations near each other</comment>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeBars</name>
    <message>
        <source>Mentions over time</source>
        <translation>Sebutan mengikut masa</translation>
    </message>
</context>
<context>
    <name>TimePage</name>
    <message numerus="yes">
        <source>%Ln article(s) without a date,</source>
        <translation>
            <numerusform>%Ln artikel tanpa tarikh,</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an entity</source>
        <translation>Tambah entiti</translation>
    </message>
    <message>
        <source>Add an entity…</source>
        <translation>Tambah entiti…</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Length of the periods</source>
        <translation>Panjang tempoh</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Sebutan</translation>
    </message>
    <message>
        <source>No article here says of which day it is; its details can be given a date.</source>
        <translation>Tiada artikel di sini yang menyatakan tarikhnya; tarikh boleh diberikan dalam butirannya.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Tiada tarikh</translation>
    </message>
    <message>
        <source>No more than five</source>
        <translation>Tidak lebih daripada lima</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Tempoh</translation>
    </message>
    <message>
        <source>There are no articles here to be put in order of time.</source>
        <translation>Tiada artikel di sini untuk disusun mengikut masa.</translation>
    </message>
    <message numerus="yes">
        <source>with %Ln mention(s), are not in the chart</source>
        <translation>
            <numerusform>dengan %Ln sebutan, tidak dimasukkan dalam carta</numerusform>
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
        <translation>Mengira…</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entiti</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graf</translation>
    </message>
    <message>
        <source>How many entities</source>
        <translation>Bilangan entiti</translation>
    </message>
    <message>
        <source>How many times as often as by chance they stand together</source>
        <translation>Berapa kali ganda kekerapan secara kebetulan kedua-duanya terdapat bersama</translation>
    </message>
    <message>
        <source>How near they have to stand</source>
        <translation>Sedekat mana kedua-duanya perlu berada</translation>
    </message>
    <message>
        <source>In one article</source>
        <translation>Dalam satu artikel</translation>
    </message>
    <message>
        <source>In one paragraph</source>
        <translation>Dalam satu perenggan</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Gandaan</translation>
    </message>
    <message>
        <source>Lines from </source>
        <translation>Garisan mulai </translation>
    </message>
    <message>
        <source>Lines from how many meetings on</source>
        <translation>Bilangan pertemuan paling sedikit untuk satu garisan</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriks</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>No two of these are mentioned together in these articles.</source>
        <translation>Tiada dua daripada entiti ini yang disebut bersama dalam artikel ini.</translation>
    </message>
    <message>
        <source>Nothing else is mentioned in its articles; tag more names with E</source>
        <translation>Tiada apa-apa lagi yang disebut dalam artikelnya; kaitkan lebih banyak nama dengan E</translation>
    </message>
    <message>
        <source>Nothing else is mentioned in its paragraphs; try the same article</source>
        <translation>Tiada apa-apa lagi yang disebut dalam perenggannya; cuba artikel yang sama</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Perenggan</translation>
    </message>
    <message>
        <source>Same article</source>
        <translation>Artikel yang sama</translation>
    </message>
    <message>
        <source>Same paragraph</source>
        <translation>Perenggan yang sama</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln</source>
        <translation>
            <numerusform>%Ln teratas</numerusform>
        </translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Bersama</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Bersama dengan</translation>
    </message>
    <message>
        <source>sort by it</source>
        <translation>isih mengikutnya</translation>
    </message>
    <message>
        <source>sorted by it</source>
        <translation>diisih mengikutnya</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} dan {other}</translation>
    </message>
</context>
<context>
    <name>TrashShelf</name>
    <message numerus="yes">
        <source>%n annotation(s) in the trash as well</source>
        <translation>
            <numerusform>%n anotasi juga ada dalam tong sampah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entity(ies) in the trash as well</source>
        <translation>
            <numerusform>%n entiti juga ada dalam tong sampah</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tunjukkan</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Tunjukkan…</translation>
    </message>
</context>
<context>
    <name>TrashedDialog</name>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Pulihkan</translation>
    </message>
    <message>
        <source>Entities in the trash</source>
        <translation>Entiti dalam tong sampah</translation>
    </message>
    <message>
        <source>Space ticks. What went to the trash with an entity comes back with it.</source>
        <translation>Space menanda pilihan. Apa yang dibuang bersama entiti akan dipulihkan bersamanya.</translation>
    </message>
    <message>
        <source>merged into “{name}”</source>
        <translation>digabungkan ke dalam “{name}”</translation>
    </message>
</context>
<context>
    <name>TypeButtons</name>
    <message>
        <source>Type of the new entity</source>
        <translation>Jenis entiti baharu</translation>
    </message>
</context>
<context>
    <name>TypeChoice</name>
    <message>
        <source>Types of entities</source>
        <translation>Jenis entiti</translation>
    </message>
</context>
<context>
    <name>Uniting</name>
    <message>
        <source>&amp;Go to the passage</source>
        <translation>&amp;Pergi ke bahagian teks</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>&amp;Gabungkan dengan…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n mention(s)</source>
        <translation>
            <numerusform>&amp;Buang %n sebutan</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Rename	F2</source>
        <translation>&amp;Namakan semula	F2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Split %n mention(s) off…</source>
        <translation>
            <numerusform>Pi&amp;sahkan %n sebutan…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>&amp;Pisahkan…</translation>
    </message>
    <message>
        <source>Enter shows what merging them comes to</source>
        <translation>Enter menunjukkan hasil penggabungannya</translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>Alihkan ke &amp;tong sampah</translation>
    </message>
    <message>
        <source>Show its articles in the &amp;list</source>
        <translation>Tunjukkan artikelnya dalam &amp;senarai</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Between list and article</source>
        <translation>Antara senarai dengan artikel</translation>
    </message>
    <message>
        <source>The article as it was</source>
        <translation>Artikel seperti keadaannya dahulu</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Versions of the article</source>
        <translation>Versi artikel</translation>
    </message>
</context>
<context>
    <name>Windowing</name>
    <message>
        <source>&amp;Redo</source>
        <translation>Buat &amp;semula</translation>
    </message>
    <message>
        <source>&amp;Redo: {edit}</source>
        <translation>Buat &amp;semula: {edit}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Buat asal</translation>
    </message>
    <message>
        <source>&amp;Undo: {edit}</source>
        <translation>&amp;Buat asal: {edit}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Buat semula</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Balas</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Simpan laporan</translation>
    </message>
    <message>
        <source>Saved the report as {name}</source>
        <translation>Laporan disimpan sebagai {name}</translation>
    </message>
    <message>
        <source>Text (*.md *.txt);;All files (*)</source>
        <translation>Teks (*.md *.txt);;Semua fail (*)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Buat asal</translation>
    </message>
    <message>
        <source>{library} report</source>
        <translation>Laporan {library}</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Something is still being written; the window closes when it is done.</source>
        <translation>Masih ada yang sedang ditulis; tetingkap akan ditutup setelah selesai.</translation>
    </message>
    <message>
        <source>Your note could not be saved; copy it, or make room and try again; to close without it, close the window once more.</source>
        <translation>Nota anda tidak dapat disimpan; salin nota itu, atau kosongkan ruang dan cuba lagi; untuk menutup tanpanya, tutup tetingkap sekali lagi.</translation>
    </message>
</context>
<context>
    <name>_ChoicesModel</name>
    <message>
        <source>chosen</source>
        <translation>dipilih</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>tidak dipilih</translation>
    </message>
</context>
<context>
    <name>_Popup</name>
    <message>
        <source>Enter links  ·  Esc leaves it as it is</source>
        <translation>Enter membuat pautan  ·  Esc membiarkannya</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Tiada apa-apa dengan nama itu</translation>
    </message>
    <message>
        <source>What this link may lead to</source>
        <translation>Sasaran yang mungkin bagi pautan ini</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>Charts, with NumPy (BSD-3-Clause)</source>
        <translation>Carta, dengan NumPy (BSD-3-Clause)</translation>
    </message>
    <message>
        <source>Cleaning of web pages</source>
        <translation>Pembersihan halaman web</translation>
    </message>
    <message>
        <source>Forms of words in search</source>
        <translation>Bentuk kata dalam carian</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Places of files</source>
        <translation>Lokasi fail</translation>
    </message>
    <message>
        <source>Qt for Python</source>
        <translation>Qt untuk Python</translation>
    </message>
    <message>
        <source>Recognising encodings</source>
        <translation>Pengecaman pengekodan</translation>
    </message>
    <message>
        <source>The language it is written in</source>
        <translation>Bahasa pengaturcaraan yang digunakan</translation>
    </message>
    <message>
        <source>The library file</source>
        <translation>Fail perpustakaan</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Tetingkap</translation>
    </message>
    <message>
        <source>Upgrades of the file</source>
        <translation>Naik taraf fail</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;About Postil</source>
        <translation>&amp;Perihal Postil</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>&amp;Anotasi</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Kembali</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>S&amp;andaran…</translation>
    </message>
    <message>
        <source>&amp;Check marks</source>
        <translation>&amp;Periksa tanda</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Warna</translation>
    </message>
    <message>
        <source>&amp;Compare annotators…</source>
        <translation>Ban&amp;dingkan penganotasi…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>S&amp;alin</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Gelap</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sunting</translation>
    </message>
    <message>
        <source>&amp;Entity page</source>
        <translation>&amp;Halaman entiti</translation>
    </message>
    <message>
        <source>&amp;Entity…</source>
        <translation>&amp;Entiti…</translation>
    </message>
    <message>
        <source>&amp;Export annotations…</source>
        <translation>&amp;Eksport anotasi…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fail</translation>
    </message>
    <message>
        <source>&amp;Find in the article</source>
        <translation>&amp;Cari dalam artikel</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Maju</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Bantuan</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Serlahkan</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>&amp;Insights</source>
        <translation>&amp;Cerapan</translation>
    </message>
    <message>
        <source>&amp;Keep on the older version</source>
        <translation>&amp;Kekalkan pada versi lama</translation>
    </message>
    <message>
        <source>&amp;Keep tagging</source>
        <translation>Terus men&amp;gaitkan</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Kekunci</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Perpustakaan</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Cerah</translation>
    </message>
    <message>
        <source>&amp;Look for names and values</source>
        <translation>&amp;Cari nama dan nilai</translation>
    </message>
    <message>
        <source>&amp;Merge a library…</source>
        <translation>&amp;Gabungkan perpustakaan…</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation>Perpustakaan &amp;baharu…</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>Artikel &amp;seterusnya</translation>
    </message>
    <message>
        <source>&amp;Next suggestion</source>
        <translation>Cadangan sete&amp;rusnya</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>B&amp;uka perpustakaan…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>K&amp;eutamaan…</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>Artikel s&amp;ebelumnya</translation>
    </message>
    <message>
        <source>&amp;Previous mark to check</source>
        <translation>Tanda &amp;sebelumnya untuk diperiksa</translation>
    </message>
    <message>
        <source>&amp;Previous suggestion</source>
        <translation>Cadangan sebe&amp;lumnya</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Cetak…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Keluar</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Buat &amp;semula</translation>
    </message>
    <message>
        <source>&amp;Remove annotation</source>
        <translation>B&amp;uang anotasi</translation>
    </message>
    <message>
        <source>&amp;Repair a library…</source>
        <translation>Baiki fai&amp;l perpustakaan…</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Semak</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>Si&amp;mpan salinan…</translation>
    </message>
    <message>
        <source>&amp;Search the library</source>
        <translation>Cari dalam perpusta&amp;kaan</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>S&amp;epia</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Bintang</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Tag…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;ema</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Buat asal</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Saiz biasa</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>&amp;Versi…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Paparan</translation>
    </message>
    <message>
        <source>A&amp;ccept</source>
        <translation>&amp;Terima</translation>
    </message>
    <message>
        <source>A&amp;nnotate</source>
        <translation>A&amp;notasi</translation>
    </message>
    <message>
        <source>Accept the same words &amp;everywhere</source>
        <translation>Terima kata-kata yang sama di &amp;mana-mana</translation>
    </message>
    <message>
        <source>Accept the same words &amp;here</source>
        <translation>Terima kata-kata yang sama &amp;di sini</translation>
    </message>
    <message>
        <source>All a&amp;nnotations</source>
        <translation>Semua a&amp;notasi</translation>
    </message>
    <message>
        <source>All that is known of an entity</source>
        <translation>Semua yang diketahui tentang entiti</translation>
    </message>
    <message>
        <source>Annotations in the &amp;trash</source>
        <translation>Anotasi dalam &amp;tong sampah</translation>
    </message>
    <message>
        <source>Annotations of the whole library</source>
        <translation>Anotasi seluruh perpustakaan</translation>
    </message>
    <message>
        <source>Article &amp;details…</source>
        <translation>B&amp;utiran artikel…</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Ikut &amp;sistem</translation>
    </message>
    <message>
        <source>Back to the article before</source>
        <translation>Kembali ke artikel sebelum ini</translation>
    </message>
    <message>
        <source>Backups of this library</source>
        <translation>Sandaran perpustakaan ini</translation>
    </message>
    <message>
        <source>C&amp;onfirm the place</source>
        <translation>Sa&amp;hkan tempat</translation>
    </message>
    <message>
        <source>Change the theme: light, sepia, dark</source>
        <translation>Tukar tema: cerah, sepia, gelap</translation>
    </message>
    <message>
        <source>Change where it &amp;begins and ends</source>
        <translation>Ubah tempat &amp;bermula dan berakhir</translation>
    </message>
    <message>
        <source>Chec&amp;k library</source>
        <translation>Pe&amp;riksa perpustakaan</translation>
    </message>
    <message>
        <source>Chec&amp;king</source>
        <translation>&amp;Pemeriksaan</translation>
    </message>
    <message>
        <source>Check marks whose text has changed</source>
        <translation>Periksa tanda yang teksnya telah berubah</translation>
    </message>
    <message>
        <source>Copy with c&amp;itation</source>
        <translation>Salin bersama s&amp;itasi</translation>
    </message>
    <message>
        <source>Empty &amp;trash…</source>
        <translation>K&amp;osongkan tong sampah…</translation>
    </message>
    <message>
        <source>Entities that may be &amp;one…</source>
        <translation>Entiti yang mungkin s&amp;ama…</translation>
    </message>
    <message>
        <source>Export all annotations</source>
        <translation>Eksport semua anotasi</translation>
    </message>
    <message>
        <source>Export entities and &amp;mentions…</source>
        <translation>Eksport e&amp;ntiti dan sebutan…</translation>
    </message>
    <message>
        <source>Export entities and mentions for other programs</source>
        <translation>Eksport entiti dan sebutan untuk program lain</translation>
    </message>
    <message>
        <source>Export those of the articles &amp;shown…</source>
        <translation>Eksport anotasi artikel yang di&amp;tunjukkan…</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Cari sete&amp;rusnya</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Cari sebe&amp;lumnya</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Maju semula</translation>
    </message>
    <message>
        <source>Go to a heading of the article</source>
        <translation>Pergi ke tajuk bahagian dalam artikel</translation>
    </message>
    <message>
        <source>Highlight in blue</source>
        <translation>Serlahkan dengan warna biru</translation>
    </message>
    <message>
        <source>Highlight in gray</source>
        <translation>Serlahkan dengan warna kelabu</translation>
    </message>
    <message>
        <source>Highlight in green</source>
        <translation>Serlahkan dengan warna hijau</translation>
    </message>
    <message>
        <source>Highlight in orange</source>
        <translation>Serlahkan dengan warna jingga</translation>
    </message>
    <message>
        <source>Highlight in purple</source>
        <translation>Serlahkan dengan warna ungu</translation>
    </message>
    <message>
        <source>Highlight in red</source>
        <translation>Serlahkan dengan warna merah</translation>
    </message>
    <message>
        <source>Highlight in teal</source>
        <translation>Serlahkan dengan warna biru kehijauan</translation>
    </message>
    <message>
        <source>Highlight in yellow</source>
        <translation>Serlahkan dengan warna kuning</translation>
    </message>
    <message>
        <source>How far two annotators agree, and where they differ</source>
        <translation>Sejauh mana dua penganotasi sepakat, dan di mana mereka berbeza</translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <translation>Import &amp;folder…</translation>
    </message>
    <message>
        <source>Import &amp;gazetteer…</source>
        <translation>Import &amp;senarai nama…</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Import artikel</translation>
    </message>
    <message>
        <source>Import from the &amp;clipboard…</source>
        <translation>Import dari &amp;papan klip…</translation>
    </message>
    <message>
        <source>Import names of entities, with types and aliases</source>
        <translation>Import nama entiti, berserta jenis dan alias</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>Teks lebih &amp;besar</translation>
    </message>
    <message>
        <source>Look in &amp;all articles</source>
        <translation>Cari dalam s&amp;emua artikel</translation>
    </message>
    <message>
        <source>Merge what a colleague’s library holds into this one</source>
        <translation>Gabungkan kandungan perpustakaan rakan sekerja ke dalam perpustakaan ini</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>Alihkan ke &amp;tong sampah</translation>
    </message>
    <message>
        <source>Ne&amp;xt annotation</source>
        <translation>Anotasi sete&amp;rusnya</translation>
    </message>
    <message>
        <source>Never &amp;suggest these words</source>
        <translation>&amp;Jangan cadangkan kata-kata ini</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel seterusnya</translation>
    </message>
    <message>
        <source>Next t&amp;heme</source>
        <translation>Tema sete&amp;rusnya</translation>
    </message>
    <message>
        <source>O&amp;utline…</source>
        <translation>&amp;Rangka…</translation>
    </message>
    <message>
        <source>Page down, then the next unread</source>
        <translation>Turun satu halaman, kemudian artikel belum dibaca yang seterusnya</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Naik satu halaman</translation>
    </message>
    <message>
        <source>Postil &amp;help</source>
        <translation>&amp;Bantuan Postil</translation>
    </message>
    <message>
        <source>Pre&amp;vious annotation</source>
        <translation>Anotasi sebelu&amp;mnya</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel sebelumnya</translation>
    </message>
    <message>
        <source>Print the article with its annotations</source>
        <translation>Cetak artikel bersama anotasinya</translation>
    </message>
    <message>
        <source>Put on the &amp;selection</source>
        <translation>&amp;Letakkan pada teks yang dipilih</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>T&amp;olak</translation>
    </message>
    <message>
        <source>Re&amp;ply</source>
        <translation>Ba&amp;las</translation>
    </message>
    <message>
        <source>Read or un&amp;read</source>
        <translation>Sudah atau belum &amp;dibaca</translation>
    </message>
    <message>
        <source>Recover what can be read of a damaged library</source>
        <translation>Selamatkan apa yang masih boleh dibaca daripada perpustakaan yang rosak</translation>
    </message>
    <message>
        <source>Reject the same words every&amp;where</source>
        <translation>Tolak kata-kata yang sama di ma&amp;na-mana</translation>
    </message>
    <message>
        <source>Reject the same words he&amp;re</source>
        <translation>Tolak kata-kata yang sama di s&amp;ini</translation>
    </message>
    <message>
        <source>Restore from trash</source>
        <translation>Pulihkan dari tong sampah</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Teks lebih &amp;kecil</translation>
    </message>
    <message>
        <source>Sa&amp;ve the search</source>
        <translation>Si&amp;mpan carian</translation>
    </message>
    <message>
        <source>Save a copy to share</source>
        <translation>Simpan salinan untuk dikongsi</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Simpan sebagai P&amp;DF…</translation>
    </message>
    <message>
        <source>Show &amp;log folder</source>
        <translation>Tunjukkan folder &amp;log</translation>
    </message>
    <message>
        <source>Show the &amp;original words…</source>
        <translation>Tunjukkan kata-kata &amp;asal…</translation>
    </message>
    <message>
        <source>Show the annotations</source>
        <translation>Tunjukkan anotasi</translation>
    </message>
    <message>
        <source>Show the ent&amp;ity</source>
        <translation>Tunjukkan entit&amp;i</translation>
    </message>
    <message>
        <source>Show the library pane</source>
        <translation>Tunjukkan panel perpustakaan</translation>
    </message>
    <message>
        <source>Su&amp;ggestions</source>
        <translation>&amp;Cadangan</translation>
    </message>
    <message>
        <source>Tag all &amp;more here</source>
        <translation>&amp;Kaitkan semua yang lain di sini</translation>
    </message>
    <message>
        <source>Tag e&amp;verywhere</source>
        <translation>Kaitkan &amp;di mana-mana</translation>
    </message>
    <message>
        <source>The words that the article had before</source>
        <translation>Kata-kata artikel sebelum ini</translation>
    </message>
    <message>
        <source>Underline s&amp;uggestions</source>
        <translation>&amp;Garis bawahi cadangan</translation>
    </message>
    <message>
        <source>What the articles speak of, in figures</source>
        <translation>Apa yang diperkatakan dalam artikel, dalam bentuk angka</translation>
    </message>
</context>
<context>
    <name>addresses</name>
    <message>
        <source>Leads to {host}</source>
        <translation>Membawa ke {host}</translation>
    </message>
</context>
<context>
    <name>annotations</name>
    <message numerus="yes">
        <source>%n mention(s) here</source>
        <translation>
            <numerusform>%n sebutan di sini</numerusform>
        </translation>
    </message>
    <message>
        <source>By {name}</source>
        <translation>Oleh {name}</translation>
    </message>
    <message>
        <source>Changed {when}</source>
        <translation>Diubah {when}</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Serlahan</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Dalam teks</translation>
    </message>
    <message>
        <source>Kept on an older version</source>
        <translation>Dikekalkan pada versi lama</translation>
    </message>
    <message>
        <source>Lost its place</source>
        <translation>Hilang tempatnya</translation>
    </message>
    <message>
        <source>Made {when}</source>
        <translation>Dibuat {when}</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Sebutan</translation>
    </message>
    <message>
        <source>Needs checking</source>
        <translation>Perlu diperiksa</translation>
    </message>
    <message>
        <source>New note on the article</source>
        <translation>Nota baharu pada artikel</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Nota pada artikel</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Nota: {note}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Balasan</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Balasan</translation>
    </message>
    <message>
        <source>Reply to something in the trash</source>
        <translation>Balasan kepada sesuatu dalam tong sampah</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation>Tag: {tags}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Anda</translation>
    </message>
    <message>
        <source>a name that the library knows</source>
        <translation>nama yang dikenali perpustakaan</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>date</source>
        <translation>tarikh</translation>
    </message>
    <message>
        <source>found by rule</source>
        <translation>ditemui mengikut peraturan</translation>
    </message>
    <message>
        <source>kept on an older version</source>
        <translation>dikekalkan pada versi lama</translation>
    </message>
    <message>
        <source>lost its place</source>
        <translation>hilang tempatnya</translation>
    </message>
    <message>
        <source>money</source>
        <translation>wang</translation>
    </message>
    <message>
        <source>needs checking</source>
        <translation>perlu diperiksa</translation>
    </message>
    <message>
        <source>percentage</source>
        <translation>peratusan</translation>
    </message>
    <message>
        <source>read as a value</source>
        <translation>dibaca sebagai nilai</translation>
    </message>
    <message>
        <source>suggested by {name}</source>
        <translation>dicadangkan oleh {name}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>semalam</translation>
    </message>
    <message>
        <source>{source}, accepted by {name}</source>
        <translation>{source}, diterima oleh {name}</translation>
    </message>
</context>
<context>
    <name>browser</name>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n anotasi</numerusform>
        </translation>
    </message>
    <message>
        <source>An entity</source>
        <translation>Satu entiti</translation>
    </message>
    <message>
        <source>By annotator</source>
        <translation>Mengikut penganotasi</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Mengikut artikel</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>Mengikut warna</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Mengikut hari</translation>
    </message>
    <message>
        <source>By entity</source>
        <translation>Mengikut entiti</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Mengikut tag</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Kosongkan penapis</translation>
    </message>
    <message>
        <source>In reply to “{quote}”</source>
        <translation>Balasan kepada “{quote}”</translation>
    </message>
    <message>
        <source>In the order of the text</source>
        <translation>Mengikut urutan teks</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Terbaharu dahulu</translation>
    </message>
    <message>
        <source>No annotation lies in the trash by itself</source>
        <translation>Tiada anotasi yang dibuang secara berasingan dalam tong sampah</translation>
    </message>
    <message>
        <source>No annotation matches these filters</source>
        <translation>Tiada anotasi yang sepadan dengan penapis ini</translation>
    </message>
    <message>
        <source>No annotation matches “{query}”</source>
        <translation>Tiada anotasi yang sepadan dengan “{query}”</translation>
    </message>
    <message>
        <source>One list</source>
        <translation>Satu senarai</translation>
    </message>
    <message>
        <source>Open an article, select some text and press H</source>
        <translation>Buka artikel, pilih teks dan tekan H</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Balasan</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Sejak {day}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Hingga {day}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Tanpa tajuk</translation>
    </message>
    <message>
        <source>Without a colour</source>
        <translation>Tanpa warna</translation>
    </message>
    <message>
        <source>Without an entity</source>
        <translation>Tanpa entiti</translation>
    </message>
    <message>
        <source>Without tags</source>
        <translation>Tanpa tag</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Anda</translation>
    </message>
    <message>
        <source>You, as {name}</source>
        <translation>Anda, sebagai {name}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>tertutup</translation>
    </message>
    <message>
        <source>every one</source>
        <translation>semua</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>dalam tong sampah</translation>
    </message>
    <message>
        <source>open</source>
        <translation>terbuka</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} hingga {last}</translation>
    </message>
</context>
<context>
    <name>colors</name>
    <message>
        <source>Blue</source>
        <translation>Biru</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Kelabu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Hijau</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Jingga</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Ungu</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Merah</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Biru kehijauan</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Kuning</translation>
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
        <translation>Satu nota</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>Semua warna</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Semua tag</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Semua jenis</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>Mengikut warna</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Mengikut tag</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Mengikut jenis</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>Marked by one</source>
        <translation>Ditanda oleh seorang sahaja</translation>
    </message>
    <message>
        <source>Marked differently</source>
        <translation>Ditanda secara berbeza</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Tiada</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Kata-kata berbeza</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
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
            <numerusform>%n hari lalu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n jam lalu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minit lalu</numerusform>
        </translation>
    </message>
    <message>
        <source>added {date}</source>
        <translation>ditambah {date}</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>sebentar tadi</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hari ini</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>semalam</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Clear</source>
        <translation>Kosongkan</translation>
    </message>
</context>
<context>
    <name>footer</name>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation>
            <numerusform>%Ln tanda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>import</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repair(s)</source>
        <translation>
            <numerusform>%Ln pembaikan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln patah perkataan</numerusform>
        </translation>
    </message>
    <message>
        <source>New version of “{title}”</source>
        <translation>Versi baharu “{title}”</translation>
    </message>
    <message>
        <source>The articles are parted by lines that say “{line}”.</source>
        <translation>Artikel dipisahkan oleh baris yang berbunyi “{line}”.</translation>
    </message>
    <message>
        <source>The whole file is one article.</source>
        <translation>Seluruh fail ini satu artikel.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Tanpa tajuk</translation>
    </message>
    <message>
        <source>already in the library</source>
        <translation>sudah ada dalam perpustakaan</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>versi baharu</translation>
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
            <numerusform>%Ln sebutan</numerusform>
        </translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Semua jenis</translation>
    </message>
    <message>
        <source>As fits</source>
        <translation>Ikut kesesuaian</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Mengikut hari</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Mengikut bulan</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Mengikut minggu</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Mengikut tahun</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Peristiwa</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasi</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Lain-lain</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produk</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Minggu bermula {day}</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Karya</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln article(s)</source>
        <translation>
            <numerusform>dalam %Ln artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>together in %Ln article(s)</source>
        <translation>
            <numerusform>bersama dalam %Ln artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>together in %Ln paragraph(s)</source>
        <translation>
            <numerusform>bersama dalam %Ln perenggan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joining</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n orang lain</numerusform>
        </translation>
    </message>
    <message>
        <source>(untitled)</source>
        <translation>(tanpa tajuk)</translation>
    </message>
    <message>
        <source>A name can be only one, so with both the later one counts.</source>
        <translation>Nama hanya boleh satu, jadi jika kedua-duanya dikekalkan, yang lebih baharu digunakan.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ditambah</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Anotasi</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Pengarang</translation>
    </message>
    <message>
        <source>Both are kept</source>
        <translation>Kedua-duanya dikekalkan</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Diubah</translation>
    </message>
    <message>
        <source>Changed on both sides. You decide what is kept.</source>
        <translation>Diubah oleh kedua-dua pihak. Anda yang menentukan apa yang dikekalkan.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>Deleted there, and as it was here.</source>
        <translation>Dipadam di sana, dan tidak berubah di sini.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entiti</translation>
    </message>
    <message>
        <source>Found again in a text that has changed. Look at it.</source>
        <translation>Ditemui semula dalam teks yang telah berubah. Sila lihat tempatnya.</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Serlahan</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>Konflik</translation>
    </message>
    <message>
        <source>Its words are not in the text of now. It stays with the article.</source>
        <translation>Kata-katanya tiada dalam teks sekarang. Tanda ini kekal bersama artikel.</translation>
    </message>
    <message>
        <source>Keeping both lets the later one count; a note holds what the other says.</source>
        <translation>Jika kedua-duanya dikekalkan, yang lebih baharu digunakan; kandungan yang satu lagi disimpan dalam nota.</translation>
    </message>
    <message>
        <source>Keeping both lets the later one count; the other name becomes an alias, and descriptions and notes are joined.</source>
        <translation>Jika kedua-duanya dikekalkan, yang lebih baharu digunakan; nama yang satu lagi menjadi alias, manakala keterangan dan nota dicantumkan.</translation>
    </message>
    <message>
        <source>Keeping both makes two annotations of it.</source>
        <translation>Jika kedua-duanya dikekalkan, terhasil dua anotasi.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Pautan</translation>
    </message>
    <message>
        <source>Lost its place</source>
        <translation>Hilang tempatnya</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Sebutan</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Digabungkan ke dalam</translation>
    </message>
    <message>
        <source>Mine is kept</source>
        <translation>Milik saya dikekalkan</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>Dialihkan ke tong sampah</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Name of a colour</source>
        <translation>Nama warna</translation>
    </message>
    <message>
        <source>Name of the colour {color}</source>
        <translation>Nama warna {color}</translation>
    </message>
    <message>
        <source>Needs checking</source>
        <translation>Perlu diperiksa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Only in the other library until now.</source>
        <translation>Sebelum ini hanya ada dalam perpustakaan yang satu lagi.</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Nama lain</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Diterbitkan</translation>
    </message>
    <message>
        <source>Rejected suggestion</source>
        <translation>Cadangan yang ditolak</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Balasan</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Carian tersimpan</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Carian</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Theirs is taken</source>
        <translation>Milik mereka diambil</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tajuk</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>What was changed there is taken over.</source>
        <translation>Perubahan yang dibuat di sana diambil.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Kata-kata</translation>
    </message>
    <message>
        <source>Words never suggested</source>
        <translation>Kata-kata yang tidak akan dicadangkan</translation>
    </message>
    <message>
        <source>accepted without asking</source>
        <translation>diterima tanpa bertanya</translation>
    </message>
    <message>
        <source>as it is here</source>
        <translation>seperti di sini</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>dalam tong sampah</translation>
    </message>
    <message>
        <source>with other words</source>
        <translation>dengan kata-kata yang berbeza</translation>
    </message>
    <message>
        <source>you</source>
        <translation>anda</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Finish a note</source>
        <translation>Selesaikan nota</translation>
    </message>
    <message>
        <source>Go a character back; fold</source>
        <translation>Undur satu aksara; lipat</translation>
    </message>
    <message>
        <source>Go a character on; unfold</source>
        <translation>Maju satu aksara; buka lipatan</translation>
    </message>
    <message>
        <source>Go a page down</source>
        <translation>Turun satu halaman</translation>
    </message>
    <message>
        <source>Go a page up</source>
        <translation>Naik satu halaman</translation>
    </message>
    <message>
        <source>Go back: from a note to its card, from a card to the text</source>
        <translation>Kembali: dari nota ke kadnya, dari kad ke teks</translation>
    </message>
    <message>
        <source>Go down a row or a line</source>
        <translation>Turun satu baris</translation>
    </message>
    <message>
        <source>Go to the beginning</source>
        <translation>Pergi ke permulaan</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Pergi ke penghujung</translation>
    </message>
    <message>
        <source>Go to the next control</source>
        <translation>Pergi ke kawalan seterusnya</translation>
    </message>
    <message>
        <source>Go to the previous control</source>
        <translation>Pergi ke kawalan sebelumnya</translation>
    </message>
    <message>
        <source>Go up a row or a line</source>
        <translation>Naik satu baris</translation>
    </message>
    <message>
        <source>Open what is chosen; edit the note of a card</source>
        <translation>Buka yang dipilih; sunting nota pada kad</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>Pilih semua</translation>
    </message>
</context>
<context>
    <name>knowing</name>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln sebutan</numerusform>
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
        <translation>Tidak disebut dalam mana-mana artikel</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Tanpa tajuk</translation>
    </message>
    <message>
        <source>acronym</source>
        <translation>akronim</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>alias</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>exact spelling</source>
        <translation>ejaan tepat</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln article(s)</source>
        <translation>
            <numerusform>dalam %Ln artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>name</source>
        <translation>nama</translation>
    </message>
    <message>
        <source>one is an acronym of the other</source>
        <translation>yang satu ialah akronim bagi yang lain</translation>
    </message>
    <message numerus="yes">
        <source>one name is part of the other in %Ln article(s)</source>
        <translation>
            <numerusform>nama yang satu ialah sebahagian daripada nama yang lain dalam %Ln artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>only in “{title}”</source>
        <translation>hanya dalam “{title}”</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>nama keluarga</translation>
    </message>
    <message>
        <source>they share a name</source>
        <translation>kedua-duanya berkongsi nama</translation>
    </message>
    <message>
        <source>{when}: no mention</source>
        <translation>{when}: tiada sebutan</translation>
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
            <numerusform>%n balasan</numerusform>
        </translation>
    </message>
    <message>
        <source>By {name}</source>
        <translation>Oleh {name}</translation>
    </message>
    <message>
        <source>End of the highlight</source>
        <translation>Penghujung serlahan</translation>
    </message>
    <message>
        <source>End of the mention</source>
        <translation>Penghujung sebutan</translation>
    </message>
    <message>
        <source>End of the words with a note</source>
        <translation>Penghujung kata-kata yang bernota</translation>
    </message>
    <message>
        <source>Highlight, {color}</source>
        <translation>Serlahan, {color}</translation>
    </message>
    <message>
        <source>In {color}</source>
        <translation>Dalam warna {color}</translation>
    </message>
    <message>
        <source>Mention of {entity}, {type}</source>
        <translation>Sebutan {entity}, {type}</translation>
    </message>
    <message>
        <source>Needs checking</source>
        <translation>Perlu diperiksa</translation>
    </message>
    <message>
        <source>Note on these words</source>
        <translation>Nota pada kata-kata ini</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Nota: {note}</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation>Tag: {tags}</translation>
    </message>
    <message>
        <source>Value: {value}</source>
        <translation>Nilai: {value}</translation>
    </message>
</context>
<context>
    <name>reviewing</name>
    <message>
        <source>stands for {name}</source>
        <translation>bermaksud {name}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} daripada {count}</translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>Annotated</source>
        <translation>Beranotasi</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Needs checking</source>
        <translation>Perlu diperiksa</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Carian tersimpan</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tunjukkan semua</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Tunjukkan lebih sedikit</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Berbintang</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Tong sampah</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Belum dibaca</translation>
    </message>
    <message>
        <source>cannot be understood</source>
        <translation>tidak dapat difahami</translation>
    </message>
</context>
<context>
    <name>types</name>
    <message>
        <source>Events</source>
        <translation>Peristiwa</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisasi</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Lain-lain</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produk</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Karya</translation>
    </message>
    <message>
        <source>event</source>
        <translation>peristiwa</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisasi</translation>
    </message>
    <message>
        <source>other</source>
        <translation>lain-lain</translation>
    </message>
    <message>
        <source>person</source>
        <translation>orang</translation>
    </message>
    <message>
        <source>place</source>
        <translation>tempat</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produk</translation>
    </message>
    <message>
        <source>work</source>
        <translation>karya</translation>
    </message>
</context>
<context>
    <name>versions</name>
    <message>
        <source>Version {number}</source>
        <translation>Versi {number}</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{moment}, by {name}</source>
        <translation>{moment}, oleh {name}</translation>
    </message>
    <message>
        <source>{version} (now)</source>
        <translation>{version} (sekarang)</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n ditambah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n sudah ada di sini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations</source>
        <translation>
            <numerusform>%n anotasi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations of others were left as they are</source>
        <translation>
            <numerusform>%n anotasi orang lain dibiarkan seperti sedia ada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are as they were</source>
        <translation>
            <numerusform>%n kembali seperti dahulu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles were lost; their annotations are on recovered articles.</source>
        <translation>
            <numerusform>%n artikel hilang; anotasinya berada pada artikel yang diselamatkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes of the file could not be read from the disk.</source>
        <translation>
            <numerusform>%n bait dalam fail tidak dapat dibaca daripada cakera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n diubah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come back</source>
        <translation>
            <numerusform>%n muncul semula</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n konflik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n tidak dapat dibaca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n dipadam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entities</source>
        <translation>
            <numerusform>%n entiti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entities added</source>
        <translation>
            <numerusform>%n entiti ditambah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entities were lost; they are called by what their mentions say.</source>
        <translation>
            <numerusform>%n entiti hilang; namanya diambil daripada kata-kata sebutannya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given further names</source>
        <translation>
            <numerusform>%n diberi nama tambahan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go</source>
        <translation>
            <numerusform>%n tiada lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>%n diimport</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines could not be read</source>
        <translation>
            <numerusform>%n baris tidak dapat dibaca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n hilang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost their place</source>
        <translation>
            <numerusform>%n hilang tempatnya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks found</source>
        <translation>
            <numerusform>%n tanda ditemui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentions were accepted by themselves</source>
        <translation>
            <numerusform>%n sebutan diterima secara automatik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need checking</source>
        <translation>
            <numerusform>%n perlu diperiksa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new versions</source>
        <translation>
            <numerusform>%n versi baharu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers of mentions kept with articles are wrong; “{command}” makes them anew.</source>
        <translation>
            <numerusform>%n bilangan sebutan yang disimpan bersama artikel salah; “{command}” menghasilkannya semula.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored from the trash</source>
        <translation>
            <numerusform>%n dipulihkan dari tong sampah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n teks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts belonged to no article any more; they are articles again.</source>
        <translation>
            <numerusform>%n teks tidak lagi dimiliki mana-mana artikel; kini menjadi artikel semula.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that lost their place were left out</source>
        <translation>
            <numerusform>%n yang hilang tempatnya ditinggalkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that overlap longer ones are under “label” only</source>
        <translation>
            <numerusform>%n yang bertindih dengan sebutan lebih panjang hanya ada di bawah “label”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that overlap longer ones were left out</source>
        <translation>
            <numerusform>%n yang bertindih dengan sebutan lebih panjang ditinggalkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n untuk diperiksa</numerusform>
        </translation>
    </message>
    <message>
        <source>A colour’s name has at most {count} characters; choose less.</source>
        <translation>Nama warna boleh mengandungi paling banyak {count} aksara; pilih nama yang lebih pendek.</translation>
    </message>
    <message>
        <source>A search can ask for {most} things at once, and “{words}” is one too many; leave some out, or put words that follow each other between quotes.</source>
        <translation>Carian boleh meminta {most} perkara serentak, dan “{words}” melebihi had itu; kurangkan, atau letakkan perkataan yang berturutan antara tanda petik.</translation>
    </message>
    <message>
        <source>A search can have {most} letters; leave some out.</source>
        <translation>Carian boleh mengandungi paling banyak {most} huruf; kurangkan sebahagiannya.</translation>
    </message>
    <message>
        <source>A suggestion in article {id} does not read its words at {start} to {stop}; suggest again for this article.</source>
        <translation>Satu cadangan dalam artikel {id} tidak sepadan dengan kata-katanya pada {start} hingga {stop}; cadangkan semula bagi artikel ini.</translation>
    </message>
    <message>
        <source>Accept annotation</source>
        <translation>Terima anotasi</translation>
    </message>
    <message>
        <source>Accept by itself</source>
        <translation>Terima secara automatik</translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <translation>Terima cadangan</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n suggestions</source>
        <translation>
            <numerusform>%n cadangan diterima</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted “{words}”</source>
        <translation>“{words}” diterima</translation>
    </message>
    <message>
        <source>Add alias</source>
        <translation>Tambah alias</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>Tambah pautan</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ditambah</translation>
    </message>
    <message>
        <source>Added a link to “{name}”</source>
        <translation>Pautan ditambah pada “{name}”</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>All mentions of “{name}” say the same; choose some of its sentences to split them off.</source>
        <translation>Semua sebutan “{name}” berbunyi sama; pilih beberapa ayatnya untuk dipisahkan.</translation>
    </message>
    <message>
        <source>An address begins with https://, http:// or mailto: and has no spaces.</source>
        <translation>Alamat bermula dengan https://, http:// atau mailto: dan tidak mengandungi ruang.</translation>
    </message>
    <message>
        <source>An alias needs words; nothing was added.</source>
        <translation>Alias memerlukan perkataan; tiada apa-apa yang ditambah.</translation>
    </message>
    <message>
        <source>An article needs a title; give it some words.</source>
        <translation>Artikel memerlukan tajuk; berikan beberapa perkataan.</translation>
    </message>
    <message>
        <source>An entity needs a name; it is still called “{name}”.</source>
        <translation>Entiti memerlukan nama; entiti ini masih bernama “{name}”.</translation>
    </message>
    <message>
        <source>An entity needs a name; write one, and nothing is lost.</source>
        <translation>Entiti memerlukan nama; tulis satu nama, dan tiada apa-apa yang hilang.</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Anotasi</translation>
    </message>
    <message>
        <source>Annotation {id} answers one of another article; write the answer again there.</source>
        <translation>Anotasi {id} membalas anotasi pada artikel lain; tulis semula balasan itu di sana.</translation>
    </message>
    <message>
        <source>Annotation {id} does not read its quote at {start} to {stop}; remove it and mark the passage again.</source>
        <translation>Petikan anotasi {id} tidak sepadan dengan teks pada {start} hingga {stop}; buang anotasi itu dan tandai bahagian teks itu semula.</translation>
    </message>
    <message>
        <source>Annotation {id} is placed at {start} to {stop}, where there is no text; look at it under “Needs checking” and choose its place.</source>
        <translation>Anotasi {id} diletakkan pada {start} hingga {stop}, tetapi tiada teks di situ; lihat anotasi itu di bawah “Perlu diperiksa” dan pilih tempatnya.</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anotasi</translation>
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
        <translation>Pengarang</translation>
    </message>
    <message>
        <source>Beside “{name}” lies “{journal}”, which belongs to a change that broke off; nothing was changed; move both to another folder, and restore then.</source>
        <translation>Di sisi “{name}” terdapat “{journal}”, iaitu sebahagian daripada perubahan yang terputus; tiada apa-apa yang diubah; alihkan kedua-duanya ke folder lain, kemudian pulihkan.</translation>
    </message>
    <message>
        <source>Change alias</source>
        <translation>Ubah alias</translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>Ubah warna</translation>
    </message>
    <message>
        <source>Change details</source>
        <translation>Ubah butiran</translation>
    </message>
    <message>
        <source>Change ends</source>
        <translation>Ubah permulaan dan penghujung</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Ubah tag</translation>
    </message>
    <message>
        <source>Change type</source>
        <translation>Ubah jenis</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Diubah</translation>
    </message>
    <message>
        <source>Changed the alias “{alias}”</source>
        <translation>Alias “{alias}” diubah</translation>
    </message>
    <message numerus="yes">
        <source>Changed the colour of %n annotations</source>
        <translation>
            <numerusform>Warna %n anotasi diubah</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the description of “{name}”</source>
        <translation>Keterangan “{name}” diubah</translation>
    </message>
    <message numerus="yes">
        <source>Changed the details of %n articles</source>
        <translation>
            <numerusform>Butiran %n artikel diubah</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the details of “{title}”</source>
        <translation>Butiran “{title}” diubah</translation>
    </message>
    <message numerus="yes">
        <source>Changed the tags of %n annotations</source>
        <translation>
            <numerusform>Tag %n anotasi diubah</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the tags of the article’s note</source>
        <translation>Tag nota artikel diubah</translation>
    </message>
    <message>
        <source>Changed the tags of “{quote}”</source>
        <translation>Tag “{quote}” diubah</translation>
    </message>
    <message>
        <source>Changed the type of “{name}”</source>
        <translation>Jenis “{name}” diubah</translation>
    </message>
    <message>
        <source>Confirm the place</source>
        <translation>Sahkan tempat</translation>
    </message>
    <message>
        <source>Delete entity</source>
        <translation>Padam entiti</translation>
    </message>
    <message>
        <source>Deleted on one side and changed on the other; it was kept.</source>
        <translation>Dipadam oleh satu pihak dan diubah oleh pihak yang satu lagi; dikekalkan.</translation>
    </message>
    <message>
        <source>Describe entity</source>
        <translation>Beri keterangan entiti</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Kosongkan tong sampah</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entiti</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entiti</translation>
    </message>
    <message>
        <source>Entity {id} is merged into itself by way of others; split it from them.</source>
        <translation>Entiti {id} digabungkan ke dalam dirinya sendiri melalui entiti lain; pisahkannya daripada entiti tersebut.</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Serlahkan</translation>
    </message>
    <message>
        <source>Highlighted “{quote}”</source>
        <translation>“{quote}” diserlahkan</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import gazetteer</source>
        <translation>Import senarai nama</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>Konflik</translation>
    </message>
    <message>
        <source>Keep on the older version</source>
        <translation>Kekalkan pada versi lama</translation>
    </message>
    <message>
        <source>Known to be lost: {what}; a backup may hold them.</source>
        <translation>Diketahui hilang: {what}; mungkin masih ada dalam sandaran.</translation>
    </message>
    <message>
        <source>Line {number}, “{words}”: {reason}</source>
        <translation>Baris {number}, “{words}”: {reason}</translation>
    </message>
    <message>
        <source>Lost its place</source>
        <translation>Hilang tempatnya</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Tandakan sebagai sudah dibaca</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Tandakan sebagai belum dibaca</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n articles as read</source>
        <translation>
            <numerusform>%n artikel ditandakan sebagai sudah dibaca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n articles as unread</source>
        <translation>
            <numerusform>%n artikel ditandakan sebagai belum dibaca</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked “{quote}” as well</source>
        <translation>“{quote}” turut ditanda</translation>
    </message>
    <message>
        <source>Merge entities</source>
        <translation>Gabungkan entiti</translation>
    </message>
    <message>
        <source>Merge library</source>
        <translation>Gabungkan perpustakaan</translation>
    </message>
    <message numerus="yes">
        <source>Merged “{loser}” into “{winner}” with %n mentions</source>
        <translation>
            <numerusform>“{loser}” digabungkan ke dalam “{winner}” bersama %n sebutan</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged “{name}”: {parts}</source>
        <translation>“{name}” digabungkan: {parts}</translation>
    </message>
    <message>
        <source>More than one annotation has an id that begins with “{id}”.</source>
        <translation>Lebih daripada satu anotasi mempunyai ID yang bermula dengan “{id}”.</translation>
    </message>
    <message>
        <source>More than one article has an id that begins with “{id}”.</source>
        <translation>Lebih daripada satu artikel mempunyai ID yang bermula dengan “{id}”.</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Alihkan ke tong sampah</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n articles to the trash</source>
        <translation>
            <numerusform>%n artikel dialihkan ke tong sampah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n entities to the trash</source>
        <translation>
            <numerusform>%n entiti dialihkan ke tong sampah</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>Dialihkan ke tong sampah</translation>
    </message>
    <message>
        <source>Moved “{name}” to the trash</source>
        <translation>“{name}” dialihkan ke tong sampah</translation>
    </message>
    <message>
        <source>Moved “{title}” to the trash</source>
        <translation>“{title}” dialihkan ke tong sampah</translation>
    </message>
    <message>
        <source>Name of a color</source>
        <translation>Nama warna</translation>
    </message>
    <message>
        <source>Needs checking</source>
        <translation>Perlu diperiksa</translation>
    </message>
    <message>
        <source>Never suggest</source>
        <translation>Jangan cadangkan</translation>
    </message>
    <message>
        <source>No backup of “{name}” could be made in “{folder}”: {reason}; the library is as it was; make room there, or see that you may write there.</source>
        <translation>Sandaran “{name}” tidak dapat dibuat dalam “{folder}”: {reason}; perpustakaan kekal seperti sedia ada; kosongkan ruang di sana, atau pastikan anda dibenarkan menulis di sana.</translation>
    </message>
    <message>
        <source>No line of “{name}” is a name, a tab and a type, so nothing was imported; line {number}, for one: {reason}.</source>
        <translation>Tiada baris dalam “{name}” yang terdiri daripada nama, tab dan jenis, jadi tiada apa-apa yang diimport; baris {number}, misalnya: {reason}.</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>Nota disimpan</translation>
    </message>
    <message>
        <source>Notes among them</source>
        <translation>Termasuk nota</translation>
    </message>
    <message>
        <source>Nothing could be read of “{name}”; it was left as it is; go back to a backup or a copy.</source>
        <translation>Tiada apa-apa yang dapat dibaca daripada “{name}”; fail ini dibiarkan seperti sedia ada; kembali kepada sandaran atau salinan.</translation>
    </message>
    <message>
        <source>OR stands between two things, of which one is enough; write both, or take it out.</source>
        <translation>OR terletak antara dua perkara, yang salah satunya sudah memadai; tulis kedua-duanya, atau buang OR.</translation>
    </message>
    <message>
        <source>Others wrote these, so they stay as they are: reply to them, or allow yourself in the preferences to change what others wrote.</source>
        <translation>Semua ini ditulis oleh orang lain, jadi dibiarkan seperti sedia ada: balas sahaja, atau benarkan diri anda dalam keutamaan untuk mengubah apa yang ditulis orang lain.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Picture {digest} is damaged; import its article again, or go back to a copy of the file.</source>
        <translation>Gambar {digest} rosak; import artikelnya semula, atau kembali kepada salinan fail.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Diterbitkan</translation>
    </message>
    <message>
        <source>Put a note on the article</source>
        <translation>Nota diletakkan pada artikel</translation>
    </message>
    <message>
        <source>Put in another place</source>
        <translation>Letakkan di tempat lain</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Baca</translation>
    </message>
    <message>
        <source>Recovered article</source>
        <translation>Artikel yang diselamatkan</translation>
    </message>
    <message>
        <source>Recovered entity</source>
        <translation>Entiti yang diselamatkan</translation>
    </message>
    <message>
        <source>Recovered: {what}.</source>
        <translation>Diselamatkan: {what}.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Muat semula</translation>
    </message>
    <message>
        <source>Reject suggestion</source>
        <translation>Tolak cadangan</translation>
    </message>
    <message numerus="yes">
        <source>Rejected %n suggestions</source>
        <translation>
            <numerusform>%n cadangan ditolak</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected suggestion</source>
        <translation>Cadangan yang ditolak</translation>
    </message>
    <message>
        <source>Rejected “{words}”</source>
        <translation>“{words}” ditolak</translation>
    </message>
    <message>
        <source>Remove alias</source>
        <translation>Buang alias</translation>
    </message>
    <message>
        <source>Remove annotation</source>
        <translation>Buang anotasi</translation>
    </message>
    <message>
        <source>Remove annotations</source>
        <translation>Buang anotasi</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Buang pautan</translation>
    </message>
    <message>
        <source>Remove search</source>
        <translation>Buang carian</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n annotations</source>
        <translation>
            <numerusform>%n anotasi dibuang</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed a link of “{name}”</source>
        <translation>Satu pautan “{name}” dibuang</translation>
    </message>
    <message>
        <source>Removed a note on the article</source>
        <translation>Nota pada artikel dibuang</translation>
    </message>
    <message>
        <source>Removed the search “{name}”</source>
        <translation>Carian “{name}” dibuang</translation>
    </message>
    <message>
        <source>Removed “{quote}”</source>
        <translation>“{quote}” dibuang</translation>
    </message>
    <message>
        <source>Rename colour</source>
        <translation>Namakan semula warna</translation>
    </message>
    <message>
        <source>Rename entity</source>
        <translation>Namakan semula entiti</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>Namakan semula carian</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Balas</translation>
    </message>
    <message>
        <source>Reply saved</source>
        <translation>Balasan disimpan</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Pulihkan</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n annotations</source>
        <translation>
            <numerusform>%n anotasi dipulihkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n articles</source>
        <translation>
            <numerusform>%n artikel dipulihkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n entities</source>
        <translation>
            <numerusform>%n entiti dipulihkan</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored “{name}”</source>
        <translation>“{name}” dipulihkan</translation>
    </message>
    <message>
        <source>Restored “{title}”</source>
        <translation>“{title}” dipulihkan</translation>
    </message>
    <message>
        <source>Row {number} of {table} points to something in {parent} that is not there; go back to a copy of the file to have it again.</source>
        <translation>Baris {number} dalam {table} merujuk kepada sesuatu dalam {parent} yang tidak wujud; kembali kepada salinan fail untuk mendapatkannya semula.</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Simpan carian</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Carian tersimpan</translation>
    </message>
    <message>
        <source>Saved the search “{name}”</source>
        <translation>Carian “{name}” disimpan</translation>
    </message>
    <message>
        <source>Saved “{name}”: {holds}; {size}.</source>
        <translation>“{name}” disimpan: {holds}; {size}.</translation>
    </message>
    <message>
        <source>Something is larger than “{name}” can hold; nothing was changed; divide it into smaller parts.</source>
        <translation>Ada sesuatu yang lebih besar daripada yang dapat ditampung oleh “{name}”; tiada apa-apa yang diubah; bahagikannya kepada bahagian yang lebih kecil.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message numerus="yes">
        <source>Split %n mentions off “{entity}” as “{name}”</source>
        <translation>
            <numerusform>%n sebutan dipisahkan daripada “{entity}” sebagai “{name}”</numerusform>
        </translation>
    </message>
    <message>
        <source>Split entity</source>
        <translation>Pisahkan entiti</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Beri bintang</translation>
    </message>
    <message numerus="yes">
        <source>Starred %n articles</source>
        <translation>
            <numerusform>%n artikel diberi bintang</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggest again</source>
        <translation>Cadangkan semula</translation>
    </message>
    <message>
        <source>Suggestions for “{name}” are accepted by themselves now</source>
        <translation>Cadangan untuk “{name}” kini diterima secara automatik</translation>
    </message>
    <message>
        <source>Suggestions for “{name}” wait for somebody now</source>
        <translation>Cadangan untuk “{name}” kini menunggu keputusan</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tambah tag</translation>
    </message>
    <message>
        <source>Tag entity</source>
        <translation>Kaitkan dengan entiti</translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n annotations as {name}</source>
        <translation>
            <numerusform>%n anotasi dikaitkan dengan {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n more places as {name}</source>
        <translation>
            <numerusform>%n bahagian teks lagi dikaitkan dengan {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Tagged the article as {name}</source>
        <translation>Artikel dikaitkan dengan {name}</translation>
    </message>
    <message>
        <source>Tagged the article’s note</source>
        <translation>Tag ditambah pada nota artikel</translation>
    </message>
    <message>
        <source>Tagged “{quote}”</source>
        <translation>Tag ditambah pada “{quote}”</translation>
    </message>
    <message>
        <source>Tagged “{quote}” as {name}</source>
        <translation>“{quote}” dikaitkan dengan {name}</translation>
    </message>
    <message>
        <source>Text {text} shows picture {digest}, which is not there; its words can be read all the same.</source>
        <translation>Teks {text} memaparkan gambar {digest} yang tidak wujud; kata-katanya masih boleh dibaca.</translation>
    </message>
    <message>
        <source>The annotation that this link leads to lies in the trash; restore it to follow.</source>
        <translation>Anotasi yang dituju oleh pautan ini berada dalam tong sampah; pulihkan anotasi itu untuk mengikuti pautan.</translation>
    </message>
    <message>
        <source>The annotation that this link led to is no longer in the library.</source>
        <translation>Anotasi yang dituju oleh pautan ini tiada lagi dalam perpustakaan.</translation>
    </message>
    <message>
        <source>The article that this link led to is no longer in the library.</source>
        <translation>Artikel yang dituju oleh pautan ini tiada lagi dalam perpustakaan.</translation>
    </message>
    <message>
        <source>The backup of “{name}” does not hold together, so the library itself may be damaged; nothing was changed and older backups were kept; check the library before you go on.</source>
        <translation>Sandaran “{name}” tidak utuh, jadi perpustakaan itu sendiri mungkin rosak; tiada apa-apa yang diubah dan sandaran yang lebih lama dikekalkan; periksa perpustakaan sebelum meneruskan.</translation>
    </message>
    <message>
        <source>The colour goes by its own name again</source>
        <translation>Warna ini kembali menggunakan namanya sendiri</translation>
    </message>
    <message>
        <source>The colour is called “{name}” now</source>
        <translation>Warna ini kini bernama “{name}”</translation>
    </message>
    <message>
        <source>The disk failed while “{name}” was in use; the change was not made; check that the disk is connected and has room, then open the library again.</source>
        <translation>Cakera gagal semasa “{name}” sedang digunakan; perubahan tidak dibuat; pastikan cakera disambungkan dan masih ada ruang, kemudian buka perpustakaan semula.</translation>
    </message>
    <message>
        <source>The disk that holds “{name}” is full; the change was not made and the library is whole; make room and try again.</source>
        <translation>Cakera yang menyimpan “{name}” penuh; perubahan tidak dibuat dan perpustakaan kekal utuh; kosongkan ruang dan cuba lagi.</translation>
    </message>
    <message>
        <source>The file is damaged: {finding}; keep it and go back to a copy of it.</source>
        <translation>Fail ini rosak: {finding}; simpan fail ini dan kembali kepada salinannya.</translation>
    </message>
    <message>
        <source>The mark is now on {quote}</source>
        <translation>Tanda kini terletak pada {quote}</translation>
    </message>
    <message>
        <source>The mark is now on “{quote}”</source>
        <translation>Tanda kini terletak pada “{quote}”</translation>
    </message>
    <message>
        <source>The name of an entity has at most {count} characters; it is still called “{name}”, so choose a shorter one.</source>
        <translation>Nama entiti boleh mengandungi paling banyak {count} aksara; entiti ini masih bernama “{name}”, jadi pilih nama yang lebih pendek.</translation>
    </message>
    <message>
        <source>The number of annotations kept with article {id} is wrong; “{command}” makes it anew.</source>
        <translation>Bilangan anotasi yang disimpan bersama artikel {id} salah; “{command}” menghasilkannya semula.</translation>
    </message>
    <message>
        <source>The original of this article is missing from the library.</source>
        <translation>Teks asal artikel ini tiada dalam perpustakaan.</translation>
    </message>
    <message>
        <source>The picture “{name}” was changed while it was being imported; nothing was imported; do it again.</source>
        <translation>Gambar “{name}” berubah semasa sedang diimport; tiada apa-apa yang diimport; cuba sekali lagi.</translation>
    </message>
    <message>
        <source>The plug-in “{name}” did not answer in time; it was stopped, everything else was done, and it is asked again when the program starts anew.</source>
        <translation>Pemalam “{name}” tidak menjawab dalam masa yang ditetapkan; pemalam ini dihentikan, semua yang lain telah dilakukan, dan pemalam ini akan ditanya semula apabila program dimulakan semula.</translation>
    </message>
    <message>
        <source>The plug-in “{name}” failed ({error}); it was stopped, everything else was done, and it is asked again when the program starts anew.</source>
        <translation>Pemalam “{name}” gagal ({error}); pemalam ini dihentikan, semua yang lain telah dilakukan, dan pemalam ini akan ditanya semula apabila program dimulakan semula.</translation>
    </message>
    <message>
        <source>The plug-in “{name}” gave an answer that makes no sense ({error}); it was stopped, everything else was done, and it is asked again when the program starts anew.</source>
        <translation>Pemalam “{name}” memberikan jawapan yang tidak masuk akal ({error}); pemalam ini dihentikan, semua yang lain telah dilakukan, dan pemalam ini akan ditanya semula apabila program dimulakan semula.</translation>
    </message>
    <message>
        <source>The report could not be written as “{name}”: {reason}; the library is not affected; choose another place or make room.</source>
        <translation>Laporan tidak dapat ditulis sebagai “{name}”: {reason}; perpustakaan tidak terjejas; pilih tempat lain atau lapangkan ruang.</translation>
    </message>
    <message>
        <source>The search index “{index}” does not agree with what it indexes; “{command}” makes it anew.</source>
        <translation>Indeks carian “{index}” tidak sepadan dengan kandungan yang diindeksnya; “{command}” menghasilkannya semula.</translation>
    </message>
    <message>
        <source>The search is called “{name}” now</source>
        <translation>Carian ini kini bernama “{name}”</translation>
    </message>
    <message>
        <source>The text of article {id} is none of its versions; import the article again.</source>
        <translation>Teks artikel {id} bukan mana-mana versinya; import artikel itu semula.</translation>
    </message>
    <message>
        <source>The text of this article is missing from the library.</source>
        <translation>Teks artikel ini tiada dalam perpustakaan.</translation>
    </message>
    <message>
        <source>The value of annotation {id} makes no sense; give it another one.</source>
        <translation>Nilai anotasi {id} tidak masuk akal; berikan nilai lain.</translation>
    </message>
    <message numerus="yes">
        <source>The words of %n articles were lost; what was quoted of them stands there.</source>
        <translation>
            <numerusform>Kata-kata %n artikel hilang; yang ada di tempatnya ialah petikan daripadanya.</numerusform>
        </translation>
    </message>
    <message>
        <source>The words of text {text} are not those that were brought in; go back to a backup or a copy to have them as they were.</source>
        <translation>Kata-kata teks {text} tidak sama dengan yang diimport; kembali kepada sandaran atau salinan untuk mendapatkannya seperti asal.</translation>
    </message>
    <message>
        <source>The words of this article could not be recovered.</source>
        <translation>Kata-kata artikel ini tidak dapat diselamatkan.</translation>
    </message>
    <message>
        <source>There is no annotation whose id begins with “{id}”.</source>
        <translation>Tiada anotasi dengan ID yang bermula dengan “{id}”.</translation>
    </message>
    <message>
        <source>There is no article whose id begins with “{id}”.</source>
        <translation>Tiada artikel dengan ID yang bermula dengan “{id}”.</translation>
    </message>
    <message>
        <source>There is no day “{value}” in the calendar.</source>
        <translation>Tiada hari “{value}” dalam kalendar.</translation>
    </message>
    <message>
        <source>There is no entity of the name “{words}”, and none whose id begins so.</source>
        <translation>Tiada entiti bernama “{words}”, dan tiada entiti dengan ID yang bermula begitu.</translation>
    </message>
    <message>
        <source>There is no field “{name}:”; did you mean “{near}:”? Put quotes around what is not meant as a field.</source>
        <translation>Tiada medan “{name}:”; adakah maksud anda “{near}:”? Letakkan tanda petik pada apa yang tidak dimaksudkan sebagai medan.</translation>
    </message>
    <message>
        <source>There is no field “{name}:”; there are {known}. Put quotes around what is not meant as a field.</source>
        <translation>Tiada medan “{name}:”; yang ada ialah {known}. Letakkan tanda petik pada apa yang tidak dimaksudkan sebagai medan.</translation>
    </message>
    <message>
        <source>There is no library at “{path}”; it may have been moved or renamed.</source>
        <translation>Tiada perpustakaan di “{path}”; mungkin sudah dialihkan atau dinamakan semula.</translation>
    </message>
    <message>
        <source>There is no search to save; type one first.</source>
        <translation>Tiada carian untuk disimpan; taip carian dahulu.</translation>
    </message>
    <message>
        <source>They are of different types; the type of “{name}” stays.</source>
        <translation>Kedua-duanya berlainan jenis; jenis “{name}” dikekalkan.</translation>
    </message>
    <message>
        <source>They have different Wikidata numbers, {ours} and {theirs}; both are kept.</source>
        <translation>Nombor Wikidata kedua-duanya berlainan, {ours} dan {theirs}; kedua-dua nombor dikekalkan.</translation>
    </message>
    <message>
        <source>This entity is no longer in the library.</source>
        <translation>Entiti ini tiada lagi dalam perpustakaan.</translation>
    </message>
    <message>
        <source>This has been changed since or is no longer there, so nothing was done; look at it again and repeat what you wanted.</source>
        <translation>Perkara ini sudah berubah sejak itu atau tiada lagi, jadi tiada apa-apa yang dilakukan; lihat semula dan ulangi apa yang anda mahu.</translation>
    </message>
    <message>
        <source>This is one parenthesis inside too many others; take some out.</source>
        <translation>Kurungan ini berada dalam terlalu banyak kurungan lain; buang beberapa daripadanya.</translation>
    </message>
    <message>
        <source>This parenthesis closes nothing; take it out, or open one before it.</source>
        <translation>Kurungan ini tidak menutup apa-apa; buang kurungan ini, atau buka satu sebelumnya.</translation>
    </message>
    <message>
        <source>This parenthesis is not closed; close it, or take it out.</source>
        <translation>Kurungan ini tidak ditutup; tutup atau buang kurungan ini.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tajuk</translation>
    </message>
    <message numerus="yes">
        <source>Took the star from %n articles</source>
        <translation>
            <numerusform>Bintang dibuang daripada %n artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Unstar</source>
        <translation>Buang bintang</translation>
    </message>
    <message>
        <source>What else was said of this article:</source>
        <translation>Apa lagi yang dinyatakan tentang artikel ini:</translation>
    </message>
    <message>
        <source>What is remembered of {key} cannot be read; merging may ask more than it needs to.</source>
        <translation>Apa yang diingat tentang {key} tidak dapat dibaca; penggabungan mungkin bertanya lebih daripada yang perlu.</translation>
    </message>
    <message>
        <source>What this link led to is no longer in the library.</source>
        <translation>Sasaran pautan ini tiada lagi dalam perpustakaan.</translation>
    </message>
    <message>
        <source>Words never suggested</source>
        <translation>Kata-kata yang tidak akan dicadangkan</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Tulis nota</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n annotations to {name}</source>
        <translation>
            <numerusform>%n anotasi ditulis ke {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n entities to {name}</source>
        <translation>
            <numerusform>%n entiti ditulis ke {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n mentions to {name}</source>
        <translation>
            <numerusform>%n sebutan ditulis ke {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>dokumen PDF</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>arkib ZIP atau dokumen pejabat</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>fail termampat</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>pangkalan data</translation>
    </message>
    <message>
        <source>a name in it has more than {most} characters</source>
        <translation>satu nama di dalamnya melebihi {most} aksara</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>gambar</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>program</translation>
    </message>
    <message>
        <source>a rich text document</source>
        <translation>dokumen teks kaya</translation>
    </message>
    <message>
        <source>a score of {score}</source>
        <translation>skor {score}</translation>
    </message>
    <message>
        <source>an office document</source>
        <translation>dokumen pejabat</translation>
    </message>
    <message>
        <source>apostrophes that drifted</source>
        <translation>apostrof yang tersasar</translation>
    </message>
    <message>
        <source>before an update to a newer version</source>
        <translation>sebelum kemas kini kepada versi yang lebih baharu</translation>
    </message>
    <message>
        <source>before going back to a backup</source>
        <translation>sebelum kembali kepada sandaran</translation>
    </message>
    <message>
        <source>before merging another library</source>
        <translation>sebelum menggabungkan perpustakaan lain</translation>
    </message>
    <message>
        <source>before repairing</source>
        <translation>sebelum membaiki</translation>
    </message>
    <message>
        <source>before the first change of the day</source>
        <translation>sebelum perubahan pertama pada hari itu</translation>
    </message>
    <message>
        <source>brackets that lost their side</source>
        <translation>kurungan siku yang tersalah arah</translation>
    </message>
    <message>
        <source>entities written out</source>
        <translation>kod aksara HTML ditulis sebagai aksara</translation>
    </message>
    <message>
        <source>full stops written twice</source>
        <translation>noktah berganda</translation>
    </message>
    <message>
        <source>here “{ours}”, there “{theirs}”</source>
        <translation>di sini “{ours}”, di sana “{theirs}”</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>aksara halimunan</translation>
    </message>
    <message>
        <source>it has no type: a tab and a type have to follow the name</source>
        <translation>baris ini tiada jenis: tab dan jenis mesti mengikuti nama</translation>
    </message>
    <message>
        <source>it has {n} columns instead of three</source>
        <translation>baris ini mempunyai {n} lajur, bukan tiga</translation>
    </message>
    <message>
        <source>it holds control characters</source>
        <translation>baris ini mengandungi aksara kawalan</translation>
    </message>
    <message>
        <source>it holds letters that could not be read</source>
        <translation>ia mengandungi huruf yang tidak dapat dibaca</translation>
    </message>
    <message>
        <source>its name holds neither a letter nor a digit</source>
        <translation>namanya tidak mengandungi huruf mahupun angka</translation>
    </message>
    <message>
        <source>no-break spaces</source>
        <translation>ruang tanpa putus</translation>
    </message>
    <message>
        <source>nothing can be painted there</source>
        <translation>tiada apa-apa boleh dilukis di situ</translation>
    </message>
    <message>
        <source>numbers in groups</source>
        <translation>nombor dengan kumpulan angka yang terpisah</translation>
    </message>
    <message>
        <source>parts of the page left out</source>
        <translation>bahagian halaman yang ditinggalkan</translation>
    </message>
    <message>
        <source>percent signs</source>
        <translation>tanda peratus</translation>
    </message>
    <message>
        <source>pictures left on the web</source>
        <translation>gambar yang kekal di web</translation>
    </message>
    <message>
        <source>pictures left out: more than an article may have</source>
        <translation>gambar yang ditinggalkan: melebihi had bagi satu artikel</translation>
    </message>
    <message>
        <source>pictures left out: neither PNG, JPEG, GIF nor WebP</source>
        <translation>gambar yang ditinggalkan: bukan PNG, JPEG, GIF atau WebP</translation>
    </message>
    <message>
        <source>pictures left out: not in the folder of the file</source>
        <translation>gambar yang ditinggalkan: tiada dalam folder fail</translation>
    </message>
    <message>
        <source>pictures left out: too large</source>
        <translation>gambar yang ditinggalkan: terlalu besar</translation>
    </message>
    <message>
        <source>quotation marks on the wrong side</source>
        <translation>tanda petik di sebelah yang salah</translation>
    </message>
    <message>
        <source>quotation marks written twice</source>
        <translation>tanda petik berganda</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>seseorang</translation>
    </message>
    <message>
        <source>spaces before punctuation</source>
        <translation>ruang sebelum tanda baca</translation>
    </message>
    <message>
        <source>spaces inside brackets</source>
        <translation>ruang di dalam kurungan</translation>
    </message>
    <message>
        <source>spaces inside quotation marks</source>
        <translation>ruang di dalam tanda petik</translation>
    </message>
    <message>
        <source>sums of money</source>
        <translation>amaun wang</translation>
    </message>
    <message>
        <source>superfluous spaces</source>
        <translation>ruang berlebihan</translation>
    </message>
    <message>
        <source>the next page cannot be begun</source>
        <translation>halaman seterusnya tidak dapat dimulakan</translation>
    </message>
    <message>
        <source>unreadable bytes</source>
        <translation>bait yang tidak dapat dibaca</translation>
    </message>
    <message>
        <source>web addresses</source>
        <translation>alamat web</translation>
    </message>
    <message>
        <source>{done}; {left}</source>
        <translation>{done}; {left}</translation>
    </message>
    <message>
        <source>{name} wrote this, so it stays as it is: reply to it, or allow yourself in the preferences to change what others wrote.</source>
        <translation>{name} yang menulis ini, jadi dibiarkan seperti sedia ada: balas sahaja, atau benarkan diri anda dalam keutamaan untuk mengubah apa yang ditulis orang lain.</translation>
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
        <translation>{reason}, daripada fail yang rosak</translation>
    </message>
    <message>
        <source>{start} to {stop} is no place in the text</source>
        <translation>{start} hingga {stop} bukan tempat dalam teks</translation>
    </message>
    <message>
        <source>“{alias}” no longer stands for “{name}”</source>
        <translation>“{alias}” tidak lagi bermaksud “{name}”</translation>
    </message>
    <message>
        <source>“{alias}” stands for “{name}” now</source>
        <translation>“{alias}” kini bermaksud “{name}”</translation>
    </message>
    <message>
        <source>“{edit}” cannot be undone or done again, since another program has changed what it was about; what you see has been read anew.</source>
        <translation>“{edit}” tidak boleh dibuat asal atau dibuat semula kerana program lain telah mengubah kandungannya; apa yang anda lihat telah dibaca semula.</translation>
    </message>
    <message>
        <source>“{field}:” knows no “{value}”; did you mean “{near}”?</source>
        <translation>“{field}:” tidak mengenali “{value}”; adakah maksud anda “{near}”?</translation>
    </message>
    <message>
        <source>“{field}:” knows no “{value}”; it can be {known}.</source>
        <translation>“{field}:” tidak mengenali “{value}”; nilai yang boleh digunakan ialah {known}.</translation>
    </message>
    <message>
        <source>“{field}:” says nothing yet; write what you look for right behind the colon.</source>
        <translation>“{field}:” masih kosong; tulis apa yang dicari sebaik selepas tanda titik bertindih.</translation>
    </message>
    <message>
        <source>“{name}” cannot be merged with itself; choose another entity.</source>
        <translation>“{name}” tidak boleh digabungkan dengan dirinya sendiri; pilih entiti lain.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened; check that it is there and that you may read it.</source>
        <translation>“{name}” tidak dapat dibuka; pastikan fail itu ada dan anda dibenarkan membacanya.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation>“{name}” tidak dapat dibaca: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be used: {reason}; check that its folder is there and that you may write in it.</source>
        <translation>“{name}” tidak dapat digunakan: {reason}; pastikan foldernya ada dan anda dibenarkan menulis di dalamnya.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written here; nothing was changed; copy it to a folder of your own and open the copy.</source>
        <translation>“{name}” tidak boleh ditulis di sini; tiada apa-apa yang diubah; salin fail itu ke folder anda sendiri dan buka salinannya.</translation>
    </message>
    <message>
        <source>“{name}” could not be read ({reason}); nothing was imported from it.</source>
        <translation>“{name}” tidak dapat dibaca ({reason}); tiada apa-apa yang diimport daripadanya.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason}; nothing was changed; choose another place or make room.</source>
        <translation>“{name}” tidak dapat ditulis: {reason}; tiada apa-apa yang diubah; pilih tempat lain atau kosongkan ruang.</translation>
    </message>
    <message>
        <source>“{name}” has been altered by another program ({what}), and what is in it might not stay as it is; it was left as it is; take out what was put in with that program, or go back to a copy.</source>
        <translation>“{name}” telah diubah oleh program lain ({what}), dan kandungannya mungkin tidak kekal seperti sedia ada; fail ini dibiarkan seperti sedia ada; buang apa yang dimasukkan dengan program itu, atau kembali kepada salinan.</translation>
    </message>
    <message>
        <source>“{name}” has {size} MB, more than the {limit} MB that can be imported; divide it into smaller files.</source>
        <translation>“{name}” bersaiz {size} MB, melebihi {limit} MB yang boleh diimport; bahagikannya kepada fail yang lebih kecil.</translation>
    </message>
    <message>
        <source>“{name}” holds lists nested too deep to be read; nothing was imported from it.</source>
        <translation>“{name}” mengandungi senarai bersarang yang terlalu dalam untuk dibaca; tiada apa-apa yang diimport daripadanya.</translation>
    </message>
    <message>
        <source>“{name}” holds no names, so nothing was imported.</source>
        <translation>“{name}” tidak mengandungi nama, jadi tiada apa-apa yang diimport.</translation>
    </message>
    <message>
        <source>“{name}” holds no text but binary data; nothing was imported.</source>
        <translation>“{name}” tidak mengandungi teks, hanya data binari; tiada apa-apa yang diimport.</translation>
    </message>
    <message>
        <source>“{name}” holds no words, so nothing was imported from it.</source>
        <translation>“{name}” tidak mengandungi kata-kata, jadi tiada apa-apa yang diimport daripadanya.</translation>
    </message>
    <message>
        <source>“{name}” holds nothing that is not here</source>
        <translation>“{name}” tidak mengandungi apa-apa yang belum ada di sini</translation>
    </message>
    <message>
        <source>“{name}” is a database of another program, not a Postil library; it was left as it is.</source>
        <translation>“{name}” ialah pangkalan data program lain, bukan perpustakaan Postil; fail ini dibiarkan seperti sedia ada.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a Postil library.</source>
        <translation>“{name}” ialah folder, bukan perpustakaan Postil.</translation>
    </message>
    <message>
        <source>“{name}” is a folder; choose the files in it instead.</source>
        <translation>“{name}” ialah folder; pilih fail di dalamnya.</translation>
    </message>
    <message>
        <source>“{name}” is being written by another program; nothing was changed; try again when it has finished.</source>
        <translation>“{name}” sedang ditulis oleh program lain; tiada apa-apa yang diubah; cuba lagi setelah selesai.</translation>
    </message>
    <message>
        <source>“{name}” is damaged; nothing was changed; keep the file and go back to a copy of it.</source>
        <translation>“{name}” rosak; tiada apa-apa yang diubah; simpan fail ini dan kembali kepada salinannya.</translation>
    </message>
    <message>
        <source>“{name}” is empty, so nothing was imported from it.</source>
        <translation>“{name}” kosong, jadi tiada apa-apa yang diimport daripadanya.</translation>
    </message>
    <message>
        <source>“{name}” is from an older version of Postil and may not be written here; copy it to a folder of your own and open the copy.</source>
        <translation>“{name}” daripada versi Postil yang lebih lama dan tidak boleh ditulis di sini; salin fail itu ke folder anda sendiri dan buka salinannya.</translation>
    </message>
    <message>
        <source>“{name}” is in an encoding that was not recognised; save it as UTF-8 and import it again.</source>
        <translation>Pengekodan “{name}” tidak dikenali; simpan fail itu sebagai UTF-8 dan import semula.</translation>
    </message>
    <message>
        <source>“{name}” is not a Postil library, or it is damaged; nothing was changed.</source>
        <translation>“{name}” bukan perpustakaan Postil, atau sudah rosak; tiada apa-apa yang diubah.</translation>
    </message>
    <message>
        <source>“{name}” is not a Postil library; it was left as it is; to read an article from it, import it instead.</source>
        <translation>“{name}” bukan perpustakaan Postil; fail ini dibiarkan seperti sedia ada; untuk membaca artikel daripadanya, import fail ini.</translation>
    </message>
    <message>
        <source>“{name}” is not a file that can be read.</source>
        <translation>“{name}” bukan fail yang boleh dibaca.</translation>
    </message>
    <message>
        <source>“{name}” is open for reading only; nothing was changed; copy it to a folder of your own and open the copy to work on it.</source>
        <translation>“{name}” dibuka untuk bacaan sahaja; tiada apa-apa yang diubah; salin fail itu ke folder anda sendiri dan buka salinannya untuk mengusahakannya.</translation>
    </message>
    <message>
        <source>“{name}” is open for writing by {who} on “{host}” since {since}; nothing was changed; close it there, or work on a copy.</source>
        <translation>{who} sedang membuka “{name}” untuk ditulis pada “{host}” sejak {since}; tiada apa-apa yang diubah; tutup di sana, atau bekerja dengan salinan.</translation>
    </message>
    <message>
        <source>“{name}” is the library itself; choose another file.</source>
        <translation>“{name}” ialah perpustakaan itu sendiri; pilih fail lain.</translation>
    </message>
    <message>
        <source>“{name}” is the library itself; choose another name.</source>
        <translation>“{name}” ialah perpustakaan itu sendiri; pilih nama lain.</translation>
    </message>
    <message>
        <source>“{name}” is there already; it was left as it is.</source>
        <translation>“{name}” sudah ada; fail ini dibiarkan seperti sedia ada.</translation>
    </message>
    <message>
        <source>“{name}” is {what}, not text; save it as plain text first.</source>
        <extracomment>What it is: one of the descriptions that begin with “a”.</extracomment>
        <translation>“{name}” ialah {what}, bukan teks; simpan sebagai teks biasa dahulu.</translation>
    </message>
    <message>
        <source>“{name}” lacks something that it had when it was compared; nothing was merged; check it, and compare it again.</source>
        <translation>“{name}” kekurangan sesuatu yang ada semasa dibandingkan; tiada apa-apa yang digabungkan; periksa fail itu dan bandingkan sekali lagi.</translation>
    </message>
    <message>
        <source>“{name}” lies in the trash, so nothing was merged; restore it first.</source>
        <translation>“{name}” berada dalam tong sampah, jadi tiada apa-apa yang digabungkan; pulihkannya dahulu.</translation>
    </message>
    <message>
        <source>“{name}” lies in the trash; restore it to see its page.</source>
        <translation>“{name}” berada dalam tong sampah; pulihkannya untuk melihat halamannya.</translation>
    </message>
    <message>
        <source>“{name}” means another colour already; choose another name.</source>
        <translation>“{name}” sudah digunakan untuk warna lain; pilih nama lain.</translation>
    </message>
    <message>
        <source>“{name}” was changed while it was read; nothing was merged; try again when nobody is working on it.</source>
        <translation>“{name}” berubah semasa sedang dibaca; tiada apa-apa yang digabungkan; cuba lagi apabila tiada sesiapa yang mengusahakannya.</translation>
    </message>
    <message>
        <source>“{name}” was left in the middle of a change and may not be written here; nothing was changed; copy it with the file “{name}-journal” to a folder of your own and open the copy.</source>
        <translation>“{name}” tertinggal di tengah-tengah perubahan dan tidak boleh ditulis di sini; tiada apa-apa yang diubah; salin fail itu bersama fail “{name}-journal” ke folder anda sendiri dan buka salinannya.</translation>
    </message>
    <message>
        <source>“{name}” was merged into “{other}”, whose page this is.</source>
        <translation>“{name}” telah digabungkan ke dalam “{other}”, dan inilah halamannya.</translation>
    </message>
    <message>
        <source>“{name}” was moved, replaced or removed while it was open; the change was not made; open it again from where it is now.</source>
        <translation>“{name}” telah dialihkan, digantikan atau dibuang semasa sedang terbuka; perubahan tidak dibuat; buka semula dari tempatnya sekarang.</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer version of Postil; it was left as it is; update the program to open it.</source>
        <translation>“{name}” ditulis oleh versi Postil yang lebih baharu; fail ini dibiarkan seperti sedia ada; kemas kini program untuk membukanya.</translation>
    </message>
    <message>
        <source>“{old}” is called “{new}” now</source>
        <translation>“{old}” kini bernama “{new}”</translation>
    </message>
    <message>
        <source>“{other}” was merged into “{library}” at {moment}.</source>
        <translation>“{other}” digabungkan ke dalam “{library}” pada {moment}.</translation>
    </message>
    <message>
        <source>“{path}” is a folder; give the name of a file in it.</source>
        <translation>“{path}” ialah folder; berikan nama fail di dalamnya.</translation>
    </message>
    <message>
        <source>“{quote}” does not stand in the text; give the words exactly as they are.</source>
        <translation>“{quote}” tidak terdapat dalam teks; berikan kata-kata yang tepat sama.</translation>
    </message>
    <message numerus="yes">
        <source>“{quote}” stands only %n times in the text.</source>
        <translation>
            <numerusform>“{quote}” hanya terdapat %n kali dalam teks.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{quote}” stays on the older version</source>
        <translation>“{quote}” kekal pada versi lama</translation>
    </message>
    <message>
        <source>“{title}” lies in the trash; restore it to follow the link.</source>
        <translation>“{title}” berada dalam tong sampah; pulihkannya untuk mengikuti pautan.</translation>
    </message>
    <message>
        <source>“{type}” is no type; the types are {types}</source>
        <translation>“{type}” bukan jenis; jenis yang ada ialah {types}</translation>
    </message>
    <message>
        <source>“{value}” is no date; write one as 2026, 2026-11 or 2026-11-20, or one of {words}.</source>
        <translation>“{value}” bukan tarikh; tulis sebagai 2026, 2026-11 atau 2026-11-20, atau salah satu daripada {words}.</translation>
    </message>
    <message>
        <source>“{words}” is no Wikidata number such as Q334 and no address that begins with https://; nothing was added, so correct it and try again.</source>
        <translation>“{words}” bukan nombor Wikidata seperti Q334 dan bukan alamat yang bermula dengan https://; tiada apa-apa yang ditambah, jadi betulkannya dan cuba lagi.</translation>
    </message>
    <message>
        <source>“{words}” may be suggested again</source>
        <translation>“{words}” boleh dicadangkan semula</translation>
    </message>
    <message>
        <source>“{words}” means more than one entity, so give the id of the one that you mean: {entities}.</source>
        <translation>“{words}” bermaksud lebih daripada satu entiti, jadi berikan ID entiti yang dimaksudkan: {entities}.</translation>
    </message>
    <message>
        <source>“{words}” will not be suggested any more</source>
        <translation>“{words}” tidak akan dicadangkan lagi</translation>
    </message>
</context>
</TS>
