package org.openfinsam.web.rakna;

/** The examples of the documentation, one place for OpenAPI and for the tests that run them. */
public final class Exempel {

    public static final String BIDRAG = """
            {"ar":2020,"totalt":5000000,"nyckel":"PROCENT","avrundning":"KRONA",
             "regioner":[{"kod":"25","namn":"Region Norrbotten","andel":100}],
             "kommuner":[{"kod":"2580","namn":"Luleå","andel":62},{"kod":"2581","namn":"Piteå","andel":32},{"kod":"2560","namn":"Älvsbyn","andel":6}]}
            """;

    public static final String BIDRAG_SVAR = """
            {"bidrag":[{"part":"FORSAKRINGSKASSAN","namn":"Försäkringskassan","belopp":2500000},
              {"part":"REGION","kod":"25","namn":"Region Norrbotten","belopp":1250000},
              {"part":"KOMMUN","kod":"2580","namn":"Luleå","belopp":775000},
              {"part":"KOMMUN","kod":"2581","namn":"Piteå","belopp":400000},
              {"part":"KOMMUN","kod":"2560","namn":"Älvsbyn","belopp":75000}],
             "summa":5000000,"anmarkningar":[]}
            """;

    public static final String BIDRAGSKONTROLL = """
            {"ar":2014,"bidrag":[{"part":"FORSAKRINGSKASSAN","belopp":2976000},
              {"part":"REGION","kod":"24","belopp":1526000},{"part":"KOMMUN","kod":"2482","belopp":1526000}]}
            """;

    public static final String BIDRAGSKONTROLL_SVAR = """
            {"andelar":{"FORSAKRINGSKASSAN":49.37,"REGION":25.32,"KOMMUN":25.32},
             "anmarkningar":[{"kod":"FL5-HALFTEN","allvar":"FEL","lagrum":"Lag (2003:1210) 5 §",
              "text":"Statens del är 38\u00a0000\u00a0kr för liten. Den ska vara hälften av alla bidrag. Flytta 38\u00a0000\u00a0kr till Försäkringskassan från de andra medlemmarna.",
              "data":{"differens":-38000}}]}
            """;

    public static final String FRISTER = """
            {"sammantrade":"2016-09-16","justerat":"2016-09-23","anslaget":"2016-09-26","nedtaget":"2016-10-17"}
            """;

    public static final String FRISTER_SVAR = """
            {"justerasSenast":"2016-09-30","anslasSenast":"2016-09-26","overklagasSenast":"2016-10-17",
             "tasNedTidigast":"2016-10-18",
             "anmarkningar":[{"kod":"KL8:12-NEDTAGET-FOR-TIDIGT","allvar":"FEL","lagrum":"Kommunallag (1991:900)",
              "text":"Anslaget togs ned 2016-10-17. Det får tas ned tidigast 2016-10-18, när tiden för att överklaga har gått ut. Rätta datumet om det är fel, anslå annars justeringen på nytt.",
              "data":{"nedtaget":"2016-10-17","tidigast":"2016-10-18"}}]}
            """;

    public static final String TILLDELNING = """
            {"pott":339000000,"grundbelopp":400000,"viktForsorjning":0.75,"viktInvanare":0.25,"hogstaSankning":0.10,
             "forbund":[{"namn":"A","forsorjning":1000,"invanare":50000,"foregaende":4000000,"overKapitalniva":false}]}
            """;

    public static final String TILLDELNING_SVAR = """
            {"tilldelning":[{"namn":"A","belopp":339000000,"bromsad":false}],"summa":339000000,"anmarkningar":[]}
            """;

    public static final String AVSTAMNING = """
            {"enhet":"KR","kolumnregel":[],"radsumma":[],"radregel":[],
             "rader":[{"avsnitt":"individ","rad":"Insats A","celler":{"utfall":2}},
              {"avsnitt":"individ","rad":"SUMMA","celler":{"utfall":1}}]}
            """;

    public static final String AVSTAMNING_CSV = """
            avsnitt;rad;utfall
            individ;Insats A;2
            individ;SUMMA;1
            """;

    public static final String AVSTAMNING_SVAR = """
            {"kontrollerade":1,"anmarkningar":[{"kod":"AVST-SUMMA","allvar":"FEL","lagrum":null,
              "text":"Rad SUMMA i avsnitt individ, kolumn utfall: summan är 1, men raderna ger 2. Höj 1 med 1, eller rätta det tal som är fel.",
              "data":{"avsnitt":"individ","rad":"SUMMA","kolumn":"utfall","angivet":1,"beraknat":2,"differens":-1}}]}
            """;

    public static final String SIE = """
            #FLAGGA 0
            #PROGRAM "Provbok" 1.0
            #FORMAT PC8
            #GEN 20200701
            #SIETYP 4
            #FNAMN "Samverkan"
            #KONTO 1930 "Bank"
            #KONTO 5010 "Lokalhyra"
            #VER A 1 20200120 "Hyra"
            {
            #TRANS 5010 {} 19.50
            #TRANS 1930 {} -19.00
            }
            """;

    public static final String SIE_SVAR = """
            {"sietyp":"4I","tecken":"PC8","program":"Provbok 1.0","namn":"Samverkan","orgnr":null,"rakenskapsar":[],"konton":2,
             "verifikationer":1,"transaktioner":2,"tillagda":0,"borttagna":0,"debet":19.50,"kredit":-19,"saldon":{},"underkanda":[],
             "anmarkningar":[{"kod":"SIE-OBALANS","allvar":"FEL","lagrum":null,
              "text":"Rad 9: verifikation A 1 väger inte jämnt, debet minus kredit är 0,50\u00a0kr. Rätta den i ekonomisystemet och exportera filen på nytt.",
              "data":{"rad":9,"serie":"A","nummer":"1","differens":0.50}}]}
            """;

    private Exempel() {}
}
