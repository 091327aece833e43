package org.openfinsam.persistence.grund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Every CHECK of the migrations, broken once: the last guard of values that load without asking. */
@ParameterizedClass
@EnumSource(Databas.class)
class VillkorTest {

    /** A statement that breaks the constraint and no other, among rows that hold. */
    private static final Map<String, String> BROTT = new TreeMap<>(Map.ofEntries(
            Map.entry("forbund_id_form", "update forbund set id = 'A b' where id = 'b'"),
            Map.entry("forbund_namn_ifyllt", "update forbund set namn = ' '"),
            Map.entry("forbund_kortnamn_ifyllt", "update forbund set kortnamn = ''"),
            Map.entry(
                    "forbund_organisationsnummer_form",
                    "update forbund set organisationsnummer = '811218-9876' where id = 'a'"),
            Map.entry("forbund_sate_ifyllt", "update forbund set sate = ' '"),
            Map.entry("forbund_dagar_framat", "update forbund set upplost = date '2006-11-30' where id = 'a'"),
            Map.entry("forbund_arkivkommun_form", "update forbund set arkivkommun = '25' where id = 'a'"),
            Map.entry("medlem_ordning_fran_noll", "update medlem set ordning = -1"),
            Map.entry("medlem_part_kand", "update medlem set part = 'LANDSTING', kod = null"),
            Map.entry("medlem_namn_ifyllt", "update medlem set namn = ' '"),
            Map.entry("medlem_kod_for_part", "update medlem set part = 'REGION'"),
            Map.entry("medlem_dagar_framat", "update medlem set till = date '2013-12-31'"),
            Map.entry("omradesdel_ordning_fran_noll", "update omradesdel set ordning = -1"),
            Map.entry("omradesdel_kommun_form", "update omradesdel set kommun = '24'"),
            Map.entry("omradesdel_del_ifylld", "update omradesdel set del = ' '"),
            Map.entry("omradesdel_dagar_framat", "update omradesdel set till = date '2013-12-31'"),
            Map.entry("blivande_medlem_ordning_fran_noll", "update blivande_medlem set ordning = -1"),
            Map.entry("blivande_medlem_part_kand", "update blivande_medlem set part = 'LANDSTING', kod = null"),
            Map.entry("blivande_medlem_namn_ifyllt", "update blivande_medlem set namn = ' '"),
            Map.entry("blivande_medlem_kod_for_part", "update blivande_medlem set part = 'REGION'"),
            Map.entry("tidigare_namn_ordning_fran_noll", "update tidigare_namn set ordning = -1"),
            Map.entry("tidigare_namn_namn_ifyllt", "update tidigare_namn set namn = ' '"),
            Map.entry("tidigare_namn_kortnamn_ifyllt", "update tidigare_namn set kortnamn = ''"),
            Map.entry("bidragsar_ar_lagens_borjan", "update bidragsar set ar = 2003"),
            Map.entry("bidragsar_avrundning_kand", "update bidragsar set avrundning = 'KR'"),
            Map.entry("bidragsar_del_av_halften", "update bidragsar set visas_som_arbetsformedlingens = 100.5"),
            Map.entry("bidragsar_regionernas_slag_kant", "update bidragsar set regionernas_slag = 'TAL'"),
            Map.entry("bidragsar_kommunernas_slag_kant", "update bidragsar set kommunernas_slag = 'TAL'"),
            Map.entry("bidragsar_senaste_inbetalning_fran_noll", "update bidragsar set senaste_inbetalning = -1"),
            Map.entry("bidragsar_regionernas_underlag_har_avtal", "update bidragsar set regionernas_kalla = 'SCB'"),
            Map.entry(
                    "bidragsar_kommunernas_underlag_har_avtal",
                    "update bidragsar set kommunernas_matdag = date '2016-12-31'"),
            Map.entry("intaktspost_ordning_fran_noll", "update intaktspost set ordning = -1"),
            Map.entry("intaktspost_slag_kant", "update intaktspost set slag = 'GAVA'"),
            Map.entry("intaktspost_part_kand", "update intaktspost set part = 'LANDSTING', kod = null"),
            Map.entry("intaktspost_namn_ifyllt", "update intaktspost set namn = ' '"),
            Map.entry("intaktspost_kod_for_part", "update intaktspost set part = 'FORSAKRINGSKASSAN'"),
            Map.entry("inbetalning_ordning_fran_noll", "update inbetalning set ordning = -1"),
            Map.entry("inbetalning_slag_kant", "update inbetalning set slag = 'GAVA'"),
            Map.entry("inbetalning_part_kand", "update inbetalning set part = 'LANDSTING', kod = null"),
            Map.entry("inbetalning_namn_ifyllt", "update inbetalning set namn = ' '"),
            Map.entry("inbetalning_kod_for_part", "update inbetalning set part = 'FORSAKRINGSKASSAN'"),
            Map.entry("intaktspost_form_kand", "update intaktspost set form = 'TID'"),
            Map.entry("intaktspost_nyckelandel_minst_noll", "update intaktspost set nyckelandel = -1"),
            Map.entry("intaktspost_beslut_har_belopp", "update intaktspost set beslut = 'Styrelsen 2016-11-25'"),
            Map.entry("inbetalning_nr_fran_ett", "update inbetalning set nr = 0"),
            Map.entry("inbetalning_belopp_ej_noll", "update inbetalning set belopp_oren = 0"),
            Map.entry("kapitalar_ar_lagens_borjan", "update kapitalar set ar = 2003"),
            Map.entry("kapitalar_gar_ihop", "update kapitalar set resultat_oren = 2"),
            Map.entry("trappsteg_ordning_fran_noll", "update trappsteg set ordning = -1"),
            Map.entry("trappsteg_fran_minst_noll", "update trappsteg set fran_oren = -1"),
            Map.entry("trappsteg_hogst_minst_noll", "update trappsteg set hogst = -1"),
            Map.entry("trappsteg_kalla_ifylld", "update trappsteg set kalla = ' '"),
            Map.entry("trappsteg_fran_fore_till", "update trappsteg set till_oren = 0"),
            Map.entry("modellversion_ordning_fran_noll", "update modellversion set ordning = -1"),
            Map.entry("modellversion_grundbelopp_minst_noll", "update modellversion set grundbelopp_oren = -1"),
            Map.entry("modellversion_vikt_forsorjning_del", "update modellversion set vikt_forsorjning = 1.5"),
            Map.entry("modellversion_vikt_invanare_del", "update modellversion set vikt_invanare = -0.5"),
            Map.entry("modellversion_hogsta_sankning_del", "update modellversion set hogsta_sankning = 2"),
            Map.entry("modellversion_kalla_ifylld", "update modellversion set kalla = ''"),
            Map.entry("modellversion_fran_fore_till", "update modellversion set till = 2015"),
            Map.entry("huvudboksfil_filnamn_ifyllt", "update huvudboksfil set filnamn = ' '"),
            Map.entry("huvudboksfil_sha_form", "update huvudboksfil set sha256 = 'A'"),
            Map.entry("huvudboksfil_storlek_minst_noll", "update huvudboksfil set storlek = -1"),
            Map.entry("huvudboksfil_maskade_minst_noll", "update huvudboksfil set maskade = -1"),
            Map.entry("huvudboksfil_lage_kant", "update huvudboksfil set lage = 'KLAR'"),
            Map.entry("huvudboksfil_lasta_minst_noll", "update huvudboksfil set lasta = -1"),
            Map.entry("huvudboksfil_ar_framat", "update huvudboksfil set till = date '2019-12-31'"),
            Map.entry("huvudboksdel_nr_fran_noll", "update huvudboksdel set nr = -1"),
            Map.entry("huvudbokskonto_konto_siffror", "update huvudbokskonto set konto = 'x'"),
            Map.entry("huvudboksobjekt_dimension_fran_ett", "update huvudboksobjekt set dimension = 0"),
            Map.entry("huvudboksobjekt_kod_ifylld", "update huvudboksobjekt set kod = ' '"),
            Map.entry("verifikation_nr_fran_noll", "update verifikation set nr = -1"),
            Map.entry("verifikation_rad_fran_ett", "update verifikation set rad = 0"),
            Map.entry("verifikationsrad_ordning_fran_noll", "update verifikationsrad set ordning = -1"),
            Map.entry("verifikationsrad_konto_siffror", "update verifikationsrad set konto = ''"),
            Map.entry("huvudbokssaldo_nr_fran_noll", "update huvudbokssaldo set nr = -1"),
            Map.entry("huvudbokssaldo_slag_kant", "update huvudbokssaldo set slag = 'SALDO'"),
            Map.entry("huvudbokssaldo_ar_hogst_noll", "update huvudbokssaldo set ar = 1"),
            Map.entry("huvudbokssaldo_manad_form", "update huvudbokssaldo set manad = '202001'"),
            Map.entry("huvudbokssaldo_konto_siffror", "update huvudbokssaldo set konto = '1x'"),
            Map.entry("befolkning_kalla_ifylld", "update befolkning set kalla = ' '"),
            Map.entry("befolkning_aldrar_form", "update befolkning set aldrar = '16-64'"),
            Map.entry("befolkningsomrade_ordning_fran_noll", "update befolkningsomrade set ordning = -1"),
            Map.entry("befolkningsomrade_kod_ifylld", "update befolkningsomrade set kod = ''"),
            Map.entry("befolkningsomrade_antal_minst_noll", "update befolkningsomrade set antal = -1"),
            Map.entry("forbundsordning_mandatar_fran_ett", "update forbundsordning set mandatar = 0"),
            Map.entry("forbundsordning_mandatstart_form", "update forbundsordning set mandatstart = '04-01'"),
            Map.entry("forbundsordning_uppsagningstid_form", "update forbundsordning set uppsagningstid = 'P0M'"),
            Map.entry("forbundsordning_parter_fran_ett", "update forbundsordning set parter_per_insats = 0"),
            Map.entry("antagande_ordning_fran_noll", "update antagande set ordning = -1"),
            Map.entry("antagande_part_kand", "update antagande set part = 'LANDSTING', kod = null"),
            Map.entry("antagande_namn_ifyllt", "update antagande set namn = ' '"),
            Map.entry("antagande_kod_for_part", "update antagande set part = 'REGION'"),
            Map.entry("hanvisning_ordning_fran_noll", "update hanvisning set ordning = -1"),
            Map.entry("hanvisning_punkt_kand", "update hanvisning set punkt = 'ANNAT'"),
            Map.entry("hanvisning_ifylld", "update hanvisning set hanvisning = ' '"),
            Map.entry("majoritetskrav_ordning_fran_noll", "update majoritetskrav set ordning = -1"),
            Map.entry("majoritetskrav_arende_ifyllt", "update majoritetskrav set arende = ''"),
            Map.entry("majoritetskrav_andel_form", "update majoritetskrav set andel = '0/1'"),
            Map.entry("anslagsplats_ordning_fran_noll", "update anslagsplats set ordning = -1"),
            Map.entry("anslagsplats_ifylld", "update anslagsplats set plats = ' '"),
            Map.entry("ombildning_slag_kant", "update ombildning set slag = 'UTTRADE'"),
            Map.entry("ombildningsled_ordning_fran_noll", "update ombildningsled set ordning = -1"),
            Map.entry("ombildningsled_sida_kand", "update ombildningsled set sida = 'MITT', andel = null"),
            Map.entry("ombildningsled_andel_form", "update ombildningsled set andel = '-1/2'"),
            Map.entry("ombildningsled_andel_efter", "update ombildningsled set sida = 'FORE'"),
            Map.entry("ombildningsbeslut_ordning_fran_noll", "update ombildningsbeslut set ordning = -1"),
            Map.entry("ombildningsplan_efter_form", "update ombildningsplan set efter = 'A b'"),
            Map.entry("ombildningsplan_namn_ifyllt", "update ombildningsplan set namn = ' '"),
            Map.entry("ombildningsplan_kortnamn_ifyllt", "update ombildningsplan set kortnamn = ' '"),
            Map.entry(
                    "ombildningsplan_organisationsnummer_form",
                    "update ombildningsplan set organisationsnummer = '811218-9876'"),
            Map.entry("ombildningsplan_sate_ifyllt", "update ombildningsplan set sate = ' '"),
            Map.entry("kapitaldel_ordning_fran_noll", "update kapitaldel set ordning = -1"),
            Map.entry("planmedlem_ordning_fran_noll", "update planmedlem set ordning = -1"),
            Map.entry("planmedlem_part_kand", "update planmedlem set part = 'LANDSTING', kod = null"),
            Map.entry("planmedlem_namn_ifyllt", "update planmedlem set namn = ' '"),
            Map.entry("planmedlem_andel_form", "update planmedlem set andel = '-1/2'"),
            Map.entry("planmedlem_platser_fran_noll", "update planmedlem set platser = -1"),
            Map.entry("planmedlem_kod_for_part", "update planmedlem set part = 'REGION'"),
            Map.entry("planbeslut_ordning_fran_noll", "update planbeslut set ordning = -1"),
            Map.entry("planuppgift_ordning_fran_noll", "update planuppgift set ordning = -1"),
            Map.entry("planuppgift_kand", "update planuppgift set uppgift = 'ANNAT'"),
            Map.entry("rakning_slag_kant", "update rakning set slag = 'BUDGET'"),
            Map.entry("rakning_period_framat", "update rakning set till = date '2019-12-31'"),
            Map.entry("rakningspost_ordning_fran_noll", "update rakningspost set ordning = -1"),
            Map.entry("rakningspost_rad_ifylld", "update rakningspost set rad = ' '"),
            Map.entry("rakningspost_kolumn_ifylld", "update rakningspost set kolumn = ''"),
            Map.entry("avvikelsekommentar_rad_ifylld", "update avvikelsekommentar set rad = ' '"),
            Map.entry("avvikelsekommentar_kommentar_ifylld", "update avvikelsekommentar set kommentar = ' '"),
            Map.entry("avvikelsekommentar_forfattare_ifylld", "update avvikelsekommentar set forfattare = ''"),
            Map.entry("avvikelsekommentar_utgava_fran_ett", "update avvikelsekommentar set utgava = 0"),
            Map.entry("kommentarsgrans_ordning_fran_noll", "update kommentarsgrans set ordning = -1"),
            Map.entry("kommentarsgrans_fran_lagens_borjan", "update kommentarsgrans set fran = date '2003-12-31'"),
            Map.entry("kommentarsgrans_belopp_over_noll", "update kommentarsgrans set belopp_oren = 0"),
            Map.entry("anvandare_id_form", "update anvandare set id = 'E' where id = 'f'"),
            Map.entry("anvandare_namn_ifyllt", "update anvandare set namn = ' '"),
            Map.entry("anvandare_losenord_ifyllt", "update anvandare set losenord = ' '"),
            Map.entry("tilldelning_ordning_fran_noll", "update tilldelning set ordning = -1"),
            Map.entry("tilldelning_roll_kand", "update tilldelning set roll = 'CHEF'"),
            Map.entry("tilldelning_i_forbund_eller_global", "update tilldelning set forbund_id = null"),
            Map.entry("revision_aktor_ifylld", revision(" ", "SKAPAD", "s", "i", "null")),
            Map.entry("revision_handling_kand", revision("a", "BORTTAGEN", "s", "i", "'f'")),
            Map.entry("revision_sak_ifylld", revision("a", "SKAPAD", " ", "i", "null")),
            Map.entry("revision_sak_id_ifyllt", revision("a", "SKAPAD", "s", "", "null")),
            Map.entry("revision_fore_om_andrad", revision("a", "ANDRAD", "s", "i", "null")),
            Map.entry("revision_andrat_ar_annat", revision("a", "ANDRAD", "s", "i", "'efter'"))));

