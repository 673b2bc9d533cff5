<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>You accepted “{wording}” for it {often} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You removed it {often} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You kept it as it is {often} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{old}” stands for “{new}” in your list “{list}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{old}” stands for “{new}” in your list “{list}”, found in {number} papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it counts {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{new}” spells {acronym}, the acronym that the article gives for “{old}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{old}” stands for “{new}” in {percent} % of the spun texts it was learnt from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{old}” was seen in the place of “{new}” once in spun texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{old}” was seen in the place of “{new}” twice in spun texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a guess: “{old}” does not seem to belong here, and no list has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{old}” is a likely substitute for “{new}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{old}” is a likely substitute for “{new}”, one of its near-synonyms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{old}” is “{new}” in digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{old}” is “{new}” written out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{new}” is usual here, “{old}” is hardly ever met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{new}” is {number} times as usual here as “{old}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{new}” suits the words around it far better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its apostrophe is straight, most others in this article are curly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it seems to stand for it in {number} places of this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article quotes “{old}”, as an example it seems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word stands here twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{new}” was split in two here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is the last word of the line before, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{new}” stands here twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web page has this line in its menus and frames, not in the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the web page that the article was copied from, not of the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The characters of this word were read in a wrong encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spinner&apos;s list of wordings to choose from was left standing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{old}” is in no dictionary; this differs little and fits its neighbours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{characters} parts this word in two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{characters} is here and cannot be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{characters} are here and cannot be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{characters} stands in this word only by its looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{characters} stand in this word only by their looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{after}” goes before “{word}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{after}” goes with “{wording}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins the sentence now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quote} stands in {original}, paragraph {number}, without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quote} stands in {original}, paragraph {number}; the article lacks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quote} stands in {original}, paragraph {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in {originals} is like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted once in this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted twice in this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted {number} times in this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted in another form in this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{new}” became “{old}” elsewhere in this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit log as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} is the article itself, which an export never replaces. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be opened: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by its suffix it should be a zip archive with a document in it, but it is not. Choose another file, or correct the suffix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive cannot be written: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is encrypted. Open it in Word or LibreOffice, save it without a password, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is an old Word document (.doc), or an encrypted one. Open it in Word or LibreOffice, save it as .docx or .odt without a password, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its parts have {total} MB when inflated; at most {most} MB can be opened. Remove pictures from it, or split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has two parts named {part!r}. Save it again in the program that wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part has the invalid name {name!r}. It may be an attack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name {name!r} of a part leads out of the archive. It may be an attack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part {name!r} is encrypted. Save the document without a password, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part {name!r} is a link to another file. It may be an attack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part {name!r} is compressed by a method ({method}) that documents do not use. Save it again in the program that wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part {name!r} has {size} MB when inflated; at most {most} MB can be opened. Split the document and open the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part {name!r} is {size} times larger when inflated; at most {most} times is allowed. It is a zip bomb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part {part!r} overlaps another one. It is a zip bomb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part {part!r} is damaged (wrong checksum). Get the file again from its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part {part!r} is damaged. Get the file again from its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part {part!r} does not have the size that the archive states ({size} bytes). It is damaged, or an attack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Word document cannot hold the character U+{code} (line {line}). Remove it, or save the corrected text as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document has no paragraph to hold it. Undo it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line break at its end is the border of a table cell, a text box or a note, and cannot be removed. Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{path} holds %Ln tracked change(s). Choose whether to open the original text (all rejected) or the final text (all accepted).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>two changes are in the same place. Undo one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot hold these changes: the changed document could not be opened again. Save the corrected text as plain text. ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot hold these changes: the changed document would not have the corrected text. Save the corrected text as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot hold a change on line {line}: {why}, or save the corrected text as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be opened: its part {name!r} declares a document type (DOCTYPE), as attacks do and no Word document does. Save it again in the program that made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged: its part {name!r} is not well-formed XML ({why}). Open it in the program that made it and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged: its part {name!r} is not in the encoding that it declares. Open it in the program that made it and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be opened: the mark-up of its part {part!r} is ambiguous. Open it in the program that made it and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Visio drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is {other}, not a Word document. Save its text as a .txt file and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is an OpenDocument file with the wrong suffix. Rename it to .odt and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a zip archive, but not a Word document. Choose another file, or unpack it and open what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged: the part with its text is missing. Get the file again from where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged: its part {part!r} is not WordprocessingML. Open it in the program that made it and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is shown with all tracked changes {state}. They stay in the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document&apos;s {parts} are not reviewed and stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formulas are not reviewed and stay as they are ({number}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other documents are inserted in this one. Their text is not reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some text is formatted as hidden. Word does not show it, but it is reviewed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some content controls take their text from data elsewhere in the file. Word may replace corrections in them when it opens the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document holds macros. They are kept and never run here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document refers to external files. None of them was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{others} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text box is anchored in this paragraph, which therefore cannot be split behind it. Remove the line break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new line break is inside an element that cannot be split. Remove the line break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permission was denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the operation is not permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of its path is a file, not a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk quota is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than the system allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk or the connection to it failed (input/output error)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files cannot be moved within the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its links form a loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many files are open on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is in use by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection to its network folder was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device is not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the operation was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete files you do not need, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or get permission to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another disk, and check this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system gave no reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Rich Text document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an electronic book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is {format}, which cannot be opened. Save it as .docx, .odt or .txt (LibreOffice can do that) and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be opened: more than {most} elements are nested in each other, as on no real page. Open another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page declares the encoding {encoding}, but could also be UTF-8. If letters look wrong, open it again as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is long ({millions} million characters): its analysis takes a while and runs in the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The corrected text cannot be written into the page {name}. Save it as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page {name} cannot hold the character U+{code} on line {line} of the text. Remove it, or save the text as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a frameset page: its text is in other files. Open the file of the frame that shows the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a web page without visible text: there is nothing to read. If scripts fill the page, save it from a browser as a complete page and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved work on {name} is not protected against a crash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{message}: its journal is in use. Close the other window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journal is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is damaged, so it is not known where the article came from. Save will ask where to write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the journal of {name} is missing: at least {missing} of its entries after the {events} that were recovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parent} cannot be created: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work in {folder} is open in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} of the journal of {name} could not be used: damaged, cut short, or following a damaged one. See {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work in {folder} cannot be recovered: {why}. The folder was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be saved: the changed document could not be opened again. Nothing was written. {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be saved: some of the joined paragraphs cannot become one, because they are in different cells, boxes, notes or tracked changes. Nothing was written. Put the line breaks between them back, or save the text as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no text document: its part {part} has no office:text. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is empty: there is nothing to read. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be opened: its part {name} is in the encoding {label}, but OpenDocument uses UTF-8 or UTF-16. Save it again in the program that made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged: byte {start} of its part {name} is not {codec}. Open another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tag at character {start} has no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be opened: its part {name} declares a document type (DOCTYPE), as attacks do and no OpenDocument file does. Save it again in the program that made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be opened: its part {name} has {count} tags, and no more than {most} are read. Split the document and open the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it declares more than {most} prefixes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged or hostile: its part {name} cannot be read ({why}). Open another copy, or save it again in the program that made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is encrypted: its text cannot be read without the password. Open it in LibreOffice, save it without a password, and open that copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of type {kind!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is {found}, not an OpenDocument text. Choose a text document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a Word document with the wrong suffix. Rename it to .docx and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not an OpenDocument text, or is damaged: it has no part content.xml. Open another copy, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be opened: its text:s elements stand for more than {most} spaces, as in no real document. Save it again with a word processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be saved: the change on line {line} is in text that a tracked change of the document deletes, so it cannot be tracked. Nothing was written. Open the final text, or save without tracked changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be saved: the change on line {line} joins text of different cells, boxes, notes or sections, so it cannot be tracked. Nothing was written. Put the line break back, or save without tracked changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is shown with the tracked change {shown}. It stays in the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is shown with all {changes} tracked changes {shown}. They stay in the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document&apos;s hidden sections are not reviewed and stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is signed. A corrected copy does not match the signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The text contains %Ln NUL character(s), kept unless you change them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The lines have different ends (LF, CR LF or CR); each line keeps its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is long ({millions} million characters): the analysis takes a while and runs in the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} looks like {found}, not like text. Choose a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text encoding named {encoding!r}. Try utf-8, cp1252, iso8859-1 or utf-16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not in the encoding {encoding}: byte 0x{byte} on line {line} does not fit. Choose another encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be opened in the encoding {encoding}: saving it would change bytes that were not edited. Choose another encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binary data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} looks like UTF-16 without a byte order mark. Choose its encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not in UTF-8 (byte 0x{byte} on line {line}). Choose its encoding: {encoding} is the most likely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a folder, not a file. Choose a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a pipe, not a file. Save its output as a file and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a device, not a file. Choose a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a socket, not a file. Choose a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has no text: there is nothing to read. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file cannot have that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is larger than {most} MB, the most that can be opened. Split it and open the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be opened: {why}. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work saved in {log} cannot be resumed: {why}. Review {article} from the start; you will be asked before the saved files are overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{log}, where the log is written, is the article itself. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a valid file name. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was changed by another program since it was last read or saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} {happened}. Nothing was written. Save under another name, or overwrite it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has the suffix of another format: the article was opened as {names}, and is saved as that ({suffixes}). Choose such a name, or use Export for other formats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be saved: the encoding {encoding} has no {character!r} (U+{code}, line {line}). Nothing was written. Save it as UTF-8, or remove the character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a zip archive, as Word and OpenDocument files are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture (PNG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture (JPEG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture (GIF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture (WebP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a compressed file (gzip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a compressed file (bzip2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a compressed file (xz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a compressed file (zstd)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binary data ({share} of it control characters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a valid file name. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a link to {target}, which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{link} does not exist. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{link} is a folder. Choose a name for a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{link} is not an ordinary file. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{link} is write-protected. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} has a thousand backups. Remove some of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is the same file as another one to be written ({target}). Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be saved: {reason}. {names} could not be restored and has the new content. Save again, in another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be saved: {reason}. Nothing was changed. {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spun phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the spun phrase contains punctuation that ends a phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both sides are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {name} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {name} is longer than {MAX_WORDS} words or {MAX_LENGTH} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {name} contains the invisible character U+{ord}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {name} contains no word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has no valid pair{first}. Each line of a list has a spun phrase and its original, separated by a tab, comma or semicolon, or has original|replacement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has {once} pairs; a list can have at most {MAX_PAIRS}. Split it and import the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not in UTF-8 and was read as {likeliest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list “{new_name}” already exists. Choose another name, or remove that list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be deleted: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} and {other} have the same name “{one_name}”. The pairs of the former are not used. Delete one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list named “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no pairs to store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{content_name}” would have {pairs} pairs; a list can have at most {MAX_PAIRS}. Split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}, the folder for lists, cannot be created: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Unspin (list format {version}; this one reads {VERSION}). Its pairs are not used. Update Unspin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a list can have at most {MAX_NAME} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a list cannot contain invisible characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged or not a list of Unspin. Its pairs are not used; the file was not changed. Replace it by an intact copy, or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not valid JSON: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has no &quot;phrases&quot;. A list as JSON looks like {{&quot;phrases&quot;: [{{&quot;tortured&quot;: &quot;…&quot;, &quot;correct&quot;: &quot;…&quot;}}]}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;tortured&quot; and &quot;correct&quot; must both be strings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has not all columns of the first line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its query names no phrase that must be there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its query cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its brackets are nested more than {MAX_DEPTH} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the brackets of its query do not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its query has more than {MOST_ALTERNATIVES} alternatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an operator of its query has nothing beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its query excludes more than single phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no replacement after a |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than {MAX_WORDINGS} wordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its braces are nested more than {MAX_DEPTH} deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a } has no matching {</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a { has no matching }</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its quotation marks do not match ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has only one column; two are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is in use by another program. Wait until that is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full. Free some space, then run “unspin originals update”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be written to. Get permission to write there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be opened. Check that its folder can be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk failed, or it is full. Check the disk, then try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database says: {error}. Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index of your originals {path} cannot be used: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index of your originals {path} is damaged ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, the list of what you added to your originals, is damaged. Delete it, then add your files and folders again: “unspin originals add”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parent}, the folder for your originals, cannot be created: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has no words: there is nothing to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path_name} has tracked changes; it was read with all of them accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path_name} is not in UTF-8; it was read as {likeliest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its web page cannot be read ({message})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be added: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was not added to your originals; “unspin originals list” shows what was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be set aside: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is changing your originals. Wait until it is done, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}, the folder for your originals, cannot be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error} It was moved to {aside} and is built again from the files and folders that you added; originals whose files are gone are no longer in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has a line of more than {LONGEST_ROW} characters, line {number}: it is no table of articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has no column that looks like articles. Name the column “text”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no text in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was not read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; and {len} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of {path}: {named}{more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page left-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left-overs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added or left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no change {n} in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {n} was already undone or reverted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {n} is neither a decision nor an edit: use undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text of change {n} was changed again: revert the later change first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typing “{after}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {start}: {before!r} is not there to replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dismiss “{phrase}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare with “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, {places} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article is identical with {named}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} {named} is identical with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{few} of this article {verb} from {named}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {named} {are_versions} of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of the other {texts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not its original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is its original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article is itself one of the texts {where}; {rest} {is_it}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article is itself the only text {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only text {where} is not its original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {texts} texts {where} is its original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{coverage} % of this article comes from {name_of}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ({len} more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is another version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are other versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is open in another window of Unspin. Continue there, or close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last typing does not fit the text; it was set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has {length} characters without a space in line {line}; at most {most} can be shown. Break the line in a copy of the file and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has {lines} lines; at most {most} can be shown. Split it and open the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} is very long. It is shown in pieces to keep typing fast; in the file it stays one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is the article itself. Choose the text that it was made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path_name}, row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{article} does not seem to come from {name}, which seems to be in another language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{article} does not seem to come from {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, but for house style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{article} is identical with {name}{style}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % of {article} comes from {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is gone since it was read for the shelf; the text that the index kept of it is compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was changed since it was read for the shelf; its text as it was then is compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work saved on {name} cannot be resumed: {error}. Review the article from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which encoding does {name} use? Choose one that shows the text correctly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encodings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text in this encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export each change as a &amp;tracked change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Author of changes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save your {value} as {saved_name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you don’t save now is gone once the article is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path_name} was changed by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwriting it loses those changes.
{path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path_name} already exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It contains earlier work that is not open here.
{path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume work on {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved work on this article was found, with {entries} in its edit log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which version of {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It contains {number}, which stay in the file either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With all changes accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the changed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover your work on {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not saved, and the file {happened}. Recovered work continues with the text as it was opened then. If you cancel, you can still recover it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the recovered work on {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} will be deleted permanently. Work that was saved before is not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with an original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files to the possible originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder to the possible originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the index of possible originals?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its copies of {texts} text{value}, and the list of what you added ({places}), are deleted from {folder}. Your own files stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the list “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its {pairs} will be deleted. To keep the list without using it, untick it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept &amp;suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a job failed after it was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the text and its edit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the text and its edit log under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the corrected text, or a report of the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export re&amp;port…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a report of the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next article in the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the article that follows this one in its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change enco&amp;ding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the file again in another encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the article and return to the start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit Unspin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo the change that was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find text in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find text and replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customize &amp;keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign other keys to actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;lists…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import, turn on or off, or remove your own lists of phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allo&amp;wed phrases…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the phrases that are allowed in every article, and remove some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preference&amp;s…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes, sizes, sensitivity, saving, keys and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose {menu}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept suggestion &amp;{rank}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept suggestion {rank} and go to the next suspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start or &amp;resume review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for suspects and go to the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look among your possible originals for what the article was made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possi&amp;ble originals…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show, add, update or remove the files and folders among which originals are found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with an &amp;original…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a text that the article may have been made from: its words become suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the cop&amp;ied text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the article with the text on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to s&amp;earch for…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the article by which a search engine may find its original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark house style, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark where the article differs from an original in quotation marks, spelling and such</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next suspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next undecided suspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous suspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the previous undecided suspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept and go to next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the selected suggestion and go to the next suspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept for all a&amp;like…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept this wording for every occurrence of the phrase, after reviewing each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all from the ori&amp;ginal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept every wording that an original has, after showing each place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the text as it is and go to the next suspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow in this arti&amp;cle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This phrase is correct everywhere in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow al&amp;ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This phrase is correct in every article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what this article &amp;taught…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add wordings that were accepted here, or found in an original, to one of your lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to s&amp;uggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the suggestions: arrow keys select, Return accepts, Esc returns to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ype your own wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the field for your own wording: Return accepts, Esc returns to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;hy?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the full reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the text with its suspects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare with the article as opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the article as opened next to the article as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the edit &amp;log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every change; revert any of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the text larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the text smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual &amp;size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the text to its normal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fo&amp;nt and lines…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the article&apos;s font, its size, line spacing and length of lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark or high contrast, as the desktop is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black on white, strong lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High &amp;contrast, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White on black, strong lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour-&amp;blind safe, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks in colours that can be told apart without red or green, on a light page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olour-blind safe, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks in colours that can be told apart without red or green, on a dark page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command by name and run it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Unspin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what this article taught</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These wordings will be suggested in later articles while the list is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This creates a new list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name for the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{known_name}” has {len}; these will be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrases allowed in every article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark these phrases again (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phrase is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phrases are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} never marked, in any article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phrase is allowed in every article. “Allow always” beside a suspect adds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of the selected list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {path_name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “{chosen_name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{len} imported as “{made_name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{len} skipped:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this change in the text (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert this change only (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries match the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No changes yet. Every decision and every edit will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit log · {len}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change is no longer in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete the index…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{texts} text{value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{texts}, {bytes_of} on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index holds the text of these files in {str}. It never leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read in {name}: {len}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> – not there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{item_text}” in {len}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept for all alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wording:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {total} decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read this way in about {round} in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against it: “{wording}” itself still occurs {times} in this article, where a spinner would have replaced it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against it: “{wording}” became “{phrase}” in about {times} in this article, and spinners usually stick to one phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{listed} {where} it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by {join}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not look spun ({spun} %): few of its words are suspect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks spun word by word, by a spinner that Unspin does not know: about {spun} of every 100 words with synonyms seem to have been replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It reads like {MANNERS}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks spun ({spun} %): about {share} of every 100 wordings that spinners replace seem to have been replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>common in this context, where “{stands}” is very rare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rounded} times as common in this context as “{stands}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against it: very rare in this context, where “{stands}” is common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against it: “{stands}” is {times} times as common in this context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about as common in this context as “{stands}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in your list “{list_name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another spelling of the same word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet seen in spun articles, only similar in meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spun article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced by “{stands}” in {articles}, {share} % of those that contain “{stands}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (read as “{read_as}”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{len} from {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all from the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ticked} of {total} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept for {ticked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to search for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original most likely has these words: the spinner left them alone. Copy one and paste it into a search engine, with its quotation marks. Unspin itself sends nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{len}, shortest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before_it}{was}, put back: {strip},{after_it}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before_it}{was}, becomes {becomes},{after_it}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{index} of {ids}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{how_to} to go to the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is left to decide so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {total} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for suspects…{so_far}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear here as they are found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{open} left to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{how_to} to look for suspects again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search for suspects was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{how_to} to save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {total} decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not English: nothing is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can still edit and save the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suspects found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current suspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is this suspect?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert this decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↶ Undo: {undo_label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{how_to} to open one, or drop a file on the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}. {wording}, {sure} percent.{also} {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suggestions. Type your own wording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All alike ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back &amp; next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out &amp; next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suggestions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (first {MOST} shown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this article: {len}{more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}, read as {best_text} ({confidence} %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own wording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article to see how many suspects are marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {least} % sure or surer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{open} in this article{which}; {decided} decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your lists…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{len}, {used} in use, with {pairs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no lists of your own yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the selected phrases again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never marked. A phrase that is removed is marked again in articles opened later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every decision is on the disk at once, and typing within half a second, until you save or discard it: {journals}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set of &amp;keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A set replaces all keys, those that you changed yourself, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customize keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No preference is about “{strip}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {text_path_name} and its edit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what it taught…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suspects can be found: {error} You can still edit and save the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis failed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The previous {files} saved as {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> They differ in {count} place{value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article was compared with {names}, which was moved or changed since, or had no file. Its words are not suggested any more; compare with it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unspin ended unexpectedly with unsaved work on {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{article_name} was restored to its state when Unspin ended unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered {entries} of {article_name} that had not been saved when Unspin ended unexpectedly. The last is from {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work is protected against crashes again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the original as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can no longer be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was changed by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} {happened}. You are still working on the text as it was opened. The edit log can only be verified against that original, so save a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the original as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the original as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes to {origin_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be exported: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no further article in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying encodings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not fit in this computer’s memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {parent} cannot be read: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{item_text}” has no suggestion {rank}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reverted: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{spun}” is already allowed in every article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None found so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search for suspects was stopped. {so_far}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still looking for suspects. {so_far}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suggestion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ids} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{index} of {total}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the corrected text as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped. What was read stays; Update goes on with the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {texts} text{value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doing}: {done} of {total} file{value}{read}{paused}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doing}: paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{texts} text{value} on the shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} {problems} could not be read, or not all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path_name} was removed. {total_of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index and its list were deleted. Your files stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List each occurrence separately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the suspects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each occurrence separately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal phrases grouped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the list: {name}, {each}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the list, and whether equal phrases are grouped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspects list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suspects match the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for suspects…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For all ali&amp;ke ({alike})…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dismiss: keep it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow &amp;in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{way} to leave the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which texts are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both texts or one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved: stands elsewhere in the article. Click, or press Return, to go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved: click, or press Return, to go to its place in the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No original has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article lacks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article as it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · {at} of {stops}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 {unit} differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{differing} {unit}s differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moved} moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} % from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the article: {join}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{index} of {places}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{edits} replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace this match (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all matches in one step (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distinguish upper and lower case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match whole words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distinguish kinds of apostrophes, hyphens and spaces, accents that are letters of their own, and soft hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for a regular expression; \1 in the replacement stands for its first group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In suspects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in suspects only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and return to the text (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the suspects are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text widget was out of step with the article and was reloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font and lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line s&amp;pacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Length of lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{family} (not installed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Unspin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ships with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{WORDS}
Python {python}, Qt for Python {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added {added} to “{made_name}”, which now has {pairs}. See {menu_path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> A crash report, without your text, was saved as {note}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unexpected error occurred ({name}). Your text is still here: save it, then continue or restart Unspin.{more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is not loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved work, crash reports, your lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suspect selected. {how} to go to the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where undecided suspects are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most undecided suspects are about {worst} % into the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No undecided suspects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customize keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter actions or keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key for the selected action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{native} is assigned to several actions and will not work: {join}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}[*] – Unspin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {target}, with its edit log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All decisions kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved as {saved_name} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard has no text. Copy the original first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to accept: no undecided suspect has a wording of an original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to add yet: no wording was accepted or found in an original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words to search for: the spinner left too few alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not available now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No matching commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an article its own words back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unspin marks the phrases that an article spinner swapped, suggests the original wordings, and keeps an edit log that proves every change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}, or drop a file anywhere on this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel this task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the possible originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding can only be changed before the text is edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{decided} of {total} decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{decided} decided, {total} found so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{accepted} accepted, {by_hand} edited, {dismissed} dismissed, {allowed} allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is marked. {foreign}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks spun: {spun} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> with BOM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding and newlines: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article and pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything is saved to a file yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous suspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next suspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept &amp;&amp; next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept and go to the next suspect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>translatable</name>
    <message>
        <source>For Word and LibreOffice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For LibreOffice and other office programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clean page without scripts or remote content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text with Markdown’s special characters escaped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change with reason and time, both texts side by side, how to verify them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report of changes, for printing or sharing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For spreadsheets. The edit log, which proves the changes, is saved with the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.tsv *.csv *.json *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles ({join});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles and tables of articles ({join});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phrase allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own pairs of spun phrases and originals. Lists without a tick are not used. They never leave this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no lists yet. Import one (TSV, CSV, the Screener’s list, or a spinner’s own file), or choose {menu_path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts that articles may have been made from. Unspin looks among them for the original of each article that you open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on the shelf yet. Add your own stories, an archive, an agency’s feed: articles, tables of articles (CSV, TSV, JSON, JSON Lines), or folders of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or program is changing the shelf. What is there so far is searched; you can change it here once that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} Update builds it again from the files and folders that you added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the article as opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next article in the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggestions accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worded by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the work of a rewriter of papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>news from a spinner with several wordings for every word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the work of an essay farm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the work of a light rewriter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the work of a spinner that takes synonyms of any sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a translation there and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the work of a dictionary spinner that goes word by word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept &amp; next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up the figures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour-blind safe, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour-blind safe, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Follow the system” takes light, dark or high contrast from the desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appearance colours color scheme black white colorblind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size of the window’s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of menus, lists and buttons, on top of the desktop’s own size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interface font scale larger smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the &amp;article’s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl and the wheel change it, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom font larger smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How &amp;sure a suspect must be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> % sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less sure ones are not marked, listed or counted. What is decided stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidence threshold fewer more false alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidence threshold suspects marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark &amp;house style, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the article differs from an original in quotation marks, spelling and such.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare original quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own lists import pairs phrases originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allow always phrases never marked remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remember recently opened files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: the list of recent files is emptied and stays empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recent history privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save recovery crash folder journal where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyboard shortcuts sets word processor customize change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phrase is allowed in every article yet. Review ▸ Allow always adds the one at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for suspects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsaved problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shelf of possible originals is empty. Add the files and folders that articles may have been made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the shelf of possible originals has been read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting the index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspects are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing typed. Begin with a letter, or click where you want to type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives spun articles their own words back, with an edit log that proves every change. Works offline and sends nothing anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program, its lexicon and context model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apache License 2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WordNet 3.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>synonyms; Princeton University</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WordNet licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the neural network that training started from; Wang and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apache 2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lucide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISC and MIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt, PySide6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LGPL 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONNX Runtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs the neural network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model&apos;s figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lxml, libxml2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads and writes documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BSD, MIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repairs text in a wrong encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible originals…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, Down, 1 … 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the selected suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a suspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, Down, or its first letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next one of a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand or collapse a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match, previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return, Shift+Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select or deselect an occurrence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an article its </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim expressions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CR LF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
