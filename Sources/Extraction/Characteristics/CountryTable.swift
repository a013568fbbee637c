/// The countries that reports name, in the short form that tables show.
///
/// Names that are more often something else (Georgia, Chad, American, English) are left out.
enum CountryTable {
  /// A name as a report writes it, in lower case, and the country.
  struct Row {
    let name: String
    let country: String
  }

  static let names = rows(
    """
    afghanistan=Afghanistan; albania=Albania; algeria=Algeria; argentina=Argentina;
    armenia=Armenia; australia=Australia; austria=Austria; azerbaijan=Azerbaijan;
    bangladesh=Bangladesh; belarus=Belarus; belgium=Belgium; benin=Benin; bolivia=Bolivia;
    botswana=Botswana; brazil=Brazil; bulgaria=Bulgaria; cambodia=Cambodia; cameroon=Cameroon;
    canada=Canada; chile=Chile; china=China; colombia=Colombia; croatia=Croatia; cuba=Cuba;
    cyprus=Cyprus; denmark=Denmark; ecuador=Ecuador; egypt=Egypt; estonia=Estonia;
    ethiopia=Ethiopia; finland=Finland; france=France; gambia=Gambia; germany=Germany;
    ghana=Ghana; greece=Greece; guatemala=Guatemala; haiti=Haiti; honduras=Honduras;
    hungary=Hungary; iceland=Iceland; india=India; indonesia=Indonesia; iran=Iran; iraq=Iraq;
    ireland=Ireland; israel=Israel; italy=Italy; jamaica=Jamaica; japan=Japan; jordan=Jordan;
    kazakhstan=Kazakhstan; kenya=Kenya; kosovo=Kosovo; kuwait=Kuwait; laos=Laos; latvia=Latvia;
    lebanon=Lebanon; liberia=Liberia; libya=Libya; lithuania=Lithuania; luxembourg=Luxembourg;
    madagascar=Madagascar; malawi=Malawi; malaysia=Malaysia; mali=Mali; malta=Malta;
    mexico=Mexico; moldova=Moldova; mongolia=Mongolia; montenegro=Montenegro; morocco=Morocco;
    mozambique=Mozambique; myanmar=Myanmar; namibia=Namibia; nepal=Nepal; nicaragua=Nicaragua;
    niger=Niger; nigeria=Nigeria; norway=Norway; oman=Oman; pakistan=Pakistan;
    palestine=Palestine; panama=Panama; paraguay=Paraguay; peru=Peru; philippines=Philippines;
    poland=Poland; portugal=Portugal; qatar=Qatar; romania=Romania; russia=Russia;
    rwanda=Rwanda; senegal=Senegal; serbia=Serbia; singapore=Singapore; slovakia=Slovakia;
    slovenia=Slovenia; somalia=Somalia; spain=Spain; sudan=Sudan; sweden=Sweden;
    switzerland=Switzerland; syria=Syria; taiwan=Taiwan; tanzania=Tanzania; thailand=Thailand;
    tunisia=Tunisia; turkey=Turkey; uganda=Uganda; ukraine=Ukraine; uruguay=Uruguay;
    uzbekistan=Uzbekistan; venezuela=Venezuela; vietnam=Vietnam; yemen=Yemen; zambia=Zambia;
    zimbabwe=Zimbabwe; england=England; scotland=Scotland; wales=Wales; united kingdom=UK;
    great britain=UK; britain=UK; uk=UK; u.k.=UK; united states of america=USA;
    united states=USA; usa=USA; u.s.a.=USA; u.s.=USA; us=USA; new zealand=New Zealand;
    aotearoa=New Zealand; northern ireland=Northern Ireland; republic of ireland=Ireland;
    south africa=South Africa; south korea=South Korea; republic of korea=South Korea;
    korea=South Korea; hong kong=Hong Kong; saudi arabia=Saudi Arabia; sri lanka=Sri Lanka;
    costa rica=Costa Rica; sierra leone=Sierra Leone; ivory coast=Côte d’Ivoire;
    burkina faso=Burkina Faso; papua new guinea=Papua New Guinea; czech republic=Czechia;
    czechia=Czechia; the netherlands=Netherlands; netherlands=Netherlands;
    united arab emirates=United Arab Emirates; el salvador=El Salvador;
    puerto rico=Puerto Rico; bosnia and herzegovina=Bosnia and Herzegovina;
    north macedonia=North Macedonia; türkiye=Turkey; viet nam=Vietnam; macau=Macau;
    trinidad and tobago=Trinidad and Tobago
    """
  )

  static let adjectives = rows(
    """
    norwegian=Norway; swedish=Sweden; danish=Denmark; finnish=Finland; icelandic=Iceland;
    dutch=Netherlands; belgian=Belgium; german=Germany; austrian=Austria; swiss=Switzerland;
    french=France; italian=Italy; spanish=Spain; portuguese=Portugal; irish=Ireland;
    scottish=Scotland; welsh=Wales; british=UK; polish=Poland; greek=Greece; israeli=Israel;
    turkish=Turkey; australian=Australia; canadian=Canada; japanese=Japan; korean=South Korea;
    taiwanese=Taiwan; singaporean=Singapore; brazilian=Brazil; chilean=Chile;
    ethiopian=Ethiopia; nigerian=Nigeria; ghanaian=Ghana; kenyan=Kenya; malaysian=Malaysia;
    thai=Thailand; iranian=Iran; jordanian=Jordan; czech=Czechia; hungarian=Hungary;
    slovenian=Slovenia; croatian=Croatia; maltese=Malta; estonian=Estonia; latvian=Latvia;
    lithuanian=Lithuania
    """
  )

  private static func rows(_ table: String) -> [Row] {
    table.split(whereSeparator: { $0 == ";" || $0 == "\n" }).compactMap { cell in
      let parts = cell.split(separator: "=")
      guard parts.count == 2 else { return nil }
      return Row(name: parts[0].drop { $0 == " " }.description, country: String(parts[1]))
    }
  }
}