    @SuppressWarnings("unused") // named by the test
    private static final Set<Map.Entry<String, String>> VILLKOR = BROTT.entrySet();

    private static final Map<Databas, DataSource> DATABASER = new TreeMap<>();

    private final DataSource databas;

    VillkorTest(Databas slag) {
        databas = DATABASER.computeIfAbsent(slag, VillkorTest::medRaderSomHaller);
    }

    private static DataSource medRaderSomHaller(Databas slag) {
        DataSource databas = slag.ny();
        Stream.of(
                        "insert into forbund (id, namn, kortnamn, organisationsnummer, sate, version) values ('a', 'A', 'A', '222000-1834', 'Umeå', 1)",
                        "insert into forbund (id, namn, kortnamn, organisationsnummer, sate, version) values ('b', 'B', 'B', null, null, 1)",
                        "update forbund set bildat = date '2006-12-01', arkivkommun = '2480' where id = 'a'",
                        "insert into medlem (forbund_id, ordning, part, kod, namn, fran) values ('a', 0, 'KOMMUN', '2480', 'Umeå', date '2014-01-01')",
                        "insert into omradesdel values ('a', 0, '2480', null, date '2014-01-01', null)",
                        "insert into blivande_medlem (forbund_id, ordning, part, kod, namn) values ('a', 0, 'KOMMUN', '2460', 'Vännäs')",
                        "insert into tidigare_namn values ('a', 0, 'A', 'A', date '2013-12-31')",
                        "insert into bidragsar (id, forbund_id, ar, avrundning, regionernas_slag, kommunernas_slag, senaste_inbetalning, version) values ('1', 'a', 2017, 'KRONA', 'PROCENT', 'PROCENT', 1, 1)",
                        "insert into intaktspost values ('1', 0, 'MEDLEMSBIDRAG', 'LIKVIDA_MEDEL', 'KOMMUN', '2480', 'Umeå', 83.3, 1, null, null)",
                        "insert into inbetalning values ('1', 0, 1, 'MEDLEMSBIDRAG', 'KOMMUN', '2480', 'Umeå', date '2017-01-31', 1)",
                        "insert into kapitalar values ('a 2020', 'a', 2020, 1, 1, 1, 3, 1)",
                        "insert into kapitaltrappa values ('a', 1)",
                        "insert into trappsteg values ('a', 0, 0, null, 20, date '2014-01-01', 'K', false)",
                        "insert into modelltabell values ('statens-modell', 1)",
                        "insert into modellversion values ('statens-modell', 0, 2016, 2017, 1, 0.75, 0.25, 0.1, 'K', true)",
                        "insert into huvudboksfil values ('1', 'a', 'a.se', '" + "0".repeat(64) + "', 1, 0, 'GALLER', "
                                + "'2020-01-01T00:00:00Z', '2020-01-01T00:00:00Z', 0, date '2020-01-01', date '2020-12-31', "
                                + "'', 'a 2020-01-01', 1)",
                        "insert into huvudboksdel values ('1', 0, '\\x00')",
                        "insert into huvudbokskonto values ('1', '1930', 'Bank')",
                        "insert into huvudboksobjekt values ('1', 6, 'A1', 'Arenan')",
                        "insert into verifikation values ('1', 1, 1, 'A', '1', date '2020-01-01', '')",
                        "insert into verifikationsrad values ('1', 1, 0, '1930', '', 1, '')",
                        "insert into huvudbokssaldo values ('1', 0, 'IB', 0, '', '1930', '', 1)",
                        "insert into befolkning values ('1', 'a', 'SCB', date '2016-12-31', '16–64', 1)",
                        "insert into befolkningsomrade values ('1', 0, '2480', 'Umeå', 1)",
                        "insert into forbundsordning values ('1', 'a', date '2014-01-01', 4, '--04-01', true, 'P36M', 2, 1)",
                        "insert into antagande values ('1', 0, 'KOMMUN', '2480', 'Umeå', 'KF 2013-06-17')",
                        "insert into hanvisning values ('1', 0, 'UTTRADE', '§ 18')",
                        "insert into majoritetskrav values ('1', 0, 'Budget', '2/3')",
                        "insert into anslagsplats values ('1', 0, 'Umeå kommun')",
                        "insert into ombildning values ('1', 'SAMMANSLAGNING', date '2020-01-01', 1)",
                        "insert into ombildningsled values ('1', 0, 'EFTER', 'a', '1/1')",
                        "insert into ombildningsbeslut values ('1', 0, 'KF 2019-06-17')",
                        "insert into ombildningsplan values ('1', date '2020-01-01', 'c', 'C', 'C', null, null, null, 1)",
                        "insert into kapitaldel values ('1', 0, 'a', 1)",
                        "insert into planmedlem values ('1', 0, 'KOMMUN', '2480', 'Umeå', '1/1', 1)",
                        "insert into planbeslut values ('1', 0, 'KF 2019-06-17')",
                        "insert into planuppgift values ('1', 0, 'BUDGET')",
                        "insert into rakning values ('1', 'a', date '2020-01-01', date '2020-01-01', 'BALANS', 1)",
                        "insert into rakningspost values ('1', 0, '', 'SUMMA', 'utfall', null)",
                        "insert into avvikelsekommentar values ('1', '1', 'SUMMA', 'K', null, 'E', date '2020-08-12', false, 1, 1)",
                        "insert into kommentarsgranser values ('a', 1)",
                        "insert into kommentarsgrans values ('a', 0, date '2004-01-01', 1)",
                        anvandare("e"),
                        anvandare("f"),
                        "insert into tilldelning values ('e', 0, 'EKONOM', 'a')",
                        revision("a", "SKAPAD", "s", "i", "null"),
                        revision("a", "ANDRAD", "s", "i", "'fore'"))
                .forEach(sql -> {
                    try {
                        kor(databas, sql);
                    } catch (SQLException e) {
                        throw new IllegalStateException(sql, e);
                    }
                });
        return databas;
    }

