/// The words that exports and people write above columns.
enum ColumnVocabulary {
  /// What columns hold, with the folded names of each.
  ///
  /// English names first, then those of Spanish, Portuguese, French, Italian, German, Dutch, Polish,
  /// Turkish, Russian, Chinese, Japanese and Korean exports and sheets.
  static let names: [(TableMeaning, String)] = [
    (
      .title,
      """
      title titles articletitle documenttitle itemtitle papertitle publicationtitlearticle
      primarytitle titleprimary studytitle reporttitle citationtitle recordtitle displayname
      worktitle articlename papername maintitle titleofarticle titleofpaper titleofstudy
      titleenglish englishtitle titulo titulos titre titolo titel tytul baslik название заглавие
      题名 标题 题目 篇名 论文题目 標題 タイトル 論文名 論題 제목 논문명
      """
    ),
    (
      .originalTitle,
      """
      originaltitle vernaculartitle titleoriginal nonenglishtitle foreigntitle alternatetitle
      translatedtitle originaltitel titreoriginal titulooriginal
      """
    ),
    (.subtitle, "subtitle titlesubtitle untertitel soustitre subtitulo"),
    (
      .authors,
      """
      authors author authornames authorname authorslist authorlist allauthors primaryauthors
      authorsprimary firstauthors creator creators contributors contributor namesofauthors
      bookauthors dcauthor authorsabbrev authorshipsauthordisplayname authorsandaffiliationnames
      authorships inventors autores autor auteurs auteur autori autore autoren verfasser
      verfasserinnen autorzy yazarlar авторы автор 作者 著者 저자
      """
    ),
    (
      .fullAuthors,
      "authorfullnames authorsfullnames authorsfull fullauthornames authorfullname authornamesfull"
    ),
    (
      .groupAuthors, "groupauthors corporateauthors corporateauthor bookgroupauthors collectivename"
    ),
    (
      .editors,
      """
      editors editor bookeditors secondaryauthors authorssecondary parentauthors serieseditor
      conferenceeditors herausgeber editores editeurs
      """
    ),
    (
      .year,
      """
      year years publicationyear publishedyear pubyear yearpublished yearofpublication
      publishingyear yearpub publishyear articleyear studyyear yearofstudy ano anos annee anno
      jahr erscheinungsjahr jaar rok yil год 年 年份 出版年 発行年 연도 발행연도
      """
    ),
    (.month, "month publicationmonth publishedmonth pubmonth mes mois mese monat maand 月"),
    (.day, "day publicationday publishedday pubday dia jour 日"),
    (
      .issued,
      """
      date issued publicationdate datepublished pubdate dateofpublication publisheddate published
      issuedate coverdate publicationdateprint printpublicationdate dp publicationcoverdate
      dateissued fecha datepublication datum erscheinungsdatum data publicatiedatum дата 发表日期
      发表时间 出版日期
      """
    ),
    (
      .online,
      """
      online earlyaccessdate onlinedate publicationdateonline epubdate electronicpublicationdate
      onlinepublicationdate epublicationdate dateonline firstpublishedonline
      """
    ),
    (
      .container,
      """
      container journal journals journalbook sourcetitle publicationtitle publicationname
      journaltitle periodicalfull journalname periodical fulljournalname fulljournaltitle
      secondarytitle titlesecondary parenttitle pubtitle publication containertitle venue
      publicationvenue sourcename ispartof periodicaltitle periodicalname journalfull
      journalfullname nameofjournal magazine alternatetitle3 primarylocationsourcedisplayname
      hostvenuedisplayname hostvenue revista periodico revue rivista zeitschrift tijdschrift
      czasopismo dergi журнал 期刊 刊名 来源 文献来源 雑誌名 掲載誌 誌名 저널 학술지명
      """
    ),
    (
      .bookTitle,
      """
      booktitle anthologytitle proceedingstitle proceedings conferencetitle conferencename
      conference booktitles titleofbook conferenceproceedings parentbook
      """
    ),
    (
      .abbreviation,
      """
      abbreviatedsourcetitle journalabbreviation journalabbr periodicalabbrev abbreviatedjournal
      journaliso journalisoabbreviation abbreviatedtitle isoabbreviation alternatetitle2
      alternatetitle1 shortjournal journalshort journalabbreviatedname alternatename
      """
    ),
    (.source, "source quelle fuente fonte"),
    (
      .citation,
      """
      citation reference bibliographiccitation sourcecitation fullcitation biblio bibliography
      sourcedetails
      """
    ),
    (
      .volume,
      """
      volume vol volumenumber journalvolume volumeno volumen tome bibliovolume tom том 卷 巻 권
      """
    ),
    (
      .issue,
      """
      issue issuenumber number no issueno journalissue num numero nr heft ausgabe numerodeserie
      biblioissue nummer номер 期 号 호
      """
    ),
    (
      .pages,
      """
      pages page pagination pagerange pagenumbers pp pagestartend pageno paginas pagina seiten
      paginering strony страницы 页码 页 頁 ページ 페이지
      """
    ),
    (
      .firstPage,
      """
      firstpage startpage pagestart beginningpage startingpage pagefirst spage bibliofirstpage
      beginpage pagebegin
      """
    ),
    (.lastPage, "lastpage endpage pageend endingpage pagelast epage bibliolastpage"),
    (
      .articleNumber,
      """
      articlenumber artno articleno articleid elocationid elocator articlenum artnum
      """
    ),
    (
      .doi,
      """
      doi dois itemdoi doinumber doilink doiurl digitalobjectidentifier articledoi idsdoi
      documentdoi externalidsdoi
      """
    ),
    (
      .pmid,
      """
      pmid pubmedid medlinepmid pubmed pmids medlineid pubmednumber idspmid pubmedpmid
      externalidspubmed pubmedidpmid medlineui
      """
    ),
    (.pmcid, "pmcid pmcids pmc pmcidnumber pubmedcentralid idspmcid externalidspubmedcentral"),
    (
      .issn,
      """
      issn issns eissn issne electronicissn printissn pissn onlineissn issnprint issnonline
      issnelectronic linkingissn isbnissn issnisbn standardnumber serialnumber
      primarylocationsourceissn primarylocationsourceissnl internationalstandardnumber
      """
    ),
    (.isbn, "isbn isbns eisbn printisbn isbn13 isbn10 isbnprint isbnelectronic"),
    (
      .abstract,
      """
      abstract abstracts abstracttext abstractnote abstractenglish notesabstract
      documentabstract articleabstract paperabstract englishabstract resumen resumo resume
      riassunto sommario zusammenfassung kurzfassung samenvatting streszczenie ozet аннотация
      реферат 摘要 抄録 要旨 초록
      """
    ),
    (.otherAbstract, "originalabstract otherabstract abstractoriginal translatedabstract summary"),
    (
      .keywords,
      """
      keywords keyword authorkeywords indexkeywords keywordsplus keywordlist subjects subject
      subjectheadings subjectterms descriptors meshterms mesh meshheadings meshkeywords
      emtreedrugindextermsmajorfocus emtreedrugindexterms emtreemedicalindextermsmajorfocus
      emtreemedicalindexterms indexterms ieeeterms inspeccontrolledterms inspecnoncontrolledterms
      inspectoncontrolledterms controlledterms thesaurusterms manualtags automatictags
      keywordsdisplayname identifierskeywords keywordsauthor articlekeywords palabrasclave
      palavraschave motscles parolechiave schlagworter schlagworte stichworter trefwoorden
      slowakluczowe anahtarkelimeler ключевыеслова 关键词 关键字 キーワード 키워드
      """
    ),
    (
      .language,
      """
      language languages languageoforiginaldocument articlelanguage publicationlanguage
      documentlanguage originallanguage lang idioma langue lingua sprache taal jezyk язык 语言
      """
    ),
    (
      .url,
      """
      url urls link links weblink webaddress fulltextlink embaselink plink externalurl articleurl
      sourceurls sourceurl documenturl doclink permalink permanentlink scopuslink landingpage
      primarylocationlandingpageurl landingpageurl articlelink fulltexturl uri website dimensionsurl
      linkattachments pubmedlink consensuslink itemurl recordurl enlace lien リンク
      """
    ),
    (
      .publisher,
      """
      publisher publishers bookpublisher publishername primarylocationsourcehostorganizationname
      editorial editora editeur editore verlag uitgever wydawnictwo издательство 出版社 出版者
      """
    ),
    (
      .institution,
      "institution university school schoolname universityinstitution degreeinstitution college"
    ),
    (.awardingBody, "awardingbody degreegrantor grantor"),
    (.degree, "degree degreename thesistype qualificationname"),
    (.supervisors, "supervisors supervisor advisor advisors thesisadvisor betreuer"),
    (
      .type,
      """
      type types documenttype publicationtype itemtype typeofreference referencetype doctype
      publicationtypes articletype contenttype recordtype sourcetype typename refworkstype
      typeofwork materialtype studypublicationtype typecrossref entrytype pubtype tipo
      tipodedocumento typededocument dokumenttyp documenttypes 文献类型
      """
    ),
    (
      .sourceID,
      """
      recordid sourceid id key internalid refid referenceid rayyanid itemid citationkey
      citekey bibtexkey uniqueid customid recordnumber recordno referencenumber rid studyid
      """
    ),
    (
      .accession,
      """
      eid utuniquewosid ut uniquewosid wosid accessionnumber accessionno accession pui
      embaseaccessionid lensid openalexid scopusid centralid cochraneid cochranereviewid storeid
      ericnumber publicationid corpusid semanticscholarid idsopenalex an documentidentifier extid
      """
    ),
    (.toolNumber, "covidence covidenceid covidencenumber ref refnumber number1"),
    (
      .registrations,
      """
      clinicaltrialnumbers trialregistration registrations registration trialregistrationnumber
      clinicaltrialnumber nctnumber trialid registrationnumber clinicaltrialsgovid trialnumber
      """
    ),
    (.extra, "extra"),
    (
      .labels,
      """
      tags tag notes note status comments comment codes verdict votes reviewernotes stage
      relevant relevance maybe reason reasons exclusionreasons usernotes custom1 custom2
      labelnotes criterion notiz bemerkung bemerkungen duplicateid exportednotes
      """
    ),
    (.flag, "isretracted isparatext retracted retraction"),
    (.synth, "synth"),
  ]
}
