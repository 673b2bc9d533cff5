<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
</context>
</TS>