    private static String anvandare(String id) {
        return "insert into anvandare (id, namn, losenord, aktiv, maste_byta, version) values ('" + id
                + "', 'N', 'hash', true, false, 1)";
    }

    private static String revision(String aktor, String handling, String sak, String id, String fore) {
        return "insert into revision (tidpunkt, aktor, handling, sak, sak_id, fore, efter) values (current_timestamp, '"
                + String.join("', '", aktor, handling, sak, id) + "', " + fore + ", 'efter')";
    }

    @ParameterizedTest
    @FieldSource("VILLKOR")
    void brottet(Map.Entry<String, String> villkor) {
        SQLException nej = assertThrows(SQLException.class, () -> kor(databas, villkor.getValue()));

        assertTrue(nej.getSQLState().equals("23513") || nej.getSQLState().equals("23514"), nej::getMessage);
        assertTrue(nej.getMessage().contains('"' + villkor.getKey()), nej::getMessage);
    }

    @Test
    void allaVillkorArMed() throws SQLException {
        Set<String> iDatabasen = new TreeSet<>();
        try (Connection uppkoppling = databas.getConnection();
                Statement sats = uppkoppling.createStatement();
                ResultSet rad = sats.executeQuery("""
                        select constraint_name from information_schema.check_constraints
                        where constraint_schema = 'public' and constraint_name not like '%_not_null'""")) {
            while (rad.next()) {
                iDatabasen.add(rad.getString(1));
            }
        }

        assertEquals(BROTT.keySet(), iDatabasen);
    }

    private static void kor(DataSource databas, String sql) throws SQLException {
        try (Connection uppkoppling = databas.getConnection();
                Statement sats = uppkoppling.createStatement()) {
            sats.execute(sql);
        }
    }
}
