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
</context>
</TS>
