//! Every language that a tag may name: its code, the script it is written in, and its name for itself.
//!
//! Own names and other codes are from CLDR 47 (and, for languages of newcomers to Norway that CLDR lacks, from the
//! language communities' own sites). A code that is not here is refused: a tag that nobody knows would silently get
//! English plurals and a left-to-right screen.

/// One language, or a regional or written form of one that has a name of its own.
pub(super) struct Known {
    /// The canonical code, `nb` or `fa-AF`.
    pub code: &'static str,
    /// ISO 15924 code of the script it is written in unless a tag says otherwise.
    pub script: &'static str,
    /// The language's name for itself.
    pub own_name: &'static str,
    /// Codes that mean the same: ISO 639-2 and 639-3, retired ones, and macrolanguages in their usual sense.
    pub other_codes: &'static [&'static str],
}

const fn known(
    code: &'static str,
    script: &'static str,
    own_name: &'static str,
    other_codes: &'static [&'static str],
) -> Known {
    Known {
        code,
        script,
        own_name,
        other_codes,
    }
}

/// The language whose canonical code this is.
pub(super) fn by_code(code: &str) -> Option<&'static Known> {
    let at = LANGUAGES.binary_search_by(|known| known.code.cmp(code));
    at.ok().map(|index| &LANGUAGES[index])
}

/// The language that has this code as its canonical or as another one.
pub(super) fn by_any_code(code: &str) -> Option<&'static Known> {
    let other = || {
        LANGUAGES
            .iter()
            .find(|known| known.other_codes.contains(&code))
    };
    by_code(code).or_else(other)
}

