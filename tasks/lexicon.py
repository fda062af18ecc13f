"""The words by which instructions say what they want, in eight languages.

Each entry is a stem as `normal` leaves it: lower case, Latin accents stripped, punctuation turned
into spaces; a space before a stem means that a word begins there. English, German, French,
Spanish, Italian, Portuguese, Japanese and Chinese (simplified and traditional) stand together:
a stem that means something else in another of them is left out.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import lru_cache

_SEPARATORS = re.compile(r"[\W_]+")
ACCENTS = str.maketrans("àáâãäåçèéêëìíîïñòóôõöùúûüýÿœ", "aaaaaaceeeeiiiinooooouuuuyyo")


@lru_cache(maxsize=1024)
def normal(text: str) -> str:
    """Text in the form the stems are written in, with a space at either end."""
    folded = text.lower()
    if not text.isascii():
        folded = unicodedata.normalize("NFKC", folded).translate(ACCENTS).replace("ß", "ss")
    return f" {_SEPARATORS.sub(' ', folded).strip()} "


_Stem = tuple[str, str]
"""A stem and its concept."""
_WORDS: dict[str, list[_Stem]] = {}
"""Stems that begin with a space, by the first letters of their first word, three at most."""
_SIGNS: dict[str, list[_Stem]] = {}
"""Stems of scripts without spaces, by their first character."""
_LONGEST_STEM = 6
"""Words in the longest stem."""


@lru_cache(maxsize=1024)
def concepts(text: str) -> Counter[str]:
    """How many different stems of each concept stand in a normal text."""
    found: set[_Stem] = set()
    words = text.split()
    for n, word in enumerate(words):
        whole, longer = _in_word(word)
        if whole:
            found |= whole
        if longer and n + 1 < len(words):
            candidates = longer.get(words[n + 1][0])
            if candidates:
                ahead = f" {' '.join(words[n : n + _LONGEST_STEM])} "
                found.update(stem for stem in candidates if ahead.startswith(stem[0]))
    return Counter(concept for _, concept in found)


@lru_cache(maxsize=8192)
def _in_word(word: str) -> tuple[frozenset[_Stem], dict[str, list[_Stem]]]:
    """The stems in a word, and those of several words that may begin with it.

    The latter by the first letter of their second word.
    """
    spaced = f" {word} "
    candidates = _WORDS.get(word[:3], [])
    signs = (
        stem
        for start, character in enumerate(word)
        for stem in _SIGNS.get(character, ())
        if word.startswith(stem[0], start)
    )
    longer: dict[str, list[_Stem]] = {}
    for stem in candidates:
        if len(stem[0]) > len(spaced) and stem[0].startswith(spaced):
            longer.setdefault(stem[0].split()[1][0], []).append(stem)
    return frozenset(s for s in candidates if spaced.startswith(s[0])) | frozenset(signs), longer


def _add(concept: str, *groups: str) -> None:
    """Adds stems separated by bars; a leading ~ stands for the start of a word."""
    stems = (stem.strip(" \n").replace("~", " ") for g in groups for stem in g.split("|"))
    for stem in filter(None, stems):
        home, key = (_WORDS, stem.split()[0][:3]) if stem[0] == " " else (_SIGNS, stem[0])
        home.setdefault(key, []).append((stem, concept))


# Putting every item in an order.
_add(
    "rank",
    "~rank |~ranks |~ranked|~ranking|~rerank|~re rank|~reorder|~order them|~order these|~order the |~order all"
    "|~order each|~order every|~sort |~sorted|~sorting|~arrange|~permutation|~put them in|~in order |~ordering"
    "|~in what order|~in which order|~into order|~line up|~line them up|~sequence them|~prioriti|~best first|~worst last"
    "|~relevant first|~first to last|~best to worst|~from most|~from best|~most to least|~least to most"
    "|~highest to lowest|~lowest to highest|~descending|~ascending|~closest first|~likely first"
    "|~strongest first|~top to bottom|~decreasing|~increasing|~cheapest first|~order of relevance"
    "|~best match first|~first the |~ordered list|~ordered by|~by relevance|~by decreasing|~order by",
    "~reihenfolge|~rangfolge|~rangliste|~ranglist|~rangier|~sortier|~ordne|~anordn|~anzuordn|~absteigend"
    "|~aufsteigend|~zuerst|~zu oberst|~reihe |~reihen|~vom besten|~vom relevant|~von relevant|~umsortier|~neu sortier"
    "|~in eine sinnvolle|~das beste zuerst|~hierarchi|~der reihe nach|~nach relevanz|~rangordnung|~platzier"
    "|~geordnet|~zuunterst|~ganz vorn|~nach ganz",
    "~classez|~classe |~classer|~classement|~ordonn|~triez|~trie |~trier|~tri |~par ordre|~dans l ordre|~ordre |~rangez"
    "|~range |~ranger|~du plus|~de la plus|~hierarchis|~decroissant|~croissant|~en premier|~en tete|~reclass"
    "|~reordonn",
    "~ordena|~ordene|~ordenar|~ordenen|~ordenes|~clasific|~jerarq|~de mayor a|~de menor a|~del mas|~de la mas"
    "|~de mas a|~orden |~reorden|~descendente|~ascendente|~primero el|~primero la|~primero los|~ranquea",
    "~ordina|~ordini i|~ordini le|~ordini gli|~classific|~graduatoria|~dal piu|~dalla piu|~in ordine|~riordin|~mettere in fila"
    "|~decrescente|~crescente|~nell ordine|~ordinamento|~metti in fila|~ordine |~disponi|~disponga",
    "~ordenem|~ordem |~do mais|~da mais|~hierarquiz|~ranquei|~ranqueie|~classifique|~reorganiz|~coloque em ordem|~ponha em ordem",
    "並べ|ならべ|順に|順番|順位|ランキング|ランク付け|降順|昇順|ソート|い順|な順|順列|全順|順で|順を|整列|順序",
    "排序|排列|排名|排个|排個|排出|排好|排成|从最|從最|依次|由高到低|从高到低|從高到低|由低到高|顺序|順序|降序|升序|先后|先後|由强到弱|从大到小|從大到小|重排|怎么排|怎麼排|由大到小|次序|名次|到最不|排一下|排一排|排队",
)

# Choosing some items.
_add(
    "select",
    "~select |~selects |~selecting|~choose|~pick |~picks |~pick out|~which |~whichever|~name the|~name two|~name three|~identify|~tick |~mark |~find the|~find all|~find every"
    "|~indicate|~list the|~what are the|~all that apply|~as many as|~every one|~shortlist|~retrieve|~what would|~what will|~what might|~what may"
    "|~return the|~give the|~give me the|~give exactly|~point out|~single out|~who |~suggest|~recommend|~spot |~nominate|~predict|~tell me which|~keep |~those that|~top 2|~top 3|~top 4|~top 5|~top 6|~best guess",
    "~wahl|~wahle|~waehl|~such |~suche |~suchen sie|~welche|~nenn|~markier|~kreuz|~finde|~bestimm|~gib die|~zutreffend|~auswahl|~auswahlen|~auswaehl"
    "|~aussuch|~heraussuch|~herausgreif|~greif|~ermittl|~was davon|~was kauft|~empfiehl|~entscheide|~zeig|~pick dir|~identifizier|~filter|~empfehl|~tipps",
    "~choisi|~selectionn|~quels|~quelles|~quel |~quelle |~lesquel|~laquelle|~lequel|~coche|~indique|~repere|~designe|~nomme|~trouve|~retiens|~retenez|~releve|~identifi"
    "|~cite |~citez|~donne les|~donnez les|~devine|~propose|~recommand|~garde|~gardez|~sors moi|~sortez|~dites|~dis moi",
    "~elige|~elija|~elegir|~escoge|~escoja|~selecciona|~seleccione|~cuales|~cual |~que produc|~que articul|~indica|~indique|~marca los|~marca las|~marque|~senala|~senale|~identifi|~encuentra|~encuentre"
    "|~di cuales|~busc|~saca |~sacame|~saque|~dame|~deme|~di las|~diga|~nombra|~nombre |~recomienda|~recomiende|~quedate|~quedese|~dime que|~que elementos|~que aspectos|~que opinion|~que resen|~que frases|~que consulta|~que busque",
    "~scegli|~scelga|~seleziona|~selezioni|~quali|~quale |~indica|~indichi|~individua|~segna|~segnala|~trova|~trovi|~identifica|~identifichi|~spunta|~elenca|~consiglia|~consigli"
    "|~pesca|~estrai i numeri|~che cosa compr|~cosa compr|~tieni|~tirami|~prend|~dica |~dimmi|~dammi",
    "~escolh|~selecion|~quais|~qual |~indique|~aponte|~aponta|~marque|~assinal|~identifi|~encontr|~recomend|~sugir|~que produtos|~que itens|~que aspetos|~que aspectos|~diga |~ache |~separ|~fique com",
    "選ん|選び|選択し|選択せよ|えらん|えらび|どれ|ピックアップ|選定|選抜|挙げ|あげて|選出|選べ|抜き出し|見つけて|当てはまる|該当する|選ぶ|絞り込|絞って|お選び|推薦|勧め|すすめ|探して|どの|何番|はどちら|いずれ|教えて|指して|探し|予想を",
    "选择|選擇|选出|選出|挑选|挑選|挑出|哪些|哪几|哪幾|哪两|哪兩|哪三|哪四|哪五|哪个|哪個|哪一|选取|選取|找出|指出|推荐|推薦|选中|請選|请选|勾选|勾選|挑|选|選|哪|圈出|列出|预测|預測|给出|給出|说出|留下|猜测|猜測",
)

# Copying phrases out of a text.
_add(
    "extract",
    "~extract|~entity|~entities|~named entit|~copy |~copy out|~copied|~pull |~pull out|~span|~spans|~verbatim|~word for word|~as it appears|~as written|~as they appear|~as it stands|~as they stand"
    "|~highlight|~tag |~tagging|~annotat|~identify|~mark |~find |~list |~underline|~spot |~locate|~detect|~which word|~which phrase|~which part|~what phrase|~what word|~quote|~mention|~exact wording|~appears in|~appear in|~recogni|~pick out|~take out|~lift|~isolate|~retrieve|~name |~give the|~give me|~return|~write out|~look for|~in the query|~in the title|~filter|~of the query|~from the query|~contained in|~exact words|~exactly as|~fill in|~parse|~refers to|~refer to|~denote|~stands for the|~what does the|~ner ",
    "~extrahier|~entitat|~eigenname|~entnimm|~entnehm|~heraus|~herausschreib|~wortlich|~wortgetreu|~wortgleich|~im wortlaut|~wort fur wort|~kopier|~unveranderd|~unverandert|~markier|~finde|~nenn|~zitier|~welche worter|~welche wort|~welche begriff|~welche angabe|~erkenn|~stecken|~steckt|~steht im|~stehen in|~auflist|~liste |~such |~bezeichn|~bestimm|~identifizier|~schreib|~ubernimm|~notier|~filter|~lies |~gib |~abschreib|~ausdruck|~angabe|~original|~unterstreich|~textstelle|~fundstelle|~vorkomm|~kommt vor|~erwahnt|~genannt",
    "~extrai|~entit|~relev|~recopi|~copi|~mot pour mot|~tel quel|~telles quelles|~tels quels|~telle quelle|~reper|~cite |~citez|~surlign|~isol|~identifi|~trouv|~quels mots|~quel mot|~quelle partie|~quels termes|~quelle expression|~quelles expressions|~figure|~mentionn|~repren|~segment|~passage|~note |~notez|~donne |~donnez|~list|~apparai|~indiqu|~souligne|~annot|~etiquet|~textuell|~a l identique|~sans les modifier|~sans rien changer|~contient|~contenu|~designe|~nomme|~retrouv",
    "~extrae|~extraiga|~extraer|~entidad|~copia|~copie|~textual|~literal|~tal cual|~tal como|~identifi|~senal|~subray|~resalt|~localiz|~saca |~saque|~que palabra|~que parte|~que termin|~que expresion|~aparec|~menciona|~anota|~cita |~cite |~etiquet|~encuentr|~lista |~indica|~indique|~escrib|~busca |~busque|~detect|~reconoc|~contien|~figur|~recoge|~transcrib|~enumer|~marca|~marque|~di |~dime|~toma |~fragment",
    "~estra|~entita|~copia|~copi |~testual|~alla lettera|~cosi come|~cosi com|~individu|~evidenz|~sottoline|~trascriv|~cita |~citi |~quale parola|~quali parole|~quale parte|~quali termini|~compa|~menzion|~ricav|~etichett|~trov|~riporta|~riporti|~elenca|~elenchi|~indica|~indichi|~tira fuori|~preleva|~riconosc|~presenti|~presente|~segnala|~isola|~scrivi|~nomina|~contenut|~letteral|~parola per parola|~rileva",
    "~extrai|~extrair|~extraia|~entidad|~copi|~literal|~tal como|~tal qual|~destac|~sublinh|~identifi|~localiz|~retir|~que palavra|~quais palavra|~que parte|~que termo|~quais termos|~aparec|~mencion|~cite |~transcrev|~encontr|~liste |~lista |~indique|~indica|~anote|~assinal|~constam|~const|~present|~marque|~escrev|~reconhec|~apont|~isol|~trech|~reproduz|~diga|~palavra por palavra",
    "抜き出|抽出|固有表現|エンティティ|書き出|抜粋|該当する語|当たる語|あたる語|表す語|表す部分|示す語|示す部分|そのままの形|原文のまま|表記のまま|原文どおり|原文通り|含まれる|拾い|拾って|見つけ|特定し|部分を|語句|語を|言葉を|フレーズ|どの部分|どの語|マーク|取り出|引用|検出|認識|ハイライト|列挙|該当箇所|にあたる|に当たる|何と書|書かれている",
    "提取|抽取|实体|實體|摘出|摘录|摘錄|抄写|抄下|抄出|原样|原樣|照抄|标出|標出|标注|標註|找出|识别|識別|圈出|哪些词|哪些詞|哪个词|哪個詞|词语|詞語|短语|短語|片段|写出|寫出|列出|表示|指的是|原文|挑出|划出|劃出|字眼|词|詞|出现|出現|提到|部分|文字|摘",
)

# Kinds of phrase a shop looks for.
_add(
    "entity",
    "~brand|~product type|~kind of product|~type of product|~kind of item|~colo|~material|~audience|~target|~size|~entit|~attribute|~manufacturer|~composition|~season|~occasion|~pattern|~flavo|~style|~quantit|~unit|~model|~shape|~scent|~feature|~characteristic|~price|~phrase|~capacity|~dimension|~theme|~person|~age|~gender|~place|~location|~maker|~fabric|~ingredient|~compatib|~property|~properties|~specification|~product name|~technical|~number of|~weight|~language|~team|~sport|~character|~author|~artist|~title|~keyword|~category|~item",
    "~marke|~produktart|~produkttyp|~farb|~werkstoff|~zielgruppe|~grosse|~merkmal|~hersteller|~muster|~stil|~menge|~modell|~form|~eigenschaft|~preis|~anlass|~geschmack|~artikelart|~warenart|~gewicht|~duft|~einsatz|~ort|~verwendung",
    "~marque|~type de produit|~type d article|~couleur|~matiere|~materiau|~public|~taille|~attribut|~fabricant|~motif|~gout|~quantite|~modele|~forme|~caracteristi|~destinataire|~contenance|~prix|~occasion|~parfum",
    "~marca|~tipo de|~color|~publico|~destinatari|~talla|~tamano|~atributo|~fabricante|~estampado|~sabor|~estilo|~cantidad|~modelo|~caracteristica|~capacidad|~precio|~ocasion",
    "~tipo di|~colore|~materiale|~destinatari|~pubblico|~taglia|~dimension|~attributo|~produttore|~fantasia|~gusto|~quantita|~modello|~caratteristic|~prezzo|~formato",
    "~cor |~cores|~tamanho|~tipo do|~quantidade|~caracter|~preco|~fabricante|~ocasiao|~publico alvo",
    "ブランド|商品種別|商品の種類|製品タイプ|種類|色|素材|材質|対象|サイズ|属性|メーカー|柄|味|スタイル|数量|容量|型番|形状|特徴|カラー|商品タイプ|カテゴリ|人|用途|寸法|機能",
    "品牌|产品类型|產品類型|商品类型|商品類型|商品种类|颜色|顏色|材质|材質|人群|受众|受眾|尺寸|属性|屬性|厂商|廠商|图案|圖案|口味|风格|風格|数量|數量|容量|型号|型號|形状|形狀|特征|特徵|对象|對象|规格|規格|品类|品類|用途|功能|类别|類別|品名|类型|類型|种类|種類",
)

# One phrase, not several.
_add(
    "one",
    "~one phrase|~one keyphrase|~one key phrase|~only one|~a single|~just one|~exactly one|~the one |~one short|~single phrase|~single keyphrase|~single short|~the phrase|~the keyphrase|~a phrase|~a keyphrase|~the key phrase|~a short|~one expression|~the passage|~the words|~the snippet|~one snippet|~one span|~that expression|~one quote|~shortest|~the bit|~the part|~the exact words|~one contiguous|~a snippet|~one fragment|~the fragment|~the expression|~one passage|~one excerpt|~one piece",
    "~genau ein|~nur ein|~eine einzige|~einen einzigen|~ein einziges|~einzige|~die formulierung|~welche formulierung|~eine formulierung|~den ausdruck|~die stelle|~eine wendung|~die wendung|~eine stelle|~einen ausdruck|~die phrase|~eine phrase|~kurze|~die passage|~einen kurzen|~welcher ausdruck|~mit welchen worten",
    "~une seule|~un seul|~une expression|~l expression|~le passage|~la formule|~un passage|~quelle expression|~l extrait|~un extrait|~la phrase|~un court|~une courte|~unique|~le groupe de mots|~quels mots",
    "~una sola|~un solo|~unica|~unico|~la frase|~una frase|~la expresion|~una expresion|~el fragmento|~un fragmento|~un unico|~que frase|~que expresion|~breve|~una locucion",
    "~un unic|~una unic|~l espressione|~un espressione|~la frase|~il passaggio|~un solo|~una sola|~l unica|~l unico|~quale espressione|~il frammento|~un frammento|~breve|~sola",
    "~uma unica|~um unico|~so uma|~apenas uma|~apenas um|~a expressao|~uma expressao|~o trecho|~um trecho|~que expressao|~somente um|~uma so|~a frase|~um so|~breve|~curto",
    "一つだけ|ひとつだけ|1つだけ|一箇所|一か所|一カ所|1か所|1箇所|一語句|一つの|ひとつの|1つの|一つ抜|ひとつ抜|1つ抜|一つ選|短いフレーズ|一点だけ|一言|一節|一つ書|1つ書|一つ挙|ひと言|一句だけ|一つ引用|1つ引用|一か所だけ",
    "一个短语|一個短語|一处|一處|一个词|一個詞|仅一个|僅一個|只一个|唯一|一句|一个片段|一個片段|只摘|只要一|只写一|只寫一|只给一|一小段|一个关键|一個關鍵|一条|一個|一个|1个|1個",
)

# What an opinion is about: where one phrase is asked for, it is one about this.
_add(
    "aspect",
    "~aspect|~on the topic|~about |~topic|~concern|~regarding|~relat|~theme|~touch|~comment|~speak|~talk|~refer|~address|~deal|~mention|~cover|~describ",
    "~aspekt|~thema|~uber |~geht es um|~bezieh|~zum punkt|~zu |~betriff|~auf den|~auf die|~spricht|~aussert",
    "~a propos|~au sujet|~sur |~concern|~porte|~parle|~evoque|~decri|~theme",
    "~aspecto|~sobre |~acerca|~habla|~refier|~trata|~relativ|~tema|~describ",
    "~aspetto|~riguard|~su |~sul|~sulla|~parla|~riferi|~tratta|~descriv",
    "~aspeto|~respeito|~fala|~refer|~trata|~relativ",
    "側面|観点|について|に関する|に関して|触れ|言及|点に|述べ",
    "方面|关于|關於|谈到|談到|提到|描述|涉及|针对|針對|说的|說的|评价",
)

# Writing something new.
_add(
    "write",
    "~translat|~explain|~summari|~sum up|~write |~writ |~describe|~rewrite|~rephrase|~paraphrase|~compose|~draft|~generate|~invent|~create|~convert|~compare|~define|~what is |~what does|~why |~how |~what kind|~tell me what|~in your own words|~own words|~sentence|~words or fewer|~caption|~slogan|~headline|~tagline|~simplif|~shorten|~expand|~turn |~merge|~condense|~reply|~respond|~advise|~advice|~tip |~render|~localis|~localiz|~come up|~into german|~into french|~into spanish|~into italian|~into english|~into japanese|~into chinese|~into portuguese|~in german|~in french|~in spanish|~in italian|~in english|~in japanese|~in portuguese|~in chinese|~give a short|~brief|~elaborate|~state |~correct the|~spell|~formulate|~make up|~propose a|~suggest a|~calculate|~compute|~clarify|~overview|~what do customers|~complete|~produce a|~phrase it|~reword|~help the customer understand|~faq|~bullet|~title for|~name for|~a question|~an answer|~selling point",
    "~ubersetz|~uebersetz|~erklar|~erlaut|~fass|~zusammen|~beschreib|~schreib|~formulier|~umformulier|~verfass|~warum|~wieso|~weshalb|~wozu|~wie |~was ist|~was versteht|~was bedeutet|~definier|~erfind|~erstell|~vergleich|~antworte|~beantwort|~in einem satz|~saetze|~satze|~satz|~slogan|~werbe|~auf deutsch|~auf englisch|~auf franzos|~auf spanisch|~auf italienisch|~ins deutsche|~ins englische|~ins franz|~ins spanische|~ins italienische|~ins japanische|~entwirf|~denk dir|~rechne|~tipp |~kurz |~vereinfach|~kurz zusammen|~stichwort|~formul|~begrund|~berat|~gib einen|~uberleg",
    "~tradui|~expliqu|~resum|~decri|~redig|~reformul|~ecri|~pourquoi|~comment |~qu est ce|~que signifie|~defini|~compar|~invent|~imagin|~repond|~en une phrase|~phrases|~slogan|~en francais|~en anglais|~en allemand|~en espagnol|~en italien|~en japonais|~propos|~cree|~creez|~genere|~raconte|~conseil|~a quoi sert|~present|~calcul|~formul|~conver|~accroche|~mots maximum|~synthese|~simplifi",
    "~traduc|~traduz|~tradu|~explic|~explique|~resum|~describ|~redact|~reformul|~escrib|~por que|~para que|~como |~que es |~que significa|~defin|~compar|~invent|~respond|~en una frase|~frases|~eslogan|~en espanol|~en ingles|~en frances|~en aleman|~en italiano|~en portugues|~al espanol|~al ingles|~al frances|~al aleman|~al italiano|~crea|~genera|~calcul|~consejo|~propon|~sintetiz|~conviert|~convierta|~idea|~simplific",
    "~spieg|~riassum|~descriv|~redig|~riformul|~scriv|~perche|~come |~che cos|~cosa signific|~cosa si intende|~confront|~rispond|~in una frase|~frasi|~in italiano|~in inglese|~in francese|~in tedesco|~in spagnolo|~crea|~inventa|~inventi|~genera|~consiglio|~proponi|~sintesi|~sintetizz|~a cosa serve|~converti|~calcola|~semplific|~dai a chi|~da un|~formul",
    "~explique|~resuma|~resume|~descrev|~redij|~reescrev|~escrev|~o que e|~o que signific|~respond|~em uma frase|~numa frase|~em portugues|~em ingles|~em frances|~em alemao|~em espanhol|~em italiano|~para o|~crie|~invente|~gere |~conselho|~sintes|~convert|~elabor|~dica|~por que|~porque|~como |~simplifi",
    "翻訳|訳して|訳し|説明して|説明せよ|説明を書|説明する文|要約|まとめて|書いて|書き換|言い換|作成|作って|考えて|なぜ|理由|どんな|どのような|とは何|とは|教えて|述べて|文で|英語で|日本語で|フランス語|ドイツ語|スペイン語|イタリア語|中国語|英語に|日本語に|返事|返信|回答文|答えてください|生成|キャッチコピー|タイトル案|紹介文|広告|換算|計算|比較して|違い|解説|定義|変換|短くし|簡潔|文字以内|字以内|字程度|直して|アドバイス|助言|英訳|和訳|紹介して|表して|表現して",
    "翻译|翻譯|译成|譯成|译为|譯為|解释|解釋|说明|說明|总结|總結|概括|概述|写一|寫一|撰写|撰寫|写出一|改写|改寫|重写|重寫|生成|为什么|為什麼|为何|為何|怎么|怎麼|如何|什么是|什麼是|是什么|是什麼|介绍|介紹|描述一下|回答顾客|回复|回覆|广告语|廣告語|一句话|一句話|用英文|用中文|用日文|用法文|成英文|成中文|成日文|成英语|成日语|成法语|成德语|成西班牙|成意大利|英语|英語|德语|德語|法语|日语|换算|換算|计算|計算|比较一下|字以内|字以內|简短|简要|簡要|润色|定义|定義|拟|擬|编写|編寫|想一|给出建议|口号|区别|區別|写|寫|建议|建議|原因|理由",
)

# Placing something on a scale.
_add(
    "scale",
    "~scale|~rate |~rating|~score|~star |~stars|~point|~grade|~from 0|~from 1|~between 0|~between 1|~integer|~whole number|~out of|~degree|~mark |~level|~how ",
    "~skala|~bewert|~sterne|~punkt|~note |~von 0|~von 1|~von eins|~zwischen|~ganzzahl|~ganze zahl|~stufe|~wie ",
    "~echelle|~notez|~etoile|~point|~de 0|~de 1|~entre|~nombre entier|~degre|~combien|~a quel point",
    "~escala|~puntua|~califi|~estrella|~punto|~nota|~entero|~grado|~del 0|~del 1|~valor|~cuant",
    "~scala|~valut|~stell|~punt|~voto|~intero|~da 0|~da 1|~grado|~quant",
    "~avali|~estrel|~pont|~inteiro|~grau|~do 0|~do 1|~quao|~quant",
    "段階|点|星|評価|採点|整数|スコア|点数|満足度|尺度|分|打分|评分|評分|等级|等級|程度|星级|几分|幾分|級",
)

# Naming a language to write in.
_add(
    "language",
    "~in english|~in german|~in french|~in spanish|~in italian|~in portuguese|~in japanese|~in chinese"
    "|~into english|~into german|~into french|~into spanish|~into italian|~into portuguese|~into japanese|~into chinese",
    "~auf deutsch|~auf englisch|~auf franzos|~auf spanisch|~auf italienisch|~auf japanisch|~auf chinesisch|~auf portug"
    "|~ins deutsche|~ins englische|~ins franz|~ins spanische|~ins italienische|~ins japanische|~ins chinesische|~ins portug",
    "~en francais|~en anglais|~en allemand|~en espagnol|~en italien|~en japonais|~en chinois|~en portugais|~vers le",
    "~en espanol|~en ingles|~en frances|~en aleman|~en italiano|~en japones|~en chino|~en portugues"
    "|~al espanol|~al ingles|~al frances|~al aleman|~al italiano|~al japones|~al chino|~al portugues",
    "~in italiano|~in inglese|~in francese|~in tedesco|~in spagnolo|~in giapponese|~in cinese|~in portoghese",
    "~em portugues|~em ingles|~em frances|~em alemao|~em espanhol|~em italiano|~em japones|~em chines"
    "|~para o portugues|~para o ingles|~para o frances|~para o alemao|~para o espanhol|~para o italiano|~para o japones",
    "英語|日本語|ドイツ語|フランス語|スペイン語|イタリア語|中国語|ポルトガル語|和訳|英訳",
    "英文|英语|英語|日语|日語|日文|德语|德語|德文|法语|法語|法文|西班牙语|西班牙語|意大利语|意大利語|中文|葡萄牙语|葡萄牙語",
)

# How an answer made of numbers is to look.
_add(
    "numbers",
    "~number|~numbers|~indices|~index|~ids |~digits|~numeral|~position",
    "~nummer|~nummern|~ziffer|~zahlen|~indizes",
    "~numero|~numeros|~indices|~chiffre|~numeri|~cifre|~indici",
    "番号|数字|インデックス|编号|編號|序号|序號|號碼|号码|索引",
)

# The material is a list.
_add(
    "listed",
    "~list |~lists |~following|~below|~above|~candidates|~candidate|~options|~choices|~items|~products|~these |~aspects|~snippets|~reviews|~queries|~brands|~entries|~them |~each ",
    "~liste|~folgend|~unten|~oben|~kandidat|~produkte|~artikel|~eintrag|~eintrage|~aspekte|~optionen|~diese|~davon",
    "~suivant|~ci dessous|~ci dessus|~candidat|~produits|~articles|~elements|~aspects|~ces |~parmi",
    "~lista|~siguiente|~abajo|~arriba|~productos|~articulos|~elementos|~aspectos|~estos|~estas|~opciones|~de entre",
    "~elenco|~seguent|~sotto|~sopra|~prodotti|~articoli|~elementi|~aspetti|~questi|~queste|~voci|~tra ",
    "~seguinte|~abaixo|~acima|~produtos|~itens|~artigos|~estes|~estas|~opcoes|~dentre|~entre ",
    "以下|次の|下記|上記|一覧|リスト|候補|選択肢|の中から|うち|中から|下の|上の",
    "下面|下列|以下|上述|列表|候选|候選|清单|清單|选项|選項|这些|這些|其中|上面|中选|中選|里选|给出的|給出的",
)

# Requests and the form of an answer: a line with one of these is rarely a product's text.
_add(
    "request",
    "~please|~only |~do not|~don t|~no explanation|~without |~comma|~separated|~answer with|~respond|~reply|~output|~you are|~you re |~given |~your task|~task |~must |~should |~imagine|~consider|~question|~could you|~can you|~would you|~act as|~assume|~i need|~we need|~help ",
    "~bitte|~nur |~ohne |~komma|~durch kommas|~du bist|~sie sind|~antworte|~aufgabe|~gegeben|~ausgabe|~keine |~stell dir|~deine|~ihre|~rolle",
    "~veuillez|~merci|~seulement|~uniquement|~sans |~virgule|~tu es|~vous etes|~reponds|~repond|~tache|~voici|~imagin|~role|~aucune|~ne donne|~ne donner|~s il",
    "~por favor|~solo |~solamente|~unicamente|~sin |~coma|~comas|~eres|~usted es|~responde|~tarea|~dado|~dada|~no des|~imagina|~rol |~separad",
    "~per favore|~soltanto|~solo |~senza |~virgol|~sei |~lei e|~rispondi|~risponda|~compito|~dato|~data|~immagina|~ruolo|~separat",
    "~somente|~apenas|~sem |~virgula|~voce e|~responda|~tarefa|~dado|~dada|~nao |~imagine|~papel|~separad",
    "ください|下さい|せよ|なさい|しましょう|でしょうか|ですか|カンマ|コンマ|のみ|だけ|不要|あなたは|願います|お願い|ますか|してほしい|てね|書かない|こと",
    "请|請|只|不要|无需|無需|逗号|逗號|你是|您是|吗|嗎|呢|任务|任務|麻烦|麻煩|仅|僅|直接|需要|帮|幫|给出|給出|勿",
)

# Labels before material, before the list, before the answer, before the instruction.
_add(
    "material header",
    "~review |~comment|~feedback|~opinion|~query|~search|~keyword|~title|~description|~details|~text |~passage|~product |~item |~listing|~material|~input|~history|~session|~orders|~bought|~viewed|~purchase|~brand |~attribute|~category|~message|~note |~page|~source|~article |~customer|~buyer|~shopper|~user|~cart|~basket|~looking for|~clicked|~actions|~content|~background|~quote|~excerpt|~manual|~data|~context|~term|~original|~reference|~sku|~document|~snippet |~log",
    "~rezension|~bewertung|~anfrage|~suchanfrage|~suche|~titel|~produkttitel|~beschreibung|~produktbeschreibung|~produkt |~artikel |~text|~verlauf|~einkauf|~gekauft|~meinung|~kunden|~nachricht|~marke|~kategorie|~datenblatt|~hintergrund|~eingabe|~quelle|~zitat|~merkmal |~suchbegriff|~warenkorb|~kommentar|~angebot",
    "~avis|~commentaire|~requete|~recherche|~titre|~description|~produit |~article |~fiche|~texte|~historique|~achat|~achete|~client|~message|~marque |~categorie|~contexte|~entree|~source|~panier|~annonce",
    "~resena|~opinion|~consulta|~busqueda|~titulo|~descripcion|~producto |~articulo |~ficha|~texto|~historial|~compra|~comprado|~cliente|~mensaje|~marca |~categoria|~contexto|~entrada|~fuente|~comentario|~anuncio|~valoracion|~carrito",
    "~recensione|~opinione|~ricerca|~titolo|~descrizione|~prodotto |~articolo |~scheda|~testo|~cronologia|~acquist|~comprato|~cliente|~messaggio|~marca |~categoria|~contesto|~fonte|~commento|~annuncio|~carrello|~interrogazione",
    "~avaliacao|~opiniao|~busca|~pesquisa|~titulo|~descricao|~produto |~artigo |~texto|~historico|~compra|~comprei|~mensagem|~categoria|~contexto|~fonte|~comentario|~anuncio|~carrinho|~resenha",
    "レビュー|口コミ|検索|クエリ|商品タイトル|商品名|タイトル|説明|商品説明|商品 |本文|文章|テキスト|履歴|購入|閲覧|お客様|メモ|ブランド|カテゴリ|属性|参考|抜粋|紹介文|背景|原文|入力|要望|メッセージ|問い合わせ|コメント|感想|資料|注文|カート",
    "评论|評論|评价|評價|查询|查詢|搜索|搜尋|标题|標題|商品名|描述|介绍|介紹|商品 |产品 |產品 |文本|文字|文章|历史|歷史|购买|購買|浏览|瀏覽|顾客|顧客|买家|買家|用户|用戶|备注|備注|品牌|类别|類別|属性|屬性|参考|參考|摘录|摘錄|留言|订单|訂單|背景|原文|输入|輸入|資料|资料|详情|說明|说明|关键词|卖家|购物车",
)
_add(
    "history header",
    "~history|~session|~past |~previous|~already|~bought|~purchased|~viewed|~recent|~cart|~basket|~clicked|~ordered",
    "~verlauf|~gekauft|~bisher|~fruher|~zuletzt|~warenkorb|~historique|~achete|~precedent|~panier|~historial|~comprado|~anterior|~carrito|~cronologia|~acquist|~comprato|~precedent|~carrello|~historico|~comprei|~carrinho",
    "履歴|購入|最近|閲覧|注文|历史|歷史|购买|購買|浏览|瀏覽|已购|已購|订单|訂單|记录|記錄",
)
_add(
    "format header",
    "~format|~example|~beispiel|~exemple|~ejemplo|~esempio|~exemplo|形式|格式|示例|例",
)
_add(
    "list header",
    "~options|~choices|~list |~lists |~products|~candidates|~candidate|~items|~aspects|~snippets|~reviews|~queries|~brands|~sentences|~titles|~comments|~results|~answers|~alternatives|~entries|~categories|~keywords|~statements|~to rank|~to choose|~possible|~terms|~attributes|~searches|~articles|~offers|~phrases",
    "~liste|~produktliste|~produkte|~optionen|~kandidaten|~artikel |~eintrage|~aspekte|~antwortmoglichkeiten|~auswahl|~zur auswahl|~rezensionen|~bewertungen|~anfragen|~marken|~suchanfragen|~angebote|~kommentare|~titel zur|~moglichkeiten|~antworten|~posten|~bewerber",
    "~choix|~produits|~candidats|~articles|~elements|~avis clients|~requetes|~marques|~reponses|~propositions|~possibilites|~extraits|~commentaires|~offres|~recherches",
    "~opciones|~lista|~productos|~candidatos|~articulos|~elementos|~aspectos|~resenas|~opiniones|~consultas|~marcas|~respuestas|~alternativas|~ofertas|~busquedas|~fragmentos|~frases",
    "~opzioni|~alternative|~elenco|~prodotti|~candidati|~articoli|~elementi|~voci|~aspetti|~recensioni|~ricerche|~marche|~risposte|~scelte|~offerte|~opinioni|~frasi|~scelta",
    "~opcoes|~produtos|~itens|~candidatas|~avaliacoes|~buscas|~respostas|~escolhas|~opinioes|~pesquisas|~artigos|~trechos",
    "選択肢|一覧|リスト|候補|の断片|項目",
    "选项|選項|列表|候选|候選|清单|清單|备选|備選|待选|待選|待排|可选|片段|条目|項目",
)
_add(
    "cue",
    "~output|~answer|~response|~result|~solution|~your answer|~reply|~ranking |~ids",
    "~antwort|~ausgabe|~ergebnis|~losung|~reponse|~sortie|~resultat|~respuesta|~salida|~resultado|~risposta|~risultato|~resposta|~saida",
    "出力|回答|答え|解答|結果|答案|输出|輸出|结果|你的答案",
)
_add(
    "instruction header",
    "~task|~exercise|~ejercicio|~esercizio|~exercice|~exercicio|~ubung|~instruction|~question|~role|~format|~note |~goal|~entity|~entities|~type|~aspect|~wanted|~language|~target|~example|~prompt|~request|~todo|~job|~assignment|~system|~problem",
    "~aufgabe|~anweisung|~entitat|~entidad|~entita|~entite|~typ |~tipo|~aspekt|~aspecto|~aspetto|~aspeto|~gesucht|~sprache|~langue|~idioma|~lingua|~heraussuchen|~relever|~frage|~rolle|~format|~hinweis|~auftrag|~beispiel|~tache|~consigne|~role|~exemple|~mission|~tarea|~instruccion|~pregunta|~rol |~formato|~ejemplo|~compito|~istruzion|~domanda|~ruolo|~esempio|~tarefa|~instrucao|~instrucoes|~pergunta|~papel|~exemplo|~mision|~missao",
    "練習|练习|練習題|エンティティ|固有表現|实体|實體|类型|類型|種類|対象|側面|観点|方面|对象|語言|语言|言語|課題|指示|問題|問い|質問|提问|提問|役割|形式|タスク|依頼|作業|設問|例|任务|任務|指令|问题|問題|角色|格式|要求|示例|课题|題目|题目|需要",
)

# A kind of phrase may be missing from the text.
_add(
    "may be empty",
    "~if none|~if there is none|~if there are none|~if no |~if nothing|~none if|~empty if|~leave empty|~leave it empty|~empty list|~or none|~nothing if|~if it has none|~if absent|~otherwise none|~if not present|~blank if|~leave blank",
    "~falls keine|~wenn keine|~falls nichts|~wenn nichts|~leer lassen|~s il n y en a|~si aucun|~s il n y a|~liste vide|~si no hay|~si no aparece|~vacio|~se non ce|~se non c e|~se nessun|~vuoto|~se nao houver|~se nenhum|~vazio|~lista vazia|~lista vacia|~lista vuota",
    "ない場合|なければ|無ければ|該当なし|如果没有|若没有|若無|如果沒有|没有则|沒有則|如无|如無|留空",
)

# A line that says how to answer, or a sentence that only the first line of counts.
_add(
    "title",
    "~title|~translat|~name |~headline|~slogan|~titel|~ubersetz|~titre|~tradui|~titulo|~traduc|~traduz|~titolo|~traduci|~traduca",
    "タイトル|商品名|翻訳|訳し|标题|標題|翻译|翻譯|译成|譯成",
)
