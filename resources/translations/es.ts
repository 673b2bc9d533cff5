<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>You accepted “{wording}” for it {often} here.</source>
        <translation>Aquí ha aceptado «{wording}» en su lugar {often}.</translation>
    </message>
    <message>
        <source>You removed it {often} here.</source>
        <translation>Aquí lo ha quitado {often}.</translation>
    </message>
    <message>
        <source>You kept it as it is {often} here.</source>
        <translation>Aquí lo ha mantenido como está {often}.</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>dos veces</translation>
    </message>
    <message>
        <source>{number} times</source>
        <translation>{number} veces</translation>
    </message>
    <message>
        <source>“{old}” stands for “{new}” in your list “{list}”</source>
        <translation>«{old}» sustituye a «{new}» en su lista «{list}»</translation>
    </message>
    <message>
        <source>“{old}” stands for “{new}” in your list “{list}”, found in {number} papers</source>
        <translation>«{old}» sustituye a «{new}» en su lista «{list}», hallada en {number} artículos científicos</translation>
    </message>
    <message>
        <source>it counts {rule}</source>
        <translation>cuenta con esta condición: {rule}</translation>
    </message>
    <message>
        <source>“{new}” spells {acronym}, the acronym that the article gives for “{old}”</source>
        <translation>«{new}» forma {acronym}, el acrónimo que el artículo da para «{old}»</translation>
    </message>
    <message>
        <source>“{old}” stands for “{new}” in {percent} % of the spun texts it was learnt from</source>
        <translation>«{old}» sustituye a «{new}» en el {percent} % de los textos reescritos de los que se aprendió</translation>
    </message>
    <message>
        <source>“{old}” was seen in the place of “{new}” once in spun texts</source>
        <translation>«{old}» se vio en lugar de «{new}» una vez en textos reescritos</translation>
    </message>
    <message>
        <source>“{old}” was seen in the place of “{new}” twice in spun texts</source>
        <translation>«{old}» se vio en lugar de «{new}» dos veces en textos reescritos</translation>
    </message>
    <message>
        <source>a guess: “{old}” does not seem to belong here, and no list has it</source>
        <translation>una conjetura: «{old}» no parece encajar aquí, y no figura en ninguna lista</translation>
    </message>
    <message>
        <source>“{old}” is a likely substitute for “{new}”</source>
        <translation>«{old}» es un sustituto probable de «{new}»</translation>
    </message>
    <message>
        <source>“{old}” is a likely substitute for “{new}”, one of its near-synonyms</source>
        <translation>«{old}» es un sustituto probable de «{new}», uno de sus casi sinónimos</translation>
    </message>
    <message>
        <source>“{old}” is listed as a tortured phrase for “{new}”</source>
        <translation>«{old}» figura en la lista como expresión torturada de «{new}»</translation>
    </message>
    <message>
        <source>“{old}” is “{new}” in digits</source>
        <translation>«{old}» es «{new}» en cifras</translation>
    </message>
    <message>
        <source>“{old}” is “{new}” written out</source>
        <translation>«{old}» es «{new}» en letras</translation>
    </message>
    <message>
        <source>“{new}” is usual here, “{old}” is hardly ever met</source>
        <translation>«{new}» es habitual aquí; «{old}» casi nunca aparece</translation>
    </message>
    <message>
        <source>“{new}” is {number} times as usual here as “{old}”</source>
        <translation>«{new}» es {number} veces más habitual aquí que «{old}»</translation>
    </message>
    <message>
        <source>“{new}” suits the words around it far better</source>
        <translation>«{new}» encaja mucho mejor con las palabras que la rodean</translation>
    </message>
    <message>
        <source>its apostrophe is straight, most others in this article are curly</source>
        <translation>su apóstrofo es recto; la mayoría de los demás de este artículo son tipográficos</translation>
    </message>
    <message>
        <source>it seems to stand for it in {number} places of this article</source>
        <translation>parece sustituirla en {number} lugares de este artículo</translation>
    </message>
    <message>
        <source>English hardly has these words together</source>
        <translation>en inglés estas palabras apenas aparecen juntas</translation>
    </message>
    <message>
        <source>words of science are around it, as {words}</source>
        <translation>alrededor hay palabras de la ciencia, como {words}</translation>
    </message>
    <message>
        <source>it is used here as a method is</source>
        <translation>se usa aquí como se usa un método</translation>
    </message>
    <message>
        <source>the article has “{new}” elsewhere</source>
        <translation>el artículo tiene «{new}» en otro lugar</translation>
    </message>
    <message>
        <source>the article has {acronym}, the acronym of “{new}”</source>
        <translation>el artículo tiene {acronym}, la sigla de «{new}»</translation>
    </message>
    <message>
        <source>The article quotes “{old}”, as an example it seems</source>
        <translation>El artículo cita «{old}», al parecer como ejemplo</translation>
    </message>
    <message>
        <source>A word stands here twice.</source>
        <translation>Aquí hay una palabra repetida.</translation>
    </message>
    <message>
        <source>“{new}” was split in two here.</source>
        <translation>«{new}» se partió aquí en dos.</translation>
    </message>
    <message>
        <source>“{word}” is the last word of the line before, too.</source>
        <translation>«{word}» es también la última palabra de la línea anterior.</translation>
    </message>
    <message>
        <source>“{new}” stands here twice.</source>
        <translation>«{new}» está aquí dos veces.</translation>
    </message>
    <message>
        <source>The web page has this line in its menus and frames, not in the article.</source>
        <translation>La página web tiene esta línea en sus menús y marcos, no en el artículo.</translation>
    </message>
    <message>
        <source>A line of the web page that the article was copied from, not of the article.</source>
        <translation>Una línea de la página web de la que se copió el artículo, no del artículo.</translation>
    </message>
    <message>
        <source>The characters of this word were read in a wrong encoding.</source>
        <translation>Los caracteres de esta palabra se leyeron con una codificación errónea.</translation>
    </message>
    <message>
        <source>The spinner&apos;s list of wordings to choose from was left standing here.</source>
        <translation>Aquí quedó sin resolver la lista de redacciones entre las que elige el reescritor automático.</translation>
    </message>
    <message>
        <source>“{old}” is in no dictionary; this differs little and fits its neighbours.</source>
        <translation>«{old}» no está en ningún diccionario; esto difiere poco y encaja con las palabras vecinas.</translation>
    </message>
    <message>
        <source>{characters} parts this word in two.</source>
        <translation>{characters} parte esta palabra en dos.</translation>
    </message>
    <message>
        <source>{characters} is here and cannot be seen.</source>
        <translation>{characters} está aquí y no se ve.</translation>
    </message>
    <message>
        <source>{characters} are here and cannot be seen.</source>
        <translation>{characters} están aquí y no se ven.</translation>
    </message>
    <message>
        <source>{characters} stands in this word only by its looks.</source>
        <translation>{characters} está en esta palabra solo por su aspecto.</translation>
    </message>
    <message>
        <source>{characters} stand in this word only by their looks.</source>
        <translation>{characters} están en esta palabra solo por su aspecto.</translation>
    </message>
    <message>
        <source>“{after}” goes before “{word}”.</source>
        <translation>«{after}» va antes de «{word}».</translation>
    </message>
    <message>
        <source>“{after}” goes with “{wording}”.</source>
        <translation>«{after}» va con «{wording}».</translation>
    </message>
    <message>
        <source>It begins the sentence now.</source>
        <translation>Ahora inicia la frase.</translation>
    </message>
    <message>
        <source>{character} for “{letter}”</source>
        <translation>{character} por «{letter}»</translation>
    </message>
    <message>
        <source>{characters} and others</source>
        <translation>{characters} y otros</translation>
    </message>
    <message>
        <source>{quote} stands in {original}, paragraph {number}, without it.</source>
        <translation>{quote} está en {original}, párrafo {number}, sin ello.</translation>
    </message>
    <message>
        <source>{quote} stands in {original}, paragraph {number}; the article lacks it.</source>
        <translation>{quote} está en {original}, párrafo {number}; en el artículo falta.</translation>
    </message>
    <message>
        <source>{quote} stands in {original}, paragraph {number}.</source>
        <translation>{quote} está en {original}, párrafo {number}.</translation>
    </message>
    <message>
        <source>Nothing in {originals} is like it.</source>
        <translation>En {originals} no hay nada parecido.</translation>
    </message>
    <message>
        <source>Accepted once in this article.</source>
        <translation>Aceptada una vez en este artículo.</translation>
    </message>
    <message>
        <source>Accepted twice in this article.</source>
        <translation>Aceptada dos veces en este artículo.</translation>
    </message>
    <message>
        <source>Accepted {number} times in this article.</source>
        <translation>Aceptada {number} veces en este artículo.</translation>
    </message>
    <message>
        <source>Accepted in another form in this article.</source>
        <translation>Aceptada con otra forma en este artículo.</translation>
    </message>
    <message>
        <source>“{new}” became “{old}” elsewhere in this article.</source>
        <translation>«{new}» se convirtió en «{old}» en otro lugar de este artículo.</translation>
    </message>
    <message>
        <source>Report of changes</source>
        <translation>Informe de cambios</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>New tortured phrases</source>
        <translation>Nuevas expresiones torturadas</translation>
    </message>
    <message>
        <source>Edit log as a table</source>
        <translation>Registro de cambios en forma de tabla</translation>
    </message>
    <message>
        <source>Annotated PDF</source>
        <translation>PDF con anotaciones</translation>
    </message>
    <message>
        <source>{target} is the article itself, which an export never replaces. Choose another name.</source>
        <translation>{target} es el propio artículo, que una exportación nunca reemplaza. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {why}</source>
        <translation>{path} no se puede abrir: {why}</translation>
    </message>
    <message>
        <source>by its suffix it should be a zip archive with a document in it, but it is not. Choose another file, or correct the suffix.</source>
        <translation>por su extensión debería ser un archivo zip con un documento, pero no lo es. Elija otro archivo o corrija la extensión.</translation>
    </message>
    <message>
        <source>The archive cannot be written: {why}</source>
        <translation>No se puede escribir el archivo comprimido: {why}</translation>
    </message>
    <message>
        <source>{path} is encrypted. Open it in Word or LibreOffice, save it without a password, and open that.</source>
        <translation>{path} está cifrado. Ábralo en Word o LibreOffice, guárdelo sin contraseña y abra esa copia.</translation>
    </message>
    <message>
        <source>{path} is an old Word document (.doc), or an encrypted one. Open it in Word or LibreOffice, save it as .docx or .odt without a password, and open that.</source>
        <translation>{path} es un documento antiguo de Word (.doc) o un documento cifrado. Ábralo en Word o LibreOffice, guárdelo como .docx o .odt sin contraseña y abra esa copia.</translation>
    </message>
    <message>
        <source>its parts have {total} MB when inflated; at most {most} MB can be opened. Remove pictures from it, or split it.</source>
        <translation>sus partes ocupan {total} MB descomprimidas; se pueden abrir como máximo {most} MB. Quite imágenes o divídalo.</translation>
    </message>
    <message>
        <source>it has two parts named {part!r}. Save it again in the program that wrote it.</source>
        <translation>tiene dos partes llamadas {part!r}. Guárdelo de nuevo con el programa que lo escribió.</translation>
    </message>
    <message>
        <source>a part has the invalid name {name!r}. It may be an attack.</source>
        <translation>una parte tiene el nombre no válido {name!r}. Puede ser un ataque.</translation>
    </message>
    <message>
        <source>the name {name!r} of a part leads out of the archive. It may be an attack.</source>
        <translation>el nombre {name!r} de una parte lleva fuera del archivo comprimido. Puede ser un ataque.</translation>
    </message>
    <message>
        <source>the part {name!r} is encrypted. Save the document without a password, and open that.</source>
        <translation>la parte {name!r} está cifrada. Guarde el documento sin contraseña y ábralo.</translation>
    </message>
    <message>
        <source>the part {name!r} is a link to another file. It may be an attack.</source>
        <translation>la parte {name!r} es un enlace a otro archivo. Puede ser un ataque.</translation>
    </message>
    <message>
        <source>the part {name!r} is compressed by a method ({method}) that documents do not use. Save it again in the program that wrote it.</source>
        <translation>la parte {name!r} está comprimida con un método ({method}) que los documentos no usan. Guárdelo de nuevo con el programa que lo escribió.</translation>
    </message>
    <message>
        <source>the part {name!r} has {size} MB when inflated; at most {most} MB can be opened. Split the document and open the parts.</source>
        <translation>la parte {name!r} ocupa {size} MB descomprimida; se pueden abrir como máximo {most} MB. Divida el documento y abra las partes.</translation>
    </message>
    <message>
        <source>the part {name!r} is {size} times larger when inflated; at most {most} times is allowed. It is a zip bomb.</source>
        <translation>la parte {name!r} es {size} veces mayor descomprimida; se permiten como máximo {most} veces. Es una bomba zip.</translation>
    </message>
    <message>
        <source>the part {part!r} overlaps another one. It is a zip bomb.</source>
        <translation>la parte {part!r} se superpone a otra. Es una bomba zip.</translation>
    </message>
    <message>
        <source>the part {part!r} is damaged (wrong checksum). Get the file again from its source.</source>
        <translation>la parte {part!r} está dañada (suma de comprobación errónea). Obtenga el archivo de nuevo de su fuente.</translation>
    </message>
    <message>
        <source>the part {part!r} is damaged. Get the file again from its source.</source>
        <translation>la parte {part!r} está dañada. Obtenga el archivo de nuevo de su fuente.</translation>
    </message>
    <message>
        <source>the part {part!r} does not have the size that the archive states ({size} bytes). It is damaged, or an attack.</source>
        <translation>la parte {part!r} no tiene el tamaño que indica el archivo comprimido ({size} bytes). Está dañada o es un ataque.</translation>
    </message>
    <message>
        <source>A Word document cannot hold the character U+{code} (line {line}). Remove it, or save the corrected text as plain text.</source>
        <translation>Un documento de Word no admite el carácter U+{code} (línea {line}). Quítelo o guarde el texto corregido sin formato.</translation>
    </message>
    <message>
        <source>the document has no paragraph to hold it. Undo it</source>
        <translation>el documento no tiene ningún párrafo que lo contenga. Deshágalo</translation>
    </message>
    <message>
        <source>the line break at its end is the border of a table cell, a text box or a note, and cannot be removed. Put it back</source>
        <translation>el salto de línea de su final es el borde de una celda de tabla, de un cuadro de texto o de una nota, y no se puede quitar. Repóngalo</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds %Ln tracked change(s). Choose whether to open the original text (all rejected) or the final text (all accepted).</source>
        <translation>
            <numerusform>{path} contiene %Ln cambio registrado. Elija si desea abrir el texto original (con el cambio rechazado) o el texto final (con el cambio aceptado).</numerusform>
            <numerusform>{path} contiene %Ln cambios registrados. Elija si desea abrir el texto original (todos rechazados) o el texto final (todos aceptados).</numerusform>
        </translation>
    </message>
    <message>
        <source>two changes are in the same place. Undo one of them</source>
        <translation>dos cambios están en el mismo lugar. Deshaga uno de ellos</translation>
    </message>
    <message>
        <source>{path} cannot hold these changes: the changed document could not be opened again. Save the corrected text as plain text. ({error})</source>
        <translation>{path} no admite estos cambios: el documento modificado no se pudo volver a abrir. Guarde el texto corregido sin formato. ({error})</translation>
    </message>
    <message>
        <source>{path} cannot hold these changes: the changed document would not have the corrected text. Save the corrected text as plain text.</source>
        <translation>{path} no admite estos cambios: el documento modificado no tendría el texto corregido. Guarde el texto corregido sin formato.</translation>
    </message>
    <message>
        <source>{path} cannot hold a change on line {line}: {why}, or save the corrected text as plain text.</source>
        <translation>{path} no admite un cambio en la línea {line}: {why}, o guarde el texto corregido sin formato.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: its part {name!r} declares a document type (DOCTYPE), as attacks do and no Word document does. Save it again in the program that made it.</source>
        <translation>{path} no se puede abrir: su parte {name!r} declara un tipo de documento (DOCTYPE), como hacen los ataques y ningún documento de Word. Guárdelo de nuevo con el programa que lo creó.</translation>
    </message>
    <message>
        <source>{path} is damaged: its part {name!r} is not well-formed XML ({why}). Open it in the program that made it and save it again.</source>
        <translation>{path} está dañado: su parte {name!r} no es XML bien formado ({why}). Ábralo con el programa que lo creó y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is damaged: its part {name!r} is not in the encoding that it declares. Open it in the program that made it and save it again.</source>
        <translation>{path} está dañado: su parte {name!r} no está en la codificación que declara. Ábralo con el programa que lo creó y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: the mark-up of its part {part!r} is ambiguous. Open it in the program that made it and save it again.</source>
        <translation>{path} no se puede abrir: el marcado de su parte {part!r} es ambiguo. Ábralo con el programa que lo creó y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>un libro de Excel</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>una presentación de PowerPoint</translation>
    </message>
    <message>
        <source>a Visio drawing</source>
        <translation>un dibujo de Visio</translation>
    </message>
    <message>
        <source>{path} is {other}, not a Word document. Save its text as a .txt file and open that.</source>
        <translation>{path} es {other}, no un documento de Word. Guarde su texto como archivo .txt y ábralo.</translation>
    </message>
    <message>
        <source>{path} is an OpenDocument file with the wrong suffix. Rename it to .odt and open that.</source>
        <translation>{path} es un archivo de OpenDocument con la extensión equivocada. Cámbiela por .odt y ábralo.</translation>
    </message>
    <message>
        <source>{path} is a zip archive, but not a Word document. Choose another file, or unpack it and open what is in it.</source>
        <translation>{path} es un archivo zip, pero no un documento de Word. Elija otro archivo, o descomprímalo y abra su contenido.</translation>
    </message>
    <message>
        <source>{path} is damaged: the part with its text is missing. Get the file again from where it came from.</source>
        <translation>{path} está dañado: falta la parte que contiene su texto. Obtenga el archivo de nuevo de su lugar de origen.</translation>
    </message>
    <message>
        <source>{path} is damaged: its part {part!r} is not WordprocessingML. Open it in the program that made it and save it again.</source>
        <translation>{path} está dañado: su parte {part!r} no es WordprocessingML. Ábralo con el programa que lo creó y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>encabezados</translation>
    </message>
    <message>
        <source>footers</source>
        <translation>pies de página</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>comentarios</translation>
    </message>
    <message>
        <source>SmartArt diagrams</source>
        <translation>diagramas SmartArt</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>gráficos</translation>
    </message>
    <message>
        <source>check boxes of forms</source>
        <translation>casillas de formularios</translation>
    </message>
    <message>
        <source>building blocks</source>
        <translation>bloques de creación</translation>
    </message>
    <message>
        <source>help texts of forms</source>
        <translation>textos de ayuda de formularios</translation>
    </message>
    <message>
        <source>annotations above words (ruby)</source>
        <translation>anotaciones sobre palabras (ruby)</translation>
    </message>
    <message>
        <source>drawings</source>
        <translation>dibujos</translation>
    </message>
    <message>
        <source>The text is shown with all tracked changes accepted. They stay in the document.</source>
        <translation>El texto se muestra con todos los cambios registrados aceptados. Permanecen en el documento.</translation>
    </message>
    <message>
        <source>The text is shown with all tracked changes rejected. They stay in the document.</source>
        <translation>El texto se muestra con todos los cambios registrados rechazados. Permanecen en el documento.</translation>
    </message>
    <message>
        <source>texts that form fields begin with</source>
        <translation>textos iniciales de campos de formulario</translation>
    </message>
    <message>
        <source>The document&apos;s {parts} are not reviewed and stay as they are.</source>
        <translation>Del documento no se revisa lo siguiente, que queda como está: {parts}.</translation>
    </message>
    <message>
        <source>Formulas are not reviewed and stay as they are ({number}).</source>
        <translation>Las fórmulas no se revisan y quedan como están ({number}).</translation>
    </message>
    <message>
        <source>Other documents are inserted in this one. Their text is not reviewed.</source>
        <translation>En este documento hay otros documentos insertados. Su texto no se revisa.</translation>
    </message>
    <message>
        <source>Text of WordArt, SmartArt and drop-down lists is corrected without tracked changes, which Word cannot show there.</source>
        <translation>El texto de WordArt, SmartArt y listas desplegables se corrige sin cambios registrados, que Word no puede mostrar ahí.</translation>
    </message>
    <message>
        <source>Some text is formatted as hidden. Word does not show it, but it is reviewed here.</source>
        <translation>Parte del texto tiene formato oculto. Word no lo muestra, pero aquí se revisa.</translation>
    </message>
    <message>
        <source>Some content controls take their text from data elsewhere in the file. Word may replace corrections in them when it opens the document.</source>
        <translation>Algunos controles de contenido toman su texto de datos situados en otro lugar del archivo. Es posible que Word reemplace en ellos las correcciones al abrir el documento.</translation>
    </message>
    <message>
        <source>The document holds macros. They are kept and never run here.</source>
        <translation>El documento contiene macros. Se conservan y aquí nunca se ejecutan.</translation>
    </message>
    <message>
        <source>The document refers to external files. None of them was opened.</source>
        <translation>El documento remite a archivos externos. No se ha abierto ninguno.</translation>
    </message>
    <message>
        <source>{others} and {last}</source>
        <translation>{others} y {last}</translation>
    </message>
    <message>
        <source>{clause}.</source>
        <translation>{clause}.</translation>
    </message>
    <message>
        <source>a text box is anchored in this paragraph, which therefore cannot be split behind it. Remove the line break</source>
        <translation>en este párrafo hay anclado un cuadro de texto, por lo que no se puede dividir después de él. Quite el salto de línea</translation>
    </message>
    <message>
        <source>the new line break is inside an element that cannot be split. Remove the line break</source>
        <translation>el nuevo salto de línea está dentro de un elemento que no se puede dividir. Quite el salto de línea</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>no existe ese archivo o carpeta</translation>
    </message>
    <message>
        <source>permission was denied</source>
        <translation>se ha denegado el permiso</translation>
    </message>
    <message>
        <source>the operation is not permitted</source>
        <translation>la operación no está permitida</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>part of its path is a file, not a folder</source>
        <translation>una parte de su ruta es un archivo, no una carpeta</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the disk quota is used up</source>
        <translation>la cuota de disco está agotada</translation>
    </message>
    <message>
        <source>the file is larger than the system allows</source>
        <translation>el archivo es mayor de lo que permite el sistema</translation>
    </message>
    <message>
        <source>the disk or the connection to it failed (input/output error)</source>
        <translation>ha fallado el disco o la conexión con él (error de entrada/salida)</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>files cannot be moved within the folder</source>
        <translation>los archivos no se pueden mover dentro de la carpeta</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>el nombre es demasiado largo</translation>
    </message>
    <message>
        <source>its links form a loop</source>
        <translation>sus enlaces forman un bucle</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>hay demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>too many files are open on this machine</source>
        <translation>hay demasiados archivos abiertos en este equipo</translation>
    </message>
    <message>
        <source>it is in use by another program</source>
        <translation>otro programa lo está usando</translation>
    </message>
    <message>
        <source>the connection to its network folder was lost</source>
        <translation>se ha perdido la conexión con su carpeta de red</translation>
    </message>
    <message>
        <source>the device is not available</source>
        <translation>el dispositivo no está disponible</translation>
    </message>
    <message>
        <source>the operation was interrupted</source>
        <translation>la operación se ha interrumpido</translation>
    </message>
    <message>
        <source>Free some space, or choose another place.</source>
        <translation>Libere espacio o elija otro lugar.</translation>
    </message>
    <message>
        <source>Delete files you do not need, or choose another place.</source>
        <translation>Elimine archivos que no necesite o elija otro lugar.</translation>
    </message>
    <message>
        <source>Choose another folder, or get permission to write there.</source>
        <translation>Elija otra carpeta u obtenga permiso para escribir en ella.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elija otro lugar.</translation>
    </message>
    <message>
        <source>Choose a folder that exists.</source>
        <translation>Elija una carpeta que exista.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Elija un nombre más corto.</translation>
    </message>
    <message>
        <source>Choose another disk, and check this one.</source>
        <translation>Elija otro disco y compruebe este.</translation>
    </message>
    <message>
        <source>the system gave no reason</source>
        <translation>el sistema no ha indicado el motivo</translation>
    </message>
    <message>
        <source>Try again, or choose another place.</source>
        <translation>Inténtelo de nuevo o elija otro lugar.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Texto de OpenDocument</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Saved web page (MHTML)</source>
        <translation>Página web guardada (MHTML)</translation>
    </message>
    <message>
        <source>Saved web page (Safari)</source>
        <translation>Página web guardada (Safari)</translation>
    </message>
    <message>
        <source>Archive of web pages</source>
        <translation>Archivo de páginas web</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>an old Word document</source>
        <translation>un documento antiguo de Word</translation>
    </message>
    <message>
        <source>a Word document with macros</source>
        <translation>un documento de Word con macros</translation>
    </message>
    <message>
        <source>a Word template</source>
        <translation>una plantilla de Word</translation>
    </message>
    <message>
        <source>a Word template with macros</source>
        <translation>una plantilla de Word con macros</translation>
    </message>
    <message>
        <source>a Rich Text document</source>
        <translation>un documento de texto enriquecido</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>an electronic book</source>
        <translation>un libro electrónico</translation>
    </message>
    <message>
        <source>an OpenDocument template</source>
        <translation>una plantilla de OpenDocument</translation>
    </message>
    <message>
        <source>an OpenDocument master document</source>
        <translation>un documento maestro de OpenDocument</translation>
    </message>
    <message>
        <source>an OpenDocument text in one XML file</source>
        <translation>un texto de OpenDocument en un único archivo XML</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>un documento XML</translation>
    </message>
    <message>
        <source>{path} is {format}, which cannot be opened. Save it as .docx, .odt or .txt (LibreOffice can do that) and open that.</source>
        <translation>{path} es {format}, que no se puede abrir. Guárdelo como .docx, .odt o .txt (LibreOffice puede hacerlo) y abra esa copia.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: more than {most} elements are nested in each other, as on no real page. Open another copy.</source>
        <translation>{path} no se puede abrir: hay más de {most} elementos anidados unos en otros, como en ninguna página real. Abra otra copia.</translation>
    </message>
    <message>
        <source>The page declares the encoding {encoding}, but could also be UTF-8. If letters look wrong, open it again as UTF-8.</source>
        <translation>La página declara la codificación {encoding}, pero también podría ser UTF-8. Si alguna letra se ve mal, ábrala de nuevo como UTF-8.</translation>
    </message>
    <message numerus="yes">
        <source>The text of %Ln frame(s) within the page is not read.</source>
        <translation>
            <numerusform>No se lee el texto de %Ln marco de la página.</numerusform>
            <numerusform>No se lee el texto de %Ln marcos de la página.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is long ({millions} million characters): its analysis takes a while and runs in the background.</source>
        <translation>El texto es largo ({millions} millones de caracteres): su análisis tarda un poco y se hace en segundo plano.</translation>
    </message>
    <message>
        <source>The corrected text cannot be written into the page {name}. Save it as plain text.</source>
        <translation>El texto corregido no se puede escribir en la página {name}. Guárdelo como texto sin formato.</translation>
    </message>
    <message>
        <source>The page {name} cannot hold the character U+{code} on line {line} of the text. Remove it, or save the text as plain text.</source>
        <translation>La página {name} no admite el carácter U+{code} de la línea {line} del texto. Quítelo o guarde el texto sin formato.</translation>
    </message>
    <message>
        <source>{path} is a frameset page: its text is in other files. Open the file of the frame that shows the article.</source>
        <translation>{path} es una página de marcos: su texto está en otros archivos. Abra el archivo del marco que muestra el artículo.</translation>
    </message>
    <message>
        <source>{path} is a web page without visible text: there is nothing to read. If scripts fill the page, save it from a browser as a complete page and open that.</source>
        <translation>{path} es una página web sin texto visible: no hay nada que leer. Si la página se llena mediante scripts, guárdela desde un navegador como página completa y abra esa copia.</translation>
    </message>
    <message>
        <source>the journal is empty</source>
        <translation>el diario de recuperación está vacío</translation>
    </message>
    <message>
        <source>{path} is damaged, so it is not known where the article came from. Save will ask where to write it.</source>
        <translation>{path} está dañado, por lo que no se sabe de dónde procede el artículo. Guardar preguntará dónde escribirlo.</translation>
    </message>
    <message>
        <source>The end of the journal of {name} is missing: at least {missing} of its entries after the {events} that were recovered.</source>
        <translation>Falta el final del diario de recuperación de {name}: al menos {missing} de sus entradas posteriores a las {events} recuperadas.</translation>
    </message>
    <message>
        <source>{folder} cannot be created: {reason}.</source>
        <translation>No se puede crear {folder}: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>(One entry|%Ln entries) of the journal of {name} could not be used: damaged, cut short, or following a damaged one. See {path}.</source>
        <translation>
            <numerusform>No se pudo usar una entrada del diario de recuperación de {name}: dañada, truncada o posterior a una dañada. Consulte {path}.</numerusform>
            <numerusform>No se pudieron usar %Ln entradas del diario de recuperación de {name}: dañadas, truncadas o posteriores a una dañada. Consulte {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The work in {folder} cannot be recovered: {why} The folder was not changed.</source>
        <translation>El trabajo de {folder} no se puede recuperar: {why} La carpeta no se ha modificado.</translation>
    </message>
    <message>
        <source>The work in {folder} is open in another window.</source>
        <translation>El trabajo de {folder} está abierto en otra ventana.</translation>
    </message>
    <message>
        <source>{path} could not be saved: the changed document could not be opened again. Nothing was written. {message}</source>
        <translation>{path} no se pudo guardar: el documento modificado no se pudo volver a abrir. No se ha escrito nada. {message}</translation>
    </message>
    <message>
        <source>{path} could not be saved: some of the joined paragraphs cannot become one, because they are in different cells, boxes, notes or tracked changes. Nothing was written. Put the line breaks between them back, or save the text as plain text.</source>
        <translation>{path} no se pudo guardar: algunos de los párrafos unidos no pueden formar uno solo, porque están en celdas, cuadros, notas o cambios registrados distintos. No se ha escrito nada. Reponga los saltos de línea entre ellos o guarde el texto sin formato.</translation>
    </message>
    <message>
        <source>{path} holds no text document: its part {part} has no office:text. Choose another file.</source>
        <translation>{path} no contiene un documento de texto: su parte {part} no tiene office:text. Elija otro archivo.</translation>
    </message>
    <message>
        <source>{path} is empty: there is nothing to read. Choose another file.</source>
        <translation>{path} está vacío: no hay nada que leer. Elija otro archivo.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: its part {name} is in the encoding {label}, but OpenDocument uses UTF-8 or UTF-16. Save it again in the program that made it.</source>
        <translation>{path} no se puede abrir: su parte {name} está en la codificación {label}, pero OpenDocument usa UTF-8 o UTF-16. Guárdelo de nuevo con el programa que lo creó.</translation>
    </message>
    <message>
        <source>{path} is damaged: byte {start} of its part {name} is not {codec}. Open another copy.</source>
        <translation>{path} está dañado: el byte {start} de su parte {name} no es {codec}. Abra otra copia.</translation>
    </message>
    <message>
        <source>the tag at character {start} has no end</source>
        <translation>la etiqueta del carácter {start} no tiene final</translation>
    </message>
    <message>
        <source>{path} cannot be opened: its part {name} declares a document type (DOCTYPE), as attacks do and no OpenDocument file does. Save it again in the program that made it.</source>
        <translation>{path} no se puede abrir: su parte {name} declara un tipo de documento (DOCTYPE), como hacen los ataques y ningún archivo de OpenDocument. Guárdelo de nuevo con el programa que lo creó.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: its part {name} has {count} tags, and no more than {most} are read. Split the document and open the parts.</source>
        <translation>{path} no se puede abrir: su parte {name} tiene {count} etiquetas, y no se leen más de {most}. Divida el documento y abra las partes.</translation>
    </message>
    <message>
        <source>it declares more than {most} prefixes</source>
        <translation>declara más de {most} prefijos</translation>
    </message>
    <message>
        <source>{path} is damaged or hostile: its part {name} cannot be read ({why}). Open another copy, or save it again in the program that made it.</source>
        <translation>{path} está dañado o es malintencionado: su parte {name} no se puede leer ({why}). Abra otra copia o guárdelo de nuevo con el programa que lo creó.</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>una hoja de cálculo</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>una presentación</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>un dibujo</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>a chart</source>
        <translation>un gráfico</translation>
    </message>
    <message>
        <source>a formula</source>
        <translation>una fórmula</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>una base de datos</translation>
    </message>
    <message>
        <source>{path} is encrypted: its text cannot be read without the password. Open it in LibreOffice, save it without a password, and open that copy.</source>
        <translation>{path} está cifrado: su texto no se puede leer sin la contraseña. Ábralo en LibreOffice, guárdelo sin contraseña y abra esa copia.</translation>
    </message>
    <message>
        <source>a file of type {kind!r}</source>
        <translation>un archivo de tipo {kind!r}</translation>
    </message>
    <message>
        <source>{path} is {found}, not an OpenDocument text. Choose a text document.</source>
        <translation>{path} es {found}, no un texto de OpenDocument. Elija un documento de texto.</translation>
    </message>
    <message>
        <source>{path} is a Word document with the wrong suffix. Rename it to .docx and open that.</source>
        <translation>{path} es un documento de Word con la extensión equivocada. Cámbiela por .docx y ábralo.</translation>
    </message>
    <message>
        <source>{path} is not an OpenDocument text, or is damaged: it has no part content.xml. Open another copy, or choose another file.</source>
        <translation>{path} no es un texto de OpenDocument, o está dañado: no tiene la parte content.xml. Abra otra copia o elija otro archivo.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: its text:s elements stand for more than {most} spaces, as in no real document. Save it again with a word processor.</source>
        <translation>{path} no se puede abrir: sus elementos text:s representan más de {most} espacios, como en ningún documento real. Guárdelo de nuevo con un procesador de textos.</translation>
    </message>
    <message>
        <source>{path} could not be saved: the change on line {line} is in text that a tracked change of the document deletes, so it cannot be tracked. Nothing was written. Open the final text, or save without tracked changes.</source>
        <translation>{path} no se pudo guardar: el cambio de la línea {line} está en texto que elimina un cambio registrado del documento, por lo que no se puede registrar. No se ha escrito nada. Abra el texto final o guarde sin cambios registrados.</translation>
    </message>
    <message>
        <source>{path} could not be saved: the change on line {line} joins text of different cells, boxes, notes or sections, so it cannot be tracked. Nothing was written. Put the line break back, or save without tracked changes.</source>
        <translation>{path} no se pudo guardar: el cambio de la línea {line} une texto de celdas, cuadros, notas o secciones distintos, por lo que no se puede registrar. No se ha escrito nada. Reponga el salto de línea o guarde sin cambios registrados.</translation>
    </message>
    <message>
        <source>forms</source>
        <translation>formularios</translation>
    </message>
    <message>
        <source>formulas</source>
        <translation>fórmulas</translation>
    </message>
    <message numerus="yes">
        <source>The text is shown with (the tracked change|all %Ln tracked changes) rejected. (It stays|They stay) in the document.</source>
        <translation>
            <numerusform>El texto se muestra con el cambio registrado rechazado. Permanece en el documento.</numerusform>
            <numerusform>El texto se muestra con los %Ln cambios registrados rechazados. Permanecen en el documento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text is shown with (the tracked change|all %Ln tracked changes) accepted. (It stays|They stay) in the document.</source>
        <translation>
            <numerusform>El texto se muestra con el cambio registrado aceptado. Permanece en el documento.</numerusform>
            <numerusform>El texto se muestra con los %Ln cambios registrados aceptados. Permanecen en el documento.</numerusform>
        </translation>
    </message>
    <message>
        <source>The document&apos;s hidden sections are not reviewed and stay as they are.</source>
        <translation>Las secciones ocultas del documento no se revisan y quedan como están.</translation>
    </message>
    <message>
        <source>The document is signed. A corrected copy does not match the signature.</source>
        <translation>El documento está firmado. Una copia corregida no se corresponde con la firma.</translation>
    </message>
    <message numerus="yes">
        <source>The text contains %Ln NUL character(s), kept unless you change them.</source>
        <translation>
            <numerusform>El texto contiene %Ln carácter NUL; se conserva si no se cambia.</numerusform>
            <numerusform>El texto contiene %Ln caracteres NUL; se conservan si no se cambian.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lines have different ends (LF, CR LF or CR); each line keeps its own.</source>
        <translation>Las líneas tienen finales distintos (LF, CR LF o CR); cada una conserva el suyo.</translation>
    </message>
    <message>
        <source>The text is long ({millions} million characters): the analysis takes a while and runs in the background.</source>
        <translation>El texto es largo ({millions} millones de caracteres): el análisis tarda un poco y se hace en segundo plano.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) of the file (is|are) damaged UTF-8, shown as {sign} and kept as (it is|they are).</source>
        <translation>
            <numerusform>%Ln byte del archivo es UTF-8 dañado; se muestra como {sign} y se conserva tal cual.</numerusform>
            <numerusform>%Ln bytes del archivo son UTF-8 dañado; se muestran como {sign} y se conservan tal cual.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is a document with the wrong suffix. Rename it to {suffix} and open that.</source>
        <translation>{path} es un documento con la extensión equivocada. Cámbiela por {suffix} y ábralo.</translation>
    </message>
    <message>
        <source>{path} looks like {found}, not like text. Choose a text file.</source>
        <translation>{path} parece {found}, no texto. Elija un archivo de texto.</translation>
    </message>
    <message>
        <source>There is no text encoding named {encoding!r}. Try utf-8, cp1252, iso8859-1 or utf-16.</source>
        <translation>No hay ninguna codificación de texto llamada {encoding!r}. Pruebe con utf-8, cp1252, iso8859-1 o utf-16.</translation>
    </message>
    <message>
        <source>{path} is not in the encoding {encoding}: byte 0x{byte} on line {line} does not fit. Choose another encoding.</source>
        <translation>{path} no está en la codificación {encoding}: el byte 0x{byte} de la línea {line} no encaja. Elija otra codificación.</translation>
    </message>
    <message>
        <source>{path} cannot be opened in the encoding {encoding}: saving it would change bytes that were not edited. Choose another encoding.</source>
        <translation>{path} no se puede abrir con la codificación {encoding}: al guardarlo cambiarían bytes que no se han editado. Elija otra codificación.</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>datos binarios</translation>
    </message>
    <message>
        <source>{path} looks like UTF-16 without a byte order mark. Choose its encoding.</source>
        <translation>{path} parece UTF-16 sin marca de orden de bytes. Elija su codificación.</translation>
    </message>
    <message numerus="yes">
        <source>{path} is in UTF-8, but %Ln byte(s) of it (is|are) damaged (the first is 0x{byte} on line {line}). Choose its encoding: {encoding} keeps damaged bytes as they are.</source>
        <translation>
            <numerusform>{path} está en UTF-8, pero %Ln byte está dañado (0x{byte} en la línea {line}). Elija la codificación: {encoding} conserva tal cual los bytes dañados.</numerusform>
            <numerusform>{path} está en UTF-8, pero %Ln bytes están dañados (el primero es 0x{byte} en la línea {line}). Elija la codificación: {encoding} conserva tal cual los bytes dañados.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is not in UTF-8 (byte 0x{byte} on line {line}). Choose its encoding: {encoding} is the most likely.</source>
        <translation>{path} no está en UTF-8 (byte 0x{byte} en la línea {line}). Elija su codificación: la más probable es {encoding}.</translation>
    </message>
    <message>
        <source>is a folder, not a file. Choose a file in it.</source>
        <translation>es una carpeta, no un archivo. Elija un archivo que contenga.</translation>
    </message>
    <message>
        <source>is a pipe, not a file. Save its output as a file and open that.</source>
        <translation>es una canalización, no un archivo. Guarde su salida como archivo y ábralo.</translation>
    </message>
    <message>
        <source>is a device, not a file. Choose a text file.</source>
        <translation>es un dispositivo, no un archivo. Elija un archivo de texto.</translation>
    </message>
    <message>
        <source>is a socket, not a file. Choose a text file.</source>
        <translation>es un socket, no un archivo. Elija un archivo de texto.</translation>
    </message>
    <message>
        <source>{path} has no text: there is nothing to read. Choose another file.</source>
        <translation>{path} no tiene texto: no hay nada que leer. Elija otro archivo.</translation>
    </message>
    <message>
        <source>The clipboard has no text. Copy the text of an article first, then paste it.</source>
        <translation>El portapapeles no contiene texto. Copie primero el texto de un artículo y péguelo después.</translation>
    </message>
    <message>
        <source>a file cannot have that name</source>
        <translation>un archivo no puede tener ese nombre</translation>
    </message>
    <message>
        <source>{path} is larger than {most} MB, the most that can be opened. Split it and open the parts.</source>
        <translation>{path} supera los {most} MB, el máximo que se puede abrir. Divídalo y abra las partes.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {why}. Choose another file.</source>
        <translation>{path} no se puede abrir: {why}. Elija otro archivo.</translation>
    </message>
    <message>
        <source>{path} {refusal}</source>
        <translation>{path} {refusal}</translation>
    </message>
    <message>
        <source>{log}, where the log is written, is the article itself. Choose another name.</source>
        <translation>{log}, donde se escribe el registro, es el propio artículo. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>{path} is not a valid file name. Choose another one.</source>
        <translation>{path} no es un nombre de archivo válido. Elija otro.</translation>
    </message>
    <message>
        <source>{path} was changed by another program since it was last read or saved.</source>
        <translation>Otro programa ha modificado {path} desde que se leyó o se guardó por última vez.</translation>
    </message>
    <message>
        <source>{path} already exists.</source>
        <translation>{path} ya existe.</translation>
    </message>
    <message>
        <source>Nothing was written. Save under another name, or overwrite it.</source>
        <translation>No se ha escrito nada. Guarde con otro nombre o sobrescriba el archivo.</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} o {other}</translation>
    </message>
    <message>
        <source>{name} has the suffix of another format: the article was opened as {names}, and is saved as that ({suffixes}). Choose such a name, or use Export for other formats.</source>
        <translation>{name} tiene la extensión de otro formato: el artículo se abrió como {names}, y así se guarda ({suffixes}). Elija un nombre de ese tipo o use Exportar para otros formatos.</translation>
    </message>
    <message>
        <source>{name}: the opened file is never rewritten, and its text is saved as a new one ({suffixes}). Choose a name with one of these suffixes.</source>
        <translation>{name}: el archivo abierto nunca se reescribe; su texto se guarda como un archivo nuevo ({suffixes}). Elija un nombre con una de estas extensiones.</translation>
    </message>
    <message>
        <source>{path} could not be saved: the encoding {encoding} has no {character!r} (U+{code}, line {line}). Nothing was written. Save it as UTF-8, or remove the character.</source>
        <translation>{path} no se pudo guardar: la codificación {encoding} no tiene {character!r} (U+{code}, línea {line}). No se ha escrito nada. Guárdelo como UTF-8 o quite el carácter.</translation>
    </message>
    <message>
        <source>a zip archive, as Word and OpenDocument files are</source>
        <translation>un archivo zip, como lo son los de Word y OpenDocument</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>un documento antiguo de Office</translation>
    </message>
    <message>
        <source>a picture (PNG)</source>
        <translation>una imagen (PNG)</translation>
    </message>
    <message>
        <source>a picture (JPEG)</source>
        <translation>una imagen (JPEG)</translation>
    </message>
    <message>
        <source>a picture (GIF)</source>
        <translation>una imagen (GIF)</translation>
    </message>
    <message>
        <source>a picture (WebP)</source>
        <translation>una imagen (WebP)</translation>
    </message>
    <message>
        <source>a compressed file (gzip)</source>
        <translation>un archivo comprimido (gzip)</translation>
    </message>
    <message>
        <source>a compressed file (bzip2)</source>
        <translation>un archivo comprimido (bzip2)</translation>
    </message>
    <message>
        <source>a compressed file (xz)</source>
        <translation>un archivo comprimido (xz)</translation>
    </message>
    <message>
        <source>a compressed file (zstd)</source>
        <translation>un archivo comprimido (zstd)</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>un archivo 7-Zip</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>un archivo RAR</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>un vídeo</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>un archivo de sonido</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>una fuente tipográfica</translation>
    </message>
    <message>
        <source>binary data ({share} of it control characters)</source>
        <translation>datos binarios ({share} son caracteres de control)</translation>
    </message>
    <message>
        <source>{names} had another name as well (a hard link). Under that name, the former content stays.</source>
        <translation>{names} tenía además otro nombre (enlace duro). Con ese nombre se conserva el contenido anterior.</translation>
    </message>
    <message>
        <source>{path} is not a valid file name. Choose another name.</source>
        <translation>{path} no es un nombre de archivo válido. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{path} is a link to {target}, which</source>
        <translation>{path} es un enlace a {target}, que</translation>
    </message>
    <message>
        <source>{link} does not exist. Choose another name.</source>
        <translation>{link} no existe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{link} is a folder. Choose a name for a file in it.</source>
        <translation>{link} es una carpeta. Elija un nombre para un archivo de ella.</translation>
    </message>
    <message>
        <source>{link} is not an ordinary file. Choose another name.</source>
        <translation>{link} no es un archivo normal. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{link} is write-protected. Choose another name.</source>
        <translation>{link} está protegido contra escritura. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{target} has a thousand backups. Remove some of them.</source>
        <translation>{target} tiene mil copias de seguridad. Elimine algunas.</translation>
    </message>
    <message>
        <source>{path} is the same file as another one to be written ({target}). Choose another name.</source>
        <translation>{path} es el mismo archivo que otro que se va a escribir ({target}). Elija otro nombre.</translation>
    </message>
    <message>
        <source>{path} could not be saved: {reason}. {names} could not be restored and has the new content. Save again, in another place.</source>
        <translation>{path} no se pudo guardar: {reason}. {names} no se pudo restaurar y tiene el contenido nuevo. Guarde de nuevo, en otro lugar.</translation>
    </message>
    <message>
        <source>{path} could not be saved: {reason}. Nothing was changed. {remedy}</source>
        <translation>{path} no se pudo guardar: {reason}. No se ha cambiado nada. {remedy}</translation>
    </message>
    <message>
        <source>spun phrase</source>
        <translation>expresión reescrita</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>the spun phrase contains punctuation that ends a phrase</source>
        <translation>la expresión reescrita contiene puntuación que pone fin a una expresión</translation>
    </message>
    <message>
        <source>both sides are the same</source>
        <translation>ambos lados son iguales</translation>
    </message>
    <message>
        <source>the {name} is missing</source>
        <translation>falta el campo «{name}»</translation>
    </message>
    <message>
        <source>the {name} is longer than {words} words or {characters} characters</source>
        <translation>el campo «{name}» tiene más de {words} palabras o {characters} caracteres</translation>
    </message>
    <message>
        <source>the {name} contains the invisible character U+{code}</source>
        <translation>el campo «{name}» contiene el carácter invisible U+{code}</translation>
    </message>
    <message>
        <source>the {name} contains no word</source>
        <translation>el campo «{name}» no contiene ninguna palabra</translation>
    </message>
    <message>
        <source>A list “{name}” already exists. Choose another name, or remove that list.</source>
        <translation>Ya existe una lista «{name}». Elija otro nombre o quite esa lista.</translation>
    </message>
    <message>
        <source>{path} cannot be deleted: {reason}.</source>
        <translation>No se puede eliminar {path}: {reason}.</translation>
    </message>
    <message>
        <source>Another window is changing your lists. Try again in a moment.</source>
        <translation>Otra ventana está cambiando sus listas. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>{folder} cannot be read: {reason}.</source>
        <translation>No se puede leer {folder}: {reason}.</translation>
    </message>
    <message>
        <source>{path} and {other} have the same name “{name}”. The pairs of the former are not used. Delete one of the two.</source>
        <translation>{path} y {other} tienen el mismo nombre, «{name}». Los pares del primero no se usan. Elimine uno de los dos.</translation>
    </message>
    <message>
        <source>“{name}” would have {pairs} pairs; a list can have at most {most}. Split it.</source>
        <translation>«{name}» tendría {pairs} pares; una lista puede tener como máximo {most}. Divídala.</translation>
    </message>
    <message>
        <source>There is no list named “{name}”.</source>
        <translation>No hay ninguna lista llamada «{name}».</translation>
    </message>
    <message>
        <source>There are no pairs to store.</source>
        <translation>No hay pares que guardar.</translation>
    </message>
    <message>
        <source>{folder}, the folder for lists, cannot be created: {reason}.</source>
        <translation>No se puede crear {folder}, la carpeta de las listas: {reason}.</translation>
    </message>
    <message>
        <source>A list needs a name.</source>
        <translation>Una lista necesita un nombre.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Unspin (list format {version}; this one reads {own}). Its pairs are not used. Update Unspin.</source>
        <translation>{path} se escribió con una versión más reciente de Unspin (formato de lista {version}; esta versión lee {own}). Sus pares no se usan. Actualice Unspin.</translation>
    </message>
    <message>
        <source>The name of a list can have at most {most} characters.</source>
        <translation>El nombre de una lista puede tener como máximo {most} caracteres.</translation>
    </message>
    <message>
        <source>The name of a list cannot contain invisible characters.</source>
        <translation>El nombre de una lista no puede contener caracteres invisibles.</translation>
    </message>
    <message>
        <source>{path} is damaged or not a list of Unspin. Its pairs are not used; the file was not changed. Replace it by an intact copy, or delete it.</source>
        <translation>{path} está dañado o no es una lista de Unspin. Sus pares no se usan; el archivo no se ha modificado. Reemplácelo por una copia intacta o elimínelo.</translation>
    </message>
    <message>
        <source>{path} is not valid JSON: {error}.</source>
        <translation>{path} no es JSON válido: {error}.</translation>
    </message>
    <message>
        <source>{path} has no &quot;phrases&quot;. A list as JSON looks like {{&quot;phrases&quot;: [{{&quot;tortured&quot;: &quot;…&quot;, &quot;correct&quot;: &quot;…&quot;}}]}}.</source>
        <translation>{path} no contiene &quot;phrases&quot;. Una lista en JSON tiene esta forma: {{&quot;phrases&quot;: [{{&quot;tortured&quot;: &quot;…&quot;, &quot;correct&quot;: &quot;…&quot;}}]}}.</translation>
    </message>
    <message>
        <source>entry {number}</source>
        <translation>entrada {number}</translation>
    </message>
    <message>
        <source>&quot;tortured&quot; and &quot;correct&quot; must both be strings</source>
        <translation>&quot;tortured&quot; y &quot;correct&quot; deben ser cadenas de texto</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>línea {number}</translation>
    </message>
    <message>
        <source>it has not all columns of the first line</source>
        <translation>no tiene todas las columnas de la primera línea</translation>
    </message>
    <message>
        <source>it names no original</source>
        <translation>no indica ningún original</translation>
    </message>
    <message>
        <source>its query names no phrase that must be there</source>
        <translation>su consulta no indica ninguna expresión obligatoria</translation>
    </message>
    <message>
        <source>its query cannot be read</source>
        <translation>su consulta no se puede leer</translation>
    </message>
    <message>
        <source>its brackets are nested more than {most} times</source>
        <translation>sus paréntesis se anidan en más de {most} niveles</translation>
    </message>
    <message>
        <source>its query has more than {most} alternatives</source>
        <translation>su consulta tiene más de {most} alternativas</translation>
    </message>
    <message>
        <source>the brackets of its query do not match</source>
        <translation>los paréntesis de su consulta no concuerdan</translation>
    </message>
    <message>
        <source>an operator of its query has nothing beside it</source>
        <translation>a un operador de su consulta le falta un término al lado</translation>
    </message>
    <message>
        <source>its query excludes more than single phrases</source>
        <translation>su consulta excluye algo más que expresiones sueltas</translation>
    </message>
    <message>
        <source>it has no replacement after a |</source>
        <translation>no tiene reemplazo después de |</translation>
    </message>
    <message>
        <source>it has more than {most} wordings</source>
        <translation>tiene más de {most} redacciones</translation>
    </message>
    <message>
        <source>its braces are nested more than {most} deep</source>
        <translation>sus llaves se anidan en más de {most} niveles</translation>
    </message>
    <message>
        <source>a }} has no matching {{</source>
        <translation>a un }} le falta su {{</translation>
    </message>
    <message>
        <source>a {{ has no matching }}</source>
        <translation>a un {{ le falta su }}</translation>
    </message>
    <message>
        <source>its quotation marks do not match ({error})</source>
        <translation>sus comillas no concuerdan ({error})</translation>
    </message>
    <message>
        <source>it has only one column; two are needed</source>
        <translation>tiene una sola columna; hacen falta dos</translation>
    </message>
    <message>
        <source>it is in use by another program. Wait until that is done</source>
        <translation>otro programa lo está usando. Espere a que termine</translation>
    </message>
    <message>
        <source>the disk is full. Free some space, then run “unspin originals update”</source>
        <translation>el disco está lleno. Libere espacio y ejecute «unspin originals update»</translation>
    </message>
    <message>
        <source>it cannot be written to. Get permission to write there</source>
        <translation>no se puede escribir en él. Obtenga permiso de escritura</translation>
    </message>
    <message>
        <source>it cannot be opened. Check that its folder can be written to</source>
        <translation>no se puede abrir. Compruebe que se pueda escribir en su carpeta</translation>
    </message>
    <message>
        <source>the disk failed, or it is full. Check the disk, then try again</source>
        <translation>el disco ha fallado o está lleno. Compruébelo e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the database says: {error}. Try again</source>
        <translation>la base de datos indica: {error}. Inténtelo de nuevo</translation>
    </message>
    <message>
        <source>The index of your originals {path} cannot be used: {why}.</source>
        <translation>No se puede usar el índice de sus originales {path}: {why}.</translation>
    </message>
    <message>
        <source>The index of your originals {path} is damaged ({why}).</source>
        <translation>El índice de sus originales {path} está dañado ({why}).</translation>
    </message>
    <message>
        <source>{file}, the list of what you added to your originals, is damaged. Delete it, then add your files and folders again: “unspin originals add”.</source>
        <translation>{file}, la lista de lo que ha añadido a sus originales, está dañada. Elimínela y vuelva a añadir sus archivos y carpetas: «unspin originals add».</translation>
    </message>
    <message>
        <source>{folder}, the folder for your originals, cannot be created: {reason}.</source>
        <translation>No se puede crear {folder}, la carpeta de sus originales: {reason}.</translation>
    </message>
    <message>
        <source>{path} is a report or table that Unspin itself wrote, not an original.</source>
        <translation>{path} es un informe o una tabla que escribió el propio Unspin, no un original.</translation>
    </message>
    <message>
        <source>{path} has no words: there is nothing to compare with.</source>
        <translation>{path} no tiene palabras: no hay nada con que comparar.</translation>
    </message>
    <message>
        <source>{name} has tracked changes; it was read with all of them accepted.</source>
        <translation>{name} tiene cambios registrados; se ha leído con todos ellos aceptados.</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds %Ln web page(s), and nobody said which is meant. Add it to the possible originals: there each page is one.</source>
        <translation>
            <numerusform>{path} contiene %Ln página web y no se ha indicado a cuál se refiere. Añádalo a los posibles originales: allí cada página es uno.</numerusform>
            <numerusform>{path} contiene %Ln páginas web y no se ha indicado a cuál se refiere. Añádalo a los posibles originales: allí cada página es uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is not in UTF-8; it was read as {encoding}.</source>
        <translation>{name} no está en UTF-8; se ha leído como {encoding}.</translation>
    </message>
    <message>
        <source>it cannot be read ({reason})</source>
        <translation>no se puede leer ({reason})</translation>
    </message>
    <message>
        <source>its web page cannot be read ({reason})</source>
        <translation>su página web no se puede leer ({reason})</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} no se puede leer: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be added: {reason}.</source>
        <translation>No se puede añadir {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} was not added to your originals; “unspin originals list” shows what was.</source>
        <translation>{path} no se añadió a sus originales; «unspin originals list» muestra lo que se añadió.</translation>
    </message>
    <message>
        <source>{path} cannot be set aside: {reason}.</source>
        <translation>{path} no se puede apartar: {reason}.</translation>
    </message>
    <message>
        <source>Another program is changing your originals. Wait until it is done, then try again.</source>
        <translation>Otro programa está modificando sus originales. Espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{folder}, the folder for your originals, cannot be used: {reason}.</source>
        <translation>No se puede usar {folder}, la carpeta de sus originales: {reason}.</translation>
    </message>
    <message>
        <source>{error} It was moved to {folder} and is built again from the files and folders that you added; originals whose files are gone are no longer in it.</source>
        <translation>{error} Se ha movido a {folder} y se crea de nuevo a partir de los archivos y carpetas añadidos; ya no contiene los originales cuyos archivos no existen.</translation>
    </message>
    <message>
        <source>{path} has a line of more than {most} characters, line {line}: it is no table of articles.</source>
        <translation>{path} tiene una línea de más de {most} caracteres, la línea {line}: no es una tabla de artículos.</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>no es JSON</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>{path} has no column that looks like articles. Name the column “text”.</source>
        <translation>{path} no tiene ninguna columna que parezca de artículos. Llame «text» a la columna.</translation>
    </message>
    <message>
        <source>it has no text in words</source>
        <translation>no tiene texto con palabras</translation>
    </message>
    <message>
        <source>{path} was not read to its end.</source>
        <translation>{path} no se ha leído hasta el final.</translation>
    </message>
    <message>
        <source>row {row}: {why}</source>
        <translation>fila {row}: {why}</translation>
    </message>
    <message>
        <source>Left out of {path}: {rows}.</source>
        <translation>Omitido de {path}: {rows}.</translation>
    </message>
    <message>
        <source>Left out of {path}: {rows}; and {more} more.</source>
        <translation>Omitido de {path}: {rows}; y {more} más.</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>ortografía</translation>
    </message>
    <message>
        <source>deleting</source>
        <translation>borrar</translation>
    </message>
    <message>
        <source>typing “{words}”</source>
        <translation>escribir «{words}»</translation>
    </message>
    <message>
        <source>at {start}: {before!r} is not there to replace</source>
        <translation>en {start}: {before!r} no está ahí para reemplazarlo</translation>
    </message>
    <message>
        <source>dismiss “{phrase}”</source>
        <translation>mantener «{phrase}»</translation>
    </message>
    <message>
        <source>always allow “{phrase}”</source>
        <translation>permitir siempre «{phrase}»</translation>
    </message>
    <message>
        <source>allow “{phrase}”</source>
        <translation>permitir «{phrase}»</translation>
    </message>
    <message>
        <source>compare with “{name}”</source>
        <translation>comparar con «{name}»</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>{path} is open in another window of Unspin. Continue there, or close it there first.</source>
        <translation>{path} está abierto en otra ventana de Unspin. Continúe allí o ciérrelo allí antes.</translation>
    </message>
    <message>
        <source>The last typing does not fit the text; it was set aside.</source>
        <translation>Lo último que se escribió no encaja en el texto; se ha apartado.</translation>
    </message>
    <message>
        <source>{path} has {length} characters without a space in line {line}; at most {most} can be shown. Break the line in a copy of the file and open that.</source>
        <translation>{path} tiene {length} caracteres sin un espacio en la línea {line}; se pueden mostrar como máximo {most}. Divida la línea en una copia del archivo y abra la copia.</translation>
    </message>
    <message>
        <source>{path} has {lines} lines; at most {most} can be shown. Split it and open the parts.</source>
        <translation>{path} tiene {lines} líneas; se pueden mostrar como máximo {most}. Divídalo y abra las partes.</translation>
    </message>
    <message>
        <source>Line {line} is very long. It is shown in pieces to keep typing fast; in the file it stays one line.</source>
        <translation>La línea {line} es muy larga. Se muestra por tramos para que la escritura siga siendo rápida; en el archivo sigue siendo una sola línea.</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>el portapapeles</translation>
    </message>
    <message>
        <source>{path} is the article itself. Choose the text that it was made from.</source>
        <translation>{path} es el propio artículo. Elija el texto del que procede.</translation>
    </message>
    <message>
        <source>{article} does not seem to come from {name}, which seems to be in another language.</source>
        <translation>{article} no parece proceder de {name}, que parece estar en otro idioma.</translation>
    </message>
    <message>
        <source>{article} does not seem to come from {name}.</source>
        <translation>{article} no parece proceder de {name}.</translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation>{file}, fila {row}</translation>
    </message>
    <message>
        <source>{file}, page {page}</source>
        <translation>{file}, página {page}</translation>
    </message>
    <message>
        <source>{name} ({dates})</source>
        <translation>{name} ({dates})</translation>
    </message>
    <message>
        <source>{article} is identical with {name}, but for house style.</source>
        <translation>{article} es idéntico a {name}, salvo por el estilo de la casa.</translation>
    </message>
    <message>
        <source>{article} is identical with {name}.</source>
        <translation>{article} es idéntico a {name}.</translation>
    </message>
    <message>
        <source>{percent} % of {article} comes from {name}.</source>
        <translation>El {percent} % de {article} procede de {name}.</translation>
    </message>
    <message>
        <source>{name} is gone since it was read for the shelf; the text that the index kept of it is compared.</source>
        <translation>{name} ya no existe, aunque se leyó para el índice; se compara el texto que este conserva.</translation>
    </message>
    <message>
        <source>{name} was changed since it was read for the shelf; its text as it was then is compared.</source>
        <translation>{name} se ha modificado desde que se leyó para el índice; se compara su texto de entonces.</translation>
    </message>
    <message>
        <source>The work saved on {name} cannot be resumed: {error}. Review the article from the start.</source>
        <translation>El trabajo guardado sobre {name} no se puede reanudar: {error}. Revise el artículo desde el principio.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Which encoding does {name} use? Choose one that shows the text correctly.</source>
        <translation>¿Qué codificación usa {name}? Elija una con la que el texto se vea bien.</translation>
    </message>
    <message>
        <source>Encodings</source>
        <translation>Codificaciones</translation>
    </message>
    <message>
        <source>The text in this encoding</source>
        <translation>El texto con esta codificación</translation>
    </message>
    <message>
        <source>For Word and LibreOffice.</source>
        <translation>Para Word y LibreOffice.</translation>
    </message>
    <message>
        <source>For LibreOffice and other office programs.</source>
        <translation>Para LibreOffice y otros programas de oficina.</translation>
    </message>
    <message>
        <source>A clean page without scripts or remote content.</source>
        <translation>Una página limpia sin scripts ni contenido remoto.</translation>
    </message>
    <message>
        <source>Plain text with Markdown’s special characters escaped.</source>
        <translation>Texto sin formato con los caracteres especiales de Markdown protegidos.</translation>
    </message>
    <message>
        <source>The text only.</source>
        <translation>Solo el texto.</translation>
    </message>
    <message>
        <source>Every change with reason and time, both texts side by side, how to verify them.</source>
        <translation>Cada cambio con su motivo y hora, ambos textos en paralelo y cómo verificarlos.</translation>
    </message>
    <message>
        <source>The report of changes, for printing or sharing.</source>
        <translation>El informe de los cambios, para imprimirlo o compartirlo.</translation>
    </message>
    <message>
        <source>A neutral list of the suspects, in English, for PubPeer or a journal’s editor.</source>
        <translation>Una lista neutral de las sospechas, en inglés, para PubPeer o la redacción de una revista.</translation>
    </message>
    <message>
        <source>Restored phrases of a science article that no list has, to report to the Screener.</source>
        <translation>Expresiones restauradas de un artículo científico que ninguna lista tiene, para comunicarlas al Screener.</translation>
    </message>
    <message>
        <source>A copy of the PDF with suspects and changes highlighted, each with a note.</source>
        <translation>Una copia del PDF con las sospechas y los cambios resaltados, cada uno con una nota.</translation>
    </message>
    <message>
        <source>For spreadsheets. The edit log, which proves the changes, is saved with the text.</source>
        <translation>Para hojas de cálculo. El registro de cambios, que demuestra cada uno, se guarda con el texto.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Export each change as a &amp;tracked change</source>
        <translation>Exportar cada cambio como cambio re&amp;gistrado</translation>
    </message>
    <message>
        <source>Put its reason beside it as a &amp;comment</source>
        <translation>Poner su motivo al lado como &amp;comentario</translation>
    </message>
    <message>
        <source>No author</source>
        <translation>Sin autor</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>&amp;Author of changes:</source>
        <translation>A&amp;utor de los cambios:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Archivo:</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>F&amp;ormato:</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <translation>en {folder}</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Look in:</source>
        <comment>a folder</comment>
        <translation>Buscar en:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Archivos del tipo:</translation>
    </message>
    <message>
        <source>What you don’t save now is gone once the article is closed.</source>
        <translation>Lo que no se guarde ahora se pierde al cerrar el artículo.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Overwriting it loses those changes.
{path}</source>
        <translation>Si se sobrescribe, esos cambios se pierden.
{path}</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Sobrescribir</translation>
    </message>
    <message>
        <source>It contains earlier work that is not open here.
{path}</source>
        <translation>Contiene trabajo anterior que no está abierto aquí.
{path}</translation>
    </message>
    <message>
        <source>Resume work on {name}?</source>
        <translation>¿Reanudar el trabajo en {name}?</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Which version of {name}?</source>
        <translation>¿Qué versión de {name}?</translation>
    </message>
    <message>
        <source>With all changes accepted</source>
        <translation>Con todos los cambios aceptados</translation>
    </message>
    <message>
        <source>Without the changes</source>
        <translation>Sin los cambios</translation>
    </message>
    <message>
        <source>Open the changed file</source>
        <translation>Abrir el archivo modificado</translation>
    </message>
    <message>
        <source>Recover your work on {name}?</source>
        <translation>¿Recuperar su trabajo en {name}?</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Discard the recovered work on {name}?</source>
        <translation>¿Descartar el trabajo recuperado de {name}?</translation>
    </message>
    <message>
        <source>{name} was changed by another program.</source>
        <translation>Otro programa ha modificado {name}.</translation>
    </message>
    <message>
        <source>{name} already exists.</source>
        <translation>{name} ya existe.</translation>
    </message>
    <message numerus="yes">
        <source>Saved work on this article was found, with %Ln (entry|entries) in its edit log.</source>
        <translation>
            <numerusform>Se ha encontrado trabajo guardado en este artículo, con %Ln entrada en su registro de cambios.</numerusform>
            <numerusform>Se ha encontrado trabajo guardado en este artículo, con %Ln entradas en su registro de cambios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It contains %Ln tracked change(s), which stay in the file either way.</source>
        <translation>
            <numerusform>Contiene %Ln cambio registrado, que permanece en el archivo en cualquier caso.</numerusform>
            <numerusform>Contiene %Ln cambios registrados, que permanecen en el archivo en cualquier caso.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not saved, and the file no longer exists. Recovered work continues with the text as it was opened then. If you cancel, you can still recover it later.</source>
        <translation>No se guardó, y el archivo ya no existe. El trabajo recuperado continúa con el texto tal como se abrió entonces. Si cancela, podrá recuperarlo más tarde.</translation>
    </message>
    <message>
        <source>It was not saved, and the file has changed since. Recovered work continues with the text as it was opened then. If you cancel, you can still recover it later.</source>
        <translation>No se guardó, y el archivo ha cambiado desde entonces. El trabajo recuperado continúa con el texto tal como se abrió entonces. Si cancela, podrá recuperarlo más tarde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln log (entry|entries) will be deleted permanently. Work that was saved before is not affected.</source>
        <translation>
            <numerusform>%Ln entrada del registro se eliminará de forma permanente. El trabajo guardado antes no se ve afectado.</numerusform>
            <numerusform>%Ln entradas del registro se eliminarán de forma permanente. El trabajo guardado antes no se ve afectado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>Abrir un artículo</translation>
    </message>
    <message>
        <source>Open a folder of articles</source>
        <translation>Abrir una carpeta de artículos</translation>
    </message>
    <message>
        <source>Compare with an original</source>
        <translation>Comparar con un original</translation>
    </message>
    <message>
        <source>Articles and tables of articles</source>
        <translation>Artículos y tablas de artículos</translation>
    </message>
    <message>
        <source>Add files to the possible originals</source>
        <translation>Añadir archivos a los posibles originales</translation>
    </message>
    <message>
        <source>Add a folder to the possible originals</source>
        <translation>Añadir una carpeta a los posibles originales</translation>
    </message>
    <message>
        <source>Delete the index of possible originals?</source>
        <translation>¿Eliminar el índice de posibles originales?</translation>
    </message>
    <message numerus="yes">
        <source>Its copies of %Ln text(s), and the list of what you added ({places}), are deleted from {folder}. Your own files stay where they are.</source>
        <translation>
            <numerusform>Se eliminan de {folder} su copia de %Ln texto y la lista de lo que ha añadido ({places}). Sus archivos permanecen donde están.</numerusform>
            <numerusform>Se eliminan de {folder} sus copias de %Ln textos y la lista de lo que ha añadido ({places}). Sus archivos permanecen donde están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phrase(s)</source>
        <translation>
            <numerusform>%Ln expresión</numerusform>
            <numerusform>%Ln expresiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln lugar</numerusform>
            <numerusform>%Ln lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its %Ln pair(s) will be deleted. To keep the list without using it, untick it instead.</source>
        <translation>
            <numerusform>Se eliminará su único par (%Ln). Para conservar la lista sin usarla, quítele la marca.</numerusform>
            <numerusform>Se eliminarán sus %Ln pares. Para conservar la lista sin usarla, quítele la marca.</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s)</source>
        <translation>
            <numerusform>%Ln edición</numerusform>
            <numerusform>%Ln ediciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save your %Ln decision(s) and {edits} as {name}?</source>
        <translation>
            <numerusform>¿Guardar su decisión (%Ln) y {edits} como {name}?</numerusform>
            <numerusform>¿Guardar sus %Ln decisiones y {edits} como {name}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save your %Ln decision(s) as {name}?</source>
        <translation>
            <numerusform>¿Guardar su decisión (%Ln) como {name}?</numerusform>
            <numerusform>¿Guardar sus %Ln decisiones como {name}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save your %Ln edit(s) as {name}?</source>
        <translation>
            <numerusform>¿Guardar su edición (%Ln) como {name}?</numerusform>
            <numerusform>¿Guardar sus %Ln ediciones como {name}?</numerusform>
        </translation>
    </message>
    <message>
        <source>Save your changes as {name}?</source>
        <translation>¿Guardar sus cambios como {name}?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importar una lista</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Remove the list “{name}”?</source>
        <translation>¿Quitar la lista «{name}»?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisión</translation>
    </message>
    <message>
        <source>Accept &amp;suggestion</source>
        <translation>Aceptar s&amp;ugerencia</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Pan&amp;es</source>
        <translation>Pan&amp;eles</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>As&amp;pecto</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>&amp;Ejemplos</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>A&amp;brir carpeta…</translation>
    </message>
    <message>
        <source>Rate all articles in a folder, in a table</source>
        <translation>Evaluar todos los artículos de una carpeta, en una tabla</translation>
    </message>
    <message>
        <source>Paste as a ne&amp;w article</source>
        <translation>&amp;Pegar como artículo nuevo</translation>
    </message>
    <message>
        <source>Open the text on the clipboard as an article of its own</source>
        <translation>Abrir el texto del portapapeles como un artículo propio</translation>
    </message>
    <message>
        <source>New w&amp;indow</source>
        <translation>Nueva ven&amp;tana</translation>
    </message>
    <message>
        <source>Open another window, for another article</source>
        <translation>Abrir otra ventana, para otro artículo</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save the text and its edit log</source>
        <translation>Guardar el texto y su registro de cambios</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar c&amp;omo…</translation>
    </message>
    <message>
        <source>Save the text and its edit log under another name</source>
        <translation>Guardar el texto y su registro de cambios con otro nombre</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Export the corrected text, or a report of the changes</source>
        <translation>Exportar el texto corregido o un informe de los cambios</translation>
    </message>
    <message>
        <source>Export re&amp;port…</source>
        <translation>Exportar in&amp;forme…</translation>
    </message>
    <message>
        <source>Export a report of the changes</source>
        <translation>Exportar un informe de los cambios</translation>
    </message>
    <message>
        <source>Copy as e&amp;vidence</source>
        <translation>Copiar como docu&amp;mentación</translation>
    </message>
    <message>
        <source>Copy a neutral list of the suspects, for PubPeer, a journal’s editor or a colleague</source>
        <translation>Copiar una lista neutral de las sospechas, para PubPeer, la redacción de una revista o un colega</translation>
    </message>
    <message>
        <source>Prove who and w&amp;hen…</source>
        <translation>Probar &amp;quién y cuándo…</translation>
    </message>
    <message>
        <source>Have the saved log stamped and signed, and check its stamps and signatures</source>
        <translation>Hacer sellar y firmar el registro guardado, y comprobar sus sellos y firmas</translation>
    </message>
    <message>
        <source>&amp;Next article in the folder</source>
        <translation>Artículo sig&amp;uiente de la carpeta</translation>
    </message>
    <message>
        <source>Open the article that follows this one in its folder</source>
        <translation>Abrir el artículo que sigue a este en su carpeta</translation>
    </message>
    <message>
        <source>Change enco&amp;ding…</source>
        <translation>Cambiar co&amp;dificación…</translation>
    </message>
    <message>
        <source>Read the file again in another encoding</source>
        <translation>Volver a leer el archivo con otra codificación</translation>
    </message>
    <message>
        <source>&amp;Close article</source>
        <translation>&amp;Cerrar artículo</translation>
    </message>
    <message>
        <source>Close the article and return to the start page</source>
        <translation>Cerrar el artículo y volver a la página de inicio</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sal&amp;ir</translation>
    </message>
    <message>
        <source>Quit Unspin</source>
        <translation>Salir de Unspin</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Redo the change that was undone</source>
        <translation>Rehacer el cambio que se deshizo</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Find text in the article</source>
        <translation>Buscar texto en el artículo</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Go to the next match</source>
        <translation>Ir a la coincidencia siguiente</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>Go to the previous match</source>
        <translation>Ir a la coincidencia anterior</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>S&amp;ustituir…</translation>
    </message>
    <message>
        <source>Find text and replace it</source>
        <translation>Buscar texto y sustituirlo</translation>
    </message>
    <message>
        <source>Customize &amp;keys…</source>
        <translation>Personalizar &amp;teclas…</translation>
    </message>
    <message>
        <source>Assign other keys to actions</source>
        <translation>Asignar otras teclas a las acciones</translation>
    </message>
    <message>
        <source>Your &amp;lists…</source>
        <translation>Sus &amp;listas…</translation>
    </message>
    <message>
        <source>Import, turn on or off, or remove your own lists of phrases</source>
        <translation>Importar, activar o desactivar, o quitar sus propias listas de expresiones</translation>
    </message>
    <message>
        <source>Allo&amp;wed phrases…</source>
        <translation>E&amp;xpresiones permitidas…</translation>
    </message>
    <message>
        <source>See the phrases that are allowed in every article, and remove some</source>
        <translation>Ver las expresiones permitidas en todos los artículos y quitar algunas</translation>
    </message>
    <message>
        <source>Preference&amp;s…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>Themes, sizes, sensitivity, saving, keys and more</source>
        <translation>Temas, tamaños, sensibilidad, guardado, teclas y más</translation>
    </message>
    <message>
        <source>Press {key}</source>
        <translation>Pulse {key}</translation>
    </message>
    <message>
        <source>Choose {menu}</source>
        <translation>Elija {menu}</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a suspect</comment>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>a suspect</comment>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>edited</source>
        <comment>a suspect</comment>
        <translation>editada</translation>
    </message>
    <message>
        <source>dismissed</source>
        <comment>a suspect</comment>
        <translation>mantenida</translation>
    </message>
    <message>
        <source>phrase allowed</source>
        <translation>expresión permitida</translation>
    </message>
    <message>
        <source>phrase allowed always</source>
        <translation>expresión permitida siempre</translation>
    </message>
    <message>
        <source>lexicon</source>
        <comment>where a suggestion is from</comment>
        <translation>léxico</translation>
    </message>
    <message>
        <source>document</source>
        <comment>where a suggestion is from</comment>
        <translation>documento</translation>
    </message>
    <message>
        <source>person</source>
        <comment>where a suggestion is from</comment>
        <translation>persona</translation>
    </message>
    <message>
        <source>rule</source>
        <comment>where a suggestion is from</comment>
        <translation>regla</translation>
    </message>
    <message>
        <source>original</source>
        <comment>where a suggestion is from</comment>
        <translation>original</translation>
    </message>
    <message>
        <source>guess</source>
        <comment>where a suggestion is from</comment>
        <translation>conjetura</translation>
    </message>
    <message>
        <source>remove</source>
        <comment>what a wording does</comment>
        <translation>quitar</translation>
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
        <translation>UTF-8 con errores</translation>
    </message>
    <message>
        <source>Accept suggestion &amp;{rank}</source>
        <translation>Aceptar la sugerencia &amp;{rank}</translation>
    </message>
    <message>
        <source>Accept suggestion {rank} and go to the next suspect</source>
        <translation>Aceptar la sugerencia {rank} e ir a la sospecha siguiente</translation>
    </message>
    <message>
        <source>Start or &amp;resume review</source>
        <translation>Iniciar o reanudar la re&amp;visión</translation>
    </message>
    <message>
        <source>Look for suspects and go to the next one</source>
        <translation>Buscar sospechas e ir a la siguiente</translation>
    </message>
    <message>
        <source>&amp;Find the original</source>
        <translation>&amp;Buscar el original</translation>
    </message>
    <message>
        <source>Look among your possible originals for what the article was made from</source>
        <translation>Buscar entre los posibles originales aquello de lo que procede el artículo</translation>
    </message>
    <message>
        <source>Possi&amp;ble originals…</source>
        <translation>&amp;Posibles originales…</translation>
    </message>
    <message>
        <source>Show, add, update or remove the files and folders among which originals are found</source>
        <translation>Mostrar, añadir, actualizar o quitar los archivos y carpetas donde se buscan los originales</translation>
    </message>
    <message>
        <source>Compare with an &amp;original…</source>
        <translation>Comparar con un &amp;original…</translation>
    </message>
    <message>
        <source>Choose a text that the article may have been made from: its words become suggestions</source>
        <translation>Elegir un texto del que pueda proceder el artículo: sus palabras pasan a ser sugerencias</translation>
    </message>
    <message>
        <source>Compare with the cop&amp;ied text</source>
        <translation>Comparar con el te&amp;xto copiado</translation>
    </message>
    <message>
        <source>Compare the article with the text on the clipboard</source>
        <translation>Comparar el artículo con el texto del portapapeles</translation>
    </message>
    <message>
        <source>Words to s&amp;earch for…</source>
        <translation>Palabras para bus&amp;car…</translation>
    </message>
    <message>
        <source>Words of the article by which a search engine may find its original</source>
        <translation>Palabras del artículo con las que un buscador puede encontrar su original</translation>
    </message>
    <message>
        <source>&amp;Mark house style, too</source>
        <translation>&amp;Marcar también el estilo de la casa</translation>
    </message>
    <message>
        <source>Mark where the article differs from an original in quotation marks, spelling and such</source>
        <translation>Marcar dónde difiere el artículo de un original en comillas, ortografía y similares</translation>
    </message>
    <message>
        <source>&amp;Next suspect</source>
        <translation>Sospecha &amp;siguiente</translation>
    </message>
    <message>
        <source>Go to the next undecided suspect</source>
        <translation>Ir a la sospecha pendiente siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous suspect</source>
        <translation>Sospecha &amp;anterior</translation>
    </message>
    <message>
        <source>Go to the previous undecided suspect</source>
        <translation>Ir a la sospecha pendiente anterior</translation>
    </message>
    <message>
        <source>&amp;Accept and go to next</source>
        <translation>Aceptar y avan&amp;zar</translation>
    </message>
    <message>
        <source>Accept the selected suggestion and go to the next suspect</source>
        <translation>Aceptar la sugerencia seleccionada e ir a la sospecha siguiente</translation>
    </message>
    <message>
        <source>Accept for all a&amp;like…</source>
        <translation>Aceptar en todas las igua&amp;les…</translation>
    </message>
    <message>
        <source>Accept this wording for every occurrence of the phrase, after reviewing each</source>
        <translation>Aceptar esta redacción en todas las apariciones de la expresión, tras revisar cada una</translation>
    </message>
    <message>
        <source>Accept all from the ori&amp;ginal…</source>
        <translation>Aceptar todo lo del ori&amp;ginal…</translation>
    </message>
    <message>
        <source>Accept every wording that an original has, after showing each place</source>
        <translation>Aceptar todas las redacciones que tenga un original, tras mostrar cada lugar</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>Man&amp;tener</translation>
    </message>
    <message>
        <source>Leave the text as it is and go to the next suspect</source>
        <translation>Dejar el texto como está e ir a la sospecha siguiente</translation>
    </message>
    <message>
        <source>Allow in this arti&amp;cle</source>
        <translation>Permitir en este a&amp;rtículo</translation>
    </message>
    <message>
        <source>This phrase is correct everywhere in this article</source>
        <translation>Esta expresión es correcta en todo este artículo</translation>
    </message>
    <message>
        <source>Allow al&amp;ways</source>
        <translation>Permitir siempr&amp;e</translation>
    </message>
    <message>
        <source>This phrase is correct in every article</source>
        <translation>Esta expresión es correcta en todos los artículos</translation>
    </message>
    <message>
        <source>Keep what this article &amp;taught…</source>
        <translation>Co&amp;nservar lo que enseñó este artículo…</translation>
    </message>
    <message>
        <source>Add wordings that were accepted here, or found in an original, to one of your lists</source>
        <translation>Añadir a una de sus listas redacciones que se han aceptado aquí o se han encontrado en un original</translation>
    </message>
    <message>
        <source>Go to s&amp;uggestions</source>
        <translation>&amp;Ir a las sugerencias</translation>
    </message>
    <message>
        <source>Move to the suggestions: arrow keys select, Return accepts, Esc returns to the text</source>
        <translation>Ir a las sugerencias: las teclas de flecha seleccionan, Return acepta, Esc vuelve al texto</translation>
    </message>
    <message>
        <source>T&amp;ype your own wording</source>
        <translation>Escribir re&amp;dacción propia</translation>
    </message>
    <message>
        <source>Move to the field for your own wording: Return accepts, Esc returns to the text</source>
        <translation>Ir al campo de la redacción propia: Return acepta, Esc vuelve al texto</translation>
    </message>
    <message>
        <source>W&amp;hy?</source>
        <translation>¿Por &amp;qué?</translation>
    </message>
    <message>
        <source>Show the full reasons</source>
        <translation>Mostrar los motivos completos</translation>
    </message>
    <message>
        <source>Copy suspect as e&amp;vidence</source>
        <translation>Copiar la sospec&amp;ha como documentación</translation>
    </message>
    <message>
        <source>Copy neutral lines about this phrase, for PubPeer or a colleague</source>
        <translation>Copiar unas líneas neutrales sobre esta expresión, para PubPeer o un colega</translation>
    </message>
    <message>
        <source>Show the &amp;text</source>
        <translation>Mostrar el te&amp;xto</translation>
    </message>
    <message>
        <source>Show the text with its suspects</source>
        <translation>Mostrar el texto con sus sospechas</translation>
    </message>
    <message>
        <source>Show the ove&amp;rview</source>
        <translation>Mostrar el resu&amp;men</translation>
    </message>
    <message>
        <source>Show how spun the article is and what was decided, by paragraph, kind and phrase</source>
        <translation>Mostrar cuánto parece reescrito el artículo y qué se ha decidido, por párrafo, tipo y expresión</translation>
    </message>
    <message>
        <source>&amp;Compare with the article as opened</source>
        <translation>&amp;Comparar con el artículo tal como se abrió</translation>
    </message>
    <message>
        <source>Show the article as opened next to the article as it is now</source>
        <translation>Mostrar el artículo tal como se abrió junto al artículo como está ahora</translation>
    </message>
    <message>
        <source>Show the edit &amp;log</source>
        <translation>Mostrar el &amp;registro de cambios</translation>
    </message>
    <message>
        <source>Show every change; revert any of them</source>
        <translation>Mostrar todos los cambios y revertir cualquiera</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>M&amp;ostrar la carpeta</translation>
    </message>
    <message>
        <source>Show the table of the articles in the folder</source>
        <translation>Mostrar la tabla de los artículos de la carpeta</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Make the text larger</source>
        <translation>Agrandar el texto</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Re&amp;ducir</translation>
    </message>
    <message>
        <source>Make the text smaller</source>
        <translation>Reducir el texto</translation>
    </message>
    <message>
        <source>Actual &amp;size</source>
        <translation>&amp;Tamaño real</translation>
    </message>
    <message>
        <source>Reset the text to its normal size</source>
        <translation>Devolver el texto a su tamaño normal</translation>
    </message>
    <message>
        <source>Fo&amp;nt and lines…</source>
        <translation>Fuente y &amp;líneas…</translation>
    </message>
    <message>
        <source>Choose the article&apos;s font, its size, line spacing and length of lines</source>
        <translation>Elegir la fuente del artículo, su tamaño, el interlineado y la longitud de línea</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>Ir al panel siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Panel a&amp;nterior</translation>
    </message>
    <message>
        <source>Go to the previous pane</source>
        <translation>Ir al panel anterior</translation>
    </message>
    <message>
        <source>&amp;List of suspects</source>
        <translation>&amp;Lista de sospechas</translation>
    </message>
    <message>
        <source>Go to the list of suspects, in a narrow window in place of the side panel</source>
        <translation>Ir a la lista de sospechas, en una ventana estrecha en lugar del panel de la derecha</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>&amp;Ensanchar</translation>
    </message>
    <message>
        <source>Make the pane that has the focus wider</source>
        <translation>Ensanchar el panel que tiene el foco</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>E&amp;strechar</translation>
    </message>
    <message>
        <source>Make the pane that has the focus narrower</source>
        <translation>Estrechar el panel que tiene el foco</translation>
    </message>
    <message>
        <source>&amp;Usual widths</source>
        <translation>&amp;Anchos habituales</translation>
    </message>
    <message>
        <source>Give all panes their usual widths</source>
        <translation>Dar a todos los paneles su ancho habitual</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>Seguir el &amp;sistema</translation>
    </message>
    <message>
        <source>Light, dark or high contrast, as the desktop is set</source>
        <translation>Claro, oscuro o de alto contraste, según el ajuste del escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Always light</source>
        <translation>Siempre claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Always dark</source>
        <translation>Siempre oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation>&amp;Alto contraste, claro</translation>
    </message>
    <message>
        <source>Black on white, strong lines</source>
        <translation>Negro sobre blanco, líneas marcadas</translation>
    </message>
    <message>
        <source>High &amp;contrast, dark</source>
        <translation>Alto contras&amp;te, oscuro</translation>
    </message>
    <message>
        <source>White on black, strong lines</source>
        <translation>Blanco sobre negro, líneas marcadas</translation>
    </message>
    <message>
        <source>Colour-&amp;blind safe, light</source>
        <translation>Apto para &amp;daltonismo, claro</translation>
    </message>
    <message>
        <source>Marks in colours that can be told apart without red or green, on a light page</source>
        <translation>Marcas en colores que se distinguen sin rojo ni verde, sobre una página clara</translation>
    </message>
    <message>
        <source>C&amp;olour-blind safe, dark</source>
        <translation>Apto para daltonis&amp;mo, oscuro</translation>
    </message>
    <message>
        <source>Marks in colours that can be told apart without red or green, on a dark page</source>
        <translation>Marcas en colores que se distinguen sin rojo ni verde, sobre una página oscura</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>How to work with Unspin, with pictures</source>
        <translation>Cómo trabajar con Unspin, con imágenes</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>Visita guia&amp;da</translation>
    </message>
    <message>
        <source>Show the window in three steps</source>
        <translation>Mostrar la ventana en tres pasos</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>&amp;Paleta de comandos…</translation>
    </message>
    <message>
        <source>Find a command by name and run it</source>
        <translation>Buscar un comando por su nombre y ejecutarlo</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Mostrar todas las teclas</translation>
    </message>
    <message>
        <source>&amp;About Unspin</source>
        <translation>A&amp;cerca de Unspin</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versión y licencia</translation>
    </message>
    <message>
        <source>Keep what this article taught</source>
        <translation>Conservar lo que enseñó este artículo</translation>
    </message>
    <message>
        <source>These wordings will be suggested in later articles while the list is on.</source>
        <translation>Estas redacciones se sugerirán en artículos posteriores mientras la lista esté activada.</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nombre de la lista</translation>
    </message>
    <message>
        <source>Pairs to add</source>
        <translation>Pares que añadir</translation>
    </message>
    <message>
        <source>&amp;List:</source>
        <translation>&amp;Lista:</translation>
    </message>
    <message>
        <source>This creates a new list.</source>
        <translation>Se crea una lista nueva.</translation>
    </message>
    <message>
        <source>Enter a name for the list.</source>
        <translation>Escriba un nombre para la lista.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has %Ln pair(s); these will be added.</source>
        <translation>
            <numerusform>«{name}» tiene %Ln par; se añadirán estos.</numerusform>
            <numerusform>«{name}» tiene %Ln pares; se añadirán estos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add {number}</source>
        <translation>Añadir {number}</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln pair(s)</source>
        <translation>
            <numerusform>Añadir %Ln par</numerusform>
            <numerusform>Añadir %Ln pares</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed phrases</source>
        <translation>Expresiones permitidas</translation>
    </message>
    <message>
        <source>Filter the phrases</source>
        <translation>Filtrar las expresiones</translation>
    </message>
    <message>
        <source>Phrases allowed in every article</source>
        <translation>Expresiones permitidas en todos los artículos</translation>
    </message>
    <message>
        <source>Mark these phrases again (Delete)</source>
        <translation>Marcar de nuevo estas expresiones (Delete)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln (phrase is|phrases are) never marked, in any article.</source>
        <translation>
            <numerusform>%Ln expresión no se marca nunca, en ningún artículo.</numerusform>
            <numerusform>%Ln expresiones no se marcan nunca, en ningún artículo.</numerusform>
        </translation>
    </message>
    <message>
        <source>No phrase is allowed in every article. “Allow always” beside a suspect adds one.</source>
        <translation>No hay ninguna expresión permitida en todos los artículos. «Permitir siempre», junto a una sospecha, añade una.</translation>
    </message>
    <message>
        <source>Your own pairs of spun phrases and originals. Lists without a tick are not used. They never leave this computer.</source>
        <translation>Sus pares de expresiones reescritas y originales. Las listas sin marca no se usan. Nunca salen de este equipo.</translation>
    </message>
    <message>
        <source>Your lists</source>
        <translation>Sus listas</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Pairs of the selected list</source>
        <translation>Pares de la lista seleccionada</translation>
    </message>
    <message>
        <source>Skipped lines</source>
        <translation>Líneas omitidas</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Leyendo {name}…</translation>
    </message>
    <message>
        <source>In “{name}”</source>
        <translation>En «{name}»</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… y {number} más</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) imported as “{name}”.</source>
        <translation>
            <numerusform>%Ln par importado como «{name}».</numerusform>
            <numerusform>%Ln pares importados como «{name}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) skipped:</source>
        <translation>
            <numerusform>%Ln línea omitida:</numerusform>
            <numerusform>%Ln líneas omitidas:</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no lists yet. Import one (TSV, CSV, the Screener’s list, or a spinner’s own file), or choose {menu}.</source>
        <translation>Aún no tiene listas. Importe una (TSV, CSV, la lista de Screener o el archivo propio de un reescritor automático) o elija {menu}.</translation>
    </message>
    <message>
        <source>Articles of the folder</source>
        <translation>Artículos de la carpeta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Files read</source>
        <translation>Archivos leídos</translation>
    </message>
    <message>
        <source>Filter the articles</source>
        <translation>Filtrar los artículos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>Read what is new or has changed; go on where it was stopped</source>
        <translation>Leer lo nuevo y lo que ha cambiado; continuar donde se detuvo</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln file(s) read</source>
        <translation>
            <numerusform>{done} de %Ln archivo leído</numerusform>
            <numerusform>{done} de %Ln archivos leídos</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln article(s) shown</source>
        <translation>
            <numerusform>{shown} de %Ln artículo mostrado</numerusform>
            <numerusform>{shown} de %Ln artículos mostrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) written by Unspin left out</source>
        <translation>
            <numerusform>%Ln página escrita por Unspin omitida</numerusform>
            <numerusform>%Ln páginas escritas por Unspin omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editada</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Mantenida</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitida</translation>
    </message>
    <message>
        <source>Allowed always</source>
        <translation>Permitida siempre</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparado</translation>
    </message>
    <message>
        <source>Reverted</source>
        <translation>Revertido</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Made with Unspin. Each wording is a decision of whoever reviewed the article, not proof of the original text.</source>
        <translation>Hecho con Unspin. Cada redacción es una decisión de quien revisó el artículo, no una prueba del texto original.</translation>
    </message>
    <message>
        <source>Changes to {name}</source>
        <translation>Cambios en {name}</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Worst passages</source>
        <translation>Pasajes más afectados</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>Todos los cambios</translation>
    </message>
    <message>
        <source>Compared with its original</source>
        <translation>Comparado con su original</translation>
    </message>
    <message>
        <source>The article as opened and as corrected</source>
        <translation>El artículo al abrirse y corregido</translation>
    </message>
    <message>
        <source>Method and limits</source>
        <translation>Método y límites</translation>
    </message>
    <message>
        <source>Hashes, and how to verify</source>
        <translation>Sumas de comprobación y cómo verificar</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>El artículo</translation>
    </message>
    <message>
        <source>Text taken from the file by</source>
        <translation>Texto extraído del archivo con</translation>
    </message>
    <message>
        <source>By</source>
        <comment>whose work it is</comment>
        <translation>Por</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 del archivo</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Looks spun</source>
        <translation>Parece reescrito</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Suggestions accepted</source>
        <translation>Sugerencias aceptadas</translation>
    </message>
    <message>
        <source>Own wordings</source>
        <translation>Redacciones propias</translation>
    </message>
    <message>
        <source>{decided} of {total}</source>
        <translation>{decided} de {total}</translation>
    </message>
    <message>
        <source>Suspects decided</source>
        <translation>Sospechas decididas</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a time</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a time</comment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Of the article</source>
        <translation>Parte del artículo</translation>
    </message>
    <message>
        <source>By these dates the article is later than {originals}.</source>
        <translation>Según estas fechas, el artículo es posterior a {originals}.</translation>
    </message>
    <message>
        <source>What differs is marked, differences of house style by a dotted line.</source>
        <translation>Lo que difiere está marcado; las diferencias de estilo de la casa, con una línea de puntos.</translation>
    </message>
    <message>
        <source>What differs is marked.</source>
        <translation>Lo que difiere está marcado.</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <source>Given the file as it was opened, the edit log and the corrected text, this command checks whether the log leads from the one to the other, and says where it does not:</source>
        <translation>Con el archivo tal como se abrió, el registro de cambios y el texto corregido, esta orden comprueba si el registro lleva del uno al otro, y dice dónde no lo hace:</translation>
    </message>
    <message>
        <source>The SHA-256 of the file and of both texts (UTF-8, line ends as LF) must be:</source>
        <translation>El SHA-256 del archivo y de ambos textos (UTF-8, fines de línea como LF) debe ser:</translation>
    </message>
    <message>
        <source>The file as it was opened</source>
        <translation>El archivo tal como se abrió</translation>
    </message>
    <message>
        <source>Its text</source>
        <translation>Su texto</translation>
    </message>
    <message>
        <source>The corrected text</source>
        <translation>El texto corregido</translation>
    </message>
    <message>
        <source>became {wording}</source>
        <translation>pasó a ser {wording}</translation>
    </message>
    <message>
        <source>undone since</source>
        <translation>deshecho después</translation>
    </message>
    <message>
        <source>Edit log</source>
        <translation>Registro de cambios</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Filtrar el registro</translation>
    </message>
    <message>
        <source>Show in text</source>
        <translation>Mostrar en el texto</translation>
    </message>
    <message>
        <source>Show this change in the text (Return)</source>
        <translation>Mostrar este cambio en el texto (Return)</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Revert this change only (Delete)</source>
        <translation>Revertir solo este cambio (Delete)</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Cambios, del más reciente al más antiguo</translation>
    </message>
    <message>
        <source>No entries match the filter.</source>
        <translation>Ninguna entrada coincide con el filtro.</translation>
    </message>
    <message>
        <source>No changes yet. Every decision and every edit will be listed here.</source>
        <translation>Aún no hay cambios. Aquí aparecerán todas las decisiones y ediciones.</translation>
    </message>
    <message numerus="yes">
        <source>Edit log · %Ln (entry|entries)</source>
        <translation>
            <numerusform>Registro de cambios · %Ln entrada</numerusform>
            <numerusform>Registro de cambios · %Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>This change is no longer in the text.</source>
        <translation>Este cambio ya no está en el texto.</translation>
    </message>
    <message>
        <source>Texts that articles may have been made from. Unspin looks among them for the original of each article that you open.</source>
        <translation>Textos de los que pueden proceder los artículos. Unspin busca entre ellos el original de cada artículo que se abre.</translation>
    </message>
    <message>
        <source>Nothing is on the shelf yet. Add your own stories, an archive, an agency’s feed: articles, tables of articles (CSV, TSV, JSON, JSON Lines), or folders of these.</source>
        <translation>El índice aún está vacío. Añada sus propios textos, un archivo histórico, el servicio de una agencia: artículos, tablas de artículos (CSV, TSV, JSON, JSON Lines) o carpetas que los contengan.</translation>
    </message>
    <message>
        <source>Another window or program is changing the shelf. What is there so far is searched; you can change it here once that is done.</source>
        <translation>Otra ventana u otro programa está modificando el índice. Se busca en lo que contiene hasta ahora; podrá modificarlo aquí cuando termine.</translation>
    </message>
    <message>
        <source>Update builds it again from the files and folders that you added.</source>
        <translation>Actualizar lo crea de nuevo a partir de los archivos y carpetas añadidos.</translation>
    </message>
    <message>
        <source>Possible originals</source>
        <translation>Posibles originales</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Lo que no se pudo leer</translation>
    </message>
    <message>
        <source>Reading originals</source>
        <translation>Leyendo originales</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pau&amp;sar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>Añadir &amp;archivos…</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>Añadir &amp;carpeta…</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>Act&amp;ualizar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Delete the index…</source>
        <translation>&amp;Eliminar el índice…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s), {size} on the disk</source>
        <translation>
            <numerusform>%Ln texto, {size} en el disco</numerusform>
            <numerusform>%Ln textos, {size} en el disco</numerusform>
        </translation>
    </message>
    <message>
        <source>The index holds the text of these files in {folder}. It never leaves this computer.</source>
        <translation>El índice guarda el texto de estos archivos en {folder}. Nunca sale de este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>Not read in {name}: %Ln file(s)</source>
        <translation>
            <numerusform>No leído en {name}: %Ln archivo</numerusform>
            <numerusform>No leídos en {name}: %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Co&amp;ntinuar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>No leídos</translation>
    </message>
    <message>
        <source>{name} – not there now</source>
        <translation>{name} – ahora no está</translation>
    </message>
    <message numerus="yes">
        <source>“{phrase}” in %Ln place(s)</source>
        <translation>
            <numerusform>«{phrase}» en %Ln lugar</numerusform>
            <numerusform>«{phrase}» en %Ln lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept for all alike</source>
        <translation>Aceptar en todas las iguales</translation>
    </message>
    <message>
        <source>&amp;Wording:</source>
        <translation>Re&amp;dacción:</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>ticked: {sentence}</source>
        <translation>marcado: {sentence}</translation>
    </message>
    <message>
        <source>not ticked: {sentence}</source>
        <translation>sin marcar: {sentence}</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Compare with the article as opened</source>
        <translation>Comparar con el artículo tal como se abrió</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Exportar informe…</translation>
    </message>
    <message>
        <source>Next article in the folder</source>
        <translation>Artículo siguiente de la carpeta</translation>
    </message>
    <message>
        <source>suggestions accepted</source>
        <translation>sugerencias aceptadas</translation>
    </message>
    <message>
        <source>worded by hand</source>
        <translation>redactadas a mano</translation>
    </message>
    <message>
        <source>kept as they are</source>
        <translation>mantenidas como están</translation>
    </message>
    <message>
        <source>allowed phrases</source>
        <translation>expresiones permitidas</translation>
    </message>
    <message>
        <source>End of the review</source>
        <translation>Fin de la revisión</translation>
    </message>
    <message numerus="yes">
        <source>(The only suspect is|All %Ln suspects) decided</source>
        <translation>
            <numerusform>Todo decidido: %Ln sospecha</numerusform>
            <numerusform>Todo decidido: %Ln sospechas</numerusform>
        </translation>
    </message>
    <message>
        <source>common in this context, where “{stands}” is very rare</source>
        <translation>frecuente en este contexto, donde «{stands}» es muy rara</translation>
    </message>
    <message>
        <source>against it: very rare in this context, where “{stands}” is common</source>
        <translation>en contra: muy rara en este contexto, donde «{stands}» es frecuente</translation>
    </message>
    <message>
        <source>about as common in this context as “{stands}”</source>
        <translation>casi tan frecuente en este contexto como «{stands}»</translation>
    </message>
    <message>
        <source>the work of a rewriter of papers</source>
        <translation>la obra de un reescritor de artículos científicos</translation>
    </message>
    <message>
        <source>news from a spinner with several wordings for every word</source>
        <translation>una noticia de un reescritor automático con varias redacciones para cada palabra</translation>
    </message>
    <message>
        <source>the work of an essay farm</source>
        <translation>la obra de una fábrica de ensayos</translation>
    </message>
    <message>
        <source>the work of a light rewriter</source>
        <translation>la obra de un reescritor ligero</translation>
    </message>
    <message>
        <source>the work of a spinner that takes synonyms of any sense</source>
        <translation>la obra de un reescritor automático que toma sinónimos de cualquier acepción</translation>
    </message>
    <message>
        <source>a translation there and back</source>
        <translation>una traducción de ida y vuelta</translation>
    </message>
    <message>
        <source>the work of a dictionary spinner that goes word by word</source>
        <translation>la obra de un reescritor automático de diccionario que procede palabra por palabra</translation>
    </message>
    <message numerus="yes">
        <source>read this way in about %Ln place(s) in this article</source>
        <translation>
            <numerusform>leída así en %Ln lugar, aproximadamente, de este artículo</numerusform>
            <numerusform>leída así en unos %Ln lugares de este artículo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>against it: “{wording}” itself still occurs %Ln time(s) in this article, where a spinner would have replaced it</source>
        <translation>
            <numerusform>en contra: «{wording}» aún aparece %Ln vez en este artículo, donde un reescritor automático lo habría reemplazado</numerusform>
            <numerusform>en contra: «{wording}» aún aparece %Ln veces en este artículo, donde un reescritor automático lo habría reemplazado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>against it: “{wording}” became “{phrase}” in about %Ln place(s) in this article, and spinners usually stick to one phrase</source>
        <translation>
            <numerusform>en contra: «{wording}» se convirtió en «{phrase}» en %Ln lugar, aproximadamente, de este artículo, y los reescritores automáticos suelen ceñirse a una sola expresión</numerusform>
            <numerusform>en contra: «{wording}» se convirtió en «{phrase}» en unos %Ln lugares de este artículo, y los reescritores automáticos suelen ceñirse a una sola expresión</numerusform>
        </translation>
    </message>
    <message>
        <source>Judged by {before} before it, {after} after it.</source>
        <translation>Según {before} antes y {after} después.</translation>
    </message>
    <message>
        <source>Judged by {before} before it.</source>
        <translation>Según {before} antes.</translation>
    </message>
    <message>
        <source>Judged by {after} after it.</source>
        <translation>Según {after} después.</translation>
    </message>
    <message>
        <source>It does not look spun ({percent} %): few of its words are suspect.</source>
        <translation>No parece reescrito ({percent} %): pocas de sus palabras son sospechosas.</translation>
    </message>
    <message>
        <source>Its terms of art look spun: about {number} of every 100 seem to have been replaced. Few of its other words are suspect.</source>
        <translation>Sus términos técnicos parecen reescritos: de cada 100, parecen haberse reemplazado unos {number}. Pocas de sus demás palabras son sospechosas.</translation>
    </message>
    <message>
        <source>It looks spun word by word, by a spinner that Unspin does not know: about {number} of every 100 words with synonyms seem to have been replaced.</source>
        <translation>Parece reescrito palabra por palabra, por un reescritor automático que Unspin no conoce: de cada 100 palabras con sinónimos, parecen haberse reemplazado unas {number}.</translation>
    </message>
    <message>
        <source>It reads like {work}.</source>
        <translation>Parece {work}.</translation>
    </message>
    <message>
        <source>It looks spun ({percent} %): about {number} of every 100 wordings that spinners replace seem to have been replaced.</source>
        <translation>Parece reescrito ({percent} %): de cada 100 redacciones que los reescritores automáticos reemplazan, parecen haberse reemplazado unas {number}.</translation>
    </message>
    <message>
        <source>{number} times as common in this context as “{stands}”</source>
        <translation>{number} veces más frecuente en este contexto que «{stands}»</translation>
    </message>
    <message>
        <source>against it: “{stands}” is {number} times as common in this context</source>
        <translation>en contra: «{stands}» es {number} veces más frecuente en este contexto</translation>
    </message>
    <message>
        <source>in your list “{name}”</source>
        <translation>en su lista «{name}»</translation>
    </message>
    <message>
        <source>another spelling of the same word</source>
        <translation>otra grafía de la misma palabra</translation>
    </message>
    <message>
        <source>“{stands}” is listed as a tortured phrase for it</source>
        <translation>«{stands}» figura en la lista como expresión torturada de ella</translation>
    </message>
    <message>
        <source>not yet seen in spun articles, only similar in meaning</source>
        <translation>aún no vista en artículos reescritos; solo de significado parecido</translation>
    </message>
    <message numerus="yes">
        <source>replaced by “{stands}” in %Ln spun article(s), {percent} % of those that contain “{stands}”</source>
        <translation>
            <numerusform>reemplazada por «{stands}» en %Ln artículo reescrito, el {percent} % de los que contienen «{stands}»</numerusform>
            <numerusform>reemplazada por «{stands}» en %Ln artículos reescritos, el {percent} % de los que contienen «{stands}»</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>«{word}»</translation>
    </message>
    <message>
        <source>“{word}” (read as “{wording}”)</source>
        <translation>«{word}» (leída como «{wording}»)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wording(s) from {names}</source>
        <translation>
            <numerusform>%Ln redacción de {names}</numerusform>
            <numerusform>%Ln redacciones de {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wording(s) from the original</source>
        <translation>
            <numerusform>%Ln redacción del original</numerusform>
            <numerusform>%Ln redacciones del original</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept all from the original</source>
        <translation>Aceptar todo lo del original</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Todos</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ninguno</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>{ticked} of {total} selected</source>
        <translation>Seleccionados: {ticked} de {total}</translation>
    </message>
    <message>
        <source>Accept {number}</source>
        <translation>Aceptar {number}</translation>
    </message>
    <message numerus="yes">
        <source>Accept for %Ln place(s)</source>
        <translation>
            <numerusform>Aceptar en %Ln lugar</numerusform>
            <numerusform>Aceptar en %Ln lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Words to search for</source>
        <translation>Palabras para buscar</translation>
    </message>
    <message>
        <source>The original most likely has these words: the spinner left them alone. Copy one and paste it into a search engine, with its quotation marks. Unspin itself sends nothing.</source>
        <translation>Es muy probable que el original contenga estas palabras: el reescritor automático las dejó intactas. Copie una serie y péguela en un buscador, con sus comillas. Unspin no envía nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln string(s), shortest first</source>
        <translation>
            <numerusform>%Ln cadena, de la más corta a la más larga</numerusform>
            <numerusform>%Ln cadenas, de la más corta a la más larga</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: {words}</source>
        <translation>Copiado: {words}</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>{how_to} to go to the next one.</source>
        <translation>{how_to} para ir a la siguiente.</translation>
    </message>
    <message>
        <source>None is left to decide so far.</source>
        <translation>Por ahora no queda ninguna pendiente.</translation>
    </message>
    <message>
        <source>They appear here as they are found.</source>
        <translation>Aparecen aquí a medida que se encuentran.</translation>
    </message>
    <message>
        <source>{before}{phrase}, put back: {wording},{after}</source>
        <translation>{before}{phrase}, se repone: {wording},{after}</translation>
    </message>
    <message>
        <source>{before}{phrase}, becomes {wording},{after}</source>
        <translation>{before}{phrase}, pasa a ser {wording},{after}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} de {total}</translation>
    </message>
    <message>
        <source>{number} of {total} so far</source>
        <translation>{number} de {total} por ahora</translation>
    </message>
    <message numerus="yes">
        <source>(The only one is|All %Ln) decided.</source>
        <translation>
            <numerusform>La única está decidida.</numerusform>
            <numerusform>Todas decididas: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>p. {page}</translation>
    </message>
    <message>
        <source>Looking for suspects… {number} so far</source>
        <translation>Buscando sospechas… {number} por ahora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suspect(s) left to decide.</source>
        <translation>
            <numerusform>Queda %Ln sospecha por decidir.</numerusform>
            <numerusform>Quedan %Ln sospechas por decidir.</numerusform>
        </translation>
    </message>
    <message>
        <source>{how_to} to look for suspects again.</source>
        <translation>{how_to} para buscar sospechas de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suspect(s) left to decide so far.</source>
        <translation>
            <numerusform>Por ahora queda %Ln sospecha por decidir.</numerusform>
            <numerusform>Por ahora quedan %Ln sospechas por decidir.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search for suspects was stopped.</source>
        <translation>Se ha detenido la búsqueda de sospechas.</translation>
    </message>
    <message>
        <source>{how_to} to save.</source>
        <translation>{how_to} para guardar.</translation>
    </message>
    <message>
        <source>Not English: nothing is marked.</source>
        <translation>No está en inglés: no se marca nada.</translation>
    </message>
    <message>
        <source>You can still edit and save the text.</source>
        <translation>Aun así, puede editar y guardar el texto.</translation>
    </message>
    <message>
        <source>No suspects found.</source>
        <translation>No se han encontrado sospechas.</translation>
    </message>
    <message>
        <source>Current suspect</source>
        <translation>Sospecha actual</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Why is this suspect?</source>
        <translation>¿Por qué es sospechoso?</translation>
    </message>
    <message>
        <source>Allow always</source>
        <translation>Permitir siempre</translation>
    </message>
    <message>
        <source>Revert this decision</source>
        <translation>Revertir esta decisión</translation>
    </message>
    <message>
        <source>↶ Undo: {change}</source>
        <translation>↶ Deshacer: {change}</translation>
    </message>
    <message>
        <source>{how_to} to open one, or drop a file on the window.</source>
        <translation>{how_to} para abrir uno o suelte un archivo en la ventana.</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>No hay ningún artículo abierto.</translation>
    </message>
    <message>
        <source>{rank}. {wording}, {percent} percent.</source>
        <translation>{rank}. {wording}, {percent} por ciento.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Accept &amp; next</source>
        <translation>Aceptar y avanzar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>All alike</source>
        <translation>Todas iguales</translation>
    </message>
    <message>
        <source>Allow phrase</source>
        <translation>Permitir expresión</translation>
    </message>
    <message>
        <source>No suggestions. Type your own wording.</source>
        <translation>Sin sugerencias. Escriba una redacción propia.</translation>
    </message>
    <message>
        <source>All alike ({number})</source>
        <translation>Todas iguales ({number})</translation>
    </message>
    <message>
        <source>Put back &amp; next</source>
        <translation>Reponer y avanzar</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>No reponer</translation>
    </message>
    <message>
        <source>Take out &amp; next</source>
        <translation>Quitar y avanzar</translation>
    </message>
    <message>
        <source>Leave in</source>
        <translation>Dejar</translation>
    </message>
    <message>
        <source>Looking up the figures…</source>
        <translation>Consultando las cifras…</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>En este artículo</translation>
    </message>
    <message>
        <source>No suggestions.</source>
        <translation>Sin sugerencias.</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Este artículo</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Earlier decisions</source>
        <translation>Decisiones anteriores</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln vez</numerusform>
            <numerusform>%Ln veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In this article: %Ln place(s) (first {first} shown)</source>
        <translation>
            <numerusform>En este artículo: %Ln lugar (se muestran los primeros {first})</numerusform>
            <numerusform>En este artículo: %Ln lugares (se muestran los primeros {first})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In this article: %Ln place(s)</source>
        <translation>
            <numerusform>En este artículo: %Ln lugar</numerusform>
            <numerusform>En este artículo: %Ln lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>{state}, read as {wording} ({percent} %)</source>
        <translation>{state}, leída como {wording} ({percent} %)</translation>
    </message>
    <message>
        <source>Accepted “{wording}”</source>
        <translation>Aceptada «{wording}»</translation>
    </message>
    <message>
        <source>Edited to “{wording}”</source>
        <translation>Editada como «{wording}»</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Your own wording</source>
        <translation>Redacción propia</translation>
    </message>
    <message>
        <source>Your own wording…</source>
        <translation>Redacción propia…</translation>
    </message>
    <message>
        <source>Open an article to see how many suspects are marked.</source>
        <translation>Abra un artículo para ver cuántas sospechas se marcan.</translation>
    </message>
    <message>
        <source>Your lists…</source>
        <translation>Sus listas…</translation>
    </message>
    <message>
        <source>You have no lists of your own yet.</source>
        <translation>Aún no tiene listas propias.</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Abrir la &amp;carpeta</translation>
    </message>
    <message numerus="yes">
        <source>Looking for suspects… %Ln found so far.</source>
        <translation>
            <numerusform>Buscando sospechas… %Ln hasta ahora.</numerusform>
            <numerusform>Buscando sospechas… %Ln hasta ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open suspect(s) in this article, {percent} % sure or surer; {decided} decided.</source>
        <translation>
            <numerusform>%Ln sospecha pendiente en este artículo, con {percent} % de certeza o más; decididas: {decided}.</numerusform>
            <numerusform>%Ln sospechas pendientes en este artículo, con {percent} % de certeza o más; decididas: {decided}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open suspect(s) in this article; {decided} decided.</source>
        <translation>
            <numerusform>%Ln sospecha pendiente en este artículo; decididas: {decided}.</numerusform>
            <numerusform>%Ln sospechas pendientes en este artículo; decididas: {decided}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s), {used} in use, with {pairs}.</source>
        <translation>
            <numerusform>%Ln lista, {used} en uso, con {pairs}.</numerusform>
            <numerusform>%Ln listas, {used} en uso, con {pairs}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <comment>lists with …</comment>
        <translation>
            <numerusform>%Ln par</numerusform>
            <numerusform>%Ln pares</numerusform>
        </translation>
    </message>
    <message>
        <source>Every decision is on the disk at once, and typing within half a second, until you save or discard it: {folder}</source>
        <translation>Cada decisión queda en el disco de inmediato, y lo que se escribe, en medio segundo, hasta que lo guarde o lo descarte: {folder}</translation>
    </message>
    <message>
        <source>Set of keys</source>
        <translation>Conjunto de teclas</translation>
    </message>
    <message>
        <source>Set of &amp;keys</source>
        <translation>Conjunto de &amp;teclas</translation>
    </message>
    <message>
        <source>A set replaces all keys, those that you changed yourself, too.</source>
        <translation>Un conjunto reemplaza todas las teclas, también las que usted haya cambiado.</translation>
    </message>
    <message>
        <source>Customize keys…</source>
        <translation>Personalizar teclas…</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Buscar en las preferencias</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Pages of an archive</source>
        <translation>Páginas de un archivo web</translation>
    </message>
    <message>
        <source>Which page of {name} do you want to open?</source>
        <translation>¿Qué página de {name} desea abrir?</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>No preference is about “{words}”.</source>
        <translation>Ninguna preferencia trata de «{words}».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln preference(s)</source>
        <translation>
            <numerusform>%Ln preferencia</numerusform>
            <numerusform>%Ln preferencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Abrir otro…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Save as UTF-8</source>
        <translation>Guardar como UTF-8</translation>
    </message>
    <message>
        <source>Exported {path}.</source>
        <translation>Se ha exportado {path}.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>En paralelo</translation>
    </message>
    <message>
        <source>Keep what it taught…</source>
        <translation>Conservar lo que enseñó…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>No suspects can be found: {error} You can still edit and save the text.</source>
        <translation>No se pueden encontrar sospechas: {error} Aun así, puede editar y guardar el texto.</translation>
    </message>
    <message>
        <source>The process that looks for suspects ended unexpectedly. Another one goes on; nothing of your work is lost.</source>
        <translation>El proceso que busca sospechas terminó de forma inesperada. Otro continúa; no se ha perdido nada de su trabajo.</translation>
    </message>
    <message>
        <source>The analysis failed: {reason}</source>
        <translation>El análisis ha fallado: {reason}</translation>
    </message>
    <message>
        <source>The previous file was saved as {name}.</source>
        <translation>El archivo anterior se ha guardado como {name}.</translation>
    </message>
    <message>
        <source>The previous files were saved as {names}.</source>
        <translation>Los archivos anteriores se han guardado como {names}.</translation>
    </message>
    <message>
        <source>its originals</source>
        <translation>sus originales</translation>
    </message>
    <message>
        <source>Comparing with {name}</source>
        <translation>Comparando con {name}</translation>
    </message>
    <message>
        <source>Comparing with {name}: {percent} %</source>
        <translation>Comparando con {name}: {percent} %</translation>
    </message>
    <message numerus="yes">
        <source>They differ in %Ln place(s).</source>
        <translation>
            <numerusform>Difieren en %Ln lugar.</numerusform>
            <numerusform>Difieren en %Ln lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>This article was compared with {names}, which was moved or changed since, or had no file. Its words are not suggested any more; compare with it again.</source>
        <translation>Este artículo se comparó con {names}, que después se ha movido o modificado, o no estaba en un archivo. Sus palabras ya no se sugieren; repita la comparación.</translation>
    </message>
    <message>
        <source>Unspin ended unexpectedly with unsaved work on {names}.</source>
        <translation>Unspin se cerró inesperadamente con trabajo sin guardar en {names}.</translation>
    </message>
    <message>
        <source>Recover {name}</source>
        <translation>Recuperar {name}</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>{name} was restored to its state when Unspin ended unexpectedly.</source>
        <translation>{name} se ha restaurado al estado que tenía cuando Unspin se cerró inesperadamente.</translation>
    </message>
    <message numerus="yes">
        <source>Recovered %Ln log (entry|entries) of {name} that had not been saved when Unspin ended unexpectedly. The last is from {time}.</source>
        <translation>
            <numerusform>Se ha recuperado %Ln entrada del registro de {name} que no estaba guardada cuando Unspin se cerró inesperadamente. Es de {time}.</numerusform>
            <numerusform>Se han recuperado %Ln entradas del registro de {name} que no estaban guardadas cuando Unspin se cerró inesperadamente. La última es de {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your work is protected against crashes again.</source>
        <translation>Su trabajo vuelve a estar protegido ante cierres inesperados.</translation>
    </message>
    <message>
        <source>Save the original as…</source>
        <translation>Guardar el original como…</translation>
    </message>
    <message>
        <source>What you saved is still open here: save it again before you close it.</source>
        <translation>Lo que guardó sigue abierto aquí: vuelva a guardarlo antes de cerrarlo.</translation>
    </message>
    <message>
        <source>{path} no longer exists.</source>
        <translation>{path} ya no existe.</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Restaurarlo</translation>
    </message>
    <message>
        <source>{path} can no longer be read.</source>
        <translation>{path} ya no se puede leer.</translation>
    </message>
    <message>
        <source>{path} was changed by another program.</source>
        <translation>Otro programa ha modificado {path}.</translation>
    </message>
    <message>
        <source>You are still working on the text as it was opened. The edit log can only be verified against that original, so save a copy of it.</source>
        <translation>Sigue trabajando con el texto tal como se abrió. El registro de cambios solo se puede verificar con ese original; guarde una copia.</translation>
    </message>
    <message>
        <source>Save the original as</source>
        <translation>Guardar el original como</translation>
    </message>
    <message>
        <source>Saved the original as {path}.</source>
        <translation>El original se ha guardado como {path}.</translation>
    </message>
    <message>
        <source>Gathering the evidence</source>
        <translation>Reuniendo la documentación</translation>
    </message>
    <message>
        <source>The evidence</source>
        <translation>La documentación</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation>Exportando {name}</translation>
    </message>
    <message>
        <source>{path} could not be exported: {error}.</source>
        <translation>{path} no se pudo exportar: {error}.</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>Abriendo {name}</translation>
    </message>
    <message>
        <source>The pasted text is in no folder yet. Save it first.</source>
        <translation>El texto pegado aún no está en ninguna carpeta. Guárdelo primero.</translation>
    </message>
    <message>
        <source>Reading {folder}</source>
        <translation>Leyendo {folder}</translation>
    </message>
    <message>
        <source>There is no further article in {folder}.</source>
        <translation>No hay más artículos en {folder}.</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Pasting</source>
        <translation>Pegando</translation>
    </message>
    <message>
        <source>Trying encodings</source>
        <translation>Probando codificaciones</translation>
    </message>
    <message>
        <source>{path} does not fit in this computer’s memory.</source>
        <translation>{path} no cabe en la memoria de este equipo.</translation>
    </message>
    <message>
        <source>Resuming {name}</source>
        <translation>Reanudando {name}</translation>
    </message>
    <message>
        <source>Recovering {name}</source>
        <translation>Recuperando {name}</translation>
    </message>
    <message>
        <source>The folder {path} cannot be read: {reason}.</source>
        <translation>No se puede leer la carpeta {path}: {reason}.</translation>
    </message>
    <message>
        <source>“{phrase}” has no suggestion {rank}.</source>
        <translation>«{phrase}» no tiene la sugerencia {rank}.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Nada que deshacer.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>Nada que rehacer.</translation>
    </message>
    <message>
        <source>Not reverted: {error}.</source>
        <translation>No se ha revertido: {error}.</translation>
    </message>
    <message>
        <source>“{phrase}” is already allowed in every article.</source>
        <translation>«{phrase}» ya está permitida en todos los artículos.</translation>
    </message>
    <message>
        <source>Still looking for suspects.</source>
        <translation>Aún se buscan sospechas.</translation>
    </message>
    <message>
        <source>Suggested: {wording}.</source>
        <translation>Sugerencia: {wording}.</translation>
    </message>
    <message>
        <source>Suggested: remove it.</source>
        <translation>Sugerencia: quitarlo.</translation>
    </message>
    <message>
        <source>{at} of {total}.</source>
        <translation>{at} de {total}.</translation>
    </message>
    <message>
        <source>{at} of {total} so far.</source>
        <translation>{at} de {total} por ahora.</translation>
    </message>
    <message numerus="yes">
        <source>(The only suspect is|All %Ln suspects) decided.</source>
        <translation>
            <numerusform>Todo decidido: %Ln sospecha.</numerusform>
            <numerusform>Todo decidido: %Ln sospechas.</numerusform>
        </translation>
    </message>
    <message>
        <source>None found so far.</source>
        <translation>Por ahora no se ha encontrado ninguna.</translation>
    </message>
    <message>
        <source>No suggestion.</source>
        <translation>Sin sugerencia.</translation>
    </message>
    <message>
        <source>Save the corrected text as</source>
        <translation>Guardar el texto corregido como</translation>
    </message>
    <message>
        <source>Save the pasted text, and the corrected one beside it</source>
        <translation>Guardar el texto pegado y, junto a él, el corregido</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>Guardando {name}</translation>
    </message>
    <message>
        <source>Removing originals</source>
        <translation>Quitando originales</translation>
    </message>
    <message>
        <source>Deleting the index</source>
        <translation>Eliminando el índice</translation>
    </message>
    <message>
        <source>Reading was stopped. What was read stays; Update goes on with the rest.</source>
        <translation>Se ha detenido la lectura. Lo leído se conserva; Actualizar continúa con el resto.</translation>
    </message>
    <message numerus="yes">
        <source>{doing}: {done} of %Ln file(s)</source>
        <translation>
            <numerusform>{doing}: {done} de %Ln archivo</numerusform>
            <numerusform>{doing}: {done} de %Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{doing}: {done} of %Ln file(s), {texts}</source>
        <translation>
            <numerusform>{doing}: {done} de %Ln archivo, {texts}</numerusform>
            <numerusform>{doing}: {done} de %Ln archivos, {texts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s)</source>
        <translation>
            <numerusform>%Ln texto</numerusform>
            <numerusform>%Ln textos</numerusform>
        </translation>
    </message>
    <message>
        <source>{work} (paused)</source>
        <translation>{work} (en pausa)</translation>
    </message>
    <message>
        <source>{doing}: {percent} %</source>
        <translation>{doing}: {percent} %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) on the shelf.</source>
        <translation>
            <numerusform>%Ln texto en el índice.</numerusform>
            <numerusform>%Ln textos en el índice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read, or not all of it.</source>
        <translation>
            <numerusform>No se pudo leer, o no del todo, %Ln archivo.</numerusform>
            <numerusform>No se pudieron leer, o no del todo, %Ln archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>Se ha quitado {name}.</translation>
    </message>
    <message>
        <source>{doing}: paused</source>
        <translation>{doing}: en pausa</translation>
    </message>
    <message>
        <source>The index and its list were deleted. Your files stay.</source>
        <translation>Se han eliminado el índice y su lista. Sus archivos se conservan.</translation>
    </message>
    <message>
        <source>Text order</source>
        <translation>Por posición</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>De la A a la Z</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>Más frecuentes</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a suspect</comment>
        <translation>decidida</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Kind of spinner</source>
        <translation>Tipo de reescritor</translation>
    </message>
    <message>
        <source>Suspects</source>
        <translation>Sospechas</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Seguras</translation>
    </message>
    <message>
        <source>known, of news</source>
        <comment>a kind of spinner</comment>
        <translation>conocido, de noticias</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a kind of spinner</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>tortured terms</source>
        <comment>a kind of spinner</comment>
        <translation>términos torturados</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {verdict}; {suspects} suspects, {sure} of them sure, {decided} decided; %Ln word(s).</source>
        <translation>
            <numerusform>{name}: {verdict}; sospechas: {suspects}, seguras: {sure}, decididas: {decided}; %Ln palabra.</numerusform>
            <numerusform>{name}: {verdict}; sospechas: {suspects}, seguras: {sure}, decididas: {decided}; %Ln palabras.</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} % of it comes from {original}.</source>
        <translation>El {percent} % procede de {original}.</translation>
    </message>
    <message>
        <source>Does not look spun</source>
        <translation>No parece reescrito</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>List each occurrence separately</source>
        <translation>Mostrar cada aparición por separado</translation>
    </message>
    <message>
        <source>Filter the suspects</source>
        <translation>Filtrar las sospechas</translation>
    </message>
    <message>
        <source>each occurrence separately</source>
        <translation>cada aparición por separado</translation>
    </message>
    <message>
        <source>equal phrases grouped</source>
        <translation>expresiones iguales agrupadas</translation>
    </message>
    <message>
        <source>Order of the list: {name}, {each}</source>
        <translation>Orden de la lista: {name}, {each}</translation>
    </message>
    <message>
        <source>Order of the list, and whether equal phrases are grouped</source>
        <translation>Orden de la lista, y si las expresiones iguales se agrupan</translation>
    </message>
    <message>
        <source>Suspects are listed here.</source>
        <translation>Aquí aparece la lista de sospechas.</translation>
    </message>
    <message>
        <source>Suspects list</source>
        <translation>Lista de sospechas</translation>
    </message>
    <message>
        <source>No suspects match the filter.</source>
        <translation>Ninguna sospecha coincide con el filtro.</translation>
    </message>
    <message>
        <source>Looking for suspects…</source>
        <translation>Buscando sospechas…</translation>
    </message>
    <message>
        <source>allowed</source>
        <comment>a phrase</comment>
        <translation>permitida</translation>
    </message>
    <message>
        <source>suggested {wording}</source>
        <translation>sugerencia: {wording}</translation>
    </message>
    <message>
        <source>all decided</source>
        <translation>todas decididas</translation>
    </message>
    <message>
        <source>{number} decided</source>
        <translation>decididas: {number}</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar t&amp;odo</translation>
    </message>
    <message>
        <source>For all ali&amp;ke ({alike})…</source>
        <translation>En todas las igua&amp;les ({alike})…</translation>
    </message>
    <message>
        <source>&amp;Dismiss: keep it as it is</source>
        <translation>&amp;Mantener: dejarlo como está</translation>
    </message>
    <message>
        <source>Allow &amp;in this article</source>
        <translation>Permitir en este a&amp;rtículo</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>{keys} to leave the text.</source>
        <translation>{keys} para salir del texto.</translation>
    </message>
    <message>
        <source>as opened</source>
        <translation>tal como se abrió</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>como está ahora</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Tal como se abrió</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Como está ahora</translation>
    </message>
    <message>
        <source>Which texts are compared</source>
        <translation>Qué textos se comparan</translation>
    </message>
    <message>
        <source>Both texts or one of them</source>
        <translation>Ambos textos o uno de ellos</translation>
    </message>
    <message>
        <source>Mark suspects</source>
        <translation>Marcar sospechas</translation>
    </message>
    <message>
        <source>Mark what is still suspect; a double click, or Return, goes to it in the text</source>
        <translation>Marcar lo que sigue siendo sospechoso; un doble clic, o Return, lleva hasta allí en el texto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s)</source>
        <translation>
            <numerusform>%Ln original</numerusform>
            <numerusform>%Ln originales</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the original</source>
        <translation>Solo el original</translation>
    </message>
    <message>
        <source>Only as opened</source>
        <translation>Solo tal como se abrió</translation>
    </message>
    <message>
        <source>Only as it is now</source>
        <translation>Solo como está ahora</translation>
    </message>
    <message>
        <source>Moved: stands elsewhere in the article. Click, or press Return, to go there.</source>
        <translation>Movido: está en otro lugar del artículo. Haga clic o pulse Return para ir allí.</translation>
    </message>
    <message>
        <source>Moved: click, or press Return, to go to its place in the original.</source>
        <translation>Movido: haga clic o pulse Return para ir a su lugar en el original.</translation>
    </message>
    <message>
        <source>No original has it.</source>
        <translation>No figura en ningún original.</translation>
    </message>
    <message>
        <source>The article lacks it.</source>
        <translation>En el artículo falta.</translation>
    </message>
    <message>
        <source>The article as it was opened</source>
        <translation>El artículo tal como se abrió</translation>
    </message>
    <message>
        <source>The article as it is now</source>
        <translation>El artículo como está ahora</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) (differs|differ)</source>
        <translation>
            <numerusform>%Ln frase difiere</numerusform>
            <numerusform>%Ln frases difieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) (differs|differ)</source>
        <translation>
            <numerusform>%Ln párrafo difiere</numerusform>
            <numerusform>%Ln párrafos difieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln movido</numerusform>
            <numerusform>%Ln movidos</numerusform>
        </translation>
    </message>
    <message>
        <source>It was moved.</source>
        <translation>Se ha movido.</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Sin diferencias</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Aún no hay cambios</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln coincidencia</numerusform>
            <numerusform>%Ln coincidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>%Ln sustituido</numerusform>
            <numerusform>%Ln sustituidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Sustituir por</translation>
    </message>
    <message>
        <source>Replace with…</source>
        <translation>Sustituir por…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Replace this match (Return)</source>
        <translation>Sustituir esta coincidencia (Return)</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Sustituir todo</translation>
    </message>
    <message>
        <source>Replace all matches in one step (Ctrl+Return)</source>
        <translation>Sustituir todas las coincidencias de una vez (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Distinguish upper and lower case</source>
        <translation>Distinguir mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Match whole words only</source>
        <translation>Buscar solo palabras completas</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Exacto</translation>
    </message>
    <message>
        <source>Distinguish kinds of apostrophes, hyphens and spaces, accents that are letters of their own, and soft hyphens</source>
        <translation>Distinguir tipos de apóstrofos, guiones y espacios, los acentos que son letras independientes y los guiones opcionales</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>Search for a regular expression; \1 in the replacement stands for its first group</source>
        <translation>Buscar una expresión regular; en la sustitución, \1 representa su primer grupo</translation>
    </message>
    <message>
        <source>In suspects</source>
        <translation>En las sospechas</translation>
    </message>
    <message>
        <source>Search in suspects only</source>
        <translation>Buscar solo en las sospechas</translation>
    </message>
    <message>
        <source>Close and return to the text</source>
        <translation>Cerrar y volver al texto</translation>
    </message>
    <message>
        <source>Where the suspects are</source>
        <translation>Dónde están las sospechas</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Seguir el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>Colour-blind safe, light</source>
        <translation>Apto para daltonismo, claro</translation>
    </message>
    <message>
        <source>Colour-blind safe, dark</source>
        <translation>Apto para daltonismo, oscuro</translation>
    </message>
    <message>
        <source>“Follow the system” takes light, dark or high contrast from the desktop.</source>
        <translation>«Seguir el sistema» toma del escritorio el tema claro, oscuro o de alto contraste.</translation>
    </message>
    <message>
        <source>appearance colours color scheme black white colorblind</source>
        <comment>search words</comment>
        <translation>aspecto apariencia colores tema combinación de colores negro blanco daltonismo</translation>
    </message>
    <message>
        <source>&amp;Size of the window’s text</source>
        <translation>&amp;Tamaño del texto de la ventana</translation>
    </message>
    <message>
        <source>Of menus, lists and buttons, on top of the desktop’s own size.</source>
        <translation>De menús, listas y botones, respecto al tamaño propio del escritorio.</translation>
    </message>
    <message>
        <source>interface font scale larger smaller</source>
        <comment>search words</comment>
        <translation>interfaz fuente letra escala tamaño mayor menor</translation>
    </message>
    <message>
        <source>font size spacing length of lines sample</source>
        <comment>search words</comment>
        <translation>fuente tamaño espacio longitud de líneas muestra</translation>
    </message>
    <message>
        <source>face family typeface letters serif</source>
        <comment>search words</comment>
        <translation>familia tipográfica tipo de letra serifas</translation>
    </message>
    <message>
        <source>Size of the &amp;article’s text</source>
        <translation>Tamaño del texto del &amp;artículo</translation>
    </message>
    <message>
        <source>Ctrl and the wheel change it, too.</source>
        <translation>También se cambia con Ctrl y la rueda.</translation>
    </message>
    <message>
        <source>zoom font larger smaller</source>
        <comment>search words</comment>
        <translation>zoom fuente letra tamaño mayor menor</translation>
    </message>
    <message>
        <source>Line s&amp;pacing</source>
        <translation>I&amp;nterlineado</translation>
    </message>
    <message>
        <source>leading distance of lines</source>
        <comment>search words</comment>
        <translation>interlineado distancia entre líneas</translation>
    </message>
    <message>
        <source>&amp;Length of lines</source>
        <translation>&amp;Longitud de línea</translation>
    </message>
    <message>
        <source>characters</source>
        <comment>length of a line</comment>
        <translation>caracteres</translation>
    </message>
    <message>
        <source>measure width margins</source>
        <comment>search words</comment>
        <translation>anchura márgenes longitud de línea</translation>
    </message>
    <message>
        <source>restore defaults standard font spacing</source>
        <comment>search words</comment>
        <translation>restablecer valores predeterminados fuente espacio</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>How &amp;sure a suspect must be</source>
        <translation>&amp;Grado de certeza de una sospecha</translation>
    </message>
    <message>
        <source>% sure</source>
        <translation>% de certeza</translation>
    </message>
    <message>
        <source>any</source>
        <comment>sureness</comment>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Less sure ones are not marked, listed or counted. What is decided stays.</source>
        <translation>Las menos seguras no se marcan, ni aparecen en la lista, ni se cuentan. Lo decidido permanece.</translation>
    </message>
    <message>
        <source>confidence threshold fewer more false alarms</source>
        <comment>search words</comment>
        <translation>confianza umbral sensibilidad menos más falsas alarmas</translation>
    </message>
    <message>
        <source>confidence threshold suspects marked</source>
        <comment>search words</comment>
        <translation>confianza umbral sensibilidad sospechas marcadas</translation>
    </message>
    <message>
        <source>Mark &amp;house style, too</source>
        <translation>Marcar también el &amp;estilo de la casa</translation>
    </message>
    <message>
        <source>Where the article differs from an original in quotation marks, spelling and such.</source>
        <translation>Donde el artículo difiere de un original en comillas, ortografía y similares.</translation>
    </message>
    <message>
        <source>compare original quotation marks</source>
        <comment>search words</comment>
        <translation>comparar original comillas</translation>
    </message>
    <message>
        <source>your own lists import pairs phrases originals</source>
        <comment>search words</comment>
        <translation>sus listas propias importar pares expresiones originales</translation>
    </message>
    <message>
        <source>allow always phrases never marked remove</source>
        <comment>search words</comment>
        <translation>permitir siempre expresiones nunca marcadas quitar</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>&amp;Remember recently opened files</source>
        <translation>&amp;Recordar los archivos abiertos recientemente</translation>
    </message>
    <message>
        <source>Off: the list of recent files is emptied and stays empty.</source>
        <translation>Desactivado: la lista de archivos recientes se vacía y queda vacía.</translation>
    </message>
    <message>
        <source>recent history privacy</source>
        <comment>search words</comment>
        <translation>recientes historial privacidad</translation>
    </message>
    <message>
        <source>save recovery crash folder journal where</source>
        <comment>search words</comment>
        <translation>guardar recuperación recuperar cierre inesperado fallo carpeta diario dónde</translation>
    </message>
    <message>
        <source>keyboard shortcuts sets word processor customize change</source>
        <comment>search words</comment>
        <translation>teclado atajos métodos abreviados conjuntos procesador de textos personalizar cambiar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Takes effect at the next start. Articles stay in English.</source>
        <translation>Se aplica en el próximo inicio. Los artículos siguen en inglés.</translation>
    </message>
    <message>
        <source>translation English German Spanish Deutsch Español</source>
        <comment>search words</comment>
        <translation>traducción idioma inglés alemán español Deutsch English</translation>
    </message>
    <message>
        <source>{family} (not installed)</source>
        <translation>{family} (no instalada)</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>Menos filtros</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrar…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <translation>Cerrar este mensaje (Esc)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>the program, its lexicon and context model</source>
        <translation>el programa, su léxico y su modelo de contexto</translation>
    </message>
    <message>
        <source>synonyms; Princeton University</source>
        <translation>sinónimos; Universidad de Princeton</translation>
    </message>
    <message>
        <source>WordNet licence</source>
        <translation>Licencia de WordNet</translation>
    </message>
    <message>
        <source>the neural network that training started from; Wang and others</source>
        <translation>la red neuronal de la que partió el entrenamiento; Wang y otros</translation>
    </message>
    <message>
        <source>tortured terms; Cabanac, Labbé and Magazinov</source>
        <translation>términos torturados; Cabanac, Labbé y Magazinov</translation>
    </message>
    <message>
        <source>typefaces</source>
        <translation>tipos de letra</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>iconos</translation>
    </message>
    <message>
        <source>ISC and MIT</source>
        <translation>ISC y MIT</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>la ventana</translation>
    </message>
    <message>
        <source>runs the neural network</source>
        <translation>ejecuta la red neuronal</translation>
    </message>
    <message>
        <source>the model&apos;s figures</source>
        <translation>los cálculos del modelo</translation>
    </message>
    <message>
        <source>reads and writes documents</source>
        <translation>lee y escribe documentos</translation>
    </message>
    <message>
        <source>reads PDFs</source>
        <translation>lee PDF</translation>
    </message>
    <message>
        <source>repairs text in a wrong encoding</source>
        <translation>corrige texto con una codificación errónea</translation>
    </message>
    <message>
        <source>About Unspin</source>
        <translation>Acerca de Unspin</translation>
    </message>
    <message>
        <source>Ships with</source>
        <translation>Incluye</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Se conserva en este equipo</translation>
    </message>
    <message>
        <source>Licences and folders</source>
        <translation>Licencias y carpetas</translation>
    </message>
    <message>
        <source>Gives spun articles their own words back, with an edit log that proves every change. Works offline and sends nothing anywhere.</source>
        <translation>Devuelve a los artículos reescritos sus propias palabras, con un registro de cambios que demuestra cada uno. Funciona sin conexión y no envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the folder of: {what}</source>
        <translation>Abrir la carpeta de: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln pair(s) to “{list}”, which now has {pairs}. See {menu}.</source>
        <translation>
            <numerusform>Se ha añadido %Ln par a «{list}», que ahora tiene {pairs}. Consulte {menu}.</numerusform>
            <numerusform>Se han añadido %Ln pares a «{list}», que ahora tiene {pairs}. Consulte {menu}.</numerusform>
        </translation>
    </message>
    <message>
        <source>An unexpected error occurred ({name}). Your text is still here: save it, then continue or restart Unspin.</source>
        <translation>Se ha producido un error inesperado ({name}). Su texto sigue aquí: guárdelo y, después, continúe o reinicie Unspin.</translation>
    </message>
    <message>
        <source>A crash report, without your text, was saved as {path}.</source>
        <translation>Se ha guardado un informe del fallo, sin su texto, como {path}.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>No other window could be opened: {program} does not start.</source>
        <translation>No se pudo abrir otra ventana: {program} no se inicia.</translation>
    </message>
    <message>
        <source>Unsaved work, crash reports, your lists</source>
        <translation>Trabajo no guardado, informes de fallos, sus listas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The engine is not loaded yet.</source>
        <translation>El motor aún no está cargado.</translation>
    </message>
    <message>
        <source>No suspect selected. {how} to go to the next one.</source>
        <translation>No hay ninguna sospecha seleccionada. {how} para ir a la siguiente.</translation>
    </message>
    <message>
        <source>Where undecided suspects are</source>
        <translation>Dónde están las sospechas pendientes</translation>
    </message>
    <message>
        <source>Most undecided suspects are about {percent} % into the article</source>
        <translation>La mayoría de las sospechas pendientes están hacia el {percent} % del artículo</translation>
    </message>
    <message>
        <source>No undecided suspects</source>
        <translation>No hay sospechas pendientes</translation>
    </message>
    <message>
        <source>Customize keys</source>
        <translation>Personalizar teclas</translation>
    </message>
    <message>
        <source>Filter actions</source>
        <translation>Filtrar acciones</translation>
    </message>
    <message>
        <source>Filter actions or keys…</source>
        <translation>Filtrar acciones o teclas…</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>{key} is assigned to several actions and will not work: {actions}.</source>
        <translation>{key} está asignada a varias acciones y no funcionará: {actions}.</translation>
    </message>
    <message>
        <source>Only for “{action}”</source>
        <translation>Solo para «{action}»</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>New key for the selected action</source>
        <translation>Tecla nueva para la acción seleccionada</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminada</translation>
    </message>
    <message>
        <source>{name}[*] – Unspin</source>
        <translation>{name}[*] – Unspin</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Deshacer: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>&amp;Rehacer: {what}</translation>
    </message>
    <message>
        <source>Saved as {path}, with its edit log.</source>
        <translation>Guardado como {path}, con su registro de cambios.</translation>
    </message>
    <message>
        <source>All decisions kept on this computer</source>
        <translation>Todas las decisiones se conservan en este equipo</translation>
    </message>
    <message>
        <source>All decisions kept on this computer; not saved as {name} yet.</source>
        <translation>Todas las decisiones se conservan en este equipo; aún sin guardar como {name}.</translation>
    </message>
    <message>
        <source>{name} is no longer as it was saved.</source>
        <translation>{name} ya no está como se guardó.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Not saved as {name} yet.</source>
        <translation>Aún sin guardar como {name}.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Vaciar lista</translation>
    </message>
    <message>
        <source>Possible originals…</source>
        <translation>Posibles originales…</translation>
    </message>
    <message>
        <source>The clipboard has no text. Copy the original first.</source>
        <translation>No hay texto en el portapapeles. Copie primero el original.</translation>
    </message>
    <message>
        <source>Nothing to accept: no undecided suspect has a wording of an original.</source>
        <translation>Nada que aceptar: ninguna sospecha pendiente tiene la redacción de un original.</translation>
    </message>
    <message>
        <source>Nothing to add yet: no wording was accepted or found in an original.</source>
        <translation>Nada que añadir todavía: no se ha aceptado ninguna redacción ni se ha encontrado en un original.</translation>
    </message>
    <message>
        <source>Build it again</source>
        <translation>Crearlo de nuevo</translation>
    </message>
    <message>
        <source>No words to search for: the spinner left too few alone.</source>
        <translation>No hay palabras que buscar: el reescritor automático dejó intactas demasiado pocas.</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>no disponible ahora</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Type a command…</source>
        <translation>Escriba un comando…</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>No matching commands.</source>
        <translation>Ningún comando coincide.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin tecla</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation>Filtrar las teclas</translation>
    </message>
    <message>
        <source>No keys match the filter.</source>
        <translation>Ninguna tecla coincide con el filtro.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Return to the text</source>
        <translation>Volver al texto</translation>
    </message>
    <message>
        <source>In the suggestions</source>
        <translation>En las sugerencias</translation>
    </message>
    <message>
        <source>Select a suggestion</source>
        <translation>Seleccionar una sugerencia</translation>
    </message>
    <message>
        <source>Accept the selected suggestion</source>
        <translation>Aceptar la sugerencia seleccionada</translation>
    </message>
    <message>
        <source>In the suspects list</source>
        <translation>En la lista de sospechas</translation>
    </message>
    <message>
        <source>Go to a suspect</source>
        <translation>Ir a una sospecha</translation>
    </message>
    <message>
        <source>{keys}, or its first letters</source>
        <translation>{keys}, o sus primeras letras</translation>
    </message>
    <message>
        <source>Go to the next one of a group</source>
        <translation>Ir al elemento siguiente de un grupo</translation>
    </message>
    <message>
        <source>Expand or collapse a group</source>
        <translation>Expandir o contraer un grupo</translation>
    </message>
    <message>
        <source>In the edit log</source>
        <translation>En el registro de cambios</translation>
    </message>
    <message>
        <source>Go to a change</source>
        <translation>Ir a un cambio</translation>
    </message>
    <message>
        <source>Revert a change</source>
        <translation>Revertir un cambio</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>a key</comment>
        <translation>Supr</translation>
    </message>
    <message>
        <source>In the find bar</source>
        <translation>En la barra de búsqueda</translation>
    </message>
    <message>
        <source>Next match, previous match</source>
        <translation>Coincidencia siguiente, coincidencia anterior</translation>
    </message>
    <message>
        <source>In the list of occurrences</source>
        <translation>En la lista de apariciones</translation>
    </message>
    <message>
        <source>Select or deselect an occurrence</source>
        <translation>Seleccionar o deseleccionar un lugar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Give an article its own words back</source>
        <translation>Devuelva a un artículo sus propias palabras</translation>
    </message>
    <message>
        <source>Unspin marks the phrases that an article spinner swapped, suggests the original wordings, and keeps an edit log that proves every change.</source>
        <translation>Unspin marca las expresiones que un reescritor automático cambió, sugiere la redacción original y lleva un registro de cambios que demuestra cada uno.</translation>
    </message>
    <message>
        <source>Open an article…</source>
        <translation>Abrir un artículo…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Abrir una carpeta…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>Probar un ejemplo</translation>
    </message>
    <message>
        <source>{progress} · {folder}</source>
        <translation>{progress} · {folder}</translation>
    </message>
    <message>
        <source>{key}, or drop a file anywhere on this window</source>
        <translation>{key}, o suelte un archivo en cualquier punto de esta ventana</translation>
    </message>
    <message>
        <source>Click, or drop a file anywhere on this window</source>
        <translation>Haga clic o suelte un archivo en cualquier punto de esta ventana</translation>
    </message>
    <message>
        <source>Show me round, in three steps</source>
        <translation>Enséñemelo en tres pasos</translation>
    </message>
    <message>
        <source>claim expressions</source>
        <translation>vocablos peculiares</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>palabras propias</translation>
    </message>
    <message>
        <source>Give an article its {spun} {own} back</source>
        <translation>Devuelva a un artículo sus {spun} {own}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decididas</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>Trabajo en curso</translation>
    </message>
    <message>
        <source>Cancel this task</source>
        <translation>Cancelar esta tarea</translation>
    </message>
    <message>
        <source>Show the possible originals</source>
        <translation>Mostrar los posibles originales</translation>
    </message>
    <message>
        <source>The encoding can only be changed before the text is edited</source>
        <translation>La codificación solo se puede cambiar antes de editar el texto</translation>
    </message>
    <message>
        <source>No suspects</source>
        <translation>Sin sospechas</translation>
    </message>
    <message>
        <source>{accepted} accepted, {edited} edited, {dismissed} dismissed, {allowed} allowed</source>
        <translation>aceptadas: {accepted}; editadas: {edited}; mantenidas: {dismissed}; permitidas: {allowed}</translation>
    </message>
    <message>
        <source>Nothing is marked. {why}</source>
        <translation>No se marca nada. {why}</translation>
    </message>
    <message>
        <source>Looks spun: {percent} %</source>
        <translation>Parece reescrito: {percent} %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>{encoding} with BOM</source>
        <translation>{encoding} con BOM</translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>newlines</comment>
        <translation>mezclados</translation>
    </message>
    <message>
        <source>Encoding and newlines: {names}</source>
        <translation>Codificación y saltos de línea: {names}</translation>
    </message>
    <message>
        <source>{decided} of {total} decided</source>
        <translation>Decididas: {decided} de {total}</translation>
    </message>
    <message>
        <source>{decided} decided, {total} found so far</source>
        <translation>Decididas: {decided}; encontradas: {total}</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Párrafos</translation>
    </message>
    <message>
        <source>Kinds, sources and phrases</source>
        <translation>Tipos, fuentes y expresiones</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>Sin analizar</translation>
    </message>
    <message>
        <source>Not English</source>
        <translation>No está en inglés</translation>
    </message>
    <message>
        <source>Nothing is marked. {foreign}</source>
        <translation>No se marca nada. {foreign}</translation>
    </message>
    <message>
        <source>Looks spun: {spun} %</source>
        <translation>Parece reescrito: {spun} %</translation>
    </message>
    <message>
        <source>Bars: share of the words, up to {percent} %</source>
        <translation>Barras: parte de las palabras, hasta {percent} %</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Article and pages</source>
        <translation>Artículo y páginas</translation>
    </message>
    <message>
        <source>Not everything is saved to a file yet</source>
        <translation>Aún no está todo guardado en un archivo</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Previous suspect</source>
        <translation>Sospecha anterior</translation>
    </message>
    <message>
        <source>Next suspect</source>
        <translation>Sospecha siguiente</translation>
    </message>
    <message>
        <source>Accept &amp;&amp; next</source>
        <translation>Aceptar y avanzar</translation>
    </message>
    <message>
        <source>Accept and go to the next suspect</source>
        <translation>Aceptar e ir a la sospecha siguiente</translation>
    </message>
    <message>
        <source>at {start}: {before!r} is not there</source>
        <translation>en {start}: {before!r} no está ahí</translation>
    </message>
    <message>
        <source>at {start}: the text ends at {end}</source>
        <translation>en {start}: el texto termina en {end}</translation>
    </message>
    <message>
        <source>at {start}: expected {expected!r}, found {found!r}</source>
        <translation>en {start}: se esperaba {expected!r}, se encontró {found!r}</translation>
    </message>
    <message>
        <source>Replacement: {error}</source>
        <translation>Sustitución: {error}</translation>
    </message>
    <message>
        <source>Not an expression: {error}</source>
        <translation>No es una expresión válida: {error}</translation>
    </message>
    <message>
        <source>This expression takes too long here. Make it simpler</source>
        <translation>Esta expresión tarda demasiado aquí. Simplifíquela</translation>
    </message>
    <message>
        <source>line {line}: {message}</source>
        <translation>línea {line}: {message}</translation>
    </message>
    <message>
        <source>the log is empty</source>
        <translation>el registro está vacío</translation>
    </message>
    <message>
        <source>the line is cut short: it has no newline</source>
        <translation>la línea está truncada: no tiene salto de línea</translation>
    </message>
    <message>
        <source>not the header of an edit log of version {version}</source>
        <translation>no es el encabezado de un registro de cambios de la versión {version}</translation>
    </message>
    <message>
        <source>found event {found} where event {number} belongs: a line was removed, moved or added</source>
        <translation>se encontró el evento {found} donde corresponde el evento {number}: se ha quitado, movido o añadido una línea</translation>
    </message>
    <message>
        <source>line {line} is not the line that was before this one</source>
        <translation>la línea {line} no es la que precedía a esta</translation>
    </message>
    <message>
        <source>the line was altered: it does not match its seal</source>
        <translation>la línea se ha alterado: no se corresponde con su sello</translation>
    </message>
    <message>
        <source>the event has no name</source>
        <translation>el evento no tiene nombre</translation>
    </message>
    <message>
        <source>an edit needs start, before and after</source>
        <translation>una edición necesita inicio, antes y después</translation>
    </message>
    <message>
        <source>not a JSON object: the line is damaged</source>
        <translation>no es un objeto JSON: la línea está dañada</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>not an event: the line is nested too deeply</source>
        <translation>no es un evento: la línea tiene demasiados niveles anidados</translation>
    </message>
    <message>
        <source>or the log&apos;s end is missing, from line {line} on</source>
        <translation>o falta el final del registro, a partir de la línea {line}</translation>
    </message>
    <message>
        <source>the byte order mark is not hexadecimal</source>
        <translation>la marca de orden de bytes no es hexadecimal</translation>
    </message>
    <message>
        <source>the log belongs to another article ({name})</source>
        <translation>el registro pertenece a otro artículo ({name})</translation>
    </message>
    <message>
        <source>the original cannot be read as {format}</source>
        <translation>el original no se puede leer como {format}</translation>
    </message>
    <message>
        <source>the original is not in the encoding {encoding}</source>
        <translation>el original no está en la codificación {encoding}</translation>
    </message>
    <message>
        <source>the log belongs to another article ({name}), or the original was changed</source>
        <translation>el registro pertenece a otro artículo ({name}), o el original se ha modificado</translation>
    </message>
    <message>
        <source>the hash of the original text does not match</source>
        <translation>el hash del texto original no coincide</translation>
    </message>
    <message>
        <source>the file is the one that the log was started for, but another text is read in it here (version {here}) than is in the log (version {then}): either the log was altered, or this version reads such files differently. Verify it with the version that made it</source>
        <translation>el archivo es aquel para el que se inició el registro, pero aquí (versión {here}) se lee en él un texto distinto del que consta en el registro (versión {then}): o bien se alteró el registro, o bien esta versión lee esos archivos de otra manera. Verifíquelo con la versión que lo hizo</translation>
    </message>
    <message>
        <source>the text was taken from the original by {then}, and here by {here}, which reads it differently. Nothing is wrong with the log so far: verify it with {then}</source>
        <translation>el texto se extrajo del original con {then}, y aquí con {here}, que lo lee de otro modo. Hasta aquí nada falla en el registro: verifíquelo con {then}</translation>
    </message>
    <message>
        <source>an unknown program</source>
        <translation>un programa desconocido</translation>
    </message>
    <message>
        <source>the edit does not fit the text {error}</source>
        <translation>la edición no encaja en el texto {error}</translation>
    </message>
    <message>
        <source>the text saved here differs from the result of the lines before</source>
        <translation>el texto guardado aquí difiere del resultado de las líneas anteriores</translation>
    </message>
    <message>
        <source>missing: a log must end with a save</source>
        <translation>ausente: un registro debe terminar con un guardado</translation>
    </message>
    <message>
        <source>{name} was changed since the article was compared with it</source>
        <translation>{name} se ha modificado desde que se comparó el artículo con él</translation>
    </message>
    <message>
        <source>{format} files are not supported here</source>
        <translation>aquí no se admiten archivos {format}</translation>
    </message>
    <message>
        <source>the corrected text is not a {format} file: {error}</source>
        <translation>el texto corregido no es un archivo {format}: {error}</translation>
    </message>
    <message>
        <source>the corrected text lacks the byte order mark of the original</source>
        <translation>el texto corregido carece de la marca de orden de bytes del original</translation>
    </message>
    <message>
        <source>the corrected text is not in the encoding {encoding}</source>
        <translation>el texto corregido no está en la codificación {encoding}</translation>
    </message>
    <message>
        <source>the corrected text differs from the result of the log at line {line}, column {column}: the log gives {expected!r}, the file has {found!r}</source>
        <translation>el texto corregido difiere del resultado del registro en la línea {line}, columna {column}: el registro da {expected!r}, el archivo tiene {found!r}</translation>
    </message>
    <message>
        <source>Spinners that Unspin does not know will be found less often: {error}</source>
        <translation>Los reescritores automáticos que Unspin no conoce se detectarán con menos frecuencia: {error}</translation>
    </message>
    <message>
        <source>Most of its letters are of another script than English has.</source>
        <translation>La mayoría de sus letras pertenecen a una escritura distinta de la del inglés.</translation>
    </message>
    <message>
        <source>Its {words} running words are mostly none of English: {examples}.</source>
        <translation>Sus {words} palabras seguidas no son en su mayoría inglesas: {examples}.</translation>
    </message>
    <message>
        <source>Unsaved work on {name} is not protected against a crash: {reason}. {remedy}</source>
        <translation>El trabajo no guardado en {name} no está protegido ante un cierre inesperado: {reason}. {remedy}</translation>
    </message>
    <message>
        <source>Unsaved work on {name} is not protected against a crash. {error}</source>
        <translation>El trabajo no guardado en {name} no está protegido ante un cierre inesperado. {error}</translation>
    </message>
    <message>
        <source>Unsaved work on {name} is not protected against a crash: its journal is in use. Close the other window.</source>
        <translation>El trabajo no guardado en {name} no está protegido ante un cierre inesperado: su diario de recuperación está en uso. Cierre la otra ventana.</translation>
    </message>
    <message>
        <source>{path} could not be saved: an OpenDocument text cannot hold the character U+{code} (line {line}). Nothing was written. Remove the character, or save the text as plain text.</source>
        <translation>{path} no se pudo guardar: un texto de OpenDocument no admite el carácter U+{code} (línea {line}). No se ha escrito nada. Quite el carácter o guarde el texto sin formato.</translation>
    </message>
    <message>
        <source>The work saved in {log} cannot be resumed: {why} Review {article} from the start; you will be asked before the saved files are overwritten.</source>
        <translation>El trabajo guardado en {log} no se puede reanudar: {why} Revise {article} desde el principio; se le preguntará antes de sobrescribir los archivos guardados.</translation>
    </message>
    <message>
        <source>the archive is damaged ({why}). Get the file again from its source.</source>
        <translation>el archivo comprimido está dañado ({why}). Obténgalo de nuevo de su fuente.</translation>
    </message>
    <message>
        <source>it was cut short: its directory is missing</source>
        <translation>está truncado: falta su directorio</translation>
    </message>
    <message>
        <source>it was cut short: its comment is not whole</source>
        <translation>el archivo está cortado: su comentario no está completo</translation>
    </message>
    <message>
        <source>it is one part of several</source>
        <translation>es una parte de varias</translation>
    </message>
    <message>
        <source>it has {count} entries; no document has more than {most}. Do not open it unless you know who made it.</source>
        <translation>tiene {count} entradas; ningún documento tiene más de {most}. No lo abra si no sabe quién lo creó.</translation>
    </message>
    <message>
        <source>its directory is not where it should be</source>
        <translation>su directorio no está donde debería</translation>
    </message>
    <message>
        <source>its directory has another number of entries than it states</source>
        <translation>su directorio tiene un número de entradas distinto del que indica</translation>
    </message>
    <message>
        <source>its directory is missing</source>
        <translation>falta su directorio</translation>
    </message>
    <message>
        <source>its directory cannot be read</source>
        <translation>su directorio no se puede leer</translation>
    </message>
    <message>
        <source>a name in it cannot be read</source>
        <translation>contiene un nombre que no se puede leer</translation>
    </message>
    <message>
        <source>the size of a part is missing</source>
        <translation>falta el tamaño de una parte</translation>
    </message>
    <message>
        <source>the part {part!r} is not where the directory states</source>
        <translation>la parte {part!r} no está donde indica el directorio</translation>
    </message>
    <message>
        <source>the part {part!r} differs from its entry in the directory</source>
        <translation>la parte {part!r} difiere de su entrada en el directorio</translation>
    </message>
    <message>
        <source>the part {part!r} is cut short</source>
        <translation>la parte {part!r} está truncada</translation>
    </message>
    <message>
        <source>Each line of a list has a spun phrase and its original, separated by a tab, comma or semicolon, or has original|replacement.</source>
        <translation>Cada línea de una lista contiene una expresión reescrita y su original, separados por un tabulador, una coma o un punto y coma, o bien original|reemplazo.</translation>
    </message>
    <message>
        <source>{path} has {pairs} pairs; a list can have at most {most}. Split it and import the parts.</source>
        <translation>{path} tiene {pairs} pares; una lista puede tener como máximo {most}. Divídalo e importe las partes.</translation>
    </message>
    <message>
        <source>{path} has no valid pair.</source>
        <translation>{path} no tiene ningún par válido.</translation>
    </message>
    <message>
        <source>{path} has no valid pair ({place}: {why}).</source>
        <translation>{path} no tiene ningún par válido ({place}: {why}).</translation>
    </message>
    <message>
        <source>{path} is not in UTF-8 and was read as {encoding}.</source>
        <translation>{path} no está en UTF-8 y se ha leído como {encoding}.</translation>
    </message>
    <message>
        <source>The index of your originals {path} cannot be opened: {reason}.</source>
        <translation>No se puede abrir el índice de sus originales {path}: {reason}.</translation>
    </message>
    <message>
        <source>it is of version {version}, this program&apos;s is {own}</source>
        <translation>es de la versión {version}; la de este programa es la {own}</translation>
    </message>
    <message>
        <source>a text is missing</source>
        <translation>falta un texto</translation>
    </message>
    <message>
        <source>a text cannot be read</source>
        <translation>un texto no se puede leer</translation>
    </message>
    <message>
        <source>a text is not what was put in</source>
        <translation>un texto no es el que se introdujo</translation>
    </message>
    <message>
        <source>revert {change}</source>
        <translation>revertir: {change}</translation>
    </message>
    <message numerus="yes">
        <source>accept %Ln wording(s)</source>
        <translation>
            <numerusform>aceptar %Ln redacción</numerusform>
            <numerusform>aceptar %Ln redacciones</numerusform>
        </translation>
    </message>
    <message>
        <source>sure</source>
        <translation>segura</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>spun phrase</source>
        <comment>a kind of suspect</comment>
        <translation>expresión</translation>
    </message>
    <message>
        <source>phrases</source>
        <comment>suspects of a kind</comment>
        <translation>expresiones</translation>
    </message>
    <message>
        <source>name</source>
        <comment>a kind of suspect</comment>
        <translation>nombre</translation>
    </message>
    <message>
        <source>names</source>
        <comment>suspects of a kind</comment>
        <translation>nombres</translation>
    </message>
    <message>
        <source>number</source>
        <comment>a kind of suspect</comment>
        <translation>número</translation>
    </message>
    <message>
        <source>numbers</source>
        <comment>suspects of a kind</comment>
        <translation>números</translation>
    </message>
    <message>
        <source>spelling</source>
        <comment>a kind of suspect</comment>
        <translation>ortografía</translation>
    </message>
    <message>
        <source>spelling</source>
        <comment>suspects of a kind</comment>
        <translation>ortografía</translation>
    </message>
    <message>
        <source>hidden character</source>
        <comment>a kind of suspect</comment>
        <translation>carácter oculto</translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>suspects of a kind</comment>
        <translation>ocultos</translation>
    </message>
    <message>
        <source>page left-over</source>
        <comment>a kind of suspect</comment>
        <translation>resto de página</translation>
    </message>
    <message>
        <source>left-overs</source>
        <comment>suspects of a kind</comment>
        <translation>restos</translation>
    </message>
    <message>
        <source>added or left out</source>
        <comment>a kind of suspect</comment>
        <translation>añadido u omitido</translation>
    </message>
    <message>
        <source>content</source>
        <comment>suspects of a kind</comment>
        <translation>contenido</translation>
    </message>
    <message>
        <source>there is no change {number} in the log</source>
        <translation>en el registro no hay ningún cambio {number}</translation>
    </message>
    <message>
        <source>change {number} was already undone or reverted</source>
        <translation>el cambio {number} ya se deshizo o se revirtió</translation>
    </message>
    <message>
        <source>change {number} is neither a decision nor an edit: use undo</source>
        <translation>el cambio {number} no es una decisión ni una edición: use deshacer</translation>
    </message>
    <message>
        <source>the text of change {number} was changed again: revert the later change first</source>
        <translation>el texto del cambio {number} se cambió de nuevo: revierta primero el cambio posterior</translation>
    </message>
    <message>
        <source>cannot be replayed: {error}</source>
        <translation>no se puede reproducir: {error}</translation>
    </message>
    <message>
        <source>cannot be replayed: replaying gives another {field}</source>
        <translation>no se puede reproducir: al reproducirlo, {field} resulta distinto</translation>
    </message>
    <message>
        <source>cannot be replayed: an event after it is missing</source>
        <translation>no se puede reproducir: falta un evento posterior</translation>
    </message>
    <message>
        <source>unknown event {name!r}</source>
        <translation>evento desconocido {name!r}</translation>
    </message>
    <message numerus="yes">
        <source>{change}, %Ln place(s)</source>
        <translation>
            <numerusform>{change}, %Ln lugar</numerusform>
            <numerusform>{change}, %Ln lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>This article is identical with {names}.</source>
        <translation>Este artículo es idéntico a {names}.</translation>
    </message>
    <message>
        <source>{names} is identical with it.</source>
        <translation>{names} es idéntico a él.</translation>
    </message>
    <message>
        <source>A part of this article comes from {name}.</source>
        <translation>Una parte de este artículo procede de {name}.</translation>
    </message>
    <message>
        <source>Parts of this article come from {names}.</source>
        <translation>Hay partes de este artículo que proceden de {names}.</translation>
    </message>
    <message>
        <source>{name} is another version of it.</source>
        <translation>{name} es otra versión de él.</translation>
    </message>
    <message>
        <source>{names} are other versions of it.</source>
        <translation>{names} son otras versiones de él.</translation>
    </message>
    <message>
        <source>The only text read so far is not its original.</source>
        <translation>El único texto leído hasta ahora no es su original.</translation>
    </message>
    <message>
        <source>The only text on the shelf is not its original.</source>
        <translation>El único texto del índice no es su original.</translation>
    </message>
    <message>
        <source>None of the {number} texts read so far is its original.</source>
        <translation>Ninguno de los {number} textos leídos hasta ahora es su original.</translation>
    </message>
    <message>
        <source>None of the {number} texts on the shelf is its original.</source>
        <translation>Ninguno de los {number} textos del índice es su original.</translation>
    </message>
    <message>
        <source>This article is itself the only text read so far.</source>
        <translation>Este mismo artículo es el único texto leído hasta ahora.</translation>
    </message>
    <message>
        <source>This article is itself the only text on the shelf.</source>
        <translation>Este mismo artículo es el único texto del índice.</translation>
    </message>
    <message>
        <source>This article is itself one of the texts read so far;</source>
        <translation>Este mismo artículo es uno de los textos leídos hasta ahora;</translation>
    </message>
    <message>
        <source>This article is itself one of the texts on the shelf;</source>
        <translation>Este mismo artículo es uno de los textos del índice;</translation>
    </message>
    <message>
        <source>the other one is not its original.</source>
        <translation>el otro no es su original.</translation>
    </message>
    <message>
        <source>none of the other {number} is its original.</source>
        <translation>ninguno de los otros {number} es su original.</translation>
    </message>
    <message>
        <source>{percent} % of this article comes from {name}.</source>
        <translation>El {percent} % de este artículo procede de {name}.</translation>
    </message>
    <message>
        <source>{names} ({number} more)</source>
        <translation>{names} ({number} más)</translation>
    </message>
    <message>
        <source>Unspin’s</source>
        <translation>De Unspin</translation>
    </message>
    <message>
        <source>Like a word processor</source>
        <translation>Como un procesador de textos</translation>
    </message>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>&amp;Omitir la visita</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <translation>Paso {number} de {total}</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <source>The guide is missing. It belongs in {folder}: install Unspin anew.</source>
        <translation>Falta la guía. Debe estar en {folder}: vuelva a instalar Unspin.</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Capítulo</translation>
    </message>
    <message>
        <source>decided</source>
        <comment>of suspects, in a legend</comment>
        <translation>decididas</translation>
    </message>
    <message>
        <source>sure</source>
        <comment>of suspects, in a legend</comment>
        <translation>seguras</translation>
    </message>
    <message>
        <source>likely</source>
        <comment>of suspects, in a legend</comment>
        <translation>probables</translation>
    </message>
    <message>
        <source>possible</source>
        <comment>of suspects, in a legend</comment>
        <translation>posibles</translation>
    </message>
    <message>
        <source>Parts of the bars, in order: {names}</source>
        <translation>Partes de las barras, en orden: {names}</translation>
    </message>
    <message>
        <source>suspect</source>
        <comment>share of the words of a paragraph</comment>
        <translation>sospechosas</translation>
    </message>
    <message>
        <source>open</source>
        <comment>number of suspects</comment>
        <translation>pendientes</translation>
    </message>
    <message>
        <source>words</source>
        <comment>number of words of a paragraph</comment>
        <translation>palabras</translation>
    </message>
    <message>
        <source>found</source>
        <comment>number of suspects</comment>
        <translation>halladas</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>number of suspects</comment>
        <translation>aceptadas</translation>
    </message>
    <message>
        <source>by hand</source>
        <comment>number of suspects</comment>
        <translation>a mano</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>number of suspects</comment>
        <translation>mantenidas</translation>
    </message>
    <message>
        <source>allowed</source>
        <comment>number of suspects</comment>
        <translation>permitidas</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>An original</source>
        <translation>Un original</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Sin sugerencia</translation>
    </message>
    <message numerus="yes">
        <source>Paragraph {number}: %Ln word(s), {percent} % of them suspect.</source>
        <translation>
            <numerusform>Párrafo {number}: %Ln palabra, {percent} % sospechosas.</numerusform>
            <numerusform>Párrafo {number}: %Ln palabras, {percent} % sospechosas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suspect(s): {open} open, {sure} of them sure, and {decided} decided.</source>
        <translation>
            <numerusform>%Ln sospecha; pendientes: {open}, seguras entre ellas: {sure}; decididas: {decided}.</numerusform>
            <numerusform>%Ln sospechas; pendientes: {open}, seguras entre ellas: {sure}; decididas: {decided}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No suspects.</source>
        <translation>Sin sospechas.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Spinners’ lists</source>
        <translation>Reescritores</translation>
    </message>
    <message>
        <source>Accepted here</source>
        <translation>Aceptadas</translation>
    </message>
    <message>
        <source>The context</source>
        <translation>El contexto</translation>
    </message>
    <message>
        <source>(nothing is left)</source>
        <translation>(no queda nada)</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Where suggestions come from</source>
        <translation>De dónde vienen las sugerencias</translation>
    </message>
    <message>
        <source>Most frequent phrases</source>
        <translation>Expresiones más frecuentes</translation>
    </message>
    <message>
        <source>{name}: {counts}</source>
        <translation>{name}: {counts}</translation>
    </message>
    <message>
        <source>Replacements as in</source>
        <translation>Sustituciones propias de</translation>
    </message>
    <message>
        <source>About {percent} % of the replacements are as in {manner}.</source>
        <translation>Cerca del {percent} % de las sustituciones son propias de: {manner}.</translation>
    </message>
    <message>
        <source>“{phrase}”: {counts}</source>
        <translation>«{phrase}»: {counts}</translation>
    </message>
    <message numerus="yes">
        <source>It became “{wording}” %Ln time(s).</source>
        <translation>
            <numerusform>Pasó a ser «{wording}» %Ln vez.</numerusform>
            <numerusform>Pasó a ser «{wording}» %Ln veces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was removed %Ln time(s).</source>
        <translation>
            <numerusform>Se eliminó %Ln vez.</numerusform>
            <numerusform>Se eliminó %Ln veces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suspect(s); {open} open, {accepted} accepted, {by_hand} worded by hand, {kept} kept, {allowed} allowed.</source>
        <translation>
            <numerusform>%Ln sospecha; pendientes: {open}, aceptadas: {accepted}, redactadas a mano: {by_hand}, mantenidas: {kept}, permitidas: {allowed}.</numerusform>
            <numerusform>%Ln sospechas; pendientes: {open}, aceptadas: {accepted}, redactadas a mano: {by_hand}, mantenidas: {kept}, permitidas: {allowed}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>The harbour was quiet that morning. Two companies had moved cargo without permits, according to three officials familiar with the inquiry; none of the 14 ships that left before dawn has come back, and nobody says why.</source>
        <translation>The harbour was quiet that morning. Two companies had moved cargo without permits, according to three officials familiar with the inquiry; none of the 14 ships that left before dawn has come back, and nobody says why.</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>&amp;Restablecer valores</translation>
    </message>
    <message>
        <source>Looking for suspects</source>
        <translation>Buscando sospechas</translation>
    </message>
    <message>
        <source>Saved {name} and its edit log</source>
        <translation>Se han guardado {name} y su registro de cambios</translation>
    </message>
    <message>
        <source>Copied the evidence found so far: the search for suspects goes on.</source>
        <translation>Se copió la documentación reunida hasta ahora: la búsqueda de sospechas continúa.</translation>
    </message>
    <message>
        <source>Copied the evidence, as Markdown text</source>
        <translation>Documentación copiada como texto Markdown</translation>
    </message>
    <message>
        <source>Looking for the original</source>
        <translation>Buscando el original</translation>
    </message>
    <message>
        <source>The shelf of possible originals is empty. Add the files and folders that articles may have been made from.</source>
        <translation>El índice de posibles originales está vacío. Añada los archivos y carpetas de los que pueden proceder los artículos.</translation>
    </message>
    <message>
        <source>Nothing on the shelf of possible originals has been read yet.</source>
        <translation>Aún no se ha leído ninguno de los posibles originales.</translation>
    </message>
    <message>
        <source>Nothing typed. Begin with a letter, or click where you want to type.</source>
        <translation>No se ha escrito nada. Empiece con una letra o haga clic donde quiera escribir.</translation>
    </message>
    <message>
        <source>{percent} % from {name}</source>
        <translation>{percent} % de {name}</translation>
    </message>
    <message>
        <source>Of the article: {shares}</source>
        <translation>Del artículo: {shares}</translation>
    </message>
    <message>
        <source>{state}, was {phrase}</source>
        <translation>{state}, era {phrase}</translation>
    </message>
    <message>
        <source>{kind}, without a suggestion</source>
        <translation>{kind}, sin sugerencia</translation>
    </message>
    <message>
        <source>{name} · {progress}</source>
        <translation>{name} · {progress}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no se encuentra</translation>
    </message>
    <message>
        <source>{decided} of {total} · {day}</source>
        <translation>{decided} de {total} · {day}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>The tour needs an article to show things on. Open one first.</source>
        <translation>La visita necesita un artículo en el que mostrar las cosas. Abra uno primero.</translation>
    </message>
    <message>
        <source>What is tinted may be spun</source>
        <translation>Lo coloreado puede estar reescrito</translation>
    </message>
    <message>
        <source>Unspin marks the phrases that a spinner seems to have put in, the surest strongest. Nothing is changed unless you say so.</source>
        <translation>Unspin marca las expresiones que un reescritor parece haber puesto; las más seguras, con más fuerza. Nada cambia si usted no lo decide.</translation>
    </message>
    <message>
        <source>What it may have been</source>
        <translation>Lo que pudo decir el original</translation>
    </message>
    <message>
        <source>For the phrase at hand, the likeliest wordings, best first, each with its reason. Take one, write your own, or keep the phrase as it is.</source>
        <translation>Para la expresión elegida, las redacciones más probables, la mejor primero, cada una con su razón. Acepte una, escriba la suya o mantenga la expresión tal como está.</translation>
    </message>
    <message>
        <source>Your hands stay on the keyboard</source>
        <translation>Las manos se quedan en el teclado</translation>
    </message>
    <message>
        <source>{next} goes to the next phrase, {accept} takes the first wording, {undo} takes anything back. {shortcuts} shows all keys; the guide is under {guide}.</source>
        <translation>{next} va a la siguiente expresión, {accept} acepta la primera redacción, {undo} deshace cualquier cosa. {shortcuts} muestra todas las teclas; la guía está en {guide}.</translation>
    </message>
    <message>
        <source>{name} looks like a web page, but is read as plain text, mark-up included. To review it as a page, rename it to .html and open that.</source>
        <translation>{name} parece una página web, pero se lee como texto sin formato, marcas incluidas. Para revisarla como página, cambie su extensión por .html y ábrala.</translation>
    </message>
    <message>
        <source>published {date}, as the file says</source>
        <translation>publicado el {date}, según el archivo</translation>
    </message>
    <message>
        <source>published {date}, as the page says</source>
        <translation>publicado el {date}, según la página</translation>
    </message>
    <message>
        <source>made {date}, as the document says</source>
        <translation>creado el {date}, según el documento</translation>
    </message>
    <message>
        <source>captured {date}</source>
        <translation>capturado el {date}</translation>
    </message>
    <message>
        <source>from {address}</source>
        <translation>de {address}</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>Originales</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>desplazado</translation>
    </message>
    <message>
        <source>Only a PDF can be annotated, and the article is none. Export it as a Word document with tracked changes, which shows each change.</source>
        <translation>Solo se puede anotar un PDF, y el artículo no lo es. Expórtelo como documento de Word con cambios registrados, que muestra cada cambio.</translation>
    </message>
    <message>
        <source>{kind}: {how}</source>
        <translation>{kind}: {how}</translation>
    </message>
    <message>
        <source>along with the change before</source>
        <translation>junto con el cambio anterior</translation>
    </message>
    <message>
        <source>own wording</source>
        <translation>redacción propia</translation>
    </message>
    <message>
        <source>edited by hand</source>
        <translation>editado a mano</translation>
    </message>
    <message>
        <source>accepted ({percent})</source>
        <translation>aceptada ({percent})</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>suggestion {rank} accepted</source>
        <translation>sugerencia {rank} aceptada</translation>
    </message>
    <message>
        <source>suggestion {rank} accepted ({percent})</source>
        <translation>sugerencia {rank} aceptada ({percent})</translation>
    </message>
    <message>
        <source>p. {number}</source>
        <translation>p. {number}</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>párrafo {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>pp. {numbers}</source>
        <translation>pp. {numbers}</translation>
    </message>
    <message>
        <source>paragraphs {numbers}</source>
        <translation>párrafos {numbers}</translation>
    </message>
    <message>
        <source>A suspect is a wording that is unlikely where it stands, or that a list has in place of others. Its confidence is the probability, as far as Unspin can tell, that other words stood there; that of a suggestion, that it is what stood there.</source>
        <translation>Una sospecha es una redacción que resulta improbable donde está, o que una lista recoge en lugar de otras. Su confianza es la probabilidad, hasta donde Unspin puede saberlo, de que allí hubiera otras palabras; la de una sugerencia, de que sea lo que allí había.</translation>
    </message>
    <message>
        <source>Confidences were fitted to texts whose originals are known. Of suspects with a confidence of 90 %, one in ten is to be expected to be wrong, and more in texts unlike those: verse, speech, old or technical English.</source>
        <translation>Las confianzas se ajustaron con textos cuyos originales se conocen. De las sospechas con una confianza del 90 % cabe esperar que una de cada diez sea errónea, y más en textos distintos de aquellos: verso, habla, inglés antiguo o técnico.</translation>
    </message>
    <message>
        <source>Unspin does not know who wrote the article, nor how and why it came about. Unless an original was compared, it does not know what the original said either: each wording in this report is the decision of whoever reviewed the article.</source>
        <translation>Unspin no sabe quién escribió el artículo, ni cómo ni por qué surgió. Si no se comparó ningún original, tampoco sabe qué decía: cada redacción de este informe es la decisión de quien revisó el artículo.</translation>
    </message>
    <message>
        <source>A writer’s own unusual words may be suspect, and replaced words that suit their place are not found. It knows English only.</source>
        <translation>Las palabras poco usuales del propio autor pueden resultar sospechosas, y las sustituidas que encajan en su lugar no se encuentran. Unspin solo sabe inglés.</translation>
    </message>
    <message>
        <source>Version of Unspin</source>
        <translation>Versión de Unspin</translation>
    </message>
    <message>
        <source>of an unknown date</source>
        <translation>de fecha desconocida</translation>
    </message>
    <message>
        <source>It is not in English: no wordings were looked for.</source>
        <translation>No está en inglés: no se buscaron redacciones.</translation>
    </message>
    <message>
        <source>About {percent} % of the wordings that rewriting programs are known to replace read as if they had been replaced.</source>
        <translation>Alrededor del {percent} % de las redacciones que los reescritores automáticos suelen sustituir parecen haber sido sustituidas.</translation>
    </message>
    <message>
        <source>About {percent} % of its words that have synonyms read as if they had been replaced.</source>
        <translation>Alrededor del {percent} % de sus palabras con sinónimos parecen haber sido sustituidas.</translation>
    </message>
    <message>
        <source>About {percent} % of its terms of art read as if they had been replaced; few of its other words are suspect.</source>
        <translation>Alrededor del {percent} % de sus términos técnicos parecen haber sido sustituidos; pocas de sus demás palabras son sospechosas.</translation>
    </message>
    <message>
        <source>Few of its words are suspect.</source>
        <translation>Pocas de sus palabras son sospechosas.</translation>
    </message>
    <message>
        <source>The paragraphs of which most words read as if they had been replaced, the worst first. A suspect counts as sure as it is, and in full if somebody replaced it. What was replaced is marked; suspects that are not decided are underlined.</source>
        <translation>Los párrafos en los que más palabras parecen reemplazadas, primero los peores. Una sospecha cuenta según su seguridad, y por entero si alguien la reemplazó. Lo reemplazado está marcado; las sospechas no decididas están subrayadas.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>{place}: about {percent} % of its {words} words, in {suspects} suspects</source>
        <translation>{place}: cerca del {percent} % de sus {words} palabras, sospechas: {suspects}</translation>
    </message>
    <message>
        <source>it is text of a drawing or a form, where lines can neither be divided nor joined. Undo that</source>
        <translation>es texto de un dibujo o de un formulario, donde las líneas no se pueden dividir ni unir. Deshaga eso</translation>
    </message>
    <message>
        <source>{name} is a PDF, which is never rewritten. Save the corrected text as .docx, .odt, .html or .txt.</source>
        <translation>{name} es un PDF, que nunca se reescribe. Guarde el texto corregido como .docx, .odt, .html o .txt.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>{path} is no PDF, whatever its name says: it looks like {format}. Give it the suffix of what it is, and open that.</source>
        <translation>{path} no es un PDF, diga lo que diga su nombre: parece {format}. Dele la extensión de lo que es y ábralo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) (has|have) only pictures, the text of which is not read: {pages}.</source>
        <translation>
            <numerusform>%Ln página solo tiene imágenes, cuyo texto no se lee: {pages}.</numerusform>
            <numerusform>%Ln páginas solo tienen imágenes, cuyo texto no se lee: {pages}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated running head(s) and page number(s) (is|are) left out.</source>
        <translation>
            <numerusform>Se omite %Ln encabezado repetido o número de página.</numerusform>
            <numerusform>Se omiten %Ln encabezados repetidos y números de página.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line number(s) in the margin (is|are) left out.</source>
        <translation>
            <numerusform>Se omite %Ln número de línea del margen.</numerusform>
            <numerusform>Se omiten %Ln números de línea del margen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file does not say what %Ln of its characters (is|are); (it is|they are) shown as “�”.</source>
        <translation>
            <numerusform>El archivo no dice qué es %Ln de sus caracteres; se muestra como «�».</numerusform>
            <numerusform>El archivo no dice qué son %Ln de sus caracteres; se muestran como «�».</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} has no text, only pictures of it: it was scanned. Recognise its text first (OCR; the program OCRmyPDF does that) and open the result.</source>
        <translation>{path} no tiene texto, solo imágenes de él: se ha escaneado. Reconozca antes el texto (OCR; el programa OCRmyPDF lo hace) y abra el resultado.</translation>
    </message>
    <message>
        <source>{path} does not say which letters its text consists of, only what they look like. Recognise its text (OCR; the program OCRmyPDF does that with the option --force-ocr) and open the result.</source>
        <translation>{path} no dice de qué letras consta su texto, solo qué aspecto tienen. Reconozca el texto (OCR; el programa OCRmyPDF lo hace con la opción --force-ocr) y abra el resultado.</translation>
    </message>
    <message>
        <source>{path} is encrypted and needs a password. Open it in a PDF viewer, print it into a new PDF and open that.</source>
        <translation>{path} está cifrado y necesita una contraseña. Ábralo en un visor de PDF, imprímalo en un PDF nuevo y abra este.</translation>
    </message>
    <message>
        <source>{path} looks like a PDF document, but is damaged and cannot be opened. Open another copy, or print it into a new PDF from a viewer that can still show it.</source>
        <translation>{path} parece un documento PDF, pero está dañado y no se puede abrir. Abra otra copia, o imprímalo en un PDF nuevo desde un visor que todavía lo muestre.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: the process that was reading it was ended. Memory may be short: close other programs, then open it again.</source>
        <translation>{path} no se puede abrir: el proceso que lo leía fue terminado. Puede que falte memoria: cierre otros programas y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: a part of Unspin is missing ({what}). Install the program again.</source>
        <translation>{path} no se puede abrir: falta una parte de Unspin ({what}). Instale de nuevo el programa.</translation>
    </message>
    <message>
        <source>{path} has no text, only drawings, which may be letters. Recognise its text (OCR; the program OCRmyPDF does that) and open the result.</source>
        <translation>{path} no contiene texto, solo dibujos, que pueden ser letras. Reconozca el texto (OCR; el programa OCRmyPDF lo hace) y abra el resultado.</translation>
    </message>
    <message>
        <source>{path} has no text and no pictures: its pages are blank. Open another copy.</source>
        <translation>{path} no contiene ni texto ni imágenes: sus páginas están en blanco. Abra otra copia.</translation>
    </message>
    <message>
        <source>{path} has {pages} pages; at most {most} can be opened. Split it and open the parts.</source>
        <translation>{path} tiene {pages} páginas; se pueden abrir {most} como máximo. Divídalo y abra las partes.</translation>
    </message>
    <message>
        <source>{path} has more text than can be opened. Split it and open the parts.</source>
        <translation>{path} tiene más texto del que se puede abrir. Divídalo y abra las partes.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: it needs more than {most} MB of memory. It may be damaged, or made to do harm; open another copy.</source>
        <translation>{path} no se puede abrir: necesita más de {most} MB de memoria. Puede estar dañado o hecho para causar daño; abra otra copia.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: reading it takes too long. It may be damaged, or made to do harm; split it, or open another copy.</source>
        <translation>{path} no se puede abrir: leerlo tarda demasiado. Puede estar dañado o hecho para causar daño; divídalo o abra otra copia.</translation>
    </message>
    <message>
        <source>{path} is a saved web page (MHTML) that is damaged: {why}. Save the page again.</source>
        <translation>{path} es una página web guardada (MHTML) que está dañada: {why}. Guarde la página de nuevo.</translation>
    </message>
    <message>
        <source>{path} is a message without a web page in it: there is nothing to read. Open it in a mail program, and save its text as a .txt file.</source>
        <translation>{path} es un mensaje que no contiene ninguna página web: no hay nada que leer. Ábralo en un programa de correo y guarde su texto como archivo .txt.</translation>
    </message>
    <message>
        <source>it has more than {most} parts</source>
        <translation>tiene más de {most} partes</translation>
    </message>
    <message>
        <source>its page is not in {form}</source>
        <translation>su página no está en {form}</translation>
    </message>
    <message>
        <source>its page is in {form}, which is not known</source>
        <translation>su página está en {form}, que no se conoce</translation>
    </message>
    <message>
        <source>its parts are nested too deeply</source>
        <translation>sus partes están anidadas a demasiada profundidad</translation>
    </message>
    <message>
        <source>its parts are missing</source>
        <translation>faltan sus partes</translation>
    </message>
    <message>
        <source>the page is packed with {form}, which is not known</source>
        <translation>la página está comprimida con {form}, que no se conoce</translation>
    </message>
    <message>
        <source>it has more than {most} MB when inflated</source>
        <translation>ocupa más de {most} MB descomprimido</translation>
    </message>
    <message>
        <source>the page has more than {most} MB when inflated</source>
        <translation>la página ocupa más de {most} MB descomprimida</translation>
    </message>
    <message>
        <source>it has no web page, or is damaged</source>
        <translation>no contiene ninguna página web o está dañado</translation>
    </message>
    <message>
        <source>The page does not say its encoding; it was read as {encoding}.</source>
        <translation>La página no indica su codificación; se ha leído como {encoding}.</translation>
    </message>
    <message>
        <source>{path} has no page {address}.</source>
        <translation>{path} no contiene la página {address}.</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds %Ln web page(s). Choose one of them.</source>
        <translation>
            <numerusform>{path} contiene %Ln página web. Elíjala.</numerusform>
            <numerusform>{path} contiene %Ln páginas web. Elija una de ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} cannot be opened as an archive of web pages: {why}. Get it again, or open the page in a browser, save it as .mhtml or .html and open that.</source>
        <translation>{path} no se puede abrir como archivo de páginas web: {why}. Obténgalo de nuevo, o abra la página en un navegador, guárdela como .mhtml o .html y abra esa copia.</translation>
    </message>
    <message>
        <source>{path} is no web archive of Safari, or is damaged: it has no page. Save the page again.</source>
        <translation>{path} no es un archivo web de Safari o está dañado: no contiene ninguna página. Guarde la página de nuevo.</translation>
    </message>
    <message>
        <source>{name} cannot hold the text as it is: it has characters that such files lack. Save it as .txt.</source>
        <translation>{name} no puede contener el texto tal como está: tiene caracteres que esos archivos no admiten. Guárdelo como .txt.</translation>
    </message>
    <message>
        <source>When: not proven. No time stamp is beside the log.</source>
        <translation>Cuándo: sin probar. No hay ningún sello de tiempo junto al registro.</translation>
    </message>
    <message>
        <source>When: proven.</source>
        <translation>Cuándo: probado.</translation>
    </message>
    <message>
        <source>When: proven for an earlier save.</source>
        <translation>Cuándo: probado para un guardado anterior.</translation>
    </message>
    <message>
        <source>When: not proven.</source>
        <translation>Cuándo: sin probar.</translation>
    </message>
    <message>
        <source>Who: not proven. No signature is beside the log.</source>
        <translation>Quién: sin probar. No hay ninguna firma junto al registro.</translation>
    </message>
    <message>
        <source>Who: proven.</source>
        <translation>Quién: probado.</translation>
    </message>
    <message>
        <source>Who: proven for an earlier save.</source>
        <translation>Quién: probado para un guardado anterior.</translation>
    </message>
    <message>
        <source>Who: not proven.</source>
        <translation>Quién: sin probar.</translation>
    </message>
    <message>
        <source>The time stamp {name} is not checked.</source>
        <translation>El sello de tiempo {name} no se ha comprobado.</translation>
    </message>
    <message>
        <source>Time stamps need a library that is not installed. This installs it: {command}</source>
        <translation>Los sellos de tiempo necesitan una biblioteca que no está instalada. Se instala así: {command}</translation>
    </message>
    <message>
        <source>{tool} is not installed. It makes and checks the signatures: install it, then try again.</source>
        <translation>{tool} no está instalado. Crea y comprueba las firmas: instálelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The signature {name} is valid: the holder of the minisign key {key}, known from {file}, signed the log.</source>
        <translation>La firma {name} es válida: quien posee la clave de minisign {key}, que figura en {file}, firmó el registro.</translation>
    </message>
    <message>
        <source>The signature {name} is by the minisign key {key}. Without that public key it cannot be checked: name its file as a known signer.</source>
        <translation>La firma {name} es de la clave de minisign {key}. Sin esa clave pública no se puede comprobar: indique su archivo como firmante conocido.</translation>
    </message>
    <message>
        <source>It covers the whole log.</source>
        <translation>Abarca todo el registro.</translation>
    </message>
    <message numerus="yes">
        <source>It covers the log up to line {line}, a save; %Ln line(s) came later and (is|are) not covered.</source>
        <translation>
            <numerusform>Abarca el registro hasta la línea {line}, un guardado; %Ln línea se añadió después y no queda cubierta.</numerusform>
            <numerusform>Abarca el registro hasta la línea {line}, un guardado; %Ln líneas se añadieron después y no quedan cubiertas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is not a whole edit log: {why} Choose the log that was saved beside the corrected text.</source>
        <translation>{path} no es un registro de cambios completo: {why} Elija el registro que se guardó junto al texto corregido.</translation>
    </message>
    <message>
        <source>{path} does not end with a save. Save the article first.</source>
        <translation>{path} no termina con un guardado. Guarde primero el artículo.</translation>
    </message>
    <message>
        <source>{tool} did not sign with {key}; it says why above. Nothing was written.</source>
        <translation>{tool} no ha firmado con {key}; más arriba indica el motivo. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>The signature {name} is not checked.</source>
        <translation>La firma {name} no se ha comprobado.</translation>
    </message>
    <message>
        <source>The signature {name} is not over this log: it belongs to another one, lines of this one are missing, or it is damaged or for something else.</source>
        <translation>La firma {name} no corresponde a este registro: pertenece a otro, faltan líneas en este, o está dañada o se hizo para otra cosa.</translation>
    </message>
    <message>
        <source>The signature {name} is valid: {signer}, known from {file}, signed the log with the {key}.</source>
        <translation>La firma {name} es válida: {signer}, que figura en {file}, firmó el registro con esta clave: {key}.</translation>
    </message>
    <message>
        <source>The signature {name} is over this log, but its {key} is not one of the known signers’: the holder of that key signed the log, whoever that is.</source>
        <translation>La firma {name} corresponde a este registro, pero su clave no es de ningún firmante conocido: {key}. Quien la posee firmó el registro, sea quien sea.</translation>
    </message>
    <message>
        <source>The signature {name} is over this log, by the {key}: the holder of that key signed the log. Who that is, only a file of known signers can say.</source>
        <translation>La firma {name} corresponde a este registro, con esta clave: {key}. Quien la posee firmó el registro. Quién es, solo puede decirlo un archivo de firmantes conocidos.</translation>
    </message>
    <message>
        <source>{path} holds no certificate. Name the file with the certificate of the authority (PEM or DER), which it publishes.</source>
        <translation>{path} no contiene ningún certificado. Indique el archivo con el certificado de la autoridad (PEM o DER), que esta publica.</translation>
    </message>
    <message>
        <source>The time stamp {name} says that the log existed on {time}. It is by {authority}, not checked against an authority that you trust: anybody could have made it.</source>
        <translation>El sello de tiempo {name} dice que el registro existía el {time}. Es de {authority}, sin comprobar con una autoridad en la que usted confíe: podría haberlo hecho cualquiera.</translation>
    </message>
    <message>
        <source>The time stamp {name} is valid: the log existed on {time}, says {authority}, for whom {file} vouches.</source>
        <translation>El sello de tiempo {name} es válido: el registro existía el {time}, según {authority}, avalada por {file}.</translation>
    </message>
    <message>
        <source>The time stamp {name}, by {authority}, is not valid: its signature does not hold.</source>
        <translation>El sello de tiempo {name}, de {authority}, no es válido: su firma no es correcta.</translation>
    </message>
    <message>
        <source>The time stamp {name}, by {authority}, is not valid: {file} does not vouch for it ({reason}).</source>
        <translation>El sello de tiempo {name}, de {authority}, no es válido: {file} no lo avala ({reason}).</translation>
    </message>
    <message>
        <source>{name} is not a time stamp: the authority refused the request or wants it changed (status {status}: {reason}). Ask it again, or another one.</source>
        <translation>{name} no es un sello de tiempo: la autoridad ha rechazado la solicitud o pide que se cambie (estado {status}: {reason}). Vuelva a solicitarlo, o recurra a otra.</translation>
    </message>
    <message>
        <source>The time stamp {name} is not over this log: it belongs to another one, or lines of this one are missing.</source>
        <translation>El sello de tiempo {name} no corresponde a este registro: pertenece a otro, o faltan líneas en este.</translation>
    </message>
    <message>
        <source>{name} is not a time stamp: it is no answer of an authority (RFC 3161), or it is damaged.</source>
        <translation>{name} no es un sello de tiempo: no es la respuesta de una autoridad (RFC 3161), o está dañada.</translation>
    </message>
    <message>
        <source>The cluster has version {theirs} of Unspin, this is {own}.</source>
        <translation>El clúster tiene la versión {theirs} de Unspin; esta es la {own}.</translation>
    </message>
    <message>
        <source>There is no Dask scheduler at {address}: {error}.</source>
        <translation>No hay ningún planificador de Dask en {address}: {error}.</translation>
    </message>
    <message>
        <source>The workers of the cluster cannot load Unspin: {error}. It has to be installed there, too, in version {own}.</source>
        <translation>Los procesos del clúster no pueden cargar Unspin: {error}. Tiene que estar instalado también allí, en la versión {own}.</translation>
    </message>
    <message>
        <source>the cluster gave it up ({error})</source>
        <translation>el clúster lo ha abandonado ({error})</translation>
    </message>
    <message>
        <source>A worker ends as soon as it is started: {why}.</source>
        <translation>Un proceso de trabajo termina en cuanto se inicia: {why}.</translation>
    </message>
    <message>
        <source>{program} cannot be started: {why}.</source>
        <translation>No se puede iniciar {program}: {why}.</translation>
    </message>
    <message>
        <source>its process was ended by signal {number}</source>
        <translation>su proceso fue terminado por la señal {number}</translation>
    </message>
    <message>
        <source>its process ended with status {status}</source>
        <translation>su proceso terminó con el estado {status}</translation>
    </message>
    <message>
        <source>{path} cannot be read: an unexpected error occurred ({name}).</source>
        <translation>No se puede leer {path}: se ha producido un error inesperado ({name}).</translation>
    </message>
    <message>
        <source>What is known of files from earlier triages, in {path}, cannot be used: {why}. Close other programs that use it, or delete it.</source>
        <translation>No se puede usar lo que se sabe de los archivos por análisis anteriores, en {path}: {why}. Cierre otros programas que lo usen o elimínelo.</translation>
    </message>
    <message>
        <source>{path} cannot be rated: {why}, twice. Open it on its own to see more.</source>
        <translation>No se puede evaluar {path}: {why}, dos veces. Ábralo por separado para ver más.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>The log shows what was changed, not when, or by whom. A time stamp of an authority proves when it existed, a signature who signed it. Both are files beside the log, and are over what was saved so far.</source>
        <translation>El registro muestra qué se cambió, no cuándo ni quién lo hizo. El sello de tiempo de una autoridad prueba cuándo existía; una firma, quién lo firmó. Ambos son archivos junto al registro y abarcan lo guardado hasta ahora.</translation>
    </message>
    <message>
        <source>Unspin sends nothing. It writes a request, which you send to an authority that you trust; its answer belongs beside the log.</source>
        <translation>Unspin no envía nada. Escribe una solicitud, que usted envía a una autoridad en la que confíe; su respuesta se guarda junto al registro.</translation>
    </message>
    <message>
        <source>Sign it in a terminal, where ssh-keygen asks for the passphrase of your key; the path of another key takes the place of this one. Unspin reads neither. The signature is checked here as soon as it is there.</source>
        <translation>Fírmelo en un terminal, donde ssh-keygen pide la frase de contraseña de su clave; la ruta de otra clave sustituye a esta. Unspin no lee ni la clave ni la frase. La firma se comprueba aquí en cuanto esté.</translation>
    </message>
    <message>
        <source>Prove who and when</source>
        <translation>Probar quién y cuándo</translation>
    </message>
    <message>
        <source>Command line that sends the request</source>
        <translation>Línea de órdenes que envía la solicitud</translation>
    </message>
    <message>
        <source>&amp;Write a request</source>
        <translation>&amp;Escribir una solicitud</translation>
    </message>
    <message>
        <source>Trusted &amp;authority…</source>
        <translation>&amp;Autoridad de confianza…</translation>
    </message>
    <message>
        <source>Command line that signs the log</source>
        <translation>Línea de órdenes que firma el registro</translation>
    </message>
    <message>
        <source>&amp;Known signers…</source>
        <translation>&amp;Firmantes conocidos…</translation>
    </message>
    <message>
        <source>Certificate of an authority that you trust</source>
        <translation>Certificado de una autoridad en la que confía</translation>
    </message>
    <message>
        <source>Signers that you know</source>
        <translation>Firmantes que conoce</translation>
    </message>
    <message>
        <source>When: it could not be checked.</source>
        <translation>Cuándo: no se pudo comprobar.</translation>
    </message>
    <message>
        <source>Who: it could not be checked.</source>
        <translation>Quién: no se pudo comprobar.</translation>
    </message>
    <message>
        <source>The request is in {name}. Send it from a terminal; the authority’s address takes the place of ADDRESS. The answer is checked here as soon as it is there.</source>
        <translation>La solicitud está en {name}. Envíela desde un terminal; la dirección de la autoridad sustituye a ADDRESS. La respuesta se comprueba aquí en cuanto esté.</translation>
    </message>
    <message>
        <source>What is proven</source>
        <translation>Lo que está probado</translation>
    </message>
    <message>
        <source>{name} is the last article of the table that can be opened.</source>
        <translation>{name} es el último artículo de la tabla que se puede abrir.</translation>
    </message>
    <message>
        <source>Save the article first: only what is saved can be stamped and signed.</source>
        <translation>Guarde primero el artículo: solo se puede sellar y firmar lo guardado.</translation>
    </message>
    <message>
        <source>The process that looks for suspects cannot be started ({reason}). Close other programs, then try again; if that does not help, install Unspin again.</source>
        <translation>El proceso que busca sospechas no se puede iniciar ({reason}). Cierre otros programas e inténtelo de nuevo; si no sirve de nada, vuelva a instalar Unspin.</translation>
    </message>
    <message>
        <source>The process that looks for suspects ends again and again. Memory may be short: close other programs, then try again.</source>
        <translation>El proceso que busca sospechas termina una y otra vez. Puede que falte memoria: cierre otros programas y vuelva a intentarlo.</translation>
    </message>
</context>
</TS>