/// In the order of their codes.
#[rustfmt::skip]
pub(super) const LANGUAGES: &[Known] = &[
    known("aa", "Latn", "Qafar", &["aar"]),
    known("ab", "Cyrl", "Аԥсшәа", &["abk"]),
    known("acm", "Arab", "عراقي", &[]),
    known("ady", "Cyrl", "адыгабзэ", &[]),
    known("aeb", "Arab", "تونسي", &[]),
    known("af", "Latn", "Afrikaans", &["afr"]),
    known("aii", "Syrc", "ܣܘܪܝܬ", &[]),
    known("ak", "Latn", "Akan", &["aka", "fat", "tw", "twi"]),
    known("am", "Ethi", "አማርኛ", &["amh"]),
    known("an", "Latn", "aragonés", &["arg"]),
    known("apc", "Arab", "العامية الشامية", &["ajp"]),
    known("apd", "Arab", "سوداني", &[]),
    known("ar", "Arab", "العربية", &["ara", "arb"]),
    known("ary", "Arab", "الدارجة", &[]),
    known("arz", "Arab", "مصري", &[]),
    known("as", "Beng", "অসমীয়া", &["asm"]),
    known("ast", "Latn", "asturianu", &[]),
    known("av", "Cyrl", "магӀарул мацӀ", &["ava"]),
    known("az", "Latn", "azərbaycanca", &["aze", "azj"]),
    known("azb", "Arab", "تۆرکجه", &[]),
    known("ba", "Cyrl", "башҡорт теле", &["bak"]),
    known("bal", "Arab", "بلۆچی", &["bcc", "bgp"]),
    known("be", "Cyrl", "беларуская", &["bel"]),
    known("bej", "Latn", "Bidhaawyeet", &[]),
    known("bem", "Latn", "Ichibemba", &[]),
    known("bg", "Cyrl", "български", &["bul"]),
    known("bgn", "Arab", "بلوچی (رخشانی)", &[]),
    known("bho", "Deva", "भोजपुरी", &["bh", "bih"]),
    known("bm", "Latn", "bamanakan", &["bam"]),
    known("bn", "Beng", "বাংলা", &["ben"]),
    known("bo", "Tibt", "བོད་སྐད་", &["bod", "tib"]),
    known("br", "Latn", "brezhoneg", &["bre"]),
    known("bs", "Latn", "bosanski", &["bos"]),
    known("byn", "Ethi", "ብሊን", &[]),
    known("ca", "Latn", "català", &["cat"]),
    known("ce", "Cyrl", "нохчийн", &["che"]),
    known("ceb", "Latn", "Cebuano", &[]),
    known("cfm", "Latn", "Falam", &[]),
    known("ckb", "Arab", "کوردی (سۆرانی)", &[]),
    known("cnh", "Latn", "Lai holh", &[]),
    known("crh", "Latn", "qırımtatarca", &[]),
    known("cs", "Latn", "čeština", &["ces", "cze"]),
    known("ctd", "Latn", "Zopau", &[]),
    known("cv", "Cyrl", "чӑваш", &["chv"]),
    known("cy", "Latn", "Cymraeg", &["cym", "wel"]),
    known("da", "Latn", "dansk", &["dan"]),
    known("de", "Latn", "Deutsch", &["deu", "ger"]),
    known("din", "Latn", "Thuɔŋjäŋ", &["dib", "dik", "dip", "diw"]),
    known("diq", "Latn", "Zazakî", &["kiu", "zza"]),
    known("doi", "Deva", "डोगरी", &["dgo"]),
    known("dv", "Thaa", "ދިވެހި", &["div"]),
    known("dz", "Tibt", "རྫོང་ཁ", &["adp", "dzo"]),
    known("ee", "Latn", "eʋegbe", &["ewe"]),
    known("eky", "Kali", "ꤊꤢ꤬ꤛꤢ꤬", &[]),
    known("el", "Grek", "Ελληνικά", &["ell", "gre"]),
    known("en", "Latn", "English", &["eng"]),
    known("es", "Latn", "español", &["spa"]),
    known("et", "Latn", "eesti", &["ekk", "est"]),
    known("eu", "Latn", "euskara", &["baq", "eus"]),
    known("fa", "Arab", "فارسی", &["fas", "per", "pes"]),
    known("fa-AF", "Arab", "دری", &["prs"]),
    known("ff", "Latn", "Pulaar", &["fuc", "fuf", "ful"]),
    known("fi", "Latn", "suomi", &["fin"]),
    known("fil", "Latn", "Filipino", &["tgl", "tl"]),
    known("fkv", "Latn", "kvääni", &[]),
    known("fo", "Latn", "føroyskt", &["fao"]),
    known("fr", "Latn", "français", &["fra", "fre"]),
    known("fur", "Latn", "bèle fòòr", &[]),
    known("fy", "Latn", "Frysk", &["fry"]),
    known("ga", "Latn", "Gaeilge", &["gle"]),
    known("gaa", "Latn", "Gã", &[]),
    known("gd", "Latn", "Gàidhlig", &["gla"]),
    known("gl", "Latn", "galego", &["glg"]),
    known("glk", "Arab", "گیلکی", &[]),
    known("gn", "Latn", "avañe’ẽ", &["grn"]),
    known("gu", "Gujr", "ગુજરાતી", &["guj", "prp"]),
    known("ha", "Latn", "Hausa", &["hau"]),
    known("haz", "Arab", "هزارگی", &[]),
    known("he", "Hebr", "עברית", &["heb", "iw"]),
    known("hi", "Deva", "हिन्दी", &["hin"]),
    known("hr", "Latn", "hrvatski", &["hrv", "scr"]),
    known("ht", "Latn", "Kreyòl Ayisyen", &["hat"]),
    known("hu", "Latn", "magyar", &["hun"]),
    known("hy", "Armn", "հայերեն", &["arm", "hye"]),
    known("id", "Latn", "Bahasa Indonesia", &["in", "ind"]),
    known("ig", "Latn", "Igbo", &["ibo"]),
    known("inh", "Cyrl", "гӀалгӀай мотт", &[]),
    known("is", "Latn", "íslenska", &["ice", "isl"]),
    known("it", "Latn", "italiano", &["ita"]),
    known("iu", "Cans", "ᐃᓄᒃᑎᑐᑦ", &["ike", "iku"]),
    known("ja", "Jpan", "日本語", &["jpn"]),
    known("jv", "Latn", "Basa Jawa", &["jav", "jw"]),
    known("ka", "Geor", "ქართული", &["geo", "kat"]),
    known("kaa", "Cyrl", "қарақалпақша", &[]),
    known("kab", "Latn", "Taqbaylit", &[]),
    known("kbd", "Cyrl", "адыгэбзэ", &[]),
    known("kea", "Latn", "kabuverdianu", &[]),
    known("kg", "Latn", "Kikongo", &["kon"]),
    known("khq", "Latn", "Koyra ciini", &[]),
    known("ki", "Latn", "Gĩkũyũ", &["kik"]),
    known("kjp", "Mymr", "ဖၠုံ", &[]),
    known("kk", "Cyrl", "қазақша", &["kaz"]),
    known("kl", "Latn", "kalaallisut", &["kal"]),
    known("kln", "Latn", "Kalenjin", &["spy"]),
    known("km", "Khmr", "ខ្មែរ", &["khm"]),
    known("kmr", "Latn", "kurdî (kurmancî)", &["ku", "kur"]),
    known("kmr-Arab", "Arab", "کوردی (کرمانجی)", &[]),
    known("kn", "Knda", "ಕನ್ನಡ", &["kan"]),
    known("ko", "Kore", "한국어", &["kor"]),
    known("kok", "Deva", "कोंकणी", &["knn"]),
    known("kpe", "Latn", "Kpɛlɛɛ", &["xpe"]),
    known("kri", "Latn", "Krio", &[]),
    known("ks", "Arab", "کٲشُر", &["kas"]),
    known("ksw", "Mymr", "ကညီကျိၤ", &[]),
    known("kun", "Latn", "Kunama", &[]),
    known("ky", "Cyrl", "кыргызча", &["kir"]),
    known("lb", "Latn", "Lëtzebuergesch", &["ltz"]),
    known("lez", "Cyrl", "лезги", &[]),
    known("lg", "Latn", "Luganda", &["lug"]),
    known("lir", "Latn", "Liberian English", &[]),
    known("ln", "Latn", "lingála", &["lin"]),
    known("lo", "Laoo", "ລາວ", &["lao"]),
    known("lrc", "Arab", "لۊری شومالی", &[]),
    known("lt", "Latn", "lietuvių", &["lit"]),
    known("lu", "Latn", "Tshiluba", &["lub"]),
    known("lua", "Latn", "Tshiluba (lua)", &[]),
    known("luo", "Latn", "Dholuo", &[]),
    known("luy", "Latn", "Luluhia", &["bxk"]),
    known("lv", "Latn", "latviešu", &["lav", "lvs"]),
    known("mai", "Deva", "मैथिली", &[]),
    known("mas", "Latn", "Maa", &[]),
    known("men", "Latn", "Mɛnde", &[]),
    known("mfe", "Latn", "kreol morisien", &[]),
    known("mg", "Latn", "Malagasy", &["mlg", "plt"]),
    known("mi", "Latn", "Māori", &["mao", "mri"]),
    known("mk", "Cyrl", "македонски", &["mac", "mkd"]),
    known("ml", "Mlym", "മലയാളം", &["mal"]),
    known("mls", "Latn", "Masarak", &[]),
    known("mn", "Cyrl", "монгол", &["khk", "mon"]),
    known("mni", "Beng", "মৈতৈলোন্", &[]),
    known("mnk", "Latn", "Mandinka", &[]),
    known("mnw", "Mymr", "ဘာသာမန်", &[]),
    known("mr", "Deva", "मराठी", &["mar"]),
    known("ms", "Latn", "Bahasa Melayu", &["may", "msa", "zsm"]),
    known("mt", "Latn", "Malti", &["mlt"]),
    known("my", "Mymr", "မြန်မာ", &["bur", "mya"]),
    known("mzn", "Arab", "مازرونی", &[]),
    known("nar", "Latn", "Nara", &[]),
    known("nb", "Latn", "norsk bokmål", &["no", "nob", "nor"]),
    known("nd", "Latn", "isiNdebele", &["nde"]),
    known("ne", "Deva", "नेपाली", &["nep", "npi"]),
    known("nl", "Latn", "Nederlands", &["dut", "nld"]),
    known("nn", "Latn", "norsk nynorsk", &["nno"]),
    known("nqo", "Nkoo", "ߒߞߏ", &[]),
    known("nr", "Latn", "isiNdebele", &["nbl"]),
    known("nso", "Latn", "Sesotho sa Leboa", &[]),
    known("nus", "Latn", "Thok Naath", &[]),
    known("ny", "Latn", "Chichewa", &["nya"]),
    known("nyn", "Latn", "Runyankore", &[]),
    known("oc", "Latn", "occitan", &["oci"]),
    known("om", "Latn", "Afaan Oromoo", &["gaz", "hae", "orm"]),
    known("or", "Orya", "ଓଡ଼ିଆ", &["ori", "ory"]),
    known("os", "Cyrl", "ирон", &["oss"]),
    known("pa", "Guru", "ਪੰਜਾਬੀ", &["pan"]),
    known("pa-Arab", "Arab", "پنجابی", &[]),
    known("pap", "Latn", "Papiamentu", &[]),
    known("pcm", "Latn", "Naijíriá Píjin", &[]),
    known("pl", "Latn", "polski", &["pol"]),
    known("pnb", "Arab", "پنجابی", &[]),
    known("ps", "Arab", "پښتو", &["pbt", "pbu", "pst", "pus"]),
    known("pt", "Latn", "português", &["por"]),
    known("pt-BR", "Latn", "português (Brasil)", &[]),
    // Kept by ISO 639-2 for local use: languages of imported forms that nobody recognised.
    known("qaa", "Latn", "qaa", &[]),
    known("qab", "Latn", "qab", &[]),
    known("qac", "Latn", "qac", &[]),
    known("qad", "Latn", "qad", &[]),
    known("qu", "Latn", "Runasimi", &["que", "quz"]),
    known("rhg", "Latn", "Ruáingga", &[]),
    known("rif", "Latn", "Tarifit", &[]),
    known("rn", "Latn", "Ikirundi", &["run"]),
    known("ro", "Latn", "română", &["mo", "mol", "ron", "rum"]),
    known("rom", "Latn", "romani", &["rml", "rmn", "rmy"]),
    known("ru", "Cyrl", "русский", &["rus"]),
    known("rw", "Latn", "Ikinyarwanda", &["kin"]),
    known("sah", "Cyrl", "саха тыла", &[]),
    known("sd", "Arab", "سنڌي", &["snd"]),
    known("sdh", "Arab", "کوردی خوارگ", &[]),
    known("se", "Latn", "davvisámegiella", &["sme"]),
    known("ses", "Latn", "Koyraboro senni", &[]),
    known("sg", "Latn", "Sängö", &["sag"]),
    known("shi", "Tfng", "ⵜⴰⵛⵍⵃⵉⵜ", &[]),
    known("shn", "Mymr", "တႆး", &[]),
    known("si", "Sinh", "සිංහල", &["sin"]),
    known("sid", "Latn", "Sidaamu Afo", &[]),
    known("sk", "Latn", "slovenčina", &["slk", "slo"]),
    known("skr", "Arab", "سرائیکی", &[]),
    known("sl", "Latn", "slovenščina", &["slv"]),
    known("sma", "Latn", "åarjelsaemien gïele", &[]),
    known("smj", "Latn", "julevsámegiella", &[]),
    known("sn", "Latn", "chiShona", &["sna"]),
    known("snk", "Latn", "Sooninkanxanne", &[]),
    known("so", "Latn", "Soomaali", &["som"]),
    known("sq", "Latn", "shqip", &["alb", "als", "sqi"]),
    known("sr", "Cyrl", "српски", &["hbs", "sh", "srp"]),
    known("sr-Latn", "Latn", "srpski", &[]),
    known("ss", "Latn", "siSwati", &["ssw"]),
    known("ssy", "Latn", "Saho", &[]),
    known("st", "Latn", "Sesotho", &["sot"]),
    known("su", "Latn", "Basa Sunda", &["sun"]),
    known("sus", "Latn", "Sosoxui", &[]),
    known("sv", "Latn", "svenska", &["swe"]),
    known("sw", "Latn", "Kiswahili", &["swa", "swh"]),
    known("swc", "Latn", "Kiswahili cha Kongo", &[]),
    known("syr", "Syrc", "ܣܘܪܝܝܐ", &["syc"]),
    known("ta", "Taml", "தமிழ்", &["tam"]),
    known("te", "Telu", "తెలుగు", &["tel"]),
    known("tem", "Latn", "Themnɛ", &[]),
    known("tg", "Cyrl", "тоҷикӣ", &["tgk"]),
    known("th", "Thai", "ไทย", &["tha"]),
    known("ti", "Ethi", "ትግርኛ", &["tir"]),
    known("tig", "Ethi", "ትግረ", &[]),
    known("tk", "Latn", "türkmen dili", &["tuk"]),
    known("tn", "Latn", "Setswana", &["tsn"]),
    known("to", "Latn", "lea fakatonga", &["ton"]),
    known("tpi", "Latn", "Tok Pisin", &[]),
    known("tr", "Latn", "Türkçe", &["tur"]),
    known("ts", "Latn", "Xitsonga", &["tso"]),
    known("tt", "Cyrl", "татарча", &["tat"]),
    known("tzm", "Latn", "Tamaziɣt", &[]),
    known("ug", "Arab", "ئۇيغۇرچە", &["uig"]),
    known("uk", "Cyrl", "українська", &["ukr"]),
    known("ur", "Arab", "اردو", &["urd"]),
    known("uz", "Latn", "o‘zbek", &["uzb", "uzn"]),
    known("uz-Arab", "Arab", "اوزبیک", &[]),
    known("ve", "Latn", "Tshivenḓa", &["ven"]),
    known("vi", "Latn", "Tiếng Việt", &["vie"]),
    known("vmw", "Latn", "emakhuwa", &[]),
    known("wo", "Latn", "Wolof", &["wol"]),
    known("xh", "Latn", "IsiXhosa", &["xho"]),
    known("xog", "Latn", "Olusoga", &[]),
    known("yi", "Hebr", "ייִדיש", &["ji", "ydd", "yid"]),
    known("yo", "Latn", "Èdè Yorùbá", &["yor"]),
    known("yue", "Hant", "粵語", &[]),
    known("zag", "Latn", "Beria", &[]),
    known("zgh", "Tfng", "ⵜⴰⵎⴰⵣⵉⵖⵜ", &[]),
    known("zh", "Hans", "中文", &["chi", "cmn", "zho"]),
    known("zh-Hant", "Hant", "繁體中文", &[]),
    known("zu", "Latn", "isiZulu", &["zul"]),
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn codes_are_in_order_and_each_means_one_language() {
        assert!(LANGUAGES.windows(2).all(|pair| pair[0].code < pair[1].code));
        let mut seen = BTreeSet::new();
        for language in LANGUAGES {
            for code in language.other_codes.iter().chain([&language.code]) {
                assert!(seen.insert(*code), "{code} means two languages");
            }
        }
    }

    #[test]
    fn every_language_has_a_script_and_a_name() {
        for language in LANGUAGES {
            assert_eq!(language.script.len(), 4, "{}", language.code);
            assert!(!language.own_name.trim().is_empty(), "{}", language.code);
        }
    }
}
