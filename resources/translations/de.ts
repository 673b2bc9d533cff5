<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>You accepted “{wording}” for it {often} here.</source>
        <translation>Sie haben hier {often} „{wording}“ dafür übernommen.</translation>
    </message>
    <message>
        <source>You removed it {often} here.</source>
        <translation>Sie haben es hier {often} entfernt.</translation>
    </message>
    <message>
        <source>You kept it as it is {often} here.</source>
        <translation>Sie haben es hier {often} belassen.</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>zweimal</translation>
    </message>
    <message>
        <source>{number} times</source>
        <translation>{number}-mal</translation>
    </message>
    <message>
        <source>“{old}” stands for “{new}” in your list “{list}”</source>
        <translation>„{old}“ steht in Ihrer Liste „{list}“ für „{new}“</translation>
    </message>
    <message>
        <source>“{old}” stands for “{new}” in your list “{list}”, found in {number} papers</source>
        <translation>„{old}“ steht in Ihrer Liste „{list}“ für „{new}“, gefunden in {number} Fachaufsätzen</translation>
    </message>
    <message>
        <source>it counts {rule}</source>
        <translation>es zählt {rule}</translation>
    </message>
    <message>
        <source>“{new}” spells {acronym}, the acronym that the article gives for “{old}”</source>
        <translation>„{new}“ ergibt {acronym}, die Abkürzung, die der Artikel für „{old}“ angibt</translation>
    </message>
    <message>
        <source>“{old}” stands for “{new}” in {percent} % of the spun texts it was learnt from</source>
        <translation>„{old}“ steht in {percent} % der verfremdeten Texte, aus denen gelernt wurde, für „{new}“</translation>
    </message>
    <message>
        <source>“{old}” was seen in the place of “{new}” once in spun texts</source>
        <translation>„{old}“ wurde in verfremdeten Texten einmal statt „{new}“ gesehen</translation>
    </message>
    <message>
        <source>“{old}” was seen in the place of “{new}” twice in spun texts</source>
        <translation>„{old}“ wurde in verfremdeten Texten zweimal statt „{new}“ gesehen</translation>
    </message>
    <message>
        <source>a guess: “{old}” does not seem to belong here, and no list has it</source>
        <translation>eine Vermutung: „{old}“ scheint nicht hierher zu gehören und steht in keiner Liste</translation>
    </message>
    <message>
        <source>“{old}” is a likely substitute for “{new}”</source>
        <translation>„{old}“ ist ein wahrscheinlicher Ersatz für „{new}“</translation>
    </message>
    <message>
        <source>“{old}” is a likely substitute for “{new}”, one of its near-synonyms</source>
        <translation>„{old}“ ist ein wahrscheinlicher Ersatz für „{new}“, von sehr ähnlicher Bedeutung</translation>
    </message>
    <message>
        <source>“{old}” is listed as a tortured phrase for “{new}”</source>
        <translation>„{old}“ steht als verdrehter Fachbegriff für „{new}“ auf der Liste</translation>
    </message>
    <message>
        <source>“{old}” is “{new}” in digits</source>
        <translation>„{old}“ ist „{new}“ in Ziffern</translation>
    </message>
    <message>
        <source>“{old}” is “{new}” written out</source>
        <translation>„{old}“ ist „{new}“ ausgeschrieben</translation>
    </message>
    <message>
        <source>“{new}” is usual here, “{old}” is hardly ever met</source>
        <translation>„{new}“ ist hier üblich, „{old}“ kommt kaum je vor</translation>
    </message>
    <message>
        <source>“{new}” is {number} times as usual here as “{old}”</source>
        <translation>„{new}“ ist hier {number}-mal so üblich wie „{old}“</translation>
    </message>
    <message>
        <source>“{new}” suits the words around it far better</source>
        <translation>„{new}“ passt weit besser zu den Wörtern ringsum</translation>
    </message>
    <message>
        <source>its apostrophe is straight, most others in this article are curly</source>
        <translation>der Apostroph ist gerade, die meisten anderen in diesem Artikel sind typografisch</translation>
    </message>
    <message>
        <source>it seems to stand for it in {number} places of this article</source>
        <translation>anscheinend steht es an {number} Stellen dieses Artikels dafür</translation>
    </message>
    <message>
        <source>English hardly has these words together</source>
        <translation>zusammen kommen diese Wörter im Englischen kaum vor</translation>
    </message>
    <message>
        <source>words of science are around it, as {words}</source>
        <translation>ringsum stehen Wörter der Wissenschaft wie {words}</translation>
    </message>
    <message>
        <source>it is used here as a method is</source>
        <translation>es wird hier wie ein Verfahren verwendet</translation>
    </message>
    <message>
        <source>the article has “{new}” elsewhere</source>
        <translation>an anderer Stelle steht im Artikel „{new}“</translation>
    </message>
    <message>
        <source>the article has {acronym}, the acronym of “{new}”</source>
        <translation>im Artikel steht {acronym}, die Abkürzung von „{new}“</translation>
    </message>
    <message>
        <source>The article quotes “{old}”, as an example it seems</source>
        <translation>Der Artikel zitiert „{old}“, anscheinend als Beispiel</translation>
    </message>
    <message>
        <source>A word stands here twice.</source>
        <translation>Ein Wort steht hier zweimal.</translation>
    </message>
    <message>
        <source>“{new}” was split in two here.</source>
        <translation>„{new}“ wurde hier in zwei Teile getrennt.</translation>
    </message>
    <message>
        <source>“{word}” is the last word of the line before, too.</source>
        <translation>„{word}“ ist auch das letzte Wort der Zeile davor.</translation>
    </message>
    <message>
        <source>“{new}” stands here twice.</source>
        <translation>„{new}“ steht hier zweimal.</translation>
    </message>
    <message>
        <source>The web page has this line in its menus and frames, not in the article.</source>
        <translation>Die Webseite hat diese Zeile in Menüs und Rahmen, nicht im Artikel.</translation>
    </message>
    <message>
        <source>A line of the web page that the article was copied from, not of the article.</source>
        <translation>Eine Zeile der Webseite, von der der Artikel kopiert wurde, nicht des Artikels.</translation>
    </message>
    <message>
        <source>The characters of this word were read in a wrong encoding.</source>
        <translation>Die Zeichen dieses Wortes wurden in einer falschen Codierung gelesen.</translation>
    </message>
    <message>
        <source>The spinner&apos;s list of wordings to choose from was left standing here.</source>
        <translation>Hier blieb die Auswahlliste des Umschreibprogramms stehen.</translation>
    </message>
    <message>
        <source>“{old}” is in no dictionary; this differs little and fits its neighbours.</source>
        <translation>„{old}“ steht in keinem Wörterbuch; dies weicht kaum ab und passt zur Umgebung.</translation>
    </message>
    <message>
        <source>{characters} parts this word in two.</source>
        <translation>{characters} trennt dieses Wort in zwei Teile.</translation>
    </message>
    <message>
        <source>{characters} is here and cannot be seen.</source>
        <translation>{characters} steht hier und ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>{characters} are here and cannot be seen.</source>
        <translation>{characters} stehen hier und sind nicht zu sehen.</translation>
    </message>
    <message>
        <source>{characters} stands in this word only by its looks.</source>
        <translation>{characters} gehört nur dem Aussehen nach in dieses Wort.</translation>
    </message>
    <message>
        <source>{characters} stand in this word only by their looks.</source>
        <translation>{characters} gehören nur dem Aussehen nach in dieses Wort.</translation>
    </message>
    <message>
        <source>“{after}” goes before “{word}”.</source>
        <translation>„{after}“ steht vor „{word}“.</translation>
    </message>
    <message>
        <source>“{after}” goes with “{wording}”.</source>
        <translation>„{after}“ passt zu „{wording}“.</translation>
    </message>
    <message>
        <source>It begins the sentence now.</source>
        <translation>Damit beginnt jetzt der Satz.</translation>
    </message>
    <message>
        <source>{character} for “{letter}”</source>
        <translation>{character} statt „{letter}“</translation>
    </message>
    <message>
        <source>{characters} and others</source>
        <translation>{characters} und andere</translation>
    </message>
    <message>
        <source>{quote} stands in {original}, paragraph {number}, without it.</source>
        <translation>{quote} steht in {original}, Absatz {number}, ohne diesen Zusatz.</translation>
    </message>
    <message>
        <source>{quote} stands in {original}, paragraph {number}; the article lacks it.</source>
        <translation>{quote} steht in {original}, Absatz {number}; im Artikel fehlt es.</translation>
    </message>
    <message>
        <source>{quote} stands in {original}, paragraph {number}.</source>
        <translation>{quote} steht in {original}, Absatz {number}.</translation>
    </message>
    <message>
        <source>Nothing in {originals} is like it.</source>
        <translation>{originals} durchsucht: Nichts Ähnliches gefunden.</translation>
    </message>
    <message>
        <source>Accepted once in this article.</source>
        <translation>In diesem Artikel einmal übernommen.</translation>
    </message>
    <message>
        <source>Accepted twice in this article.</source>
        <translation>In diesem Artikel zweimal übernommen.</translation>
    </message>
    <message>
        <source>Accepted {number} times in this article.</source>
        <translation>In diesem Artikel {number}-mal übernommen.</translation>
    </message>
    <message>
        <source>Accepted in another form in this article.</source>
        <translation>In diesem Artikel in anderer Form übernommen.</translation>
    </message>
    <message>
        <source>“{new}” became “{old}” elsewhere in this article.</source>
        <translation>„{new}“ wurde an anderer Stelle dieses Artikels zu „{old}“.</translation>
    </message>
    <message>
        <source>Report of changes</source>
        <translation>Änderungsbericht</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>New tortured phrases</source>
        <translation>Neue verdrehte Fachbegriffe</translation>
    </message>
    <message>
        <source>Edit log as a table</source>
        <translation>Änderungsprotokoll als Tabelle</translation>
    </message>
    <message>
        <source>Annotated PDF</source>
        <translation>PDF mit Anmerkungen</translation>
    </message>
    <message>
        <source>{target} is the article itself, which an export never replaces. Choose another name.</source>
        <translation>{target} ist der Artikel selbst; ein Export ersetzt ihn nie. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {why}</source>
        <translation>{path} kann nicht geöffnet werden: {why}</translation>
    </message>
    <message>
        <source>by its suffix it should be a zip archive with a document in it, but it is not. Choose another file, or correct the suffix.</source>
        <translation>der Endung nach müsste es ein ZIP-Archiv mit einem Dokument darin sein, ist es aber nicht. Wählen Sie eine andere Datei, oder berichtigen Sie die Endung.</translation>
    </message>
    <message>
        <source>The archive cannot be written: {why}</source>
        <translation>Das Archiv kann nicht geschrieben werden: {why}</translation>
    </message>
    <message>
        <source>{path} is encrypted. Open it in Word or LibreOffice, save it without a password, and open that.</source>
        <translation>{path} ist verschlüsselt. Öffnen Sie die Datei in Word oder LibreOffice, speichern Sie sie ohne Kennwort, und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>{path} is an old Word document (.doc), or an encrypted one. Open it in Word or LibreOffice, save it as .docx or .odt without a password, and open that.</source>
        <translation>{path} ist ein altes Word-Dokument (.doc) oder ein verschlüsseltes. Öffnen Sie es in Word oder LibreOffice, speichern Sie es ohne Kennwort als .docx oder .odt, und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>its parts have {total} MB when inflated; at most {most} MB can be opened. Remove pictures from it, or split it.</source>
        <translation>die Teile umfassen entpackt {total} MB; höchstens {most} MB lassen sich öffnen. Entfernen Sie Bilder daraus, oder teilen Sie das Dokument.</translation>
    </message>
    <message>
        <source>it has two parts named {part!r}. Save it again in the program that wrote it.</source>
        <translation>zwei Teile heißen {part!r}. Speichern Sie das Dokument erneut in dem Programm, das es geschrieben hat.</translation>
    </message>
    <message>
        <source>a part has the invalid name {name!r}. It may be an attack.</source>
        <translation>ein Teil hat den ungültigen Namen {name!r}. Das kann ein Angriff sein.</translation>
    </message>
    <message>
        <source>the name {name!r} of a part leads out of the archive. It may be an attack.</source>
        <translation>der Name {name!r} eines Teils führt aus dem Archiv hinaus. Das kann ein Angriff sein.</translation>
    </message>
    <message>
        <source>the part {name!r} is encrypted. Save the document without a password, and open that.</source>
        <translation>der Teil {name!r} ist verschlüsselt. Speichern Sie das Dokument ohne Kennwort, und öffnen Sie es dann.</translation>
    </message>
    <message>
        <source>the part {name!r} is a link to another file. It may be an attack.</source>
        <translation>der Teil {name!r} ist ein Verweis auf eine andere Datei. Das kann ein Angriff sein.</translation>
    </message>
    <message>
        <source>the part {name!r} is compressed by a method ({method}) that documents do not use. Save it again in the program that wrote it.</source>
        <translation>der Teil {name!r} ist mit einem Verfahren ({method}) komprimiert, das Dokumente nicht verwenden. Speichern Sie das Dokument erneut in dem Programm, das es geschrieben hat.</translation>
    </message>
    <message>
        <source>the part {name!r} has {size} MB when inflated; at most {most} MB can be opened. Split the document and open the parts.</source>
        <translation>der Teil {name!r} umfasst entpackt {size} MB; höchstens {most} MB lassen sich öffnen. Teilen Sie das Dokument, und öffnen Sie die Teile.</translation>
    </message>
    <message>
        <source>the part {name!r} is {size} times larger when inflated; at most {most} times is allowed. It is a zip bomb.</source>
        <translation>der Teil {name!r} ist entpackt {size}-mal so groß; höchstens das {most}-Fache ist zulässig. Es ist eine ZIP-Bombe.</translation>
    </message>
    <message>
        <source>the part {part!r} overlaps another one. It is a zip bomb.</source>
        <translation>der Teil {part!r} überschneidet sich mit einem anderen. Es ist eine ZIP-Bombe.</translation>
    </message>
    <message>
        <source>the part {part!r} is damaged (wrong checksum). Get the file again from its source.</source>
        <translation>der Teil {part!r} ist beschädigt (falsche Prüfsumme). Beschaffen Sie die Datei noch einmal aus ihrer Quelle.</translation>
    </message>
    <message>
        <source>the part {part!r} is damaged. Get the file again from its source.</source>
        <translation>der Teil {part!r} ist beschädigt. Beschaffen Sie die Datei noch einmal aus ihrer Quelle.</translation>
    </message>
    <message>
        <source>the part {part!r} does not have the size that the archive states ({size} bytes). It is damaged, or an attack.</source>
        <translation>der Teil {part!r} hat nicht die Größe, die das Archiv angibt ({size} Bytes). Er ist beschädigt, oder es ist ein Angriff.</translation>
    </message>
    <message>
        <source>A Word document cannot hold the character U+{code} (line {line}). Remove it, or save the corrected text as plain text.</source>
        <translation>Ein Word-Dokument kann das Zeichen U+{code} (Zeile {line}) nicht enthalten. Entfernen Sie es, oder speichern Sie den korrigierten Text als reinen Text.</translation>
    </message>
    <message>
        <source>the document has no paragraph to hold it. Undo it</source>
        <translation>im Dokument gibt es keinen Absatz, der es aufnehmen könnte. Machen Sie es rückgängig</translation>
    </message>
    <message>
        <source>the line break at its end is the border of a table cell, a text box or a note, and cannot be removed. Put it back</source>
        <translation>der Zeilenumbruch am Ende ist die Grenze einer Tabellenzelle, eines Textfelds oder einer Anmerkung und lässt sich nicht entfernen. Setzen Sie ihn wieder ein</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds %Ln tracked change(s). Choose whether to open the original text (all rejected) or the final text (all accepted).</source>
        <translation>
            <numerusform>{path} enthält %Ln nachverfolgte Änderung. Wählen Sie, ob der ursprüngliche Text (abgelehnt) oder der endgültige (angenommen) geöffnet wird.</numerusform>
            <numerusform>{path} enthält %Ln nachverfolgte Änderungen. Wählen Sie, ob der ursprüngliche Text (alle abgelehnt) oder der endgültige (alle angenommen) geöffnet wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>two changes are in the same place. Undo one of them</source>
        <translation>zwei Änderungen liegen an derselben Stelle. Machen Sie eine davon rückgängig</translation>
    </message>
    <message>
        <source>{path} cannot hold these changes: the changed document could not be opened again. Save the corrected text as plain text. ({error})</source>
        <translation>{path} kann diese Änderungen nicht aufnehmen: Das geänderte Dokument ließ sich nicht wieder öffnen. Speichern Sie den korrigierten Text als reinen Text. ({error})</translation>
    </message>
    <message>
        <source>{path} cannot hold these changes: the changed document would not have the corrected text. Save the corrected text as plain text.</source>
        <translation>{path} kann diese Änderungen nicht aufnehmen: Das geänderte Dokument enthielte nicht den korrigierten Text. Speichern Sie den korrigierten Text als reinen Text.</translation>
    </message>
    <message>
        <source>{path} cannot hold a change on line {line}: {why}, or save the corrected text as plain text.</source>
        <translation>{path} kann eine Änderung in Zeile {line} nicht aufnehmen: {why}, oder speichern Sie den korrigierten Text als reinen Text.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: its part {name!r} declares a document type (DOCTYPE), as attacks do and no Word document does. Save it again in the program that made it.</source>
        <translation>{path} kann nicht geöffnet werden: Der Teil {name!r} deklariert einen Dokumenttyp (DOCTYPE), wie es Angriffe tun und kein Word-Dokument. Speichern Sie die Datei erneut in dem Programm, das sie erstellt hat.</translation>
    </message>
    <message>
        <source>{path} is damaged: its part {name!r} is not well-formed XML ({why}). Open it in the program that made it and save it again.</source>
        <translation>{path} ist beschädigt: Der Teil {name!r} ist kein wohlgeformtes XML ({why}). Öffnen Sie die Datei in dem Programm, das sie erstellt hat, und speichern Sie sie erneut.</translation>
    </message>
    <message>
        <source>{path} is damaged: its part {name!r} is not in the encoding that it declares. Open it in the program that made it and save it again.</source>
        <translation>{path} ist beschädigt: Der Teil {name!r} hat nicht die Codierung, die er angibt. Öffnen Sie die Datei in dem Programm, das sie erstellt hat, und speichern Sie sie erneut.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: the mark-up of its part {part!r} is ambiguous. Open it in the program that made it and save it again.</source>
        <translation>{path} kann nicht geöffnet werden: Die Auszeichnung im Teil {part!r} ist mehrdeutig. Öffnen Sie die Datei in dem Programm, das sie erstellt hat, und speichern Sie sie erneut.</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>eine Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>eine PowerPoint-Präsentation</translation>
    </message>
    <message>
        <source>a Visio drawing</source>
        <translation>eine Visio-Zeichnung</translation>
    </message>
    <message>
        <source>{path} is {other}, not a Word document. Save its text as a .txt file and open that.</source>
        <translation>{path} ist kein Word-Dokument, sondern {other}. Speichern Sie den Text als .txt-Datei, und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>{path} is an OpenDocument file with the wrong suffix. Rename it to .odt and open that.</source>
        <translation>{path} ist eine OpenDocument-Datei mit falscher Endung. Benennen Sie die Datei in .odt um, und öffnen Sie sie dann.</translation>
    </message>
    <message>
        <source>{path} is a zip archive, but not a Word document. Choose another file, or unpack it and open what is in it.</source>
        <translation>{path} ist ein ZIP-Archiv, aber kein Word-Dokument. Wählen Sie eine andere Datei, oder entpacken Sie das Archiv, und öffnen Sie den Inhalt.</translation>
    </message>
    <message>
        <source>{path} is damaged: the part with its text is missing. Get the file again from where it came from.</source>
        <translation>{path} ist beschädigt: Der Teil mit dem Text fehlt. Beschaffen Sie die Datei noch einmal von dort, wo sie herkam.</translation>
    </message>
    <message>
        <source>{path} is damaged: its part {part!r} is not WordprocessingML. Open it in the program that made it and save it again.</source>
        <translation>{path} ist beschädigt: Der Teil {part!r} ist kein WordprocessingML. Öffnen Sie die Datei in dem Programm, das sie erstellt hat, und speichern Sie sie erneut.</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>footers</source>
        <translation>Fußzeilen</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>SmartArt diagrams</source>
        <translation>SmartArt-Diagramme</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>check boxes of forms</source>
        <translation>Kontrollkästchen von Formularen</translation>
    </message>
    <message>
        <source>building blocks</source>
        <translation>Bausteine</translation>
    </message>
    <message>
        <source>help texts of forms</source>
        <translation>Hilfetexte von Formularen</translation>
    </message>
    <message>
        <source>annotations above words (ruby)</source>
        <translation>Angaben über Wörtern (Ruby)</translation>
    </message>
    <message>
        <source>drawings</source>
        <translation>Zeichnungen</translation>
    </message>
    <message>
        <source>The text is shown with all tracked changes accepted. They stay in the document.</source>
        <translation>Der Text erscheint so, als wären alle nachverfolgten Änderungen angenommen. Im Dokument bleiben sie erhalten.</translation>
    </message>
    <message>
        <source>The text is shown with all tracked changes rejected. They stay in the document.</source>
        <translation>Der Text erscheint so, als wären alle nachverfolgten Änderungen abgelehnt. Im Dokument bleiben sie erhalten.</translation>
    </message>
    <message>
        <source>texts that form fields begin with</source>
        <translation>Vorgabetexte von Formularfeldern</translation>
    </message>
    <message>
        <source>The document&apos;s {parts} are not reviewed and stay as they are.</source>
        <translation>Im Dokument nicht durchgesehen und unverändert: {parts}.</translation>
    </message>
    <message>
        <source>Formulas are not reviewed and stay as they are ({number}).</source>
        <translation>Formeln werden nicht durchgesehen und bleiben unverändert ({number}).</translation>
    </message>
    <message>
        <source>Other documents are inserted in this one. Their text is not reviewed.</source>
        <translation>In dieses Dokument sind andere eingefügt. Deren Text wird nicht durchgesehen.</translation>
    </message>
    <message>
        <source>Text of WordArt, SmartArt and drop-down lists is corrected without tracked changes, which Word cannot show there.</source>
        <translation>Text von WordArt, SmartArt und Dropdownlisten wird ohne nachverfolgte Änderungen korrigiert, da Word sie dort nicht anzeigen kann.</translation>
    </message>
    <message>
        <source>Some text is formatted as hidden. Word does not show it, but it is reviewed here.</source>
        <translation>Ein Teil des Textes ist als verborgen formatiert. Word zeigt ihn nicht an, hier wird er durchgesehen.</translation>
    </message>
    <message>
        <source>Some content controls take their text from data elsewhere in the file. Word may replace corrections in them when it opens the document.</source>
        <translation>Einige Inhaltssteuerelemente beziehen ihren Text aus Daten an anderer Stelle der Datei. Word ersetzt Korrekturen darin womöglich beim Öffnen des Dokuments.</translation>
    </message>
    <message>
        <source>The document holds macros. They are kept and never run here.</source>
        <translation>Das Dokument enthält Makros. Sie bleiben erhalten und werden hier nie ausgeführt.</translation>
    </message>
    <message>
        <source>The document refers to external files. None of them was opened.</source>
        <translation>Das Dokument verweist auf externe Dateien. Keine davon wurde geöffnet.</translation>
    </message>
    <message>
        <source>{others} and {last}</source>
        <translation>{others} und {last}</translation>
    </message>
    <message>
        <source>{clause}.</source>
        <translation>{clause}.</translation>
    </message>
    <message>
        <source>a text box is anchored in this paragraph, which therefore cannot be split behind it. Remove the line break</source>
        <translation>an diesem Absatz ist ein Textfeld verankert, darum kann er nicht dahinter geteilt werden. Entfernen Sie den Zeilenumbruch</translation>
    </message>
    <message>
        <source>the new line break is inside an element that cannot be split. Remove the line break</source>
        <translation>der neue Zeilenumbruch liegt in einem Element, das sich nicht teilen lässt. Entfernen Sie den Zeilenumbruch</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>Datei oder Ordner existiert nicht</translation>
    </message>
    <message>
        <source>permission was denied</source>
        <translation>der Zugriff wurde verweigert</translation>
    </message>
    <message>
        <source>the operation is not permitted</source>
        <translation>der Vorgang ist nicht zulässig</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>part of its path is a file, not a folder</source>
        <translation>ein Teil des Pfades ist eine Datei, kein Ordner</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the disk quota is used up</source>
        <translation>das Speicherkontingent ist ausgeschöpft</translation>
    </message>
    <message>
        <source>the file is larger than the system allows</source>
        <translation>die Datei ist größer, als das System zulässt</translation>
    </message>
    <message>
        <source>the disk or the connection to it failed (input/output error)</source>
        <translation>der Datenträger oder die Verbindung zu ihm ist ausgefallen (Ein-/Ausgabefehler)</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>files cannot be moved within the folder</source>
        <translation>Dateien lassen sich in diesem Ordner nicht verschieben</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>its links form a loop</source>
        <translation>die Verknüpfungen führen im Kreis</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>zu viele Dateien sind geöffnet</translation>
    </message>
    <message>
        <source>too many files are open on this machine</source>
        <translation>auf diesem Rechner sind zu viele Dateien geöffnet</translation>
    </message>
    <message>
        <source>it is in use by another program</source>
        <translation>ein anderes Programm greift gerade darauf zu</translation>
    </message>
    <message>
        <source>the connection to its network folder was lost</source>
        <translation>die Verbindung zum Netzwerkordner ist abgebrochen</translation>
    </message>
    <message>
        <source>the device is not available</source>
        <translation>das Gerät ist nicht verfügbar</translation>
    </message>
    <message>
        <source>the operation was interrupted</source>
        <translation>der Vorgang wurde unterbrochen</translation>
    </message>
    <message>
        <source>Free some space, or choose another place.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Delete files you do not need, or choose another place.</source>
        <translation>Löschen Sie nicht benötigte Dateien, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Choose another folder, or get permission to write there.</source>
        <translation>Wählen Sie einen anderen Ordner, oder beschaffen Sie sich dort die Schreibberechtigung.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Choose a folder that exists.</source>
        <translation>Wählen Sie einen vorhandenen Ordner.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Wählen Sie einen kürzeren Namen.</translation>
    </message>
    <message>
        <source>Choose another disk, and check this one.</source>
        <translation>Wählen Sie einen anderen Datenträger, und prüfen Sie diesen.</translation>
    </message>
    <message>
        <source>the system gave no reason</source>
        <translation>das System nannte keinen Grund</translation>
    </message>
    <message>
        <source>Try again, or choose another place.</source>
        <translation>Versuchen Sie es erneut, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Nur Text</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument-Text</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Saved web page (MHTML)</source>
        <translation>Gespeicherte Webseite (MHTML)</translation>
    </message>
    <message>
        <source>Saved web page (Safari)</source>
        <translation>Gespeicherte Webseite (Safari)</translation>
    </message>
    <message>
        <source>Archive of web pages</source>
        <translation>Archiv von Webseiten</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>an old Word document</source>
        <translation>ein altes Word-Dokument</translation>
    </message>
    <message>
        <source>a Word document with macros</source>
        <translation>ein Word-Dokument mit Makros</translation>
    </message>
    <message>
        <source>a Word template</source>
        <translation>eine Word-Vorlage</translation>
    </message>
    <message>
        <source>a Word template with macros</source>
        <translation>eine Word-Vorlage mit Makros</translation>
    </message>
    <message>
        <source>a Rich Text document</source>
        <translation>ein RTF-Dokument</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>an electronic book</source>
        <translation>ein E-Book</translation>
    </message>
    <message>
        <source>an OpenDocument template</source>
        <translation>eine OpenDocument-Vorlage</translation>
    </message>
    <message>
        <source>an OpenDocument master document</source>
        <translation>ein OpenDocument-Globaldokument</translation>
    </message>
    <message>
        <source>an OpenDocument text in one XML file</source>
        <translation>ein OpenDocument-Text in einer einzigen XML-Datei</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>ein XML-Dokument</translation>
    </message>
    <message>
        <source>{path} is {format}, which cannot be opened. Save it as .docx, .odt or .txt (LibreOffice can do that) and open that.</source>
        <translation>{path} ist {format} und lässt sich nicht öffnen. Speichern Sie den Text als .docx, .odt oder .txt (LibreOffice kann das), und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: more than {most} elements are nested in each other, as on no real page. Open another copy.</source>
        <translation>{path} kann nicht geöffnet werden: Mehr als {most} Elemente sind ineinander verschachtelt, wie auf keiner echten Seite. Öffnen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>The page declares the encoding {encoding}, but could also be UTF-8. If letters look wrong, open it again as UTF-8.</source>
        <translation>Die Seite gibt die Codierung {encoding} an, könnte aber auch UTF-8 sein. Wenn Buchstaben falsch aussehen, öffnen Sie sie erneut als UTF-8.</translation>
    </message>
    <message numerus="yes">
        <source>The text of %Ln frame(s) within the page is not read.</source>
        <translation>
            <numerusform>Der Text von %Ln Rahmen in der Seite wird nicht gelesen.</numerusform>
            <numerusform>Der Text von %Ln Rahmen in der Seite wird nicht gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is long ({millions} million characters): its analysis takes a while and runs in the background.</source>
        <translation>Der Text ist lang ({millions} Millionen Zeichen): Seine Analyse dauert eine Weile und läuft im Hintergrund.</translation>
    </message>
    <message>
        <source>The corrected text cannot be written into the page {name}. Save it as plain text.</source>
        <translation>Der korrigierte Text kann nicht in die Seite {name} geschrieben werden. Speichern Sie ihn als reinen Text.</translation>
    </message>
    <message>
        <source>The page {name} cannot hold the character U+{code} on line {line} of the text. Remove it, or save the text as plain text.</source>
        <translation>Die Seite {name} kann das Zeichen U+{code} in Zeile {line} des Textes nicht enthalten. Entfernen Sie es, oder speichern Sie den Text als reinen Text.</translation>
    </message>
    <message>
        <source>{path} is a frameset page: its text is in other files. Open the file of the frame that shows the article.</source>
        <translation>{path} ist eine Frameset-Seite: Ihr Text steht in anderen Dateien. Öffnen Sie die Datei des Frames, der den Artikel zeigt.</translation>
    </message>
    <message>
        <source>{path} is a web page without visible text: there is nothing to read. If scripts fill the page, save it from a browser as a complete page and open that.</source>
        <translation>{path} ist eine Webseite ohne sichtbaren Text: Es gibt nichts zu lesen. Falls Skripte die Seite füllen, speichern Sie sie im Browser als vollständige Seite, und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>the journal is empty</source>
        <translation>das Sicherungsjournal ist leer</translation>
    </message>
    <message>
        <source>{path} is damaged, so it is not known where the article came from. Save will ask where to write it.</source>
        <translation>{path} ist beschädigt; daher ist nicht bekannt, woher der Artikel kam. Beim Speichern wird nach dem Ort gefragt.</translation>
    </message>
    <message>
        <source>The end of the journal of {name} is missing: at least {missing} of its entries after the {events} that were recovered.</source>
        <translation>Das Ende des Sicherungsjournals zu {name} fehlt. Wiederhergestellte Einträge: {events}; danach fehlen mindestens {missing}.</translation>
    </message>
    <message>
        <source>{folder} cannot be created: {reason}.</source>
        <translation>{folder} kann nicht angelegt werden: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>(One entry|%Ln entries) of the journal of {name} could not be used: damaged, cut short, or following a damaged one. See {path}.</source>
        <translation>
            <numerusform>%Ln Eintrag des Sicherungsjournals zu {name} war nicht verwendbar: beschädigt, abgeschnitten oder auf einen beschädigten folgend. Siehe {path}.</numerusform>
            <numerusform>%Ln Einträge des Sicherungsjournals zu {name} waren nicht verwendbar: beschädigt, abgeschnitten oder auf einen beschädigten folgend. Siehe {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The work in {folder} cannot be recovered: {why} The folder was not changed.</source>
        <translation>Die Arbeit in {folder} kann nicht wiederhergestellt werden: {why} Der Ordner wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The work in {folder} is open in another window.</source>
        <translation>Die Arbeit in {folder} ist in einem anderen Fenster geöffnet.</translation>
    </message>
    <message>
        <source>{path} could not be saved: the changed document could not be opened again. Nothing was written. {message}</source>
        <translation>{path} konnte nicht gespeichert werden: Das geänderte Dokument ließ sich nicht wieder öffnen. Nichts wurde geschrieben. {message}</translation>
    </message>
    <message>
        <source>{path} could not be saved: some of the joined paragraphs cannot become one, because they are in different cells, boxes, notes or tracked changes. Nothing was written. Put the line breaks between them back, or save the text as plain text.</source>
        <translation>{path} konnte nicht gespeichert werden: Einige der verbundenen Absätze können nicht einer werden, weil sie in verschiedenen Zellen, Feldern, Anmerkungen oder nachverfolgten Änderungen stehen. Nichts wurde geschrieben. Setzen Sie die Zeilenumbrüche zwischen ihnen wieder ein, oder speichern Sie den Text als reinen Text.</translation>
    </message>
    <message>
        <source>{path} holds no text document: its part {part} has no office:text. Choose another file.</source>
        <translation>{path} enthält kein Textdokument: Im Teil {part} fehlt office:text. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} is empty: there is nothing to read. Choose another file.</source>
        <translation>{path} ist leer: Es gibt nichts zu lesen. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: its part {name} is in the encoding {label}, but OpenDocument uses UTF-8 or UTF-16. Save it again in the program that made it.</source>
        <translation>{path} kann nicht geöffnet werden: Der Teil {name} hat die Codierung {label}, OpenDocument verwendet aber UTF-8 oder UTF-16. Speichern Sie die Datei erneut in dem Programm, das sie erstellt hat.</translation>
    </message>
    <message>
        <source>{path} is damaged: byte {start} of its part {name} is not {codec}. Open another copy.</source>
        <translation>{path} ist beschädigt: Byte {start} im Teil {name} ist kein {codec}. Öffnen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>the tag at character {start} has no end</source>
        <translation>das Tag bei Zeichen {start} hat kein Ende</translation>
    </message>
    <message>
        <source>{path} cannot be opened: its part {name} declares a document type (DOCTYPE), as attacks do and no OpenDocument file does. Save it again in the program that made it.</source>
        <translation>{path} kann nicht geöffnet werden: Der Teil {name} deklariert einen Dokumenttyp (DOCTYPE), wie es Angriffe tun und keine OpenDocument-Datei. Speichern Sie die Datei erneut in dem Programm, das sie erstellt hat.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: its part {name} has {count} tags, and no more than {most} are read. Split the document and open the parts.</source>
        <translation>{path} kann nicht geöffnet werden: Der Teil {name} hat {count} Tags; mehr als {most} werden nicht gelesen. Teilen Sie das Dokument, und öffnen Sie die Teile.</translation>
    </message>
    <message>
        <source>it declares more than {most} prefixes</source>
        <translation>mehr als {most} Präfixe werden deklariert</translation>
    </message>
    <message>
        <source>{path} is damaged or hostile: its part {name} cannot be read ({why}). Open another copy, or save it again in the program that made it.</source>
        <translation>{path} ist beschädigt oder bösartig: Der Teil {name} ist nicht lesbar ({why}). Öffnen Sie eine andere Kopie, oder speichern Sie die Datei erneut in dem Programm, das sie erstellt hat.</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>eine Präsentation</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>eine Zeichnung</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a chart</source>
        <translation>ein Diagramm</translation>
    </message>
    <message>
        <source>a formula</source>
        <translation>eine Formel</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>{path} is encrypted: its text cannot be read without the password. Open it in LibreOffice, save it without a password, and open that copy.</source>
        <translation>{path} ist verschlüsselt: Der Text lässt sich ohne das Kennwort nicht lesen. Öffnen Sie die Datei in LibreOffice, speichern Sie sie ohne Kennwort, und öffnen Sie diese Kopie.</translation>
    </message>
    <message>
        <source>a file of type {kind!r}</source>
        <translation>eine Datei vom Typ {kind!r}</translation>
    </message>
    <message>
        <source>{path} is {found}, not an OpenDocument text. Choose a text document.</source>
        <translation>{path} ist kein OpenDocument-Text, sondern {found}. Wählen Sie ein Textdokument.</translation>
    </message>
    <message>
        <source>{path} is a Word document with the wrong suffix. Rename it to .docx and open that.</source>
        <translation>{path} ist ein Word-Dokument mit falscher Endung. Benennen Sie die Datei in .docx um, und öffnen Sie sie dann.</translation>
    </message>
    <message>
        <source>{path} is not an OpenDocument text, or is damaged: it has no part content.xml. Open another copy, or choose another file.</source>
        <translation>{path} ist kein OpenDocument-Text oder ist beschädigt: Der Teil content.xml fehlt. Öffnen Sie eine andere Kopie, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: its text:s elements stand for more than {most} spaces, as in no real document. Save it again with a word processor.</source>
        <translation>{path} kann nicht geöffnet werden: Die text:s-Elemente stehen für mehr als {most} Leerzeichen, wie in keinem echten Dokument. Speichern Sie die Datei erneut in einer Textverarbeitung.</translation>
    </message>
    <message>
        <source>{path} could not be saved: the change on line {line} is in text that a tracked change of the document deletes, so it cannot be tracked. Nothing was written. Open the final text, or save without tracked changes.</source>
        <translation>{path} konnte nicht gespeichert werden: Die Änderung in Zeile {line} liegt in Text, den eine nachverfolgte Änderung des Dokuments löscht; sie lässt sich daher nicht nachverfolgen. Nichts wurde geschrieben. Öffnen Sie den endgültigen Text, oder speichern Sie ohne nachverfolgte Änderungen.</translation>
    </message>
    <message>
        <source>{path} could not be saved: the change on line {line} joins text of different cells, boxes, notes or sections, so it cannot be tracked. Nothing was written. Put the line break back, or save without tracked changes.</source>
        <translation>{path} konnte nicht gespeichert werden: Die Änderung in Zeile {line} verbindet Text verschiedener Zellen, Felder, Anmerkungen oder Abschnitte; sie lässt sich daher nicht nachverfolgen. Nichts wurde geschrieben. Setzen Sie den Zeilenumbruch wieder ein, oder speichern Sie ohne nachverfolgte Änderungen.</translation>
    </message>
    <message>
        <source>forms</source>
        <translation>Formulare</translation>
    </message>
    <message>
        <source>formulas</source>
        <translation>Formeln</translation>
    </message>
    <message numerus="yes">
        <source>The text is shown with (the tracked change|all %Ln tracked changes) rejected. (It stays|They stay) in the document.</source>
        <translation>
            <numerusform>Der Text erscheint so, als wäre %Ln nachverfolgte Änderung abgelehnt. Im Dokument bleibt sie erhalten.</numerusform>
            <numerusform>Der Text erscheint so, als wären alle %Ln nachverfolgten Änderungen abgelehnt. Im Dokument bleiben sie erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text is shown with (the tracked change|all %Ln tracked changes) accepted. (It stays|They stay) in the document.</source>
        <translation>
            <numerusform>Der Text erscheint so, als wäre %Ln nachverfolgte Änderung angenommen. Im Dokument bleibt sie erhalten.</numerusform>
            <numerusform>Der Text erscheint so, als wären alle %Ln nachverfolgten Änderungen angenommen. Im Dokument bleiben sie erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The document&apos;s hidden sections are not reviewed and stay as they are.</source>
        <translation>Die verborgenen Abschnitte des Dokuments werden nicht durchgesehen und bleiben unverändert.</translation>
    </message>
    <message>
        <source>The document is signed. A corrected copy does not match the signature.</source>
        <translation>Das Dokument ist signiert. Zu einer korrigierten Fassung passt die Signatur nicht.</translation>
    </message>
    <message numerus="yes">
        <source>The text contains %Ln NUL character(s), kept unless you change them.</source>
        <translation>
            <numerusform>Der Text enthält %Ln NUL-Zeichen; es bleibt erhalten, solange Sie es nicht ändern.</numerusform>
            <numerusform>Der Text enthält %Ln NUL-Zeichen; sie bleiben erhalten, solange Sie sie nicht ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lines have different ends (LF, CR LF or CR); each line keeps its own.</source>
        <translation>Die Zeilen enden verschieden (LF, CR LF oder CR); jede Zeile behält ihr Ende.</translation>
    </message>
    <message>
        <source>The text is long ({millions} million characters): the analysis takes a while and runs in the background.</source>
        <translation>Der Text ist lang ({millions} Millionen Zeichen): Die Analyse dauert eine Weile und läuft im Hintergrund.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) of the file (is|are) damaged UTF-8, shown as {sign} and kept as (it is|they are).</source>
        <translation>
            <numerusform>%Ln Byte der Datei ist beschädigtes UTF-8; es wird als {sign} gezeigt und bleibt, wie es ist.</numerusform>
            <numerusform>%Ln Bytes der Datei sind beschädigtes UTF-8; sie werden als {sign} gezeigt und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is a document with the wrong suffix. Rename it to {suffix} and open that.</source>
        <translation>{path} ist ein Dokument mit der falschen Endung. Benennen Sie die Datei in {suffix} um, und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>{path} looks like {found}, not like text. Choose a text file.</source>
        <translation>{path} ist kein Text, sondern vermutlich {found}. Wählen Sie eine Textdatei.</translation>
    </message>
    <message>
        <source>There is no text encoding named {encoding!r}. Try utf-8, cp1252, iso8859-1 or utf-16.</source>
        <translation>Es gibt keine Textcodierung namens {encoding!r}. Versuchen Sie utf-8, cp1252, iso8859-1 oder utf-16.</translation>
    </message>
    <message>
        <source>{path} is not in the encoding {encoding}: byte 0x{byte} on line {line} does not fit. Choose another encoding.</source>
        <translation>{path} hat nicht die Codierung {encoding}: Byte 0x{byte} in Zeile {line} passt nicht dazu. Wählen Sie eine andere Codierung.</translation>
    </message>
    <message>
        <source>{path} cannot be opened in the encoding {encoding}: saving it would change bytes that were not edited. Choose another encoding.</source>
        <translation>{path} kann nicht in der Codierung {encoding} geöffnet werden: Beim Speichern würden Bytes geändert, die nicht bearbeitet wurden. Wählen Sie eine andere Codierung.</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>Binärdaten</translation>
    </message>
    <message>
        <source>{path} looks like UTF-16 without a byte order mark. Choose its encoding.</source>
        <translation>{path} sieht nach UTF-16 ohne Bytereihenfolge-Markierung aus. Wählen Sie die Codierung.</translation>
    </message>
    <message numerus="yes">
        <source>{path} is in UTF-8, but %Ln byte(s) of it (is|are) damaged (the first is 0x{byte} on line {line}). Choose its encoding: {encoding} keeps damaged bytes as they are.</source>
        <translation>
            <numerusform>{path} ist in UTF-8, aber %Ln Byte darin ist beschädigt (0x{byte} in Zeile {line}). Wählen Sie die Codierung: {encoding} lässt beschädigte Bytes, wie sie sind.</numerusform>
            <numerusform>{path} ist in UTF-8, aber %Ln Bytes darin sind beschädigt (das erste ist 0x{byte} in Zeile {line}). Wählen Sie die Codierung: {encoding} lässt beschädigte Bytes, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is not in UTF-8 (byte 0x{byte} on line {line}). Choose its encoding: {encoding} is the most likely.</source>
        <translation>{path} ist nicht in UTF-8 (Byte 0x{byte} in Zeile {line}). Wählen Sie die Codierung: Am wahrscheinlichsten ist {encoding}.</translation>
    </message>
    <message>
        <source>is a folder, not a file. Choose a file in it.</source>
        <translation>ist ein Ordner, keine Datei. Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>is a pipe, not a file. Save its output as a file and open that.</source>
        <translation>ist eine Pipe, keine Datei. Speichern Sie die Ausgabe in einer Datei, und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>is a device, not a file. Choose a text file.</source>
        <translation>ist ein Gerät, keine Datei. Wählen Sie eine Textdatei.</translation>
    </message>
    <message>
        <source>is a socket, not a file. Choose a text file.</source>
        <translation>ist ein Socket, keine Datei. Wählen Sie eine Textdatei.</translation>
    </message>
    <message>
        <source>{path} has no text: there is nothing to read. Choose another file.</source>
        <translation>{path} enthält keinen Text: Es gibt nichts zu lesen. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The clipboard has no text. Copy the text of an article first, then paste it.</source>
        <translation>Die Zwischenablage enthält keinen Text. Kopieren Sie zuerst den Text eines Artikels, und fügen Sie ihn dann ein.</translation>
    </message>
    <message>
        <source>a file cannot have that name</source>
        <translation>eine Datei kann nicht so heißen</translation>
    </message>
    <message>
        <source>{path} is larger than {most} MB, the most that can be opened. Split it and open the parts.</source>
        <translation>{path} ist größer als {most} MB; mehr lässt sich nicht öffnen. Teilen Sie die Datei, und öffnen Sie die Teile.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {why}. Choose another file.</source>
        <translation>{path} kann nicht geöffnet werden: {why}. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} {refusal}</source>
        <translation>{path} {refusal}</translation>
    </message>
    <message>
        <source>{log}, where the log is written, is the article itself. Choose another name.</source>
        <translation>{log}, wohin das Protokoll geschrieben wird, ist der Artikel selbst. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} is not a valid file name. Choose another one.</source>
        <translation>{path} ist kein gültiger Dateiname. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{path} was changed by another program since it was last read or saved.</source>
        <translation>{path} wurde seit dem letzten Lesen oder Speichern von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>{path} already exists.</source>
        <translation>{path} ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>Nothing was written. Save under another name, or overwrite it.</source>
        <translation>Nichts wurde geschrieben. Speichern Sie unter einem anderen Namen, oder überschreiben Sie die Datei.</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>{name} has the suffix of another format: the article was opened as {names}, and is saved as that ({suffixes}). Choose such a name, or use Export for other formats.</source>
        <translation>{name} hat die Endung eines anderen Formats: Der Artikel wurde als {names} geöffnet und wird so gespeichert ({suffixes}). Wählen Sie einen solchen Namen, oder verwenden Sie „Exportieren“ für andere Formate.</translation>
    </message>
    <message>
        <source>{name}: the opened file is never rewritten, and its text is saved as a new one ({suffixes}). Choose a name with one of these suffixes.</source>
        <translation>{name}: Die geöffnete Datei wird nie überschrieben; ihr Text wird als neue Datei gespeichert ({suffixes}). Wählen Sie einen Namen mit einer dieser Endungen.</translation>
    </message>
    <message>
        <source>{path} could not be saved: the encoding {encoding} has no {character!r} (U+{code}, line {line}). Nothing was written. Save it as UTF-8, or remove the character.</source>
        <translation>{path} konnte nicht gespeichert werden: In der Codierung {encoding} gibt es {character!r} nicht (U+{code}, Zeile {line}). Nichts wurde geschrieben. Speichern Sie in UTF-8, oder entfernen Sie das Zeichen.</translation>
    </message>
    <message>
        <source>a zip archive, as Word and OpenDocument files are</source>
        <translation>ein ZIP-Archiv, wie Word- und OpenDocument-Dateien</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>ein altes Office-Dokument</translation>
    </message>
    <message>
        <source>a picture (PNG)</source>
        <translation>ein Bild (PNG)</translation>
    </message>
    <message>
        <source>a picture (JPEG)</source>
        <translation>ein Bild (JPEG)</translation>
    </message>
    <message>
        <source>a picture (GIF)</source>
        <translation>ein Bild (GIF)</translation>
    </message>
    <message>
        <source>a picture (WebP)</source>
        <translation>ein Bild (WebP)</translation>
    </message>
    <message>
        <source>a compressed file (gzip)</source>
        <translation>eine komprimierte Datei (gzip)</translation>
    </message>
    <message>
        <source>a compressed file (bzip2)</source>
        <translation>eine komprimierte Datei (bzip2)</translation>
    </message>
    <message>
        <source>a compressed file (xz)</source>
        <translation>eine komprimierte Datei (xz)</translation>
    </message>
    <message>
        <source>a compressed file (zstd)</source>
        <translation>eine komprimierte Datei (zstd)</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>ein 7-Zip-Archiv</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>ein RAR-Archiv</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>ein Video</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>eine Audiodatei</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>eine Schriftart</translation>
    </message>
    <message>
        <source>binary data ({share} of it control characters)</source>
        <translation>Binärdaten ({share} davon Steuerzeichen)</translation>
    </message>
    <message>
        <source>{names} had another name as well (a hard link). Under that name, the former content stays.</source>
        <translation>{names} hatte noch einen anderen Namen (harter Link). Unter diesem bleibt der frühere Inhalt erhalten.</translation>
    </message>
    <message>
        <source>{path} is not a valid file name. Choose another name.</source>
        <translation>{path} ist kein gültiger Dateiname. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} is a link to {target}, which</source>
        <translation>{path} verweist auf {target}; dieses Ziel</translation>
    </message>
    <message>
        <source>{link} does not exist. Choose another name.</source>
        <translation>{link} existiert nicht. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{link} is a folder. Choose a name for a file in it.</source>
        <translation>{link} ist ein Ordner. Wählen Sie einen Namen für eine Datei darin.</translation>
    </message>
    <message>
        <source>{link} is not an ordinary file. Choose another name.</source>
        <translation>{link} ist keine gewöhnliche Datei. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{link} is write-protected. Choose another name.</source>
        <translation>{link} ist schreibgeschützt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{target} has a thousand backups. Remove some of them.</source>
        <translation>Zu {target} gibt es tausend Sicherungskopien. Entfernen Sie einige davon.</translation>
    </message>
    <message>
        <source>{path} is the same file as another one to be written ({target}). Choose another name.</source>
        <translation>{path} ist dieselbe Datei wie eine andere, die geschrieben werden soll ({target}). Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} could not be saved: {reason}. {names} could not be restored and has the new content. Save again, in another place.</source>
        <translation>{path} konnte nicht gespeichert werden: {reason}. Nicht zurückgesetzt, schon mit dem neuen Inhalt: {names}. Speichern Sie erneut, an einem anderen Ort.</translation>
    </message>
    <message>
        <source>{path} could not be saved: {reason}. Nothing was changed. {remedy}</source>
        <translation>{path} konnte nicht gespeichert werden: {reason}. Nichts wurde geändert. {remedy}</translation>
    </message>
    <message>
        <source>spun phrase</source>
        <translation>verfremdete Wendung</translation>
    </message>
    <message>
        <source>original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>the spun phrase contains punctuation that ends a phrase</source>
        <translation>die verfremdete Wendung enthält ein Satzzeichen, das eine Wendung beendet</translation>
    </message>
    <message>
        <source>both sides are the same</source>
        <translation>beide Seiten sind gleich</translation>
    </message>
    <message>
        <source>the {name} is missing</source>
        <translation>{name}: fehlt</translation>
    </message>
    <message>
        <source>the {name} is longer than {words} words or {characters} characters</source>
        <translation>{name}: länger als {words} Wörter oder {characters} Zeichen</translation>
    </message>
    <message>
        <source>the {name} contains the invisible character U+{code}</source>
        <translation>{name}: unsichtbares Zeichen U+{code} enthalten</translation>
    </message>
    <message>
        <source>the {name} contains no word</source>
        <translation>{name}: kein Wort enthalten</translation>
    </message>
    <message>
        <source>A list “{name}” already exists. Choose another name, or remove that list.</source>
        <translation>Eine Liste „{name}“ gibt es schon. Wählen Sie einen anderen Namen, oder entfernen Sie jene Liste.</translation>
    </message>
    <message>
        <source>{path} cannot be deleted: {reason}.</source>
        <translation>{path} kann nicht gelöscht werden: {reason}.</translation>
    </message>
    <message>
        <source>Another window is changing your lists. Try again in a moment.</source>
        <translation>Ein anderes Fenster ändert gerade Ihre Listen. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>{folder} cannot be read: {reason}.</source>
        <translation>{folder} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} and {other} have the same name “{name}”. The pairs of the former are not used. Delete one of the two.</source>
        <translation>{path} und {other} haben denselben Namen „{name}“. Die Paare der erstgenannten Datei werden nicht verwendet. Löschen Sie eine der beiden.</translation>
    </message>
    <message>
        <source>“{name}” would have {pairs} pairs; a list can have at most {most}. Split it.</source>
        <translation>„{name}“ hätte {pairs} Paare; eine Liste kann höchstens {most} haben. Teilen Sie die Liste.</translation>
    </message>
    <message>
        <source>There is no list named “{name}”.</source>
        <translation>Es gibt keine Liste namens „{name}“.</translation>
    </message>
    <message>
        <source>There are no pairs to store.</source>
        <translation>Es gibt keine Paare zu speichern.</translation>
    </message>
    <message>
        <source>{folder}, the folder for lists, cannot be created: {reason}.</source>
        <translation>{folder}, der Ordner für Listen, kann nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>A list needs a name.</source>
        <translation>Eine Liste braucht einen Namen.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Unspin (list format {version}; this one reads {own}). Its pairs are not used. Update Unspin.</source>
        <translation>{path} wurde von einer neueren Version von Unspin geschrieben (Listenformat {version}; diese liest {own}). Die Paare darin werden nicht verwendet. Aktualisieren Sie Unspin.</translation>
    </message>
    <message>
        <source>The name of a list can have at most {most} characters.</source>
        <translation>Der Name einer Liste darf höchstens {most} Zeichen lang sein.</translation>
    </message>
    <message>
        <source>The name of a list cannot contain invisible characters.</source>
        <translation>Der Name einer Liste darf keine unsichtbaren Zeichen enthalten.</translation>
    </message>
    <message>
        <source>{path} is damaged or not a list of Unspin. Its pairs are not used; the file was not changed. Replace it by an intact copy, or delete it.</source>
        <translation>{path} ist beschädigt oder keine Liste von Unspin. Die Paare darin werden nicht verwendet; die Datei wurde nicht verändert. Ersetzen Sie sie durch eine unversehrte Kopie, oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>{path} is not valid JSON: {error}.</source>
        <translation>{path} ist kein gültiges JSON: {error}.</translation>
    </message>
    <message>
        <source>{path} has no &quot;phrases&quot;. A list as JSON looks like {{&quot;phrases&quot;: [{{&quot;tortured&quot;: &quot;…&quot;, &quot;correct&quot;: &quot;…&quot;}}]}}.</source>
        <translation>{path} enthält kein &quot;phrases&quot;. Eine Liste als JSON sieht so aus: {{&quot;phrases&quot;: [{{&quot;tortured&quot;: &quot;…&quot;, &quot;correct&quot;: &quot;…&quot;}}]}}.</translation>
    </message>
    <message>
        <source>entry {number}</source>
        <translation>Eintrag {number}</translation>
    </message>
    <message>
        <source>&quot;tortured&quot; and &quot;correct&quot; must both be strings</source>
        <translation>&quot;tortured&quot; und &quot;correct&quot; müssen beide Zeichenketten sein</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>it has not all columns of the first line</source>
        <translation>nicht alle Spalten der ersten Zeile sind vorhanden</translation>
    </message>
    <message>
        <source>it names no original</source>
        <translation>kein Original ist genannt</translation>
    </message>
    <message>
        <source>its query names no phrase that must be there</source>
        <translation>die Suchabfrage nennt keine Wendung, die vorkommen muss</translation>
    </message>
    <message>
        <source>its query cannot be read</source>
        <translation>die Suchabfrage ist nicht lesbar</translation>
    </message>
    <message>
        <source>its brackets are nested more than {most} times</source>
        <translation>Klammern sind mehr als {most}-mal verschachtelt</translation>
    </message>
    <message>
        <source>its query has more than {most} alternatives</source>
        <translation>die Suchabfrage hat mehr als {most} Alternativen</translation>
    </message>
    <message>
        <source>the brackets of its query do not match</source>
        <translation>die Klammern der Suchabfrage passen nicht zusammen</translation>
    </message>
    <message>
        <source>an operator of its query has nothing beside it</source>
        <translation>neben einem Operator der Suchabfrage steht nichts</translation>
    </message>
    <message>
        <source>its query excludes more than single phrases</source>
        <translation>die Suchabfrage schließt mehr als einzelne Wendungen aus</translation>
    </message>
    <message>
        <source>it has no replacement after a |</source>
        <translation>nach einem | fehlt die Ersetzung</translation>
    </message>
    <message>
        <source>it has more than {most} wordings</source>
        <translation>mehr als {most} Formulierungen sind enthalten</translation>
    </message>
    <message>
        <source>its braces are nested more than {most} deep</source>
        <translation>geschweifte Klammern sind mehr als {most} Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>a }} has no matching {{</source>
        <translation>zu einem }} fehlt {{</translation>
    </message>
    <message>
        <source>a {{ has no matching }}</source>
        <translation>zu einem {{ fehlt }}</translation>
    </message>
    <message>
        <source>its quotation marks do not match ({error})</source>
        <translation>die Anführungszeichen passen nicht zusammen ({error})</translation>
    </message>
    <message>
        <source>it has only one column; two are needed</source>
        <translation>nur eine Spalte ist vorhanden; zwei sind nötig</translation>
    </message>
    <message>
        <source>it is in use by another program. Wait until that is done</source>
        <translation>ein anderes Programm greift gerade darauf zu. Warten Sie, bis es damit fertig ist</translation>
    </message>
    <message>
        <source>the disk is full. Free some space, then run “unspin originals update”</source>
        <translation>der Datenträger ist voll. Schaffen Sie Platz, und führen Sie „unspin originals update“ aus</translation>
    </message>
    <message>
        <source>it cannot be written to. Get permission to write there</source>
        <translation>Schreiben ist dort nicht möglich. Beschaffen Sie sich die Schreibberechtigung</translation>
    </message>
    <message>
        <source>it cannot be opened. Check that its folder can be written to</source>
        <translation>Öffnen ist nicht möglich. Prüfen Sie, ob in den Ordner geschrieben werden kann</translation>
    </message>
    <message>
        <source>the disk failed, or it is full. Check the disk, then try again</source>
        <translation>der Datenträger ist ausgefallen oder voll. Prüfen Sie ihn, und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>the database says: {error}. Try again</source>
        <translation>die Datenbank meldet: {error}. Versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>The index of your originals {path} cannot be used: {why}.</source>
        <translation>Der Index Ihrer Originale {path} kann nicht verwendet werden: {why}.</translation>
    </message>
    <message>
        <source>The index of your originals {path} is damaged ({why}).</source>
        <translation>Der Index Ihrer Originale {path} ist beschädigt ({why}).</translation>
    </message>
    <message>
        <source>{file}, the list of what you added to your originals, is damaged. Delete it, then add your files and folders again: “unspin originals add”.</source>
        <translation>{file}, die Liste der zu Ihren Originalen hinzugefügten Dateien und Ordner, ist beschädigt. Löschen Sie sie, und fügen Sie Ihre Dateien und Ordner erneut hinzu: „unspin originals add“.</translation>
    </message>
    <message>
        <source>{folder}, the folder for your originals, cannot be created: {reason}.</source>
        <translation>{folder}, der Ordner für Ihre Originale, kann nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} is a report or table that Unspin itself wrote, not an original.</source>
        <translation>{path} ist ein Bericht oder eine Tabelle von Unspin selbst und kein Original.</translation>
    </message>
    <message>
        <source>{path} has no words: there is nothing to compare with.</source>
        <translation>{path} enthält keine Wörter: Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>{name} has tracked changes; it was read with all of them accepted.</source>
        <translation>{name} enthält nachverfolgte Änderungen; beim Lesen galten alle als angenommen.</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds %Ln web page(s), and nobody said which is meant. Add it to the possible originals: there each page is one.</source>
        <translation>
            <numerusform>{path} enthält %Ln Webseite, und es ist nicht gesagt, welche gemeint ist. Fügen Sie die Datei den möglichen Originalen hinzu: Dort ist jede Seite eines.</numerusform>
            <numerusform>{path} enthält %Ln Webseiten, und es ist nicht gesagt, welche gemeint ist. Fügen Sie die Datei den möglichen Originalen hinzu: Dort ist jede Seite eines.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is not in UTF-8; it was read as {encoding}.</source>
        <translation>{name} ist nicht in UTF-8; gelesen wurde als {encoding}.</translation>
    </message>
    <message>
        <source>it cannot be read ({reason})</source>
        <translation>sie kann nicht gelesen werden ({reason})</translation>
    </message>
    <message>
        <source>its web page cannot be read ({reason})</source>
        <translation>die Webseite darin ist nicht lesbar ({reason})</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be added: {reason}.</source>
        <translation>{path} kann nicht hinzugefügt werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} was not added to your originals; “unspin originals list” shows what was.</source>
        <translation>{path} wurde nicht zu Ihren Originalen hinzugefügt; „unspin originals list“ zeigt, was hinzugefügt wurde.</translation>
    </message>
    <message>
        <source>{path} cannot be set aside: {reason}.</source>
        <translation>{path} kann nicht beiseitegelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>Another program is changing your originals. Wait until it is done, then try again.</source>
        <translation>Ein anderes Programm ändert gerade Ihre Originale. Warten Sie, bis es fertig ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{folder}, the folder for your originals, cannot be used: {reason}.</source>
        <translation>{folder}, der Ordner für Ihre Originale, kann nicht verwendet werden: {reason}.</translation>
    </message>
    <message>
        <source>{error} It was moved to {folder} and is built again from the files and folders that you added; originals whose files are gone are no longer in it.</source>
        <translation>{error} Er wurde nach {folder} verschoben und wird aus den hinzugefügten Dateien und Ordnern neu aufgebaut; Originale, deren Dateien fehlen, sind nicht mehr darin.</translation>
    </message>
    <message>
        <source>{path} has a line of more than {most} characters, line {line}: it is no table of articles.</source>
        <translation>{path} hat eine Zeile mit mehr als {most} Zeichen, Zeile {line}: Das ist keine Tabelle mit Artikeln.</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>es ist kein JSON</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>es ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>{path} has no column that looks like articles. Name the column “text”.</source>
        <translation>{path} hat keine Spalte, die nach Artikeln aussieht. Nennen Sie die Spalte „text“.</translation>
    </message>
    <message>
        <source>it has no text in words</source>
        <translation>kein Text in Worten ist enthalten</translation>
    </message>
    <message>
        <source>{path} was not read to its end.</source>
        <translation>{path} wurde nicht bis zum Ende gelesen.</translation>
    </message>
    <message>
        <source>row {row}: {why}</source>
        <translation>Zeile {row}: {why}</translation>
    </message>
    <message>
        <source>Left out of {path}: {rows}.</source>
        <translation>Aus {path} ausgelassen: {rows}.</translation>
    </message>
    <message>
        <source>Left out of {path}: {rows}; and {more} more.</source>
        <translation>Aus {path} ausgelassen: {rows}; und {more} weitere.</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>deleting</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>typing “{words}”</source>
        <translation>Eingabe „{words}“</translation>
    </message>
    <message>
        <source>at {start}: {before!r} is not there to replace</source>
        <translation>bei {start}: {before!r} steht nicht dort und kann nicht ersetzt werden</translation>
    </message>
    <message>
        <source>dismiss “{phrase}”</source>
        <translation>„{phrase}“ belassen</translation>
    </message>
    <message>
        <source>always allow “{phrase}”</source>
        <translation>„{phrase}“ immer zulassen</translation>
    </message>
    <message>
        <source>allow “{phrase}”</source>
        <translation>„{phrase}“ zulassen</translation>
    </message>
    <message>
        <source>compare with “{name}”</source>
        <translation>mit „{name}“ vergleichen</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>{path} is open in another window of Unspin. Continue there, or close it there first.</source>
        <translation>{path} ist in einem anderen Fenster von Unspin geöffnet. Arbeiten Sie dort weiter, oder schließen Sie es dort zuerst.</translation>
    </message>
    <message>
        <source>The last typing does not fit the text; it was set aside.</source>
        <translation>Die letzte Eingabe passt nicht zum Text; sie wurde beiseitegelegt.</translation>
    </message>
    <message>
        <source>{path} has {length} characters without a space in line {line}; at most {most} can be shown. Break the line in a copy of the file and open that.</source>
        <translation>{path} hat in Zeile {line} {length} Zeichen ohne Leerzeichen; höchstens {most} lassen sich anzeigen. Umbrechen Sie die Zeile in einer Kopie der Datei, und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>{path} has {lines} lines; at most {most} can be shown. Split it and open the parts.</source>
        <translation>{path} hat {lines} Zeilen; höchstens {most} lassen sich anzeigen. Teilen Sie die Datei, und öffnen Sie die Teile.</translation>
    </message>
    <message>
        <source>Line {line} is very long. It is shown in pieces to keep typing fast; in the file it stays one line.</source>
        <translation>Zeile {line} ist sehr lang. Damit die Eingabe schnell bleibt, erscheint sie in Stücken; in der Datei bleibt sie eine Zeile.</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>{path} is the article itself. Choose the text that it was made from.</source>
        <translation>{path} ist der Artikel selbst. Wählen Sie den Text, aus dem er gemacht wurde.</translation>
    </message>
    <message>
        <source>{article} does not seem to come from {name}, which seems to be in another language.</source>
        <translation>{article} stammt anscheinend nicht aus {name}; die Sprache ist dort offenbar eine andere.</translation>
    </message>
    <message>
        <source>{article} does not seem to come from {name}.</source>
        <translation>{article} stammt anscheinend nicht aus {name}.</translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation>{file}, Zeile {row}</translation>
    </message>
    <message>
        <source>{file}, page {page}</source>
        <translation>{file}, Seite {page}</translation>
    </message>
    <message>
        <source>{name} ({dates})</source>
        <translation>{name} ({dates})</translation>
    </message>
    <message>
        <source>{article} is identical with {name}, but for house style.</source>
        <translation>{article} ist bis auf den Hausstil identisch mit {name}.</translation>
    </message>
    <message>
        <source>{article} is identical with {name}.</source>
        <translation>{article} ist identisch mit {name}.</translation>
    </message>
    <message>
        <source>{percent} % of {article} comes from {name}.</source>
        <translation>{article} stammt zu {percent} % aus {name}.</translation>
    </message>
    <message>
        <source>{name} is gone since it was read for the shelf; the text that the index kept of it is compared.</source>
        <translation>{name} ist seit dem Einlesen in den Index verschwunden; verglichen wird der Text, den der Index davon behalten hat.</translation>
    </message>
    <message>
        <source>{name} was changed since it was read for the shelf; its text as it was then is compared.</source>
        <translation>{name} wurde seit dem Einlesen in den Index geändert; verglichen wird der damalige Text.</translation>
    </message>
    <message>
        <source>The work saved on {name} cannot be resumed: {error}. Review the article from the start.</source>
        <translation>Die gespeicherte Arbeit an {name} kann nicht fortgesetzt werden: {error}. Sehen Sie den Artikel von Anfang an durch.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codierung</translation>
    </message>
    <message>
        <source>Which encoding does {name} use? Choose one that shows the text correctly.</source>
        <translation>Welche Codierung hat {name}? Wählen Sie eine, in der der Text richtig erscheint.</translation>
    </message>
    <message>
        <source>Encodings</source>
        <translation>Codierungen</translation>
    </message>
    <message>
        <source>The text in this encoding</source>
        <translation>Der Text in dieser Codierung</translation>
    </message>
    <message>
        <source>For Word and LibreOffice.</source>
        <translation>Für Word und LibreOffice.</translation>
    </message>
    <message>
        <source>For LibreOffice and other office programs.</source>
        <translation>Für LibreOffice und andere Office-Programme.</translation>
    </message>
    <message>
        <source>A clean page without scripts or remote content.</source>
        <translation>Eine saubere Seite ohne Skripte und ohne externe Inhalte.</translation>
    </message>
    <message>
        <source>Plain text with Markdown’s special characters escaped.</source>
        <translation>Nur Text, Sonderzeichen von Markdown maskiert.</translation>
    </message>
    <message>
        <source>The text only.</source>
        <translation>Nur der Text.</translation>
    </message>
    <message>
        <source>Every change with reason and time, both texts side by side, how to verify them.</source>
        <translation>Jede Änderung mit Grund und Zeit, beide Texte nebeneinander, und wie sie zu prüfen sind.</translation>
    </message>
    <message>
        <source>The report of changes, for printing or sharing.</source>
        <translation>Der Bericht über die Änderungen, zum Drucken oder Weitergeben.</translation>
    </message>
    <message>
        <source>A neutral list of the suspects, in English, for PubPeer or a journal’s editor.</source>
        <translation>Eine neutrale Liste der Verdachtsstellen, auf Englisch, für PubPeer oder die Redaktion einer Zeitschrift.</translation>
    </message>
    <message>
        <source>Restored phrases of a science article that no list has, to report to the Screener.</source>
        <translation>Wiederhergestellte Wendungen eines wissenschaftlichen Artikels, die keine Liste hat, zur Meldung an den Screener.</translation>
    </message>
    <message>
        <source>A copy of the PDF with suspects and changes highlighted, each with a note.</source>
        <translation>Eine Kopie des PDFs, in der Verdachtsstellen und Änderungen hervorgehoben sind, jede mit einer Notiz.</translation>
    </message>
    <message>
        <source>For spreadsheets. The edit log, which proves the changes, is saved with the text.</source>
        <translation>Für Tabellenprogramme. Das Änderungsprotokoll, das die Änderungen belegt, wird mit dem Text gespeichert.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Export each change as a &amp;tracked change</source>
        <translation>Jede Änderung als &amp;nachverfolgte Änderung exportieren</translation>
    </message>
    <message>
        <source>Put its reason beside it as a &amp;comment</source>
        <translation>Ihren Grund als &amp;Kommentar danebensetzen</translation>
    </message>
    <message>
        <source>No author</source>
        <translation>Kein Autor</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Author of changes:</source>
        <translation>&amp;Autor der Änderungen:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>Da&amp;tei:</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>F&amp;ormat:</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <translation>in {folder}</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Look in:</source>
        <comment>a folder</comment>
        <translation>Suchen in:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Dateien des Typs:</translation>
    </message>
    <message>
        <source>What you don’t save now is gone once the article is closed.</source>
        <translation>Was Sie jetzt nicht speichern, geht beim Schließen des Artikels verloren.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Overwriting it loses those changes.
{path}</source>
        <translation>Beim Überschreiben gehen diese Änderungen verloren.
{path}</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>It contains earlier work that is not open here.
{path}</source>
        <translation>Sie enthält frühere Arbeit, die hier nicht geöffnet ist.
{path}</translation>
    </message>
    <message>
        <source>Resume work on {name}?</source>
        <translation>Arbeit an {name} fortsetzen?</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Which version of {name}?</source>
        <translation>Welche Fassung von {name}?</translation>
    </message>
    <message>
        <source>With all changes accepted</source>
        <translation>Mit allen Änderungen</translation>
    </message>
    <message>
        <source>Without the changes</source>
        <translation>Ohne die Änderungen</translation>
    </message>
    <message>
        <source>Open the changed file</source>
        <translation>Geänderte Datei öffnen</translation>
    </message>
    <message>
        <source>Recover your work on {name}?</source>
        <translation>Ihre Arbeit an {name} wiederherstellen?</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard the recovered work on {name}?</source>
        <translation>Die wiederhergestellte Arbeit an {name} verwerfen?</translation>
    </message>
    <message>
        <source>{name} was changed by another program.</source>
        <translation>{name} wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>{name} already exists.</source>
        <translation>{name} ist bereits vorhanden.</translation>
    </message>
    <message numerus="yes">
        <source>Saved work on this article was found, with %Ln (entry|entries) in its edit log.</source>
        <translation>
            <numerusform>Gespeicherte Arbeit an diesem Artikel gefunden, mit %Ln Eintrag im Änderungsprotokoll.</numerusform>
            <numerusform>Gespeicherte Arbeit an diesem Artikel gefunden, mit %Ln Einträgen im Änderungsprotokoll.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It contains %Ln tracked change(s), which stay in the file either way.</source>
        <translation>
            <numerusform>Das Dokument enthält %Ln nachverfolgte Änderung, die in jedem Fall in der Datei bleibt.</numerusform>
            <numerusform>Das Dokument enthält %Ln nachverfolgte Änderungen, die in jedem Fall in der Datei bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not saved, and the file no longer exists. Recovered work continues with the text as it was opened then. If you cancel, you can still recover it later.</source>
        <translation>Sie wurde nicht gespeichert, und die Datei existiert nicht mehr. Die wiederhergestellte Arbeit geht vom Text aus, wie er damals geöffnet wurde. Wenn Sie abbrechen, können Sie sie später noch wiederherstellen.</translation>
    </message>
    <message>
        <source>It was not saved, and the file has changed since. Recovered work continues with the text as it was opened then. If you cancel, you can still recover it later.</source>
        <translation>Sie wurde nicht gespeichert, und die Datei hat sich seither geändert. Die wiederhergestellte Arbeit geht vom Text aus, wie er damals geöffnet wurde. Wenn Sie abbrechen, können Sie sie später noch wiederherstellen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln log (entry|entries) will be deleted permanently. Work that was saved before is not affected.</source>
        <translation>
            <numerusform>%Ln Protokolleintrag wird endgültig gelöscht. Früher gespeicherte Arbeit ist nicht betroffen.</numerusform>
            <numerusform>%Ln Protokolleinträge werden endgültig gelöscht. Früher gespeicherte Arbeit ist nicht betroffen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>Einen Artikel öffnen</translation>
    </message>
    <message>
        <source>Open a folder of articles</source>
        <translation>Ordner mit Artikeln öffnen</translation>
    </message>
    <message>
        <source>Compare with an original</source>
        <translation>Mit einem Original vergleichen</translation>
    </message>
    <message>
        <source>Articles and tables of articles</source>
        <translation>Artikel und Tabellen mit Artikeln</translation>
    </message>
    <message>
        <source>Add files to the possible originals</source>
        <translation>Dateien zu den möglichen Originalen hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder to the possible originals</source>
        <translation>Einen Ordner zu den möglichen Originalen hinzufügen</translation>
    </message>
    <message>
        <source>Delete the index of possible originals?</source>
        <translation>Den Index möglicher Originale löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Its copies of %Ln text(s), and the list of what you added ({places}), are deleted from {folder}. Your own files stay where they are.</source>
        <translation>
            <numerusform>Die Kopie von %Ln Text und die Liste des Hinzugefügten ({places}) werden aus {folder} gelöscht. Ihre eigenen Dateien bleiben, wo sie sind.</numerusform>
            <numerusform>Die Kopien von %Ln Texten und die Liste des Hinzugefügten ({places}) werden aus {folder} gelöscht. Ihre eigenen Dateien bleiben, wo sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phrase(s)</source>
        <translation>
            <numerusform>%Ln Wendung</numerusform>
            <numerusform>%Ln Wendungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its %Ln pair(s) will be deleted. To keep the list without using it, untick it instead.</source>
        <translation>
            <numerusform>Dabei wird %Ln Paar gelöscht. Um die Liste zu behalten, ohne sie zu verwenden, entfernen Sie stattdessen ihr Häkchen.</numerusform>
            <numerusform>Dabei werden %Ln Paare gelöscht. Um die Liste zu behalten, ohne sie zu verwenden, entfernen Sie stattdessen ihr Häkchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s)</source>
        <translation>
            <numerusform>%Ln Bearbeitung</numerusform>
            <numerusform>%Ln Bearbeitungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save your %Ln decision(s) and {edits} as {name}?</source>
        <translation>
            <numerusform>Ihre %Ln Entscheidung und {edits} als {name} speichern?</numerusform>
            <numerusform>Ihre %Ln Entscheidungen und {edits} als {name} speichern?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save your %Ln decision(s) as {name}?</source>
        <translation>
            <numerusform>Ihre %Ln Entscheidung als {name} speichern?</numerusform>
            <numerusform>Ihre %Ln Entscheidungen als {name} speichern?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save your %Ln edit(s) as {name}?</source>
        <translation>
            <numerusform>Ihre %Ln Bearbeitung als {name} speichern?</numerusform>
            <numerusform>Ihre %Ln Bearbeitungen als {name} speichern?</numerusform>
        </translation>
    </message>
    <message>
        <source>Save your changes as {name}?</source>
        <translation>Ihre Änderungen als {name} speichern?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Eine Liste importieren</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Remove the list “{name}”?</source>
        <translation>Die Liste „{name}“ entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>D&amp;urchsicht</translation>
    </message>
    <message>
        <source>Accept &amp;suggestion</source>
        <translation>Vor&amp;schlag übernehmen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Pan&amp;es</source>
        <translation>B&amp;ereiche</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>Be&amp;ispiele</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>O&amp;rdner öffnen…</translation>
    </message>
    <message>
        <source>Rate all articles in a folder, in a table</source>
        <translation>Alle Artikel eines Ordners bewerten, in einer Tabelle</translation>
    </message>
    <message>
        <source>Paste as a ne&amp;w article</source>
        <translation>Als neuen Artikel einfü&amp;gen</translation>
    </message>
    <message>
        <source>Open the text on the clipboard as an article of its own</source>
        <translation>Den Text der Zwischenablage als eigenen Artikel öffnen</translation>
    </message>
    <message>
        <source>New w&amp;indow</source>
        <translation>Neues &amp;Fenster</translation>
    </message>
    <message>
        <source>Open another window, for another article</source>
        <translation>Ein weiteres Fenster für einen anderen Artikel öffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save the text and its edit log</source>
        <translation>Den Text und sein Änderungsprotokoll speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save the text and its edit log under another name</source>
        <translation>Den Text und sein Änderungsprotokoll unter anderem Namen speichern</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Export the corrected text, or a report of the changes</source>
        <translation>Den korrigierten Text oder einen Bericht über die Änderungen exportieren</translation>
    </message>
    <message>
        <source>Export re&amp;port…</source>
        <translation>Bericht ex&amp;portieren…</translation>
    </message>
    <message>
        <source>Export a report of the changes</source>
        <translation>Einen Bericht über die Änderungen exportieren</translation>
    </message>
    <message>
        <source>Copy as e&amp;vidence</source>
        <translation>Als Nach&amp;weis kopieren</translation>
    </message>
    <message>
        <source>Copy a neutral list of the suspects, for PubPeer, a journal’s editor or a colleague</source>
        <translation>Eine neutrale Liste der Verdachtsstellen kopieren, für PubPeer, eine Redaktion oder Kollegen</translation>
    </message>
    <message>
        <source>Prove who and w&amp;hen…</source>
        <translation>Wer und w&amp;ann belegen…</translation>
    </message>
    <message>
        <source>Have the saved log stamped and signed, and check its stamps and signatures</source>
        <translation>Das gespeicherte Protokoll stempeln und signieren lassen und seine Stempel und Signaturen prüfen</translation>
    </message>
    <message>
        <source>&amp;Next article in the folder</source>
        <translation>&amp;Nächster Artikel im Ordner</translation>
    </message>
    <message>
        <source>Open the article that follows this one in its folder</source>
        <translation>Den Artikel öffnen, der in diesem Ordner als nächster kommt</translation>
    </message>
    <message>
        <source>Change enco&amp;ding…</source>
        <translation>&amp;Codierung ändern…</translation>
    </message>
    <message>
        <source>Read the file again in another encoding</source>
        <translation>Die Datei in einer anderen Codierung neu lesen</translation>
    </message>
    <message>
        <source>&amp;Close article</source>
        <translation>Artikel sch&amp;ließen</translation>
    </message>
    <message>
        <source>Close the article and return to the start page</source>
        <translation>Den Artikel schließen und zur Startseite zurückkehren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Quit Unspin</source>
        <translation>Unspin beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Die letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Redo the change that was undone</source>
        <translation>Die rückgängig gemachte Änderung wiederholen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Find text in the article</source>
        <translation>Text im Artikel suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Go to the next match</source>
        <translation>Zur nächsten Fundstelle</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Go to the previous match</source>
        <translation>Zur vorigen Fundstelle</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>&amp;Ersetzen…</translation>
    </message>
    <message>
        <source>Find text and replace it</source>
        <translation>Text suchen und ersetzen</translation>
    </message>
    <message>
        <source>Customize &amp;keys…</source>
        <translation>Tasten an&amp;passen…</translation>
    </message>
    <message>
        <source>Assign other keys to actions</source>
        <translation>Aktionen andere Tasten zuweisen</translation>
    </message>
    <message>
        <source>Your &amp;lists…</source>
        <translation>Ihre &amp;Listen…</translation>
    </message>
    <message>
        <source>Import, turn on or off, or remove your own lists of phrases</source>
        <translation>Eigene Wendungslisten importieren, ein- oder ausschalten oder entfernen</translation>
    </message>
    <message>
        <source>Allo&amp;wed phrases…</source>
        <translation>&amp;Zugelassene Wendungen…</translation>
    </message>
    <message>
        <source>See the phrases that are allowed in every article, and remove some</source>
        <translation>In jedem Artikel zugelassene Wendungen ansehen und einzelne entfernen</translation>
    </message>
    <message>
        <source>Preference&amp;s…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>Themes, sizes, sensitivity, saving, keys and more</source>
        <translation>Farbschemata, Größen, Empfindlichkeit, Speichern, Tasten und mehr</translation>
    </message>
    <message>
        <source>Press {key}</source>
        <translation>{key} drücken</translation>
    </message>
    <message>
        <source>Choose {menu}</source>
        <translation>{menu} wählen</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a suspect</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>a suspect</comment>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>edited</source>
        <comment>a suspect</comment>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>dismissed</source>
        <comment>a suspect</comment>
        <translation>belassen</translation>
    </message>
    <message>
        <source>phrase allowed</source>
        <translation>Wendung zugelassen</translation>
    </message>
    <message>
        <source>phrase allowed always</source>
        <translation>Wendung immer zugelassen</translation>
    </message>
    <message>
        <source>lexicon</source>
        <comment>where a suggestion is from</comment>
        <translation>Lexikon</translation>
    </message>
    <message>
        <source>document</source>
        <comment>where a suggestion is from</comment>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>person</source>
        <comment>where a suggestion is from</comment>
        <translation>Person</translation>
    </message>
    <message>
        <source>rule</source>
        <comment>where a suggestion is from</comment>
        <translation>Regel</translation>
    </message>
    <message>
        <source>original</source>
        <comment>where a suggestion is from</comment>
        <translation>Original</translation>
    </message>
    <message>
        <source>guess</source>
        <comment>where a suggestion is from</comment>
        <translation>Vermutung</translation>
    </message>
    <message>
        <source>remove</source>
        <comment>what a wording does</comment>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <translation>{size} GB</translation>
    </message>
    <message>
        <source>UTF-8 with errors</source>
        <translation>UTF-8 mit Fehlern</translation>
    </message>
    <message>
        <source>Accept suggestion &amp;{rank}</source>
        <translation>Vorschlag &amp;{rank} übernehmen</translation>
    </message>
    <message>
        <source>Accept suggestion {rank} and go to the next suspect</source>
        <translation>Vorschlag {rank} übernehmen und zur nächsten Verdachtsstelle</translation>
    </message>
    <message>
        <source>Start or &amp;resume review</source>
        <translation>Durchsicht star&amp;ten oder fortsetzen</translation>
    </message>
    <message>
        <source>Look for suspects and go to the next one</source>
        <translation>Verdachtsstellen suchen und zur nächsten gehen</translation>
    </message>
    <message>
        <source>&amp;Find the original</source>
        <translation>Original s&amp;uchen</translation>
    </message>
    <message>
        <source>Look among your possible originals for what the article was made from</source>
        <translation>In Ihren möglichen Originalen nach der Vorlage des Artikels suchen</translation>
    </message>
    <message>
        <source>Possi&amp;ble originals…</source>
        <translation>&amp;Mögliche Originale…</translation>
    </message>
    <message>
        <source>Show, add, update or remove the files and folders among which originals are found</source>
        <translation>Dateien und Ordner, in denen Originale gesucht werden, anzeigen, hinzufügen, aktualisieren oder entfernen</translation>
    </message>
    <message>
        <source>Compare with an &amp;original…</source>
        <translation>Mit einem &amp;Original vergleichen…</translation>
    </message>
    <message>
        <source>Choose a text that the article may have been made from: its words become suggestions</source>
        <translation>Einen Text wählen, aus dem der Artikel gemacht sein kann: Seine Wörter werden zu Vorschlägen</translation>
    </message>
    <message>
        <source>Compare with the cop&amp;ied text</source>
        <translation>Mit dem &amp;kopierten Text vergleichen</translation>
    </message>
    <message>
        <source>Compare the article with the text on the clipboard</source>
        <translation>Den Artikel mit dem Text in der Zwischenablage vergleichen</translation>
    </message>
    <message>
        <source>Words to s&amp;earch for…</source>
        <translation>Su&amp;chwörter…</translation>
    </message>
    <message>
        <source>Words of the article by which a search engine may find its original</source>
        <translation>Wörter des Artikels, mit denen eine Suchmaschine das Original finden kann</translation>
    </message>
    <message>
        <source>&amp;Mark house style, too</source>
        <translation>Auch &amp;Hausstil markieren</translation>
    </message>
    <message>
        <source>Mark where the article differs from an original in quotation marks, spelling and such</source>
        <translation>Markieren, wo der Artikel in Anführungszeichen, Schreibweise und Ähnlichem von einem Original abweicht</translation>
    </message>
    <message>
        <source>&amp;Next suspect</source>
        <translation>&amp;Nächste Verdachtsstelle</translation>
    </message>
    <message>
        <source>Go to the next undecided suspect</source>
        <translation>Zur nächsten offenen Verdachtsstelle</translation>
    </message>
    <message>
        <source>&amp;Previous suspect</source>
        <translation>&amp;Vorige Verdachtsstelle</translation>
    </message>
    <message>
        <source>Go to the previous undecided suspect</source>
        <translation>Zur vorigen offenen Verdachtsstelle</translation>
    </message>
    <message>
        <source>&amp;Accept and go to next</source>
        <translation>Übernehmen und &amp;weiter</translation>
    </message>
    <message>
        <source>Accept the selected suggestion and go to the next suspect</source>
        <translation>Den ausgewählten Vorschlag übernehmen und zur nächsten Verdachtsstelle</translation>
    </message>
    <message>
        <source>Accept for all a&amp;like…</source>
        <translation>Für alle &amp;gleichen Stellen übernehmen…</translation>
    </message>
    <message>
        <source>Accept this wording for every occurrence of the phrase, after reviewing each</source>
        <translation>Diese Formulierung für jedes Vorkommen der Wendung übernehmen, nach Durchsicht der einzelnen</translation>
    </message>
    <message>
        <source>Accept all from the ori&amp;ginal…</source>
        <translation>Alles &amp;aus dem Original übernehmen…</translation>
    </message>
    <message>
        <source>Accept every wording that an original has, after showing each place</source>
        <translation>Jede Formulierung übernehmen, die in einem Original steht; zuvor wird jede Stelle gezeigt</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Belassen</translation>
    </message>
    <message>
        <source>Leave the text as it is and go to the next suspect</source>
        <translation>Den Text unverändert lassen und zur nächsten Verdachtsstelle</translation>
    </message>
    <message>
        <source>Allow in this arti&amp;cle</source>
        <translation>&amp;In diesem Artikel zulassen</translation>
    </message>
    <message>
        <source>This phrase is correct everywhere in this article</source>
        <translation>Diese Wendung ist in diesem Artikel überall richtig</translation>
    </message>
    <message>
        <source>Allow al&amp;ways</source>
        <translation>Immer &amp;zulassen</translation>
    </message>
    <message>
        <source>This phrase is correct in every article</source>
        <translation>Diese Wendung ist in jedem Artikel richtig</translation>
    </message>
    <message>
        <source>Keep what this article &amp;taught…</source>
        <translation>Ge&amp;lerntes aus diesem Artikel behalten…</translation>
    </message>
    <message>
        <source>Add wordings that were accepted here, or found in an original, to one of your lists</source>
        <translation>Formulierungen, die hier übernommen oder in einem Original gefunden wurden, in eine Ihrer Listen aufnehmen</translation>
    </message>
    <message>
        <source>Go to s&amp;uggestions</source>
        <translation>Zu &amp;den Vorschlägen</translation>
    </message>
    <message>
        <source>Move to the suggestions: arrow keys select, Return accepts, Esc returns to the text</source>
        <translation>Zu den Vorschlägen: Pfeiltasten wählen aus, Return übernimmt, Esc führt zurück zum Text</translation>
    </message>
    <message>
        <source>T&amp;ype your own wording</source>
        <translation>&amp;Eigene Formulierung eingeben</translation>
    </message>
    <message>
        <source>Move to the field for your own wording: Return accepts, Esc returns to the text</source>
        <translation>Zum Feld für eine eigene Formulierung: Return übernimmt, Esc führt zurück zum Text</translation>
    </message>
    <message>
        <source>W&amp;hy?</source>
        <translation>Wa&amp;rum?</translation>
    </message>
    <message>
        <source>Show the full reasons</source>
        <translation>Alle Gründe anzeigen</translation>
    </message>
    <message>
        <source>Copy suspect as e&amp;vidence</source>
        <translation>Verdachtsstelle als Nachweis ko&amp;pieren</translation>
    </message>
    <message>
        <source>Copy neutral lines about this phrase, for PubPeer or a colleague</source>
        <translation>Sachliche Zeilen über diese Wendung kopieren, für PubPeer oder Kollegen</translation>
    </message>
    <message>
        <source>Show the &amp;text</source>
        <translation>&amp;Text anzeigen</translation>
    </message>
    <message>
        <source>Show the text with its suspects</source>
        <translation>Den Text mit seinen Verdachtsstellen anzeigen</translation>
    </message>
    <message>
        <source>Show the ove&amp;rview</source>
        <translation>Übersi&amp;cht anzeigen</translation>
    </message>
    <message>
        <source>Show how spun the article is and what was decided, by paragraph, kind and phrase</source>
        <translation>Zeigen, wie verfremdet der Artikel ist und was entschieden wurde: nach Absatz, Art und Wendung</translation>
    </message>
    <message>
        <source>&amp;Compare with the article as opened</source>
        <translation>Mit dem Artikel beim Öffnen &amp;vergleichen</translation>
    </message>
    <message>
        <source>Show the article as opened next to the article as it is now</source>
        <translation>Den Artikel beim Öffnen neben dem jetzigen Stand anzeigen</translation>
    </message>
    <message>
        <source>Show the edit &amp;log</source>
        <translation>Änderungs&amp;protokoll anzeigen</translation>
    </message>
    <message>
        <source>Show every change; revert any of them</source>
        <translation>Jede Änderung anzeigen; beliebige davon zurücknehmen</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>Ordner &amp;anzeigen</translation>
    </message>
    <message>
        <source>Show the table of the articles in the folder</source>
        <translation>Die Tabelle der Artikel im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Make the text larger</source>
        <translation>Den Text größer anzeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Make the text smaller</source>
        <translation>Den Text kleiner anzeigen</translation>
    </message>
    <message>
        <source>Actual &amp;size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>Reset the text to its normal size</source>
        <translation>Den Text in normaler Größe anzeigen</translation>
    </message>
    <message>
        <source>Fo&amp;nt and lines…</source>
        <translation>&amp;Schrift und Zeilen…</translation>
    </message>
    <message>
        <source>Choose the article&apos;s font, its size, line spacing and length of lines</source>
        <translation>Schriftart und -größe, Zeilenabstand und Zeilenlänge des Artikels wählen</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>Zum nächsten Bereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Vo&amp;riger Bereich</translation>
    </message>
    <message>
        <source>Go to the previous pane</source>
        <translation>Zum vorigen Bereich</translation>
    </message>
    <message>
        <source>&amp;List of suspects</source>
        <translation>&amp;Liste der Verdachtsstellen</translation>
    </message>
    <message>
        <source>Go to the list of suspects, in a narrow window in place of the side panel</source>
        <translation>Zur Liste der Verdachtsstellen, in einem schmalen Fenster anstelle des Bereichs rechts</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>&amp;Breiter</translation>
    </message>
    <message>
        <source>Make the pane that has the focus wider</source>
        <translation>Den Bereich, in dem Sie gerade sind, breiter machen</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>&amp;Schmaler</translation>
    </message>
    <message>
        <source>Make the pane that has the focus narrower</source>
        <translation>Den Bereich, in dem Sie gerade sind, schmaler machen</translation>
    </message>
    <message>
        <source>&amp;Usual widths</source>
        <translation>&amp;Übliche Breiten</translation>
    </message>
    <message>
        <source>Give all panes their usual widths</source>
        <translation>Allen Bereichen ihre übliche Breite geben</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>&amp;Wie das System</translation>
    </message>
    <message>
        <source>Light, dark or high contrast, as the desktop is set</source>
        <translation>Hell, dunkel oder hoher Kontrast, wie am Desktop eingestellt</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Always light</source>
        <translation>Immer hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Always dark</source>
        <translation>Immer dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation>Hoher &amp;Kontrast, hell</translation>
    </message>
    <message>
        <source>Black on white, strong lines</source>
        <translation>Schwarz auf Weiß, kräftige Linien</translation>
    </message>
    <message>
        <source>High &amp;contrast, dark</source>
        <translation>Hoher K&amp;ontrast, dunkel</translation>
    </message>
    <message>
        <source>White on black, strong lines</source>
        <translation>Weiß auf Schwarz, kräftige Linien</translation>
    </message>
    <message>
        <source>Colour-&amp;blind safe, light</source>
        <translation>Für &amp;Farbfehlsichtige, hell</translation>
    </message>
    <message>
        <source>Marks in colours that can be told apart without red or green, on a light page</source>
        <translation>Markierungen in Farben, die sich ohne Rot und Grün unterscheiden lassen, auf heller Seite</translation>
    </message>
    <message>
        <source>C&amp;olour-blind safe, dark</source>
        <translation>Für Farbfehlsichtige, d&amp;unkel</translation>
    </message>
    <message>
        <source>Marks in colours that can be told apart without red or green, on a dark page</source>
        <translation>Markierungen in Farben, die sich ohne Rot und Grün unterscheiden lassen, auf dunkler Seite</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>An&amp;leitung</translation>
    </message>
    <message>
        <source>How to work with Unspin, with pictures</source>
        <translation>Wie man mit Unspin arbeitet, mit Bildern</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>Show the window in three steps</source>
        <translation>Das Fenster in drei Schritten zeigen</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>Find a command by name and run it</source>
        <translation>Einen Befehl nach Namen suchen und ausführen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Tasten anzeigen</translation>
    </message>
    <message>
        <source>&amp;About Unspin</source>
        <translation>Über &amp;Unspin</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>Keep what this article taught</source>
        <translation>Gelerntes aus diesem Artikel behalten</translation>
    </message>
    <message>
        <source>These wordings will be suggested in later articles while the list is on.</source>
        <translation>Diese Formulierungen werden in späteren Artikeln vorgeschlagen, solange die Liste eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Name der Liste</translation>
    </message>
    <message>
        <source>Pairs to add</source>
        <translation>Hinzuzufügende Paare</translation>
    </message>
    <message>
        <source>&amp;List:</source>
        <translation>&amp;Liste:</translation>
    </message>
    <message>
        <source>This creates a new list.</source>
        <translation>Eine neue Liste wird angelegt.</translation>
    </message>
    <message>
        <source>Enter a name for the list.</source>
        <translation>Geben Sie einen Namen für die Liste ein.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has %Ln pair(s); these will be added.</source>
        <translation>
            <numerusform>„{name}“ hat schon %Ln Paar; diese kommen hinzu.</numerusform>
            <numerusform>„{name}“ hat schon %Ln Paare; diese kommen hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add {number}</source>
        <translation>{number} hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln pair(s)</source>
        <translation>
            <numerusform>%Ln Paar hinzufügen</numerusform>
            <numerusform>%Ln Paare hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed phrases</source>
        <translation>Zugelassene Wendungen</translation>
    </message>
    <message>
        <source>Filter the phrases</source>
        <translation>Wendungen filtern</translation>
    </message>
    <message>
        <source>Phrases allowed in every article</source>
        <translation>In jedem Artikel zugelassene Wendungen</translation>
    </message>
    <message>
        <source>Mark these phrases again (Delete)</source>
        <translation>Diese Wendungen wieder markieren (Entf)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln (phrase is|phrases are) never marked, in any article.</source>
        <translation>
            <numerusform>%Ln Wendung wird in keinem Artikel markiert.</numerusform>
            <numerusform>%Ln Wendungen werden in keinem Artikel markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No phrase is allowed in every article. “Allow always” beside a suspect adds one.</source>
        <translation>Noch ist keine Wendung in jedem Artikel zugelassen. „Immer zulassen“ neben einer Verdachtsstelle fügt eine hinzu.</translation>
    </message>
    <message>
        <source>Your own pairs of spun phrases and originals. Lists without a tick are not used. They never leave this computer.</source>
        <translation>Ihre eigenen Paare aus verfremdeter Wendung und Original. Listen ohne Häkchen werden nicht verwendet. Sie verlassen diesen Computer nie.</translation>
    </message>
    <message>
        <source>Your lists</source>
        <translation>Ihre Listen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Pairs of the selected list</source>
        <translation>Paare der ausgewählten Liste</translation>
    </message>
    <message>
        <source>Skipped lines</source>
        <translation>Übersprungene Zeilen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>{name} wird gelesen…</translation>
    </message>
    <message>
        <source>In “{name}”</source>
        <translation>In „{name}“</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… und {number} weitere</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) imported as “{name}”.</source>
        <translation>
            <numerusform>%Ln Paar als „{name}“ importiert.</numerusform>
            <numerusform>%Ln Paare als „{name}“ importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) skipped:</source>
        <translation>
            <numerusform>%Ln Zeile übersprungen:</numerusform>
            <numerusform>%Ln Zeilen übersprungen:</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no lists yet. Import one (TSV, CSV, the Screener’s list, or a spinner’s own file), or choose {menu}.</source>
        <translation>Sie haben noch keine Listen. Importieren Sie eine (TSV, CSV, die Liste des Screeners oder die Datei eines Umschreibprogramms), oder wählen Sie {menu}.</translation>
    </message>
    <message>
        <source>Articles of the folder</source>
        <translation>Artikel des Ordners</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Files read</source>
        <translation>Gelesene Dateien</translation>
    </message>
    <message>
        <source>Filter the articles</source>
        <translation>Artikel filtern</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Read what is new or has changed; go on where it was stopped</source>
        <translation>Neues und Geändertes lesen; dort weitermachen, wo angehalten wurde</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln file(s) read</source>
        <translation>
            <numerusform>{done} von %Ln Datei gelesen</numerusform>
            <numerusform>{done} von %Ln Dateien gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln article(s) shown</source>
        <translation>
            <numerusform>{shown} von %Ln Artikel angezeigt</numerusform>
            <numerusform>{shown} von %Ln Artikeln angezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) written by Unspin left out</source>
        <translation>
            <numerusform>%Ln von Unspin geschriebene Seite ausgelassen</numerusform>
            <numerusform>%Ln von Unspin geschriebene Seiten ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Belassen</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Zugelassen</translation>
    </message>
    <message>
        <source>Allowed always</source>
        <translation>Immer zugelassen</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Reverted</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Made with Unspin. Each wording is a decision of whoever reviewed the article, not proof of the original text.</source>
        <translation>Mit Unspin erstellt. Jede Formulierung ist eine Entscheidung dessen, der den Artikel durchgesehen hat, kein Beweis für den ursprünglichen Text.</translation>
    </message>
    <message>
        <source>Changes to {name}</source>
        <translation>Änderungen an {name}</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Worst passages</source>
        <translation>Auffälligste Passagen</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>Alle Änderungen</translation>
    </message>
    <message>
        <source>Compared with its original</source>
        <translation>Verglichen mit dem Original</translation>
    </message>
    <message>
        <source>The article as opened and as corrected</source>
        <translation>Der Artikel beim Öffnen und korrigiert</translation>
    </message>
    <message>
        <source>Method and limits</source>
        <translation>Verfahren und Grenzen</translation>
    </message>
    <message>
        <source>Hashes, and how to verify</source>
        <translation>Prüfsummen, und wie man nachprüft</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>Der Artikel</translation>
    </message>
    <message>
        <source>Text taken from the file by</source>
        <translation>Text aus der Datei gelesen mit</translation>
    </message>
    <message>
        <source>By</source>
        <comment>whose work it is</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 der Datei</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Looks spun</source>
        <translation>Wirkt verfremdet</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Suggestions accepted</source>
        <translation>Vorschläge übernommen</translation>
    </message>
    <message>
        <source>Own wordings</source>
        <translation>Eigene Formulierungen</translation>
    </message>
    <message>
        <source>{decided} of {total}</source>
        <translation>{decided} von {total}</translation>
    </message>
    <message>
        <source>Suspects decided</source>
        <translation>Verdachtsstellen entschieden</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a time</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a time</comment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Of the article</source>
        <translation>Anteil am Artikel</translation>
    </message>
    <message>
        <source>By these dates the article is later than {originals}.</source>
        <translation>Nach diesen Daten ist der Artikel später erschienen als {originals}.</translation>
    </message>
    <message>
        <source>What differs is marked, differences of house style by a dotted line.</source>
        <translation>Was abweicht, ist markiert; Abweichungen im Hausstil durch eine punktierte Linie.</translation>
    </message>
    <message>
        <source>What differs is marked.</source>
        <translation>Was abweicht, ist markiert.</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Given the file as it was opened, the edit log and the corrected text, this command checks whether the log leads from the one to the other, and says where it does not:</source>
        <translation>Mit der Datei, wie sie geöffnet wurde, dem Änderungsprotokoll und dem korrigierten Text prüft dieser Befehl, ob das Protokoll vom einen zum anderen führt, und sagt, wo es das nicht tut:</translation>
    </message>
    <message>
        <source>The SHA-256 of the file and of both texts (UTF-8, line ends as LF) must be:</source>
        <translation>Der SHA-256 der Datei und beider Texte (UTF-8, Zeilenenden als LF) muss sein:</translation>
    </message>
    <message>
        <source>The file as it was opened</source>
        <translation>Die Datei, wie sie geöffnet wurde</translation>
    </message>
    <message>
        <source>Its text</source>
        <translation>Ihr Text</translation>
    </message>
    <message>
        <source>The corrected text</source>
        <translation>Der korrigierte Text</translation>
    </message>
    <message>
        <source>became {wording}</source>
        <translation>wurde zu {wording}</translation>
    </message>
    <message>
        <source>undone since</source>
        <translation>seither rückgängig gemacht</translation>
    </message>
    <message>
        <source>Edit log</source>
        <translation>Änderungsprotokoll</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Protokoll filtern</translation>
    </message>
    <message>
        <source>Show in text</source>
        <translation>Im Text zeigen</translation>
    </message>
    <message>
        <source>Show this change in the text (Return)</source>
        <translation>Diese Änderung im Text zeigen (Return)</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Revert this change only (Delete)</source>
        <translation>Nur diese Änderung zurücknehmen (Entf)</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Änderungen, neueste zuerst</translation>
    </message>
    <message>
        <source>No entries match the filter.</source>
        <translation>Kein Eintrag entspricht dem Filter.</translation>
    </message>
    <message>
        <source>No changes yet. Every decision and every edit will be listed here.</source>
        <translation>Noch keine Änderungen. Jede Entscheidung und jede Bearbeitung wird hier aufgelistet.</translation>
    </message>
    <message numerus="yes">
        <source>Edit log · %Ln (entry|entries)</source>
        <translation>
            <numerusform>Änderungsprotokoll · %Ln Eintrag</numerusform>
            <numerusform>Änderungsprotokoll · %Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>This change is no longer in the text.</source>
        <translation>Diese Änderung steht nicht mehr im Text.</translation>
    </message>
    <message>
        <source>Texts that articles may have been made from. Unspin looks among them for the original of each article that you open.</source>
        <translation>Texte, aus denen Artikel gemacht sein können. Unspin sucht darin zu jedem geöffneten Artikel das Original.</translation>
    </message>
    <message>
        <source>Nothing is on the shelf yet. Add your own stories, an archive, an agency’s feed: articles, tables of articles (CSV, TSV, JSON, JSON Lines), or folders of these.</source>
        <translation>Der Index ist noch leer. Fügen Sie eigene Beiträge, ein Archiv oder den Dienst einer Agentur hinzu: Artikel, Tabellen mit Artikeln (CSV, TSV, JSON, JSON Lines) oder Ordner damit.</translation>
    </message>
    <message>
        <source>Another window or program is changing the shelf. What is there so far is searched; you can change it here once that is done.</source>
        <translation>Ein anderes Fenster oder Programm ändert gerade den Index. Durchsucht wird, was bisher darin ist; ändern können Sie ihn hier erst danach.</translation>
    </message>
    <message>
        <source>Update builds it again from the files and folders that you added.</source>
        <translation>„Aktualisieren“ baut ihn aus den hinzugefügten Dateien und Ordnern neu auf.</translation>
    </message>
    <message>
        <source>Possible originals</source>
        <translation>Mögliche Originale</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Was nicht gelesen werden konnte</translation>
    </message>
    <message>
        <source>Reading originals</source>
        <translation>Originale werden gelesen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>&amp;Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>Akt&amp;ualisieren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Delete the index…</source>
        <translation>&amp;Index löschen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s), {size} on the disk</source>
        <translation>
            <numerusform>%Ln Text, {size} auf dem Datenträger</numerusform>
            <numerusform>%Ln Texte, {size} auf dem Datenträger</numerusform>
        </translation>
    </message>
    <message>
        <source>The index holds the text of these files in {folder}. It never leaves this computer.</source>
        <translation>Der Index in {folder} enthält den Text dieser Dateien. Er verlässt diesen Computer nie.</translation>
    </message>
    <message numerus="yes">
        <source>Not read in {name}: %Ln file(s)</source>
        <translation>
            <numerusform>Nicht gelesen in {name}: %Ln Datei</numerusform>
            <numerusform>Nicht gelesen in {name}: %Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>{name} – not there now</source>
        <translation>{name} – zurzeit nicht vorhanden</translation>
    </message>
    <message numerus="yes">
        <source>“{phrase}” in %Ln place(s)</source>
        <translation>
            <numerusform>„{phrase}“ an %Ln Stelle</numerusform>
            <numerusform>„{phrase}“ an %Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept for all alike</source>
        <translation>Für alle gleichen Stellen übernehmen</translation>
    </message>
    <message>
        <source>&amp;Wording:</source>
        <translation>&amp;Formulierung:</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Formulierung</translation>
    </message>
    <message>
        <source>ticked: {sentence}</source>
        <translation>angekreuzt: {sentence}</translation>
    </message>
    <message>
        <source>not ticked: {sentence}</source>
        <translation>nicht angekreuzt: {sentence}</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Compare with the article as opened</source>
        <translation>Mit dem Artikel beim Öffnen vergleichen</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Bericht exportieren…</translation>
    </message>
    <message>
        <source>Next article in the folder</source>
        <translation>Nächster Artikel im Ordner</translation>
    </message>
    <message>
        <source>suggestions accepted</source>
        <translation>Vorschläge übernommen</translation>
    </message>
    <message>
        <source>worded by hand</source>
        <translation>selbst formuliert</translation>
    </message>
    <message>
        <source>kept as they are</source>
        <translation>belassen</translation>
    </message>
    <message>
        <source>allowed phrases</source>
        <translation>zugelassene Wendungen</translation>
    </message>
    <message>
        <source>End of the review</source>
        <translation>Ende der Durchsicht</translation>
    </message>
    <message numerus="yes">
        <source>(The only suspect is|All %Ln suspects) decided</source>
        <translation>
            <numerusform>%Ln Verdachtsstelle entschieden, keine offen</numerusform>
            <numerusform>Alle %Ln Verdachtsstellen entschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>common in this context, where “{stands}” is very rare</source>
        <translation>in diesem Kontext häufig, „{stands}“ hingegen sehr selten</translation>
    </message>
    <message>
        <source>against it: very rare in this context, where “{stands}” is common</source>
        <translation>dagegen: in diesem Kontext sehr selten, „{stands}“ hingegen häufig</translation>
    </message>
    <message>
        <source>about as common in this context as “{stands}”</source>
        <translation>in diesem Kontext etwa so häufig wie „{stands}“</translation>
    </message>
    <message>
        <source>the work of a rewriter of papers</source>
        <translation>das Werk eines Umschreibprogramms für Fachaufsätze</translation>
    </message>
    <message>
        <source>news from a spinner with several wordings for every word</source>
        <translation>Nachrichten aus einem Umschreibprogramm mit mehreren Formulierungen für jedes Wort</translation>
    </message>
    <message>
        <source>the work of an essay farm</source>
        <translation>das Werk einer Aufsatzfabrik</translation>
    </message>
    <message>
        <source>the work of a light rewriter</source>
        <translation>das Werk eines zurückhaltenden Umschreibprogramms</translation>
    </message>
    <message>
        <source>the work of a spinner that takes synonyms of any sense</source>
        <translation>das Werk eines Umschreibprogramms, das Synonyme beliebiger Bedeutung nimmt</translation>
    </message>
    <message>
        <source>a translation there and back</source>
        <translation>eine Hin- und Rückübersetzung</translation>
    </message>
    <message>
        <source>the work of a dictionary spinner that goes word by word</source>
        <translation>das Werk eines Umschreibprogramms, das Wort für Wort nach dem Wörterbuch vorgeht</translation>
    </message>
    <message numerus="yes">
        <source>read this way in about %Ln place(s) in this article</source>
        <translation>
            <numerusform>so gelesen an etwa %Ln Stelle dieses Artikels</numerusform>
            <numerusform>so gelesen an etwa %Ln Stellen dieses Artikels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>against it: “{wording}” itself still occurs %Ln time(s) in this article, where a spinner would have replaced it</source>
        <translation>
            <numerusform>dagegen: „{wording}“ selbst steht noch %Ln-mal in diesem Artikel; ein Umschreibprogramm hätte es ersetzt</numerusform>
            <numerusform>dagegen: „{wording}“ selbst steht noch %Ln-mal in diesem Artikel; ein Umschreibprogramm hätte es ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>against it: “{wording}” became “{phrase}” in about %Ln place(s) in this article, and spinners usually stick to one phrase</source>
        <translation>
            <numerusform>dagegen: „{wording}“ wurde in diesem Artikel an etwa %Ln Stelle zu „{phrase}“, und Umschreibprogramme bleiben meist bei einer Wendung</numerusform>
            <numerusform>dagegen: „{wording}“ wurde in diesem Artikel an etwa %Ln Stellen zu „{phrase}“, und Umschreibprogramme bleiben meist bei einer Wendung</numerusform>
        </translation>
    </message>
    <message>
        <source>Judged by {before} before it, {after} after it.</source>
        <translation>Beurteilt nach {before} davor, {after} dahinter.</translation>
    </message>
    <message>
        <source>Judged by {before} before it.</source>
        <translation>Beurteilt nach {before} davor.</translation>
    </message>
    <message>
        <source>Judged by {after} after it.</source>
        <translation>Beurteilt nach {after} dahinter.</translation>
    </message>
    <message>
        <source>It does not look spun ({percent} %): few of its words are suspect.</source>
        <translation>Der Artikel wirkt nicht verfremdet ({percent} %): Wenige seiner Wörter sind verdächtig.</translation>
    </message>
    <message>
        <source>Its terms of art look spun: about {number} of every 100 seem to have been replaced. Few of its other words are suspect.</source>
        <translation>Seine Fachbegriffe wirken verfremdet: Von je 100 scheinen etwa {number} ersetzt zu sein. Von seinen übrigen Wörtern sind nur wenige verdächtig.</translation>
    </message>
    <message>
        <source>It looks spun word by word, by a spinner that Unspin does not know: about {number} of every 100 words with synonyms seem to have been replaced.</source>
        <translation>Der Artikel wirkt Wort für Wort verfremdet, von einem Umschreibprogramm, das Unspin nicht kennt: Von je 100 Wörtern mit Synonymen scheinen etwa {number} ersetzt zu sein.</translation>
    </message>
    <message>
        <source>It reads like {work}.</source>
        <translation>Er liest sich wie {work}.</translation>
    </message>
    <message>
        <source>It looks spun ({percent} %): about {number} of every 100 wordings that spinners replace seem to have been replaced.</source>
        <translation>Der Artikel wirkt verfremdet ({percent} %): Von je 100 Formulierungen, die Umschreibprogramme ersetzen, scheinen etwa {number} ersetzt zu sein.</translation>
    </message>
    <message>
        <source>{number} times as common in this context as “{stands}”</source>
        <translation>in diesem Kontext {number}-mal so häufig wie „{stands}“</translation>
    </message>
    <message>
        <source>against it: “{stands}” is {number} times as common in this context</source>
        <translation>dagegen: „{stands}“ ist in diesem Kontext {number}-mal so häufig</translation>
    </message>
    <message>
        <source>in your list “{name}”</source>
        <translation>in Ihrer Liste „{name}“</translation>
    </message>
    <message>
        <source>another spelling of the same word</source>
        <translation>eine andere Schreibweise desselben Wortes</translation>
    </message>
    <message>
        <source>“{stands}” is listed as a tortured phrase for it</source>
        <translation>„{stands}“ steht als verdrehter Fachbegriff dafür auf der Liste</translation>
    </message>
    <message>
        <source>not yet seen in spun articles, only similar in meaning</source>
        <translation>in verfremdeten Artikeln noch nicht gesehen, nur von ähnlicher Bedeutung</translation>
    </message>
    <message numerus="yes">
        <source>replaced by “{stands}” in %Ln spun article(s), {percent} % of those that contain “{stands}”</source>
        <translation>
            <numerusform>in %Ln verfremdeten Artikel durch „{stands}“ ersetzt, das sind {percent} % derer, die „{stands}“ enthalten</numerusform>
            <numerusform>in %Ln verfremdeten Artikeln durch „{stands}“ ersetzt, das sind {percent} % derer, die „{stands}“ enthalten</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>„{word}“</translation>
    </message>
    <message>
        <source>“{word}” (read as “{wording}”)</source>
        <translation>„{word}“ (gelesen als „{wording}“)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wording(s) from {names}</source>
        <translation>
            <numerusform>%Ln Formulierung aus {names}</numerusform>
            <numerusform>%Ln Formulierungen aus {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wording(s) from the original</source>
        <translation>
            <numerusform>%Ln Formulierung aus dem Original</numerusform>
            <numerusform>%Ln Formulierungen aus dem Original</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept all from the original</source>
        <translation>Alles aus dem Original übernehmen</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>{ticked} of {total} selected</source>
        <translation>{ticked} von {total} ausgewählt</translation>
    </message>
    <message>
        <source>Accept {number}</source>
        <translation>{number} übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Accept for %Ln place(s)</source>
        <translation>
            <numerusform>An %Ln Stelle übernehmen</numerusform>
            <numerusform>An %Ln Stellen übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Words to search for</source>
        <translation>Suchwörter</translation>
    </message>
    <message>
        <source>The original most likely has these words: the spinner left them alone. Copy one and paste it into a search engine, with its quotation marks. Unspin itself sends nothing.</source>
        <translation>Das Original enthält höchstwahrscheinlich diese Wörter: Das Umschreibprogramm hat sie unverändert gelassen. Kopieren Sie eine Wortfolge, und fügen Sie sie mit ihren Anführungszeichen in eine Suchmaschine ein. Unspin selbst sendet nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln string(s), shortest first</source>
        <translation>
            <numerusform>%Ln Wortfolge, kürzeste zuerst</numerusform>
            <numerusform>%Ln Wortfolgen, kürzeste zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: {words}</source>
        <translation>Kopiert: {words}</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>{how_to} to go to the next one.</source>
        <translation>Zur nächsten Stelle {how_to}.</translation>
    </message>
    <message>
        <source>None is left to decide so far.</source>
        <translation>Bisher ist keine mehr zu entscheiden.</translation>
    </message>
    <message>
        <source>They appear here as they are found.</source>
        <translation>Sie erscheinen hier, sobald sie gefunden werden.</translation>
    </message>
    <message>
        <source>{before}{phrase}, put back: {wording},{after}</source>
        <translation>{before}{phrase}, wieder eingesetzt: {wording},{after}</translation>
    </message>
    <message>
        <source>{before}{phrase}, becomes {wording},{after}</source>
        <translation>{before}{phrase}, wird zu {wording},{after}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
    <message>
        <source>{number} of {total} so far</source>
        <translation>{number} von bisher {total}</translation>
    </message>
    <message numerus="yes">
        <source>(The only one is|All %Ln) decided.</source>
        <translation>
            <numerusform>Die einzige ist entschieden.</numerusform>
            <numerusform>Alle entschieden (%Ln).</numerusform>
        </translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>S. {page}</translation>
    </message>
    <message>
        <source>Looking for suspects… {number} so far</source>
        <translation>Verdachtsstellen werden gesucht… bisher {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suspect(s) left to decide.</source>
        <translation>
            <numerusform>Noch %Ln Verdachtsstelle zu entscheiden.</numerusform>
            <numerusform>Noch %Ln Verdachtsstellen zu entscheiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>{how_to} to look for suspects again.</source>
        <translation>Zum erneuten Suchen nach Verdachtsstellen {how_to}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suspect(s) left to decide so far.</source>
        <translation>
            <numerusform>Bisher noch %Ln Verdachtsstelle zu entscheiden.</numerusform>
            <numerusform>Bisher noch %Ln Verdachtsstellen zu entscheiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search for suspects was stopped.</source>
        <translation>Die Suche nach Verdachtsstellen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>{how_to} to save.</source>
        <translation>Zum Speichern {how_to}.</translation>
    </message>
    <message>
        <source>Not English: nothing is marked.</source>
        <translation>Nicht Englisch: Nichts wird markiert.</translation>
    </message>
    <message>
        <source>You can still edit and save the text.</source>
        <translation>Sie können den Text trotzdem bearbeiten und speichern.</translation>
    </message>
    <message>
        <source>No suspects found.</source>
        <translation>Keine Verdachtsstellen gefunden.</translation>
    </message>
    <message>
        <source>Current suspect</source>
        <translation>Aktuelle Verdachtsstelle</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why is this suspect?</source>
        <translation>Warum ist das verdächtig?</translation>
    </message>
    <message>
        <source>Allow always</source>
        <translation>Immer zulassen</translation>
    </message>
    <message>
        <source>Revert this decision</source>
        <translation>Diese Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>↶ Undo: {change}</source>
        <translation>↶ Rückgängig: {change}</translation>
    </message>
    <message>
        <source>{how_to} to open one, or drop a file on the window.</source>
        <translation>Zum Öffnen {how_to} oder eine Datei in das Fenster ziehen.</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>Kein Artikel ist geöffnet.</translation>
    </message>
    <message>
        <source>{rank}. {wording}, {percent} percent.</source>
        <translation>{rank}. {wording}, {percent} Prozent.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Accept &amp; next</source>
        <translation>Übernehmen &amp; weiter</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Belassen</translation>
    </message>
    <message>
        <source>All alike</source>
        <translation>Alle gleichen</translation>
    </message>
    <message>
        <source>Allow phrase</source>
        <translation>Zulassen</translation>
    </message>
    <message>
        <source>No suggestions. Type your own wording.</source>
        <translation>Keine Vorschläge. Geben Sie eine eigene Formulierung ein.</translation>
    </message>
    <message>
        <source>All alike ({number})</source>
        <translation>Alle gleichen ({number})</translation>
    </message>
    <message>
        <source>Put back &amp; next</source>
        <translation>Einsetzen &amp; weiter</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Take out &amp; next</source>
        <translation>Entfernen &amp; weiter</translation>
    </message>
    <message>
        <source>Leave in</source>
        <translation>Stehen lassen</translation>
    </message>
    <message>
        <source>Looking up the figures…</source>
        <translation>Die Zahlen werden nachgeschlagen…</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>In diesem Artikel</translation>
    </message>
    <message>
        <source>No suggestions.</source>
        <translation>Keine Vorschläge.</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Dieser Artikel</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Earlier decisions</source>
        <translation>Frühere Entscheidungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln-mal</numerusform>
            <numerusform>%Ln-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In this article: %Ln place(s) (first {first} shown)</source>
        <translation>
            <numerusform>In diesem Artikel: %Ln Stelle (die ersten {first} gezeigt)</numerusform>
            <numerusform>In diesem Artikel: %Ln Stellen (die ersten {first} gezeigt)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In this article: %Ln place(s)</source>
        <translation>
            <numerusform>In diesem Artikel: %Ln Stelle</numerusform>
            <numerusform>In diesem Artikel: %Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>{state}, read as {wording} ({percent} %)</source>
        <translation>{state}, gelesen als {wording} ({percent} %)</translation>
    </message>
    <message>
        <source>Accepted “{wording}”</source>
        <translation>„{wording}“ übernommen</translation>
    </message>
    <message>
        <source>Edited to “{wording}”</source>
        <translation>Bearbeitet zu „{wording}“</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Your own wording</source>
        <translation>Eigene Formulierung</translation>
    </message>
    <message>
        <source>Your own wording…</source>
        <translation>Eigene Formulierung…</translation>
    </message>
    <message>
        <source>Open an article to see how many suspects are marked.</source>
        <translation>Öffnen Sie einen Artikel, um zu sehen, wie viele Verdachtsstellen markiert werden.</translation>
    </message>
    <message>
        <source>Your lists…</source>
        <translation>Ihre Listen…</translation>
    </message>
    <message>
        <source>You have no lists of your own yet.</source>
        <translation>Sie haben noch keine eigenen Listen.</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Ord&amp;ner öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Looking for suspects… %Ln found so far.</source>
        <translation>
            <numerusform>Verdachtsstellen werden gesucht… bisher %Ln.</numerusform>
            <numerusform>Verdachtsstellen werden gesucht… bisher %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open suspect(s) in this article, {percent} % sure or surer; {decided} decided.</source>
        <translation>
            <numerusform>%Ln offene Verdachtsstelle in diesem Artikel, mindestens {percent} % sicher; {decided} entschieden.</numerusform>
            <numerusform>%Ln offene Verdachtsstellen in diesem Artikel, mindestens {percent} % sicher; {decided} entschieden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open suspect(s) in this article; {decided} decided.</source>
        <translation>
            <numerusform>%Ln offene Verdachtsstelle in diesem Artikel; {decided} entschieden.</numerusform>
            <numerusform>%Ln offene Verdachtsstellen in diesem Artikel; {decided} entschieden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s), {used} in use, with {pairs}.</source>
        <translation>
            <numerusform>%Ln Liste, {used} in Gebrauch: {pairs}.</numerusform>
            <numerusform>%Ln Listen, {used} in Gebrauch: {pairs}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <comment>lists with …</comment>
        <translation>
            <numerusform>%Ln Paar</numerusform>
            <numerusform>%Ln Paare</numerusform>
        </translation>
    </message>
    <message>
        <source>Every decision is on the disk at once, and typing within half a second, until you save or discard it: {folder}</source>
        <translation>Jede Entscheidung steht sofort auf dem Datenträger, jede Eingabe binnen einer halben Sekunde, bis Sie speichern oder verwerfen: {folder}</translation>
    </message>
    <message>
        <source>Set of keys</source>
        <translation>Tastenbelegung</translation>
    </message>
    <message>
        <source>Set of &amp;keys</source>
        <translation>&amp;Tastenbelegung</translation>
    </message>
    <message>
        <source>A set replaces all keys, those that you changed yourself, too.</source>
        <translation>Eine Belegung ersetzt alle Tasten, auch selbst geänderte.</translation>
    </message>
    <message>
        <source>Customize keys…</source>
        <translation>Tasten anpassen…</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Pages of an archive</source>
        <translation>Seiten eines Archivs</translation>
    </message>
    <message>
        <source>Which page of {name} do you want to open?</source>
        <translation>Welche Seite aus {name} möchten Sie öffnen?</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>No preference is about “{words}”.</source>
        <translation>Keine Einstellung betrifft „{words}“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln preference(s)</source>
        <translation>
            <numerusform>%Ln Einstellung</numerusform>
            <numerusform>%Ln Einstellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Anderen öffnen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Save as UTF-8</source>
        <translation>In UTF-8 speichern</translation>
    </message>
    <message>
        <source>Exported {path}.</source>
        <translation>Exportiert: {path}.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Keep what it taught…</source>
        <translation>Gelerntes behalten…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>No suspects can be found: {error} You can still edit and save the text.</source>
        <translation>Verdachtsstellen können nicht gesucht werden: {error} Sie können den Text trotzdem bearbeiten und speichern.</translation>
    </message>
    <message>
        <source>The process that looks for suspects ended unexpectedly. Another one goes on; nothing of your work is lost.</source>
        <translation>Der Prozess, der nach Verdachtsstellen sucht, endete unerwartet. Ein anderer macht weiter; von Ihrer Arbeit ist nichts verloren.</translation>
    </message>
    <message>
        <source>The analysis failed: {reason}</source>
        <translation>Die Analyse ist fehlgeschlagen: {reason}</translation>
    </message>
    <message>
        <source>The previous file was saved as {name}.</source>
        <translation>Die vorige Datei wurde als {name} gesichert.</translation>
    </message>
    <message>
        <source>The previous files were saved as {names}.</source>
        <translation>Die vorigen Dateien wurden gesichert als {names}.</translation>
    </message>
    <message>
        <source>its originals</source>
        <translation>seinen Originalen</translation>
    </message>
    <message>
        <source>Comparing with {name}</source>
        <translation>Vergleich mit {name}</translation>
    </message>
    <message>
        <source>Comparing with {name}: {percent} %</source>
        <translation>Vergleich mit {name}: {percent} %</translation>
    </message>
    <message numerus="yes">
        <source>They differ in %Ln place(s).</source>
        <translation>
            <numerusform>Sie unterscheiden sich an %Ln Stelle.</numerusform>
            <numerusform>Sie unterscheiden sich an %Ln Stellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This article was compared with {names}, which was moved or changed since, or had no file. Its words are not suggested any more; compare with it again.</source>
        <translation>Dieser Artikel wurde mit {names} verglichen; seither verschoben oder geändert, oder ohne Datei. Die Wörter daraus werden nicht mehr vorgeschlagen; vergleichen Sie erneut.</translation>
    </message>
    <message>
        <source>Unspin ended unexpectedly with unsaved work on {names}.</source>
        <translation>Unspin wurde unerwartet beendet, mit nicht gespeicherter Arbeit an {names}.</translation>
    </message>
    <message>
        <source>Recover {name}</source>
        <translation>{name} wiederherstellen</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>{name} was restored to its state when Unspin ended unexpectedly.</source>
        <translation>{name} wurde auf den Stand wiederhergestellt, in dem Unspin unerwartet beendet wurde.</translation>
    </message>
    <message numerus="yes">
        <source>Recovered %Ln log (entry|entries) of {name} that had not been saved when Unspin ended unexpectedly. The last is from {time}.</source>
        <translation>
            <numerusform>%Ln Protokolleintrag zu {name} wiederhergestellt, der nicht gespeichert war, als Unspin unerwartet beendet wurde. Letzter Eintrag: {time}.</numerusform>
            <numerusform>%Ln Protokolleinträge zu {name} wiederhergestellt, die nicht gespeichert waren, als Unspin unerwartet beendet wurde. Letzter Eintrag: {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your work is protected against crashes again.</source>
        <translation>Ihre Arbeit ist wieder gegen Abstürze gesichert.</translation>
    </message>
    <message>
        <source>Save the original as…</source>
        <translation>Original speichern unter…</translation>
    </message>
    <message>
        <source>What you saved is still open here: save it again before you close it.</source>
        <translation>Was Sie gespeichert haben, ist hier noch offen: Speichern Sie es noch einmal, bevor Sie es schließen.</translation>
    </message>
    <message>
        <source>{path} no longer exists.</source>
        <translation>{path} existiert nicht mehr.</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>{path} can no longer be read.</source>
        <translation>{path} kann nicht mehr gelesen werden.</translation>
    </message>
    <message>
        <source>{path} was changed by another program.</source>
        <translation>{path} wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>You are still working on the text as it was opened. The edit log can only be verified against that original, so save a copy of it.</source>
        <translation>Sie arbeiten weiter am Text, wie er geöffnet wurde. Das Änderungsprotokoll lässt sich nur anhand dieses Originals prüfen; speichern Sie daher eine Kopie davon.</translation>
    </message>
    <message>
        <source>Save the original as</source>
        <translation>Original speichern unter</translation>
    </message>
    <message>
        <source>Saved the original as {path}.</source>
        <translation>Original als {path} gespeichert.</translation>
    </message>
    <message>
        <source>Gathering the evidence</source>
        <translation>Nachweis wird zusammengestellt</translation>
    </message>
    <message>
        <source>The evidence</source>
        <translation>Der Nachweis</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation>{name} wird exportiert</translation>
    </message>
    <message>
        <source>{path} could not be exported: {error}.</source>
        <translation>{path} konnte nicht exportiert werden: {error}.</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>{name} wird geöffnet</translation>
    </message>
    <message>
        <source>The pasted text is in no folder yet. Save it first.</source>
        <translation>Der eingefügte Text liegt noch in keinem Ordner. Speichern Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Reading {folder}</source>
        <translation>{folder} wird gelesen</translation>
    </message>
    <message>
        <source>There is no further article in {folder}.</source>
        <translation>In {folder} gibt es keinen weiteren Artikel.</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>Wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Pasting</source>
        <translation>Wird eingefügt</translation>
    </message>
    <message>
        <source>Trying encodings</source>
        <translation>Codierungen werden ausprobiert</translation>
    </message>
    <message>
        <source>{path} does not fit in this computer’s memory.</source>
        <translation>{path} passt nicht in den Arbeitsspeicher dieses Computers.</translation>
    </message>
    <message>
        <source>Resuming {name}</source>
        <translation>Arbeit an {name} wird fortgesetzt</translation>
    </message>
    <message>
        <source>Recovering {name}</source>
        <translation>{name} wird wiederhergestellt</translation>
    </message>
    <message>
        <source>The folder {path} cannot be read: {reason}.</source>
        <translation>Der Ordner {path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>“{phrase}” has no suggestion {rank}.</source>
        <translation>Zu „{phrase}“ gibt es keinen Vorschlag {rank}.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>Nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Not reverted: {error}.</source>
        <translation>Nicht zurückgenommen: {error}.</translation>
    </message>
    <message>
        <source>“{phrase}” is already allowed in every article.</source>
        <translation>„{phrase}“ ist bereits in jedem Artikel zugelassen.</translation>
    </message>
    <message>
        <source>Still looking for suspects.</source>
        <translation>Verdachtsstellen werden noch gesucht.</translation>
    </message>
    <message>
        <source>Suggested: {wording}.</source>
        <translation>Vorschlag: {wording}.</translation>
    </message>
    <message>
        <source>Suggested: remove it.</source>
        <translation>Vorschlag: entfernen.</translation>
    </message>
    <message>
        <source>{at} of {total}.</source>
        <translation>{at} von {total}.</translation>
    </message>
    <message>
        <source>{at} of {total} so far.</source>
        <translation>{at} von bisher {total}.</translation>
    </message>
    <message numerus="yes">
        <source>(The only suspect is|All %Ln suspects) decided.</source>
        <translation>
            <numerusform>%Ln Verdachtsstelle entschieden, keine offen.</numerusform>
            <numerusform>Alle %Ln Verdachtsstellen entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>None found so far.</source>
        <translation>Bisher keine gefunden.</translation>
    </message>
    <message>
        <source>No suggestion.</source>
        <translation>Kein Vorschlag.</translation>
    </message>
    <message>
        <source>Save the corrected text as</source>
        <translation>Korrigierten Text speichern unter</translation>
    </message>
    <message>
        <source>Save the pasted text, and the corrected one beside it</source>
        <translation>Den eingefügten Text speichern, und den korrigierten daneben</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>{name} wird gespeichert</translation>
    </message>
    <message>
        <source>Removing originals</source>
        <translation>Originale werden entfernt</translation>
    </message>
    <message>
        <source>Deleting the index</source>
        <translation>Der Index wird gelöscht</translation>
    </message>
    <message>
        <source>Reading was stopped. What was read stays; Update goes on with the rest.</source>
        <translation>Das Lesen wurde abgebrochen. Gelesenes bleibt erhalten; „Aktualisieren“ setzt mit dem Rest fort.</translation>
    </message>
    <message numerus="yes">
        <source>{doing}: {done} of %Ln file(s)</source>
        <translation>
            <numerusform>{doing}: {done} von %Ln Datei</numerusform>
            <numerusform>{doing}: {done} von %Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{doing}: {done} of %Ln file(s), {texts}</source>
        <translation>
            <numerusform>{doing}: {done} von %Ln Datei, {texts}</numerusform>
            <numerusform>{doing}: {done} von %Ln Dateien, {texts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s)</source>
        <translation>
            <numerusform>%Ln Text</numerusform>
            <numerusform>%Ln Texte</numerusform>
        </translation>
    </message>
    <message>
        <source>{work} (paused)</source>
        <translation>{work} (angehalten)</translation>
    </message>
    <message>
        <source>{doing}: {percent} %</source>
        <translation>{doing}: {percent} %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) on the shelf.</source>
        <translation>
            <numerusform>%Ln Text im Index.</numerusform>
            <numerusform>%Ln Texte im Index.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read, or not all of it.</source>
        <translation>
            <numerusform>%Ln Datei konnte nicht oder nicht ganz gelesen werden.</numerusform>
            <numerusform>%Ln Dateien konnten nicht oder nicht ganz gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>{name} wurde entfernt.</translation>
    </message>
    <message>
        <source>{doing}: paused</source>
        <translation>{doing}: angehalten</translation>
    </message>
    <message>
        <source>The index and its list were deleted. Your files stay.</source>
        <translation>Der Index und seine Liste wurden gelöscht. Ihre Dateien bleiben erhalten.</translation>
    </message>
    <message>
        <source>Text order</source>
        <translation>Textfolge</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>A bis Z</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>Häufigste</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a suspect</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Kind of spinner</source>
        <translation>Art des Umschreibprogramms</translation>
    </message>
    <message>
        <source>Suspects</source>
        <translation>Verdachtsstellen</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>known, of news</source>
        <comment>a kind of spinner</comment>
        <translation>bekannt, für Nachrichten</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a kind of spinner</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>tortured terms</source>
        <comment>a kind of spinner</comment>
        <translation>verdrehte Fachbegriffe</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {verdict}; {suspects} suspects, {sure} of them sure, {decided} decided; %Ln word(s).</source>
        <translation>
            <numerusform>{name}: {verdict}; Verdachtsstellen: {suspects}, davon sicher: {sure}, entschieden: {decided}; %Ln Wort.</numerusform>
            <numerusform>{name}: {verdict}; Verdachtsstellen: {suspects}, davon sicher: {sure}, entschieden: {decided}; %Ln Wörter.</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} % of it comes from {original}.</source>
        <translation>{percent} % davon stammen aus {original}.</translation>
    </message>
    <message>
        <source>Does not look spun</source>
        <translation>Wirkt nicht verfremdet</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>List each occurrence separately</source>
        <translation>Jedes Vorkommen einzeln auflisten</translation>
    </message>
    <message>
        <source>Filter the suspects</source>
        <translation>Verdachtsstellen filtern</translation>
    </message>
    <message>
        <source>each occurrence separately</source>
        <translation>jedes Vorkommen einzeln</translation>
    </message>
    <message>
        <source>equal phrases grouped</source>
        <translation>gleiche Wendungen zusammengefasst</translation>
    </message>
    <message>
        <source>Order of the list: {name}, {each}</source>
        <translation>Reihenfolge der Liste: {name}, {each}</translation>
    </message>
    <message>
        <source>Order of the list, and whether equal phrases are grouped</source>
        <translation>Reihenfolge der Liste; gleiche Wendungen zusammenfassen oder nicht</translation>
    </message>
    <message>
        <source>Suspects are listed here.</source>
        <translation>Hier werden Verdachtsstellen aufgelistet.</translation>
    </message>
    <message>
        <source>Suspects list</source>
        <translation>Liste der Verdachtsstellen</translation>
    </message>
    <message>
        <source>No suspects match the filter.</source>
        <translation>Keine Verdachtsstelle entspricht dem Filter.</translation>
    </message>
    <message>
        <source>Looking for suspects…</source>
        <translation>Verdachtsstellen werden gesucht…</translation>
    </message>
    <message>
        <source>allowed</source>
        <comment>a phrase</comment>
        <translation>zugelassen</translation>
    </message>
    <message>
        <source>suggested {wording}</source>
        <translation>vorgeschlagen {wording}</translation>
    </message>
    <message>
        <source>all decided</source>
        <translation>alle entschieden</translation>
    </message>
    <message>
        <source>{number} decided</source>
        <translation>{number} entschieden</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>E&amp;infügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Alles aus&amp;wählen</translation>
    </message>
    <message>
        <source>For all ali&amp;ke ({alike})…</source>
        <translation>Für alle &amp;gleichen Stellen ({alike})…</translation>
    </message>
    <message>
        <source>&amp;Dismiss: keep it as it is</source>
        <translation>&amp;Belassen, wie es ist</translation>
    </message>
    <message>
        <source>Allow &amp;in this article</source>
        <translation>I&amp;n diesem Artikel zulassen</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>{keys} to leave the text.</source>
        <translation>Zum Verlassen des Textes: {keys}.</translation>
    </message>
    <message>
        <source>as opened</source>
        <translation>beim Öffnen</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>jetziger Stand</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Beim Öffnen</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Jetziger Stand</translation>
    </message>
    <message>
        <source>Which texts are compared</source>
        <translation>Welche Texte verglichen werden</translation>
    </message>
    <message>
        <source>Both texts or one of them</source>
        <translation>Beide Texte oder einer davon</translation>
    </message>
    <message>
        <source>Mark suspects</source>
        <translation>Verdachtsstellen markieren</translation>
    </message>
    <message>
        <source>Mark what is still suspect; a double click, or Return, goes to it in the text</source>
        <translation>Kennzeichnen, was noch verdächtig ist; ein Doppelklick darauf oder Return führt im Text dorthin</translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s)</source>
        <translation>
            <numerusform>%Ln Original</numerusform>
            <numerusform>%Ln Originale</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the original</source>
        <translation>Nur das Original</translation>
    </message>
    <message>
        <source>Only as opened</source>
        <translation>Nur Stand beim Öffnen</translation>
    </message>
    <message>
        <source>Only as it is now</source>
        <translation>Nur jetziger Stand</translation>
    </message>
    <message>
        <source>Moved: stands elsewhere in the article. Click, or press Return, to go there.</source>
        <translation>Verschoben: steht an anderer Stelle des Artikels. Klicken oder Return drücken, um dorthin zu gehen.</translation>
    </message>
    <message>
        <source>Moved: click, or press Return, to go to its place in the original.</source>
        <translation>Verschoben: Klicken oder Return drücken, um zur Stelle im Original zu gehen.</translation>
    </message>
    <message>
        <source>No original has it.</source>
        <translation>In keinem Original vorhanden.</translation>
    </message>
    <message>
        <source>The article lacks it.</source>
        <translation>Im Artikel fehlt es.</translation>
    </message>
    <message>
        <source>The article as it was opened</source>
        <translation>Der Artikel beim Öffnen</translation>
    </message>
    <message>
        <source>The article as it is now</source>
        <translation>Der Artikel im jetzigen Stand</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} von {total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) (differs|differ)</source>
        <translation>
            <numerusform>%Ln Satz weicht ab</numerusform>
            <numerusform>%Ln Sätze weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) (differs|differ)</source>
        <translation>
            <numerusform>%Ln Absatz weicht ab</numerusform>
            <numerusform>%Ln Absätze weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln verschoben</numerusform>
            <numerusform>%Ln verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>It was moved.</source>
        <translation>Es wurde verschoben.</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Noch keine Änderungen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln Fundstelle</numerusform>
            <numerusform>%Ln Fundstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>%Ln ersetzt</numerusform>
            <numerusform>%Ln ersetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replace with…</source>
        <translation>Ersetzen durch…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace this match (Return)</source>
        <translation>Diese Fundstelle ersetzen (Return)</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Replace all matches in one step (Ctrl+Return)</source>
        <translation>Alle Fundstellen in einem Schritt ersetzen (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Distinguish upper and lower case</source>
        <translation>Groß- und Kleinbuchstaben unterscheiden</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Match whole words only</source>
        <translation>Nur ganze Wörter suchen</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Exakt</translation>
    </message>
    <message>
        <source>Distinguish kinds of apostrophes, hyphens and spaces, accents that are letters of their own, and soft hyphens</source>
        <translation>Arten von Apostrophen, Binde- und Leerzeichen, Akzente als eigene Zeichen und weiche Trennzeichen unterscheiden</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Search for a regular expression; \1 in the replacement stands for its first group</source>
        <translation>Nach einem regulären Ausdruck suchen; \1 steht in der Ersetzung für seine erste Gruppe</translation>
    </message>
    <message>
        <source>In suspects</source>
        <translation>In Verdachtsstellen</translation>
    </message>
    <message>
        <source>Search in suspects only</source>
        <translation>Nur in Verdachtsstellen suchen</translation>
    </message>
    <message>
        <source>Close and return to the text</source>
        <translation>Schließen und zum Text zurückkehren</translation>
    </message>
    <message>
        <source>Where the suspects are</source>
        <translation>Wo die Verdachtsstellen sind</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Schriftart</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Colour-blind safe, light</source>
        <translation>Für Farbfehlsichtige, hell</translation>
    </message>
    <message>
        <source>Colour-blind safe, dark</source>
        <translation>Für Farbfehlsichtige, dunkel</translation>
    </message>
    <message>
        <source>“Follow the system” takes light, dark or high contrast from the desktop.</source>
        <translation>„Wie das System“ übernimmt hell, dunkel oder hohen Kontrast vom Desktop.</translation>
    </message>
    <message>
        <source>appearance colours color scheme black white colorblind</source>
        <comment>search words</comment>
        <translation>Darstellung Aussehen Farben Farbschema Design hell dunkel schwarz weiß farbenblind Kontrast</translation>
    </message>
    <message>
        <source>&amp;Size of the window’s text</source>
        <translation>&amp;Schriftgröße im Fenster</translation>
    </message>
    <message>
        <source>Of menus, lists and buttons, on top of the desktop’s own size.</source>
        <translation>Für Menüs, Listen und Schaltflächen, zusätzlich zur Schriftgröße des Systems.</translation>
    </message>
    <message>
        <source>interface font scale larger smaller</source>
        <comment>search words</comment>
        <translation>Oberfläche Fenster Schrift Schriftgröße Skalierung größer kleiner</translation>
    </message>
    <message>
        <source>font size spacing length of lines sample</source>
        <comment>search words</comment>
        <translation>Schrift Größe Abstand Zeilenlänge Muster</translation>
    </message>
    <message>
        <source>face family typeface letters serif</source>
        <comment>search words</comment>
        <translation>Schriftart Familie Buchstaben Serifen</translation>
    </message>
    <message>
        <source>Size of the &amp;article’s text</source>
        <translation>Schriftgröße des &amp;Artikels</translation>
    </message>
    <message>
        <source>Ctrl and the wheel change it, too.</source>
        <translation>Auch mit Ctrl und dem Mausrad zu ändern.</translation>
    </message>
    <message>
        <source>zoom font larger smaller</source>
        <comment>search words</comment>
        <translation>Zoom Schrift Schriftgröße größer kleiner</translation>
    </message>
    <message>
        <source>Line s&amp;pacing</source>
        <translation>Zeilen&amp;abstand</translation>
    </message>
    <message>
        <source>leading distance of lines</source>
        <comment>search words</comment>
        <translation>Zeilenabstand Durchschuss Abstand der Zeilen</translation>
    </message>
    <message>
        <source>&amp;Length of lines</source>
        <translation>&amp;Zeilenlänge</translation>
    </message>
    <message>
        <source>characters</source>
        <comment>length of a line</comment>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>measure width margins</source>
        <comment>search words</comment>
        <translation>Zeilenlänge Breite Ränder</translation>
    </message>
    <message>
        <source>restore defaults standard font spacing</source>
        <comment>search words</comment>
        <translation>zurücksetzen Standard Schrift Abstand</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Empfindlichkeit</translation>
    </message>
    <message>
        <source>How &amp;sure a suspect must be</source>
        <translation>Wie &amp;sicher eine Verdachtsstelle sein muss</translation>
    </message>
    <message>
        <source>% sure</source>
        <translation>% sicher</translation>
    </message>
    <message>
        <source>any</source>
        <comment>sureness</comment>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Less sure ones are not marked, listed or counted. What is decided stays.</source>
        <translation>Weniger sichere werden nicht markiert, aufgelistet oder gezählt. Entschiedenes bleibt.</translation>
    </message>
    <message>
        <source>confidence threshold fewer more false alarms</source>
        <comment>search words</comment>
        <translation>Sicherheit Schwelle weniger mehr Fehlalarme</translation>
    </message>
    <message>
        <source>confidence threshold suspects marked</source>
        <comment>search words</comment>
        <translation>Sicherheit Schwelle Verdachtsstellen markiert</translation>
    </message>
    <message>
        <source>Mark &amp;house style, too</source>
        <translation>Auch &amp;Hausstil markieren</translation>
    </message>
    <message>
        <source>Where the article differs from an original in quotation marks, spelling and such.</source>
        <translation>Wo der Artikel in Anführungszeichen, Schreibweise und Ähnlichem von einem Original abweicht.</translation>
    </message>
    <message>
        <source>compare original quotation marks</source>
        <comment>search words</comment>
        <translation>vergleichen Vergleich Original Anführungszeichen Hausstil</translation>
    </message>
    <message>
        <source>your own lists import pairs phrases originals</source>
        <comment>search words</comment>
        <translation>eigene Listen importieren Paare Wendungen Originale</translation>
    </message>
    <message>
        <source>allow always phrases never marked remove</source>
        <comment>search words</comment>
        <translation>zulassen zugelassen immer Wendungen nie markieren markiert entfernen</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Remember recently opened files</source>
        <translation>&amp;Zuletzt geöffnete Dateien merken</translation>
    </message>
    <message>
        <source>Off: the list of recent files is emptied and stays empty.</source>
        <translation>Aus: Die Liste der zuletzt geöffneten Dateien wird geleert und bleibt leer.</translation>
    </message>
    <message>
        <source>recent history privacy</source>
        <comment>search words</comment>
        <translation>zuletzt geöffnet Verlauf Datenschutz Privatsphäre</translation>
    </message>
    <message>
        <source>save recovery crash folder journal where</source>
        <comment>search words</comment>
        <translation>speichern Wiederherstellung Absturz Ordner Sicherungsjournal wo</translation>
    </message>
    <message>
        <source>keyboard shortcuts sets word processor customize change</source>
        <comment>search words</comment>
        <translation>Tastatur Tasten Tastenkürzel Tastenkombinationen Belegung Textverarbeitung anpassen ändern</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Takes effect at the next start. Articles stay in English.</source>
        <translation>Wirkt ab dem nächsten Start. Artikel bleiben englisch.</translation>
    </message>
    <message>
        <source>translation English German Spanish Deutsch Español</source>
        <comment>search words</comment>
        <translation>Sprache Übersetzung Englisch Deutsch Spanisch translation English German Spanish Español</translation>
    </message>
    <message>
        <source>{family} (not installed)</source>
        <translation>{family} (nicht installiert)</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>Weniger Filter</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Mehr Filter</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtern…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <translation>Diese Meldung schließen (Esc)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>the program, its lexicon and context model</source>
        <translation>das Programm, sein Lexikon und Kontextmodell</translation>
    </message>
    <message>
        <source>synonyms; Princeton University</source>
        <translation>Synonyme; Princeton University</translation>
    </message>
    <message>
        <source>WordNet licence</source>
        <translation>WordNet-Lizenz</translation>
    </message>
    <message>
        <source>the neural network that training started from; Wang and others</source>
        <translation>das neuronale Netz, von dem das Training ausging; Wang und andere</translation>
    </message>
    <message>
        <source>tortured terms; Cabanac, Labbé and Magazinov</source>
        <translation>verdrehte Fachbegriffe; Cabanac, Labbé und Magazinov</translation>
    </message>
    <message>
        <source>typefaces</source>
        <translation>Schriften</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>ISC and MIT</source>
        <translation>ISC und MIT</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>das Fenster</translation>
    </message>
    <message>
        <source>runs the neural network</source>
        <translation>führt das neuronale Netz aus</translation>
    </message>
    <message>
        <source>the model&apos;s figures</source>
        <translation>die Zahlen des Modells</translation>
    </message>
    <message>
        <source>reads and writes documents</source>
        <translation>liest und schreibt Dokumente</translation>
    </message>
    <message>
        <source>reads PDFs</source>
        <translation>liest PDFs</translation>
    </message>
    <message>
        <source>repairs text in a wrong encoding</source>
        <translation>repariert Text in falscher Codierung</translation>
    </message>
    <message>
        <source>About Unspin</source>
        <translation>Über Unspin</translation>
    </message>
    <message>
        <source>Ships with</source>
        <translation>Mitgeliefert</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>Licences and folders</source>
        <translation>Lizenzen und Ordner</translation>
    </message>
    <message>
        <source>Gives spun articles their own words back, with an edit log that proves every change. Works offline and sends nothing anywhere.</source>
        <translation>Gibt verfremdeten Artikeln ihre eigenen Worte zurück, mit einem Änderungsprotokoll, das jede Änderung belegt. Arbeitet offline und sendet nichts.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the folder of: {what}</source>
        <translation>Ordner öffnen: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln pair(s) to “{list}”, which now has {pairs}. See {menu}.</source>
        <translation>
            <numerusform>%Ln Paar zu „{list}“ hinzugefügt, jetzt {pairs}. Siehe {menu}.</numerusform>
            <numerusform>%Ln Paare zu „{list}“ hinzugefügt, jetzt {pairs}. Siehe {menu}.</numerusform>
        </translation>
    </message>
    <message>
        <source>An unexpected error occurred ({name}). Your text is still here: save it, then continue or restart Unspin.</source>
        <translation>Ein unerwarteter Fehler ist aufgetreten ({name}). Ihr Text ist noch da: Speichern Sie ihn, und arbeiten Sie dann weiter, oder starten Sie Unspin neu.</translation>
    </message>
    <message>
        <source>A crash report, without your text, was saved as {path}.</source>
        <translation>Ein Absturzbericht, ohne Ihren Text, wurde als {path} gespeichert.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>No other window could be opened: {program} does not start.</source>
        <translation>Es konnte kein weiteres Fenster geöffnet werden: {program} startet nicht.</translation>
    </message>
    <message>
        <source>Unsaved work, crash reports, your lists</source>
        <translation>Nicht gespeicherte Arbeit, Absturzberichte, Ihre Listen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The engine is not loaded yet.</source>
        <translation>Die Analyse-Engine ist noch nicht geladen.</translation>
    </message>
    <message>
        <source>No suspect selected. {how} to go to the next one.</source>
        <translation>Keine Verdachtsstelle ausgewählt. Zur nächsten {how}.</translation>
    </message>
    <message>
        <source>Where undecided suspects are</source>
        <translation>Wo offene Verdachtsstellen sind</translation>
    </message>
    <message>
        <source>Most undecided suspects are about {percent} % into the article</source>
        <translation>Die meisten offenen Verdachtsstellen liegen etwa bei {percent} % des Artikels</translation>
    </message>
    <message>
        <source>No undecided suspects</source>
        <translation>Keine offenen Verdachtsstellen</translation>
    </message>
    <message>
        <source>Customize keys</source>
        <translation>Tasten anpassen</translation>
    </message>
    <message>
        <source>Filter actions</source>
        <translation>Aktionen filtern</translation>
    </message>
    <message>
        <source>Filter actions or keys…</source>
        <translation>Aktionen oder Tasten filtern…</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>{key} is assigned to several actions and will not work: {actions}.</source>
        <translation>{key} ist mehreren Aktionen zugewiesen und wirkt daher nicht: {actions}.</translation>
    </message>
    <message>
        <source>Only for “{action}”</source>
        <translation>Nur für „{action}“</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>New key for the selected action</source>
        <translation>Neue Taste für die ausgewählte Aktion</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>{name}[*] – Unspin</source>
        <translation>{name}[*] – Unspin</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Rückgängig: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>&amp;Wiederholen: {what}</translation>
    </message>
    <message>
        <source>Saved as {path}, with its edit log.</source>
        <translation>Als {path} gespeichert, mit Änderungsprotokoll.</translation>
    </message>
    <message>
        <source>All decisions kept on this computer</source>
        <translation>Alle Entscheidungen auf diesem Computer gesichert</translation>
    </message>
    <message>
        <source>All decisions kept on this computer; not saved as {name} yet.</source>
        <translation>Alle Entscheidungen auf diesem Computer gesichert; noch nicht als {name} gespeichert.</translation>
    </message>
    <message>
        <source>{name} is no longer as it was saved.</source>
        <translation>{name} ist nicht mehr so, wie es gespeichert wurde.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Not saved as {name} yet.</source>
        <translation>Noch nicht als {name} gespeichert.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Liste leeren</translation>
    </message>
    <message>
        <source>Possible originals…</source>
        <translation>Mögliche Originale…</translation>
    </message>
    <message>
        <source>The clipboard has no text. Copy the original first.</source>
        <translation>Die Zwischenablage enthält keinen Text. Kopieren Sie zuerst das Original.</translation>
    </message>
    <message>
        <source>Nothing to accept: no undecided suspect has a wording of an original.</source>
        <translation>Nichts zu übernehmen: Für keine offene Verdachtsstelle gibt es eine Formulierung aus einem Original.</translation>
    </message>
    <message>
        <source>Nothing to add yet: no wording was accepted or found in an original.</source>
        <translation>Noch nichts hinzuzufügen: Keine Formulierung wurde übernommen oder in einem Original gefunden.</translation>
    </message>
    <message>
        <source>Build it again</source>
        <translation>Neu aufbauen</translation>
    </message>
    <message>
        <source>No words to search for: the spinner left too few alone.</source>
        <translation>Keine Suchwörter: Das Umschreibprogramm hat zu wenige unverändert gelassen.</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>jetzt nicht verfügbar</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Type a command…</source>
        <translation>Befehl eingeben…</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>No matching commands.</source>
        <translation>Keine passenden Befehle.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation>Tasten filtern</translation>
    </message>
    <message>
        <source>No keys match the filter.</source>
        <translation>Keine Taste entspricht dem Filter.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Return to the text</source>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <source>In the suggestions</source>
        <translation>In den Vorschlägen</translation>
    </message>
    <message>
        <source>Select a suggestion</source>
        <translation>Einen Vorschlag auswählen</translation>
    </message>
    <message>
        <source>Accept the selected suggestion</source>
        <translation>Den ausgewählten Vorschlag übernehmen</translation>
    </message>
    <message>
        <source>In the suspects list</source>
        <translation>In der Liste der Verdachtsstellen</translation>
    </message>
    <message>
        <source>Go to a suspect</source>
        <translation>Zu einer Verdachtsstelle gehen</translation>
    </message>
    <message>
        <source>{keys}, or its first letters</source>
        <translation>{keys} oder Anfangsbuchstaben</translation>
    </message>
    <message>
        <source>Go to the next one of a group</source>
        <translation>Zur nächsten Stelle einer Gruppe</translation>
    </message>
    <message>
        <source>Expand or collapse a group</source>
        <translation>Eine Gruppe aufklappen oder zuklappen</translation>
    </message>
    <message>
        <source>In the edit log</source>
        <translation>Im Änderungsprotokoll</translation>
    </message>
    <message>
        <source>Go to a change</source>
        <translation>Zu einer Änderung gehen</translation>
    </message>
    <message>
        <source>Revert a change</source>
        <translation>Eine Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>a key</comment>
        <translation>Entf</translation>
    </message>
    <message>
        <source>In the find bar</source>
        <translation>In der Suchleiste</translation>
    </message>
    <message>
        <source>Next match, previous match</source>
        <translation>Nächste Fundstelle, vorige Fundstelle</translation>
    </message>
    <message>
        <source>In the list of occurrences</source>
        <translation>In der Liste der Vorkommen</translation>
    </message>
    <message>
        <source>Select or deselect an occurrence</source>
        <translation>Ein Vorkommen auswählen oder abwählen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Give an article its own words back</source>
        <translation>Einem Artikel seine eigenen Worte zurückgeben</translation>
    </message>
    <message>
        <source>Unspin marks the phrases that an article spinner swapped, suggests the original wordings, and keeps an edit log that proves every change.</source>
        <translation>Unspin markiert die Wendungen, die ein Umschreibprogramm ausgetauscht hat, schlägt die ursprünglichen Formulierungen vor und führt ein Änderungsprotokoll, das jede Änderung belegt.</translation>
    </message>
    <message>
        <source>Open an article…</source>
        <translation>Artikel öffnen…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>Ein Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>{progress} · {folder}</source>
        <translation>{progress} · {folder}</translation>
    </message>
    <message>
        <source>{key}, or drop a file anywhere on this window</source>
        <translation>{key} oder eine Datei an eine beliebige Stelle dieses Fensters ziehen</translation>
    </message>
    <message>
        <source>Click, or drop a file anywhere on this window</source>
        <translation>Klicken oder eine Datei an eine beliebige Stelle dieses Fensters ziehen</translation>
    </message>
    <message>
        <source>Show me round, in three steps</source>
        <translation>In drei Schritten zeigen, wie es geht</translation>
    </message>
    <message>
        <source>claim expressions</source>
        <translation>zugehörigen Vokabeln</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>eigenen Worte</translation>
    </message>
    <message>
        <source>Give an article its {spun} {own} back</source>
        <translation>Einem Artikel seine {spun} {own} zurückgeben</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>Laufende Arbeit</translation>
    </message>
    <message>
        <source>Cancel this task</source>
        <translation>Diesen Vorgang abbrechen</translation>
    </message>
    <message>
        <source>Show the possible originals</source>
        <translation>Die möglichen Originale anzeigen</translation>
    </message>
    <message>
        <source>The encoding can only be changed before the text is edited</source>
        <translation>Die Codierung lässt sich nur ändern, bevor der Text bearbeitet wird</translation>
    </message>
    <message>
        <source>No suspects</source>
        <translation>Keine Verdachtsstellen</translation>
    </message>
    <message>
        <source>{accepted} accepted, {edited} edited, {dismissed} dismissed, {allowed} allowed</source>
        <translation>{accepted} übernommen, {edited} bearbeitet, {dismissed} belassen, {allowed} zugelassen</translation>
    </message>
    <message>
        <source>Nothing is marked. {why}</source>
        <translation>Nichts ist markiert. {why}</translation>
    </message>
    <message>
        <source>Looks spun: {percent} %</source>
        <translation>Wirkt verfremdet: {percent} %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>{encoding} with BOM</source>
        <translation>{encoding} mit BOM</translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>newlines</comment>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>Encoding and newlines: {names}</source>
        <translation>Codierung und Zeilenenden: {names}</translation>
    </message>
    <message>
        <source>{decided} of {total} decided</source>
        <translation>{decided} von {total} entschieden</translation>
    </message>
    <message>
        <source>{decided} decided, {total} found so far</source>
        <translation>{decided} entschieden, {total} gefunden</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Absätze</translation>
    </message>
    <message>
        <source>Kinds, sources and phrases</source>
        <translation>Arten, Quellen und Wendungen</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>Nicht analysiert</translation>
    </message>
    <message>
        <source>Not English</source>
        <translation>Nicht Englisch</translation>
    </message>
    <message>
        <source>Nothing is marked. {foreign}</source>
        <translation>Nichts ist markiert. {foreign}</translation>
    </message>
    <message>
        <source>Looks spun: {spun} %</source>
        <translation>Wirkt verfremdet: {spun} %</translation>
    </message>
    <message>
        <source>Bars: share of the words, up to {percent} %</source>
        <translation>Balken: Anteil der Wörter, bis {percent} %</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Article and pages</source>
        <translation>Artikel und Seiten</translation>
    </message>
    <message>
        <source>Not everything is saved to a file yet</source>
        <translation>Noch nicht alles ist in einer Datei gespeichert</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Previous suspect</source>
        <translation>Vorige Verdachtsstelle</translation>
    </message>
    <message>
        <source>Next suspect</source>
        <translation>Nächste Verdachtsstelle</translation>
    </message>
    <message>
        <source>Accept &amp;&amp; next</source>
        <translation>Übernehmen &amp;&amp; weiter</translation>
    </message>
    <message>
        <source>Accept and go to the next suspect</source>
        <translation>Übernehmen und zur nächsten Verdachtsstelle</translation>
    </message>
    <message>
        <source>at {start}: {before!r} is not there</source>
        <translation>bei {start}: {before!r} steht nicht dort</translation>
    </message>
    <message>
        <source>at {start}: the text ends at {end}</source>
        <translation>bei {start}: der Text endet bei {end}</translation>
    </message>
    <message>
        <source>at {start}: expected {expected!r}, found {found!r}</source>
        <translation>bei {start}: erwartet {expected!r}, gefunden {found!r}</translation>
    </message>
    <message>
        <source>Replacement: {error}</source>
        <translation>Ersetzung: {error}</translation>
    </message>
    <message>
        <source>Not an expression: {error}</source>
        <translation>Kein gültiger Ausdruck: {error}</translation>
    </message>
    <message>
        <source>This expression takes too long here. Make it simpler</source>
        <translation>Dieser Ausdruck braucht hier zu lange. Vereinfachen Sie ihn</translation>
    </message>
    <message>
        <source>line {line}: {message}</source>
        <translation>Zeile {line}: {message}</translation>
    </message>
    <message>
        <source>the log is empty</source>
        <translation>das Protokoll ist leer</translation>
    </message>
    <message>
        <source>the line is cut short: it has no newline</source>
        <translation>die Zeile ist abgeschnitten: der Zeilenumbruch fehlt</translation>
    </message>
    <message>
        <source>not the header of an edit log of version {version}</source>
        <translation>nicht der Kopf eines Änderungsprotokolls der Version {version}</translation>
    </message>
    <message>
        <source>found event {found} where event {number} belongs: a line was removed, moved or added</source>
        <translation>Ereignis {found} gefunden, wo Ereignis {number} stehen müsste: eine Zeile wurde entfernt, verschoben oder hinzugefügt</translation>
    </message>
    <message>
        <source>line {line} is not the line that was before this one</source>
        <translation>Zeile {line} ist nicht die Zeile, die vor dieser stand</translation>
    </message>
    <message>
        <source>the line was altered: it does not match its seal</source>
        <translation>die Zeile wurde verändert: sie passt nicht zu ihrem Siegel</translation>
    </message>
    <message>
        <source>the event has no name</source>
        <translation>das Ereignis hat keinen Namen</translation>
    </message>
    <message>
        <source>an edit needs start, before and after</source>
        <translation>eine Bearbeitung braucht start, before und after</translation>
    </message>
    <message>
        <source>not a JSON object: the line is damaged</source>
        <translation>kein JSON-Objekt: die Zeile ist beschädigt</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>kein JSON-Objekt</translation>
    </message>
    <message>
        <source>not an event: the line is nested too deeply</source>
        <translation>kein Ereignis: die Zeile ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>or the log&apos;s end is missing, from line {line} on</source>
        <translation>oder das Ende des Protokolls fehlt, ab Zeile {line}</translation>
    </message>
    <message>
        <source>the byte order mark is not hexadecimal</source>
        <translation>die Bytereihenfolge-Markierung ist nicht hexadezimal</translation>
    </message>
    <message>
        <source>the log belongs to another article ({name})</source>
        <translation>das Protokoll gehört zu einem anderen Artikel ({name})</translation>
    </message>
    <message>
        <source>the original cannot be read as {format}</source>
        <translation>das Original lässt sich nicht als {format} lesen</translation>
    </message>
    <message>
        <source>the original is not in the encoding {encoding}</source>
        <translation>das Original hat nicht die Codierung {encoding}</translation>
    </message>
    <message>
        <source>the log belongs to another article ({name}), or the original was changed</source>
        <translation>das Protokoll gehört zu einem anderen Artikel ({name}), oder das Original wurde verändert</translation>
    </message>
    <message>
        <source>the hash of the original text does not match</source>
        <translation>der Hashwert des Originaltextes stimmt nicht</translation>
    </message>
    <message>
        <source>the file is the one that the log was started for, but another text is read in it here (version {here}) than is in the log (version {then}): either the log was altered, or this version reads such files differently. Verify it with the version that made it</source>
        <translation>die Datei ist die, für die das Protokoll begonnen wurde, aber hier (Version {here}) wird ein anderer Text darin gelesen, als im Protokoll steht (Version {then}): Entweder wurde das Protokoll verändert, oder diese Version liest solche Dateien anders. Prüfen Sie es mit der Version, die es angelegt hat</translation>
    </message>
    <message>
        <source>the text was taken from the original by {then}, and here by {here}, which reads it differently. Nothing is wrong with the log so far: verify it with {then}</source>
        <translation>der Text wurde mit {then} aus dem Original gelesen und hier mit {here}, das ihn anders liest. Am Protokoll ist bis hierher nichts falsch: prüfen Sie es mit {then}</translation>
    </message>
    <message>
        <source>an unknown program</source>
        <translation>einem unbekannten Programm</translation>
    </message>
    <message>
        <source>the edit does not fit the text {error}</source>
        <translation>die Bearbeitung passt nicht zum Text, {error}</translation>
    </message>
    <message>
        <source>the text saved here differs from the result of the lines before</source>
        <translation>der hier gespeicherte Text weicht vom Ergebnis der Zeilen davor ab</translation>
    </message>
    <message>
        <source>missing: a log must end with a save</source>
        <translation>fehlt: ein Protokoll muss mit einem Speichern enden</translation>
    </message>
    <message>
        <source>{name} was changed since the article was compared with it</source>
        <translation>{name} wurde geändert, seit der Artikel damit verglichen wurde</translation>
    </message>
    <message>
        <source>{format} files are not supported here</source>
        <translation>{format}-Dateien werden hier nicht unterstützt</translation>
    </message>
    <message>
        <source>the corrected text is not a {format} file: {error}</source>
        <translation>der korrigierte Text ist keine {format}-Datei: {error}</translation>
    </message>
    <message>
        <source>the corrected text lacks the byte order mark of the original</source>
        <translation>dem korrigierten Text fehlt die Bytereihenfolge-Markierung des Originals</translation>
    </message>
    <message>
        <source>the corrected text is not in the encoding {encoding}</source>
        <translation>der korrigierte Text hat nicht die Codierung {encoding}</translation>
    </message>
    <message>
        <source>the corrected text differs from the result of the log at line {line}, column {column}: the log gives {expected!r}, the file has {found!r}</source>
        <translation>der korrigierte Text weicht in Zeile {line}, Spalte {column} vom Ergebnis des Protokolls ab: das Protokoll ergibt {expected!r}, die Datei enthält {found!r}</translation>
    </message>
    <message>
        <source>Spinners that Unspin does not know will be found less often: {error}</source>
        <translation>Texte aus Umschreibprogrammen, die Unspin nicht kennt, werden seltener erkannt: {error}</translation>
    </message>
    <message>
        <source>Most of its letters are of another script than English has.</source>
        <translation>Die meisten Buchstaben gehören zu einer anderen Schrift als der des Englischen.</translation>
    </message>
    <message>
        <source>Its {words} running words are mostly none of English: {examples}.</source>
        <translation>{words} fortlaufende Wörter sind größtenteils keine englischen: {examples}.</translation>
    </message>
    <message>
        <source>Unsaved work on {name} is not protected against a crash: {reason}. {remedy}</source>
        <translation>Nicht gespeicherte Arbeit an {name} ist nicht gegen einen Absturz gesichert: {reason}. {remedy}</translation>
    </message>
    <message>
        <source>Unsaved work on {name} is not protected against a crash. {error}</source>
        <translation>Nicht gespeicherte Arbeit an {name} ist nicht gegen einen Absturz gesichert. {error}</translation>
    </message>
    <message>
        <source>Unsaved work on {name} is not protected against a crash: its journal is in use. Close the other window.</source>
        <translation>Nicht gespeicherte Arbeit an {name} ist nicht gegen einen Absturz gesichert: Das Sicherungsjournal wird gerade verwendet. Schließen Sie das andere Fenster.</translation>
    </message>
    <message>
        <source>{path} could not be saved: an OpenDocument text cannot hold the character U+{code} (line {line}). Nothing was written. Remove the character, or save the text as plain text.</source>
        <translation>{path} konnte nicht gespeichert werden: Ein OpenDocument-Text kann das Zeichen U+{code} (Zeile {line}) nicht enthalten. Nichts wurde geschrieben. Entfernen Sie das Zeichen, oder speichern Sie den Text als reinen Text.</translation>
    </message>
    <message>
        <source>The work saved in {log} cannot be resumed: {why} Review {article} from the start; you will be asked before the saved files are overwritten.</source>
        <translation>Die in {log} gespeicherte Arbeit kann nicht fortgesetzt werden: {why} Sehen Sie {article} von Anfang an durch; vor dem Überschreiben der gespeicherten Dateien werden Sie gefragt.</translation>
    </message>
    <message>
        <source>the archive is damaged ({why}). Get the file again from its source.</source>
        <translation>das Archiv ist beschädigt ({why}). Beschaffen Sie die Datei noch einmal aus ihrer Quelle.</translation>
    </message>
    <message>
        <source>it was cut short: its directory is missing</source>
        <translation>die Datei ist abgeschnitten: ihr Verzeichnis fehlt</translation>
    </message>
    <message>
        <source>it was cut short: its comment is not whole</source>
        <translation>die Datei ist abgeschnitten: ihr Kommentar ist unvollständig</translation>
    </message>
    <message>
        <source>it is one part of several</source>
        <translation>es ist einer von mehreren Teilen</translation>
    </message>
    <message>
        <source>it has {count} entries; no document has more than {most}. Do not open it unless you know who made it.</source>
        <translation>die Datei hat {count} Einträge; kein Dokument hat mehr als {most}. Öffnen Sie sie nur, wenn Sie wissen, wer sie erstellt hat.</translation>
    </message>
    <message>
        <source>its directory is not where it should be</source>
        <translation>das Verzeichnis der Datei ist nicht an seinem Platz</translation>
    </message>
    <message>
        <source>its directory has another number of entries than it states</source>
        <translation>das Verzeichnis der Datei hat eine andere Zahl von Einträgen als angegeben</translation>
    </message>
    <message>
        <source>its directory is missing</source>
        <translation>das Verzeichnis der Datei fehlt</translation>
    </message>
    <message>
        <source>its directory cannot be read</source>
        <translation>das Verzeichnis der Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>a name in it cannot be read</source>
        <translation>ein Name darin ist nicht lesbar</translation>
    </message>
    <message>
        <source>the size of a part is missing</source>
        <translation>die Größe eines Teils fehlt</translation>
    </message>
    <message>
        <source>the part {part!r} is not where the directory states</source>
        <translation>der Teil {part!r} ist nicht dort, wo das Verzeichnis angibt</translation>
    </message>
    <message>
        <source>the part {part!r} differs from its entry in the directory</source>
        <translation>der Teil {part!r} weicht von seinem Eintrag im Verzeichnis ab</translation>
    </message>
    <message>
        <source>the part {part!r} is cut short</source>
        <translation>der Teil {part!r} ist abgeschnitten</translation>
    </message>
    <message>
        <source>Each line of a list has a spun phrase and its original, separated by a tab, comma or semicolon, or has original|replacement.</source>
        <translation>Jede Zeile einer Liste enthält eine verfremdete Wendung und ihr Original, getrennt durch Tabulator, Komma oder Semikolon, oder Original|Ersetzung.</translation>
    </message>
    <message>
        <source>{path} has {pairs} pairs; a list can have at most {most}. Split it and import the parts.</source>
        <translation>{path} hat {pairs} Paare; eine Liste kann höchstens {most} haben. Teilen Sie die Datei, und importieren Sie die Teile.</translation>
    </message>
    <message>
        <source>{path} has no valid pair.</source>
        <translation>{path} enthält kein gültiges Paar.</translation>
    </message>
    <message>
        <source>{path} has no valid pair ({place}: {why}).</source>
        <translation>{path} enthält kein gültiges Paar ({place}: {why}).</translation>
    </message>
    <message>
        <source>{path} is not in UTF-8 and was read as {encoding}.</source>
        <translation>{path} ist nicht in UTF-8; gelesen wurde als {encoding}.</translation>
    </message>
    <message>
        <source>The index of your originals {path} cannot be opened: {reason}.</source>
        <translation>Der Index Ihrer Originale {path} kann nicht geöffnet werden: {reason}.</translation>
    </message>
    <message>
        <source>it is of version {version}, this program&apos;s is {own}</source>
        <translation>die Version ist {version}, die dieses Programms {own}</translation>
    </message>
    <message>
        <source>a text is missing</source>
        <translation>ein Text fehlt</translation>
    </message>
    <message>
        <source>a text cannot be read</source>
        <translation>ein Text ist nicht lesbar</translation>
    </message>
    <message>
        <source>a text is not what was put in</source>
        <translation>ein Text ist nicht der, der aufgenommen wurde</translation>
    </message>
    <message>
        <source>revert {change}</source>
        <translation>zurücknehmen: {change}</translation>
    </message>
    <message numerus="yes">
        <source>accept %Ln wording(s)</source>
        <translation>
            <numerusform>%Ln Formulierung übernehmen</numerusform>
            <numerusform>%Ln Formulierungen übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>spun phrase</source>
        <comment>a kind of suspect</comment>
        <translation>Wendung</translation>
    </message>
    <message>
        <source>phrases</source>
        <comment>suspects of a kind</comment>
        <translation>Wendungen</translation>
    </message>
    <message>
        <source>name</source>
        <comment>a kind of suspect</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>names</source>
        <comment>suspects of a kind</comment>
        <translation>Namen</translation>
    </message>
    <message>
        <source>number</source>
        <comment>a kind of suspect</comment>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>numbers</source>
        <comment>suspects of a kind</comment>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>spelling</source>
        <comment>a kind of suspect</comment>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>spelling</source>
        <comment>suspects of a kind</comment>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>hidden character</source>
        <comment>a kind of suspect</comment>
        <translation>unsichtbares Zeichen</translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>suspects of a kind</comment>
        <translation>unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>page left-over</source>
        <comment>a kind of suspect</comment>
        <translation>Seitenrest</translation>
    </message>
    <message>
        <source>left-overs</source>
        <comment>suspects of a kind</comment>
        <translation>Seitenreste</translation>
    </message>
    <message>
        <source>added or left out</source>
        <comment>a kind of suspect</comment>
        <translation>hinzugefügt oder ausgelassen</translation>
    </message>
    <message>
        <source>content</source>
        <comment>suspects of a kind</comment>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>there is no change {number} in the log</source>
        <translation>im Protokoll gibt es keine Änderung {number}</translation>
    </message>
    <message>
        <source>change {number} was already undone or reverted</source>
        <translation>Änderung {number} wurde schon rückgängig gemacht oder zurückgenommen</translation>
    </message>
    <message>
        <source>change {number} is neither a decision nor an edit: use undo</source>
        <translation>Änderung {number} ist weder Entscheidung noch Bearbeitung: verwenden Sie Rückgängig</translation>
    </message>
    <message>
        <source>the text of change {number} was changed again: revert the later change first</source>
        <translation>der Text von Änderung {number} wurde noch einmal geändert: nehmen Sie zuerst die spätere Änderung zurück</translation>
    </message>
    <message>
        <source>cannot be replayed: {error}</source>
        <translation>nicht nachvollziehbar: {error}</translation>
    </message>
    <message>
        <source>cannot be replayed: replaying gives another {field}</source>
        <translation>nicht nachvollziehbar: beim Nachvollziehen ergibt sich ein anderer Wert für {field}</translation>
    </message>
    <message>
        <source>cannot be replayed: an event after it is missing</source>
        <translation>nicht nachvollziehbar: ein Ereignis danach fehlt</translation>
    </message>
    <message>
        <source>unknown event {name!r}</source>
        <translation>unbekanntes Ereignis {name!r}</translation>
    </message>
    <message numerus="yes">
        <source>{change}, %Ln place(s)</source>
        <translation>
            <numerusform>{change}, %Ln Stelle</numerusform>
            <numerusform>{change}, %Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>This article is identical with {names}.</source>
        <translation>Dieser Artikel ist identisch mit {names}.</translation>
    </message>
    <message>
        <source>{names} is identical with it.</source>
        <translation>Damit identisch: {names}.</translation>
    </message>
    <message>
        <source>A part of this article comes from {name}.</source>
        <translation>Ein Teil dieses Artikels stammt aus {name}.</translation>
    </message>
    <message>
        <source>Parts of this article come from {names}.</source>
        <translation>Teile dieses Artikels stammen aus {names}.</translation>
    </message>
    <message>
        <source>{name} is another version of it.</source>
        <translation>{name} ist eine andere Fassung davon.</translation>
    </message>
    <message>
        <source>{names} are other versions of it.</source>
        <translation>Andere Fassungen davon: {names}.</translation>
    </message>
    <message>
        <source>The only text read so far is not its original.</source>
        <translation>Der einzige bisher gelesene Text ist nicht das Original.</translation>
    </message>
    <message>
        <source>The only text on the shelf is not its original.</source>
        <translation>Der einzige Text im Index ist nicht das Original.</translation>
    </message>
    <message>
        <source>None of the {number} texts read so far is its original.</source>
        <translation>Keiner der bisher gelesenen Texte ({number}) ist das Original.</translation>
    </message>
    <message>
        <source>None of the {number} texts on the shelf is its original.</source>
        <translation>Keiner der Texte im Index ({number}) ist das Original.</translation>
    </message>
    <message>
        <source>This article is itself the only text read so far.</source>
        <translation>Dieser Artikel ist selbst der einzige bisher gelesene Text.</translation>
    </message>
    <message>
        <source>This article is itself the only text on the shelf.</source>
        <translation>Dieser Artikel ist selbst der einzige Text im Index.</translation>
    </message>
    <message>
        <source>This article is itself one of the texts read so far;</source>
        <translation>Dieser Artikel ist selbst einer der bisher gelesenen Texte;</translation>
    </message>
    <message>
        <source>This article is itself one of the texts on the shelf;</source>
        <translation>Dieser Artikel ist selbst einer der Texte im Index;</translation>
    </message>
    <message>
        <source>the other one is not its original.</source>
        <translation>der andere ist nicht sein Original.</translation>
    </message>
    <message>
        <source>none of the other {number} is its original.</source>
        <translation>keiner der übrigen ({number}) ist sein Original.</translation>
    </message>
    <message>
        <source>{percent} % of this article comes from {name}.</source>
        <translation>Dieser Artikel stammt zu {percent} % aus {name}.</translation>
    </message>
    <message>
        <source>{names} ({number} more)</source>
        <translation>{names} (und {number} weitere)</translation>
    </message>
    <message>
        <source>Unspin’s</source>
        <translation>Wie in Unspin</translation>
    </message>
    <message>
        <source>Like a word processor</source>
        <translation>Wie in einer Textverarbeitung</translation>
    </message>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>Rundgang &amp;überspringen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <translation>Schritt {number} von {total}</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>The guide is missing. It belongs in {folder}: install Unspin anew.</source>
        <translation>Die Anleitung fehlt. Sie gehört nach {folder}: Installieren Sie Unspin neu.</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>decided</source>
        <comment>of suspects, in a legend</comment>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>sure</source>
        <comment>of suspects, in a legend</comment>
        <translation>sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <comment>of suspects, in a legend</comment>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>possible</source>
        <comment>of suspects, in a legend</comment>
        <translation>möglich</translation>
    </message>
    <message>
        <source>Parts of the bars, in order: {names}</source>
        <translation>Teile der Balken, der Reihe nach: {names}</translation>
    </message>
    <message>
        <source>suspect</source>
        <comment>share of the words of a paragraph</comment>
        <translation>verdächtig</translation>
    </message>
    <message>
        <source>open</source>
        <comment>number of suspects</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>words</source>
        <comment>number of words of a paragraph</comment>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>found</source>
        <comment>number of suspects</comment>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>number of suspects</comment>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>by hand</source>
        <comment>number of suspects</comment>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>number of suspects</comment>
        <translation>belassen</translation>
    </message>
    <message>
        <source>allowed</source>
        <comment>number of suspects</comment>
        <translation>zugelassen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>An original</source>
        <translation>Ein Original</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Kein Vorschlag</translation>
    </message>
    <message numerus="yes">
        <source>Paragraph {number}: %Ln word(s), {percent} % of them suspect.</source>
        <translation>
            <numerusform>Absatz {number}: %Ln Wort, davon {percent} % verdächtig.</numerusform>
            <numerusform>Absatz {number}: %Ln Wörter, davon {percent} % verdächtig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suspect(s): {open} open, {sure} of them sure, and {decided} decided.</source>
        <translation>
            <numerusform>%Ln Verdachtsstelle: {open} offen, davon {sure} sicher, und {decided} entschieden.</numerusform>
            <numerusform>%Ln Verdachtsstellen: {open} offen, davon {sure} sicher, und {decided} entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No suspects.</source>
        <translation>Keine Verdachtsstellen.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Spinners’ lists</source>
        <translation>Umschreiber</translation>
    </message>
    <message>
        <source>Accepted here</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>The context</source>
        <translation>Der Kontext</translation>
    </message>
    <message>
        <source>(nothing is left)</source>
        <translation>(nichts ist übrig)</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Where suggestions come from</source>
        <translation>Woher die Vorschläge stammen</translation>
    </message>
    <message>
        <source>Most frequent phrases</source>
        <translation>Häufigste Wendungen</translation>
    </message>
    <message>
        <source>{name}: {counts}</source>
        <translation>{name}: {counts}</translation>
    </message>
    <message>
        <source>Replacements as in</source>
        <translation>Ersetzt wie durch</translation>
    </message>
    <message>
        <source>About {percent} % of the replacements are as in {manner}.</source>
        <translation>Etwa {percent} % der Ersetzungen sind wie bei: {manner}.</translation>
    </message>
    <message>
        <source>“{phrase}”: {counts}</source>
        <translation>„{phrase}“: {counts}</translation>
    </message>
    <message numerus="yes">
        <source>It became “{wording}” %Ln time(s).</source>
        <translation>
            <numerusform>%Ln-mal durch „{wording}“ ersetzt.</numerusform>
            <numerusform>%Ln-mal durch „{wording}“ ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was removed %Ln time(s).</source>
        <translation>
            <numerusform>%Ln-mal entfernt.</numerusform>
            <numerusform>%Ln-mal entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suspect(s); {open} open, {accepted} accepted, {by_hand} worded by hand, {kept} kept, {allowed} allowed.</source>
        <translation>
            <numerusform>%Ln Verdachtsstelle; {open} offen, {accepted} übernommen, {by_hand} von Hand formuliert, {kept} belassen, {allowed} zugelassen.</numerusform>
            <numerusform>%Ln Verdachtsstellen; {open} offen, {accepted} übernommen, {by_hand} von Hand formuliert, {kept} belassen, {allowed} zugelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>The harbour was quiet that morning. Two companies had moved cargo without permits, according to three officials familiar with the inquiry; none of the 14 ships that left before dawn has come back, and nobody says why.</source>
        <translation>The harbour was quiet that morning. Two companies had moved cargo without permits, according to three officials familiar with the inquiry; none of the 14 ships that left before dawn has come back, and nobody says why.</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>&amp;Standard wiederherstellen</translation>
    </message>
    <message>
        <source>Looking for suspects</source>
        <translation>Verdachtsstellen werden gesucht</translation>
    </message>
    <message>
        <source>Saved {name} and its edit log</source>
        <translation>{name} und Änderungsprotokoll gespeichert</translation>
    </message>
    <message>
        <source>Copied the evidence found so far: the search for suspects goes on.</source>
        <translation>Der Nachweis, soweit gefunden, ist kopiert: Die Suche nach Verdachtsstellen läuft noch.</translation>
    </message>
    <message>
        <source>Copied the evidence, as Markdown text</source>
        <translation>Nachweis als Markdown-Text kopiert</translation>
    </message>
    <message>
        <source>Looking for the original</source>
        <translation>Das Original wird gesucht</translation>
    </message>
    <message>
        <source>The shelf of possible originals is empty. Add the files and folders that articles may have been made from.</source>
        <translation>Der Index möglicher Originale ist leer. Fügen Sie Dateien und Ordner hinzu, aus denen Artikel gemacht sein können.</translation>
    </message>
    <message>
        <source>Nothing on the shelf of possible originals has been read yet.</source>
        <translation>Von den möglichen Originalen ist noch nichts gelesen.</translation>
    </message>
    <message>
        <source>Nothing typed. Begin with a letter, or click where you want to type.</source>
        <translation>Nichts eingegeben. Beginnen Sie mit einem Buchstaben, oder klicken Sie an die Stelle, an der Sie schreiben wollen.</translation>
    </message>
    <message>
        <source>{percent} % from {name}</source>
        <translation>{percent} % aus {name}</translation>
    </message>
    <message>
        <source>Of the article: {shares}</source>
        <translation>Anteile am Artikel: {shares}</translation>
    </message>
    <message>
        <source>{state}, was {phrase}</source>
        <translation>{state}, vorher {phrase}</translation>
    </message>
    <message>
        <source>{kind}, without a suggestion</source>
        <translation>{kind}, ohne Vorschlag</translation>
    </message>
    <message>
        <source>{name} · {progress}</source>
        <translation>{name} · {progress}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>{decided} of {total} · {day}</source>
        <translation>{decided} von {total} · {day}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>The tour needs an article to show things on. Open one first.</source>
        <translation>Der Rundgang braucht einen Artikel, an dem er etwas zeigen kann. Öffnen Sie zuerst einen.</translation>
    </message>
    <message>
        <source>What is tinted may be spun</source>
        <translation>Was farbig unterlegt ist, ist vielleicht verfremdet</translation>
    </message>
    <message>
        <source>Unspin marks the phrases that a spinner seems to have put in, the surest strongest. Nothing is changed unless you say so.</source>
        <translation>Unspin markiert die Wendungen, die ein Umschreibprogramm eingesetzt zu haben scheint, die sichersten am stärksten. Nichts wird geändert, ohne dass Sie es sagen.</translation>
    </message>
    <message>
        <source>What it may have been</source>
        <translation>Was dort gestanden haben kann</translation>
    </message>
    <message>
        <source>For the phrase at hand, the likeliest wordings, best first, each with its reason. Take one, write your own, or keep the phrase as it is.</source>
        <translation>Zur gewählten Wendung die wahrscheinlichsten Formulierungen, die beste zuerst, jede mit ihrer Begründung. Übernehmen Sie eine, schreiben Sie eine eigene, oder belassen Sie die Wendung.</translation>
    </message>
    <message>
        <source>Your hands stay on the keyboard</source>
        <translation>Ihre Hände bleiben auf der Tastatur</translation>
    </message>
    <message>
        <source>{next} goes to the next phrase, {accept} takes the first wording, {undo} takes anything back. {shortcuts} shows all keys; the guide is under {guide}.</source>
        <translation>{next} geht zur nächsten Wendung, {accept} übernimmt die erste Formulierung, {undo} nimmt alles zurück. {shortcuts} zeigt alle Tasten; die Anleitung steht unter {guide}.</translation>
    </message>
    <message>
        <source>{name} looks like a web page, but is read as plain text, mark-up included. To review it as a page, rename it to .html and open that.</source>
        <translation>{name} sieht wie eine Webseite aus, wird aber als reiner Text mit Auszeichnung gelesen. Um die Seite selbst durchzusehen, benennen Sie die Datei in .html um, und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>published {date}, as the file says</source>
        <translation>laut der Datei am {date} veröffentlicht</translation>
    </message>
    <message>
        <source>published {date}, as the page says</source>
        <translation>laut der Seite am {date} veröffentlicht</translation>
    </message>
    <message>
        <source>made {date}, as the document says</source>
        <translation>laut dem Dokument am {date} erstellt</translation>
    </message>
    <message>
        <source>captured {date}</source>
        <translation>am {date} gesichert</translation>
    </message>
    <message>
        <source>from {address}</source>
        <translation>von {address}</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>Originale</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>Only a PDF can be annotated, and the article is none. Export it as a Word document with tracked changes, which shows each change.</source>
        <translation>Nur ein PDF kann mit Anmerkungen versehen werden, und der Artikel ist keines. Exportieren Sie ihn als Word-Dokument mit nachverfolgten Änderungen, das jede Änderung zeigt.</translation>
    </message>
    <message>
        <source>{kind}: {how}</source>
        <translation>{kind}: {how}</translation>
    </message>
    <message>
        <source>along with the change before</source>
        <translation>zusammen mit der Änderung davor</translation>
    </message>
    <message>
        <source>own wording</source>
        <translation>eigene Formulierung</translation>
    </message>
    <message>
        <source>edited by hand</source>
        <translation>von Hand geändert</translation>
    </message>
    <message>
        <source>accepted ({percent})</source>
        <translation>übernommen ({percent})</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>suggestion {rank} accepted</source>
        <translation>Vorschlag {rank} übernommen</translation>
    </message>
    <message>
        <source>suggestion {rank} accepted ({percent})</source>
        <translation>Vorschlag {rank} übernommen ({percent})</translation>
    </message>
    <message>
        <source>p. {number}</source>
        <translation>S. {number}</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>Absatz {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>pp. {numbers}</source>
        <translation>S. {numbers}</translation>
    </message>
    <message>
        <source>paragraphs {numbers}</source>
        <translation>Absätze {numbers}</translation>
    </message>
    <message>
        <source>A suspect is a wording that is unlikely where it stands, or that a list has in place of others. Its confidence is the probability, as far as Unspin can tell, that other words stood there; that of a suggestion, that it is what stood there.</source>
        <translation>Eine Verdachtsstelle ist eine Formulierung, die dort, wo sie steht, unwahrscheinlich ist oder die eine Liste anstelle anderer führt. Ihre Sicherheit ist die Wahrscheinlichkeit, soweit Unspin es beurteilen kann, dass dort andere Wörter standen; die eines Vorschlags, dass er es ist, der dort stand.</translation>
    </message>
    <message>
        <source>Confidences were fitted to texts whose originals are known. Of suspects with a confidence of 90 %, one in ten is to be expected to be wrong, and more in texts unlike those: verse, speech, old or technical English.</source>
        <translation>Die Sicherheiten wurden an Texten bestimmt, deren Originale bekannt sind. Von Verdachtsstellen mit einer Sicherheit von 90 % ist zu erwarten, dass eine von zehn falsch ist, und mehr in Texten, die jenen nicht gleichen: Verse, Rede, altes oder technisches Englisch.</translation>
    </message>
    <message>
        <source>Unspin does not know who wrote the article, nor how and why it came about. Unless an original was compared, it does not know what the original said either: each wording in this report is the decision of whoever reviewed the article.</source>
        <translation>Unspin weiß nicht, wer den Artikel geschrieben hat, noch wie und warum er entstanden ist. Wurde kein Original verglichen, weiß es auch nicht, was im Original stand: Jede Formulierung in diesem Bericht ist die Entscheidung dessen, der den Artikel durchgesehen hat.</translation>
    </message>
    <message>
        <source>A writer’s own unusual words may be suspect, and replaced words that suit their place are not found. It knows English only.</source>
        <translation>Auch ungewöhnliche Wörter des Verfassers können verdächtig sein, und ersetzte Wörter, die an ihre Stelle passen, werden nicht gefunden. Unspin kann nur Englisch.</translation>
    </message>
    <message>
        <source>Version of Unspin</source>
        <translation>Version von Unspin</translation>
    </message>
    <message>
        <source>of an unknown date</source>
        <translation>unbekannten Datums</translation>
    </message>
    <message>
        <source>It is not in English: no wordings were looked for.</source>
        <translation>Er ist nicht englisch: Es wurde nicht nach Formulierungen gesucht.</translation>
    </message>
    <message>
        <source>About {percent} % of the wordings that rewriting programs are known to replace read as if they had been replaced.</source>
        <translation>Etwa {percent} % der Formulierungen, die Umschreibprogramme bekanntlich ersetzen, lesen sich, als wären sie ersetzt worden.</translation>
    </message>
    <message>
        <source>About {percent} % of its words that have synonyms read as if they had been replaced.</source>
        <translation>Etwa {percent} % seiner Wörter, die Synonyme haben, lesen sich, als wären sie ersetzt worden.</translation>
    </message>
    <message>
        <source>About {percent} % of its terms of art read as if they had been replaced; few of its other words are suspect.</source>
        <translation>Etwa {percent} % seiner Fachbegriffe lesen sich, als wären sie ersetzt worden; von seinen übrigen Wörtern sind nur wenige verdächtig.</translation>
    </message>
    <message>
        <source>Few of its words are suspect.</source>
        <translation>Nur wenige seiner Wörter sind verdächtig.</translation>
    </message>
    <message>
        <source>The paragraphs of which most words read as if they had been replaced, the worst first. A suspect counts as sure as it is, and in full if somebody replaced it. What was replaced is marked; suspects that are not decided are underlined.</source>
        <translation>Die Absätze, von denen sich die meisten Wörter lesen, als wären sie ersetzt worden, die schlimmsten zuerst. Eine Verdachtsstelle zählt so viel, wie sie sicher ist, und ganz, wenn jemand sie ersetzt hat. Was ersetzt wurde, ist markiert; Verdachtsstellen, über die nicht entschieden ist, sind unterstrichen.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>{place}: about {percent} % of its {words} words, in {suspects} suspects</source>
        <translation>{place}: etwa {percent} % der {words} Wörter, Verdachtsstellen: {suspects}</translation>
    </message>
    <message>
        <source>it is text of a drawing or a form, where lines can neither be divided nor joined. Undo that</source>
        <translation>sie ist Text einer Zeichnung oder eines Formulars, wo sich Zeilen weder teilen noch verbinden lassen. Machen Sie das rückgängig</translation>
    </message>
    <message>
        <source>{name} is a PDF, which is never rewritten. Save the corrected text as .docx, .odt, .html or .txt.</source>
        <translation>{name} ist ein PDF, und ein PDF wird nie überschrieben. Speichern Sie den berichtigten Text als .docx, .odt, .html oder .txt.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>{path} is no PDF, whatever its name says: it looks like {format}. Give it the suffix of what it is, and open that.</source>
        <translation>{path} ist kein PDF, auch wenn der Name es sagt: Es sieht aus wie {format}. Geben Sie der Datei die Endung dessen, was sie ist, und öffnen Sie sie dann.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) (has|have) only pictures, the text of which is not read: {pages}.</source>
        <translation>
            <numerusform>%Ln Seite enthält nur Bilder, deren Text nicht gelesen wird: {pages}.</numerusform>
            <numerusform>%Ln Seiten enthalten nur Bilder, deren Text nicht gelesen wird: {pages}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated running head(s) and page number(s) (is|are) left out.</source>
        <translation>
            <numerusform>%Ln wiederholter Kolumnentitel oder eine Seitenzahl ist weggelassen.</numerusform>
            <numerusform>%Ln wiederholte Kolumnentitel und Seitenzahlen sind weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line number(s) in the margin (is|are) left out.</source>
        <translation>
            <numerusform>%Ln Zeilennummer am Rand ist weggelassen.</numerusform>
            <numerusform>%Ln Zeilennummern am Rand sind weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file does not say what %Ln of its characters (is|are); (it is|they are) shown as “�”.</source>
        <translation>
            <numerusform>Von %Ln Zeichen gibt die Datei nicht an, was es ist; es wird als „�“ gezeigt.</numerusform>
            <numerusform>Von %Ln Zeichen gibt die Datei nicht an, was sie sind; sie werden als „�“ gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} has no text, only pictures of it: it was scanned. Recognise its text first (OCR; the program OCRmyPDF does that) and open the result.</source>
        <translation>{path} enthält keinen Text, nur Bilder davon: Es wurde gescannt. Lassen Sie zuerst den Text erkennen (OCR; das Programm OCRmyPDF kann das) und öffnen Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>{path} does not say which letters its text consists of, only what they look like. Recognise its text (OCR; the program OCRmyPDF does that with the option --force-ocr) and open the result.</source>
        <translation>{path} gibt nicht an, aus welchen Buchstaben der Text besteht, nur wie sie aussehen. Lassen Sie den Text erkennen (OCR; das Programm OCRmyPDF kann das mit der Option --force-ocr) und öffnen Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>{path} is encrypted and needs a password. Open it in a PDF viewer, print it into a new PDF and open that.</source>
        <translation>{path} ist verschlüsselt und verlangt ein Kennwort. Öffnen Sie es in einem PDF-Betrachter, drucken Sie es in ein neues PDF und öffnen Sie dieses.</translation>
    </message>
    <message>
        <source>{path} looks like a PDF document, but is damaged and cannot be opened. Open another copy, or print it into a new PDF from a viewer that can still show it.</source>
        <translation>{path} sieht wie ein PDF-Dokument aus, ist aber beschädigt und lässt sich nicht öffnen. Öffnen Sie eine andere Kopie, oder drucken Sie es aus einem Betrachter, der es noch anzeigt, in ein neues PDF.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: the process that was reading it was ended. Memory may be short: close other programs, then open it again.</source>
        <translation>{path} lässt sich nicht öffnen: Der Prozess, der es las, wurde beendet. Vielleicht ist der Arbeitsspeicher knapp: Schließen Sie andere Programme und öffnen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: a part of Unspin is missing ({what}). Install the program again.</source>
        <translation>{path} lässt sich nicht öffnen: Ein Teil von Unspin fehlt ({what}). Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>{path} has no text, only drawings, which may be letters. Recognise its text (OCR; the program OCRmyPDF does that) and open the result.</source>
        <translation>{path} enthält keinen Text, nur Zeichnungen, die Buchstaben sein können. Lassen Sie den Text erkennen (OCR; das Programm OCRmyPDF kann das) und öffnen Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>{path} has no text and no pictures: its pages are blank. Open another copy.</source>
        <translation>{path} enthält weder Text noch Bilder: Die Seiten sind leer. Öffnen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>{path} has {pages} pages; at most {most} can be opened. Split it and open the parts.</source>
        <translation>{path} hat {pages} Seiten; höchstens {most} lassen sich öffnen. Teilen Sie es und öffnen Sie die Teile.</translation>
    </message>
    <message>
        <source>{path} has more text than can be opened. Split it and open the parts.</source>
        <translation>{path} enthält mehr Text, als sich öffnen lässt. Teilen Sie es und öffnen Sie die Teile.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: it needs more than {most} MB of memory. It may be damaged, or made to do harm; open another copy.</source>
        <translation>{path} lässt sich nicht öffnen: Es braucht mehr als {most} MB Arbeitsspeicher. Vielleicht ist es beschädigt oder soll Schaden anrichten; öffnen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: reading it takes too long. It may be damaged, or made to do harm; split it, or open another copy.</source>
        <translation>{path} lässt sich nicht öffnen: Das Lesen dauert zu lange. Vielleicht ist es beschädigt oder soll Schaden anrichten; teilen Sie es, oder öffnen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>{path} is a saved web page (MHTML) that is damaged: {why}. Save the page again.</source>
        <translation>{path} ist eine gespeicherte Webseite (MHTML), die beschädigt ist: {why}. Speichern Sie die Seite noch einmal.</translation>
    </message>
    <message>
        <source>{path} is a message without a web page in it: there is nothing to read. Open it in a mail program, and save its text as a .txt file.</source>
        <translation>{path} ist eine Nachricht, in der keine Webseite ist: Es gibt nichts zu lesen. Öffnen Sie sie in einem E-Mail-Programm, und speichern Sie ihren Text als .txt-Datei.</translation>
    </message>
    <message>
        <source>it has more than {most} parts</source>
        <translation>sie hat mehr als {most} Teile</translation>
    </message>
    <message>
        <source>its page is not in {form}</source>
        <translation>ihre Seite liegt nicht als {form} vor</translation>
    </message>
    <message>
        <source>its page is in {form}, which is not known</source>
        <translation>ihre Seite liegt als {form} vor, das nicht bekannt ist</translation>
    </message>
    <message>
        <source>its parts are nested too deeply</source>
        <translation>ihre Teile sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>its parts are missing</source>
        <translation>ihre Teile fehlen</translation>
    </message>
    <message>
        <source>the page is packed with {form}, which is not known</source>
        <translation>die Seite ist mit {form} gepackt, das nicht bekannt ist</translation>
    </message>
    <message>
        <source>it has more than {most} MB when inflated</source>
        <translation>es hat entpackt mehr als {most} MB</translation>
    </message>
    <message>
        <source>the page has more than {most} MB when inflated</source>
        <translation>die Seite hat entpackt mehr als {most} MB</translation>
    </message>
    <message>
        <source>it has no web page, or is damaged</source>
        <translation>es enthält keine Webseite oder ist beschädigt</translation>
    </message>
    <message>
        <source>The page does not say its encoding; it was read as {encoding}.</source>
        <translation>Die Seite nennt ihre Kodierung nicht; sie wurde als {encoding} gelesen.</translation>
    </message>
    <message>
        <source>{path} has no page {address}.</source>
        <translation>{path} enthält keine Seite {address}.</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds %Ln web page(s). Choose one of them.</source>
        <translation>
            <numerusform>{path} enthält %Ln Webseite. Wählen Sie sie aus.</numerusform>
            <numerusform>{path} enthält %Ln Webseiten. Wählen Sie eine davon aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} cannot be opened as an archive of web pages: {why}. Get it again, or open the page in a browser, save it as .mhtml or .html and open that.</source>
        <translation>{path} kann nicht als Archiv von Webseiten geöffnet werden: {why}. Beschaffen Sie es noch einmal, oder öffnen Sie die Seite in einem Browser, speichern Sie sie als .mhtml oder .html, und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>{path} is no web archive of Safari, or is damaged: it has no page. Save the page again.</source>
        <translation>{path} ist kein Webarchiv von Safari oder ist beschädigt: Es enthält keine Seite. Speichern Sie die Seite noch einmal.</translation>
    </message>
    <message>
        <source>{name} cannot hold the text as it is: it has characters that such files lack. Save it as .txt.</source>
        <translation>{name} kann den Text nicht unverändert aufnehmen: Er enthält Zeichen, die es in solchen Dateien nicht gibt. Speichern Sie ihn als .txt.</translation>
    </message>
    <message>
        <source>When: not proven. No time stamp is beside the log.</source>
        <translation>Wann: nicht belegt. Neben dem Protokoll liegt kein Zeitstempel.</translation>
    </message>
    <message>
        <source>When: proven.</source>
        <translation>Wann: belegt.</translation>
    </message>
    <message>
        <source>When: proven for an earlier save.</source>
        <translation>Wann: belegt für einen früheren Stand.</translation>
    </message>
    <message>
        <source>When: not proven.</source>
        <translation>Wann: nicht belegt.</translation>
    </message>
    <message>
        <source>Who: not proven. No signature is beside the log.</source>
        <translation>Wer: nicht belegt. Neben dem Protokoll liegt keine Signatur.</translation>
    </message>
    <message>
        <source>Who: proven.</source>
        <translation>Wer: belegt.</translation>
    </message>
    <message>
        <source>Who: proven for an earlier save.</source>
        <translation>Wer: belegt für einen früheren Stand.</translation>
    </message>
    <message>
        <source>Who: not proven.</source>
        <translation>Wer: nicht belegt.</translation>
    </message>
    <message>
        <source>The time stamp {name} is not checked.</source>
        <translation>Der Zeitstempel {name} ist nicht geprüft.</translation>
    </message>
    <message>
        <source>Time stamps need a library that is not installed. This installs it: {command}</source>
        <translation>Zeitstempel benötigen eine Bibliothek, die nicht installiert ist. So wird sie installiert: {command}</translation>
    </message>
    <message>
        <source>{tool} is not installed. It makes and checks the signatures: install it, then try again.</source>
        <translation>{tool} ist nicht installiert. Es erstellt und prüft die Signaturen: Installieren Sie es, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The signature {name} is valid: the holder of the minisign key {key}, known from {file}, signed the log.</source>
        <translation>Die Signatur {name} ist gültig: Wer den minisign-Schlüssel {key} besitzt, bekannt aus {file}, hat das Protokoll signiert.</translation>
    </message>
    <message>
        <source>The signature {name} is by the minisign key {key}. Without that public key it cannot be checked: name its file as a known signer.</source>
        <translation>Die Signatur {name} stammt vom minisign-Schlüssel {key}. Ohne diesen öffentlichen Schlüssel kann sie nicht geprüft werden: Geben Sie seine Datei als bekannten Unterzeichner an.</translation>
    </message>
    <message>
        <source>It covers the whole log.</source>
        <translation>Erfasst ist das ganze Protokoll.</translation>
    </message>
    <message numerus="yes">
        <source>It covers the log up to line {line}, a save; %Ln line(s) came later and (is|are) not covered.</source>
        <translation>
            <numerusform>Erfasst ist das Protokoll bis Zeile {line}, einer Speicherung; %Ln Zeile kam später hinzu und ist nicht erfasst.</numerusform>
            <numerusform>Erfasst ist das Protokoll bis Zeile {line}, einer Speicherung; %Ln Zeilen kamen später hinzu und sind nicht erfasst.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is not a whole edit log: {why} Choose the log that was saved beside the corrected text.</source>
        <translation>{path} ist kein vollständiges Änderungsprotokoll: {why} Wählen Sie das Protokoll, das neben dem korrigierten Text gespeichert wurde.</translation>
    </message>
    <message>
        <source>{path} does not end with a save. Save the article first.</source>
        <translation>{path} endet nicht mit einer Speicherung. Speichern Sie zuerst den Artikel.</translation>
    </message>
    <message>
        <source>{tool} did not sign with {key}; it says why above. Nothing was written.</source>
        <translation>{tool} hat mit {key} nicht signiert; den Grund nennt es weiter oben. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The signature {name} is not checked.</source>
        <translation>Die Signatur {name} ist nicht geprüft.</translation>
    </message>
    <message>
        <source>The signature {name} is not over this log: it belongs to another one, lines of this one are missing, or it is damaged or for something else.</source>
        <translation>Die Signatur {name} gilt nicht für dieses Protokoll: Sie gehört zu einem anderen, in diesem fehlen Zeilen, oder sie ist beschädigt oder für etwas anderes gemacht.</translation>
    </message>
    <message>
        <source>The signature {name} is valid: {signer}, known from {file}, signed the log with the {key}.</source>
        <translation>Die Signatur {name} ist gültig: {signer}, bekannt aus {file}, hat das Protokoll mit diesem Schlüssel signiert: {key}.</translation>
    </message>
    <message>
        <source>The signature {name} is over this log, but its {key} is not one of the known signers’: the holder of that key signed the log, whoever that is.</source>
        <translation>Die Signatur {name} gilt für dieses Protokoll, doch ihr Schlüssel gehört zu keinem bekannten Unterzeichner: {key}. Wer ihn besitzt, hat das Protokoll signiert, wer immer das ist.</translation>
    </message>
    <message>
        <source>The signature {name} is over this log, by the {key}: the holder of that key signed the log. Who that is, only a file of known signers can say.</source>
        <translation>Die Signatur {name} gilt für dieses Protokoll, mit diesem Schlüssel: {key}. Wer ihn besitzt, hat das Protokoll signiert. Wer das ist, kann nur eine Datei bekannter Unterzeichner sagen.</translation>
    </message>
    <message>
        <source>{path} holds no certificate. Name the file with the certificate of the authority (PEM or DER), which it publishes.</source>
        <translation>{path} enthält kein Zertifikat. Geben Sie die Datei mit dem Zertifikat der Zeitstempelstelle an (PEM oder DER), das diese veröffentlicht.</translation>
    </message>
    <message>
        <source>The time stamp {name} says that the log existed on {time}. It is by {authority}, not checked against an authority that you trust: anybody could have made it.</source>
        <translation>Der Zeitstempel {name} besagt, dass das Protokoll am {time} vorlag. Er stammt von {authority}, nicht geprüft anhand einer Stelle, der Sie vertrauen: Jeder könnte ihn gemacht haben.</translation>
    </message>
    <message>
        <source>The time stamp {name} is valid: the log existed on {time}, says {authority}, for whom {file} vouches.</source>
        <translation>Der Zeitstempel {name} ist gültig: Das Protokoll lag am {time} vor, sagt {authority}; dafür bürgt {file}.</translation>
    </message>
    <message>
        <source>The time stamp {name}, by {authority}, is not valid: its signature does not hold.</source>
        <translation>Der Zeitstempel {name} von {authority} ist nicht gültig: Seine Signatur stimmt nicht.</translation>
    </message>
    <message>
        <source>The time stamp {name}, by {authority}, is not valid: {file} does not vouch for it ({reason}).</source>
        <translation>Der Zeitstempel {name} von {authority} ist nicht gültig: {file} bürgt nicht dafür ({reason}).</translation>
    </message>
    <message>
        <source>{name} is not a time stamp: the authority refused the request or wants it changed (status {status}: {reason}). Ask it again, or another one.</source>
        <translation>{name} ist kein Zeitstempel: Die Zeitstempelstelle hat die Anfrage abgelehnt oder will sie geändert haben (Status {status}: {reason}). Fragen Sie sie noch einmal, oder eine andere.</translation>
    </message>
    <message>
        <source>The time stamp {name} is not over this log: it belongs to another one, or lines of this one are missing.</source>
        <translation>Der Zeitstempel {name} gilt nicht für dieses Protokoll: Er gehört zu einem anderen, oder in diesem fehlen Zeilen.</translation>
    </message>
    <message>
        <source>{name} is not a time stamp: it is no answer of an authority (RFC 3161), or it is damaged.</source>
        <translation>{name} ist kein Zeitstempel: Es ist keine Antwort einer Zeitstempelstelle (RFC 3161), oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>The cluster has version {theirs} of Unspin, this is {own}.</source>
        <translation>Der Cluster hat Version {theirs} von Unspin, dies ist {own}.</translation>
    </message>
    <message>
        <source>There is no Dask scheduler at {address}: {error}.</source>
        <translation>Unter {address} ist kein Dask-Scheduler erreichbar: {error}.</translation>
    </message>
    <message>
        <source>The workers of the cluster cannot load Unspin: {error}. It has to be installed there, too, in version {own}.</source>
        <translation>Die Arbeitsprozesse des Clusters können Unspin nicht laden: {error}. Es muss auch dort installiert sein, in Version {own}.</translation>
    </message>
    <message>
        <source>the cluster gave it up ({error})</source>
        <translation>der Cluster hat sie aufgegeben ({error})</translation>
    </message>
    <message>
        <source>A worker ends as soon as it is started: {why}.</source>
        <translation>Ein Arbeitsprozess endet gleich nach dem Start: {why}.</translation>
    </message>
    <message>
        <source>{program} cannot be started: {why}.</source>
        <translation>{program} kann nicht gestartet werden: {why}.</translation>
    </message>
    <message>
        <source>its process was ended by signal {number}</source>
        <translation>ihr Prozess wurde durch Signal {number} beendet</translation>
    </message>
    <message>
        <source>its process ended with status {status}</source>
        <translation>ihr Prozess endete mit Status {status}</translation>
    </message>
    <message>
        <source>{path} cannot be read: an unexpected error occurred ({name}).</source>
        <translation>{path} kann nicht gelesen werden: Ein unerwarteter Fehler ist aufgetreten ({name}).</translation>
    </message>
    <message>
        <source>What is known of files from earlier triages, in {path}, cannot be used: {why}. Close other programs that use it, or delete it.</source>
        <translation>Was aus früheren Sichtungen über Dateien bekannt ist ({path}), lässt sich nicht verwenden: {why}. Schließen Sie andere Programme, die es benutzen, oder löschen Sie es.</translation>
    </message>
    <message>
        <source>{path} cannot be rated: {why}, twice. Open it on its own to see more.</source>
        <translation>{path} kann nicht bewertet werden: zweimal gescheitert ({why}). Öffnen Sie die Datei einzeln, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>The log shows what was changed, not when, or by whom. A time stamp of an authority proves when it existed, a signature who signed it. Both are files beside the log, and are over what was saved so far.</source>
        <translation>Das Protokoll zeigt, was geändert wurde, nicht wann oder von wem. Ein Zeitstempel einer Zeitstempelstelle belegt, wann es vorlag, eine Signatur, wer es signiert hat. Beide sind Dateien neben dem Protokoll und gelten für das bisher Gespeicherte.</translation>
    </message>
    <message>
        <source>Unspin sends nothing. It writes a request, which you send to an authority that you trust; its answer belongs beside the log.</source>
        <translation>Unspin sendet nichts. Es schreibt eine Anfrage, die Sie an eine Zeitstempelstelle senden, der Sie vertrauen; deren Antwort gehört neben das Protokoll.</translation>
    </message>
    <message>
        <source>Sign it in a terminal, where ssh-keygen asks for the passphrase of your key; the path of another key takes the place of this one. Unspin reads neither. The signature is checked here as soon as it is there.</source>
        <translation>Signieren Sie es in einem Terminal, wo ssh-keygen nach der Passphrase Ihres Schlüssels fragt; der Pfad eines anderen Schlüssels tritt an die Stelle von diesem. Unspin liest weder den Schlüssel noch die Passphrase. Die Signatur wird hier geprüft, sobald sie da ist.</translation>
    </message>
    <message>
        <source>Prove who and when</source>
        <translation>Wer und wann belegen</translation>
    </message>
    <message>
        <source>Command line that sends the request</source>
        <translation>Befehlszeile, die die Anfrage sendet</translation>
    </message>
    <message>
        <source>&amp;Write a request</source>
        <translation>Anfrage &amp;schreiben</translation>
    </message>
    <message>
        <source>Trusted &amp;authority…</source>
        <translation>&amp;Vertraute Zeitstempelstelle…</translation>
    </message>
    <message>
        <source>Command line that signs the log</source>
        <translation>Befehlszeile, die das Protokoll signiert</translation>
    </message>
    <message>
        <source>&amp;Known signers…</source>
        <translation>&amp;Bekannte Unterzeichner…</translation>
    </message>
    <message>
        <source>Certificate of an authority that you trust</source>
        <translation>Zertifikat einer Zeitstempelstelle, der Sie vertrauen</translation>
    </message>
    <message>
        <source>Signers that you know</source>
        <translation>Unterzeichner, die Sie kennen</translation>
    </message>
    <message>
        <source>When: it could not be checked.</source>
        <translation>Wann: Es konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Who: it could not be checked.</source>
        <translation>Wer: Es konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>The request is in {name}. Send it from a terminal; the authority’s address takes the place of ADDRESS. The answer is checked here as soon as it is there.</source>
        <translation>Die Anfrage steht in {name}. Senden Sie sie aus einem Terminal; die Adresse der Zeitstempelstelle tritt an die Stelle von ADDRESS. Die Antwort wird hier geprüft, sobald sie da ist.</translation>
    </message>
    <message>
        <source>What is proven</source>
        <translation>Was belegt ist</translation>
    </message>
    <message>
        <source>{name} is the last article of the table that can be opened.</source>
        <translation>{name} ist der letzte Artikel der Tabelle, der sich öffnen lässt.</translation>
    </message>
    <message>
        <source>Save the article first: only what is saved can be stamped and signed.</source>
        <translation>Speichern Sie zuerst den Artikel: Nur Gespeichertes kann gestempelt und signiert werden.</translation>
    </message>
    <message>
        <source>The process that looks for suspects cannot be started ({reason}). Close other programs, then try again; if that does not help, install Unspin again.</source>
        <translation>Der Prozess, der nach Verdachtsstellen sucht, lässt sich nicht starten ({reason}). Schließen Sie andere Programme und versuchen Sie es noch einmal; hilft das nicht, installieren Sie Unspin neu.</translation>
    </message>
    <message>
        <source>The process that looks for suspects ends again and again. Memory may be short: close other programs, then try again.</source>
        <translation>Der Prozess, der nach Verdachtsstellen sucht, endet immer wieder. Vielleicht ist der Speicher knapp: Schließen Sie andere Programme, und versuchen Sie es dann noch einmal.</translation>
    </message>
</context>
</TS>
