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
            Map.entry("utlysning_ar_lagens_borjan", "update utlysning set ar = 2003"),
            Map.entry("utlysning_dagar_framat", "update utlysning set stanger = date '2016-01-01'"),
            Map.entry("utlysningsfraga_ordning_fran_noll", "update utlysningsfraga set ordning = -1"),
            Map.entry("utlysningsfraga_kod_ifylld", "update utlysningsfraga set kod = ' '"),
            Map.entry("utlysningsfraga_rubrik_ifylld", "update utlysningsfraga set rubrik = ' '"),
            Map.entry("prioritering_ordning_fran_noll", "update prioritering set ordning = -1"),
            Map.entry("prioritering_nr_fran_ett", "update prioritering set nr = 0"),
            Map.entry("prioritering_rubrik_ifylld", "update prioritering set rubrik = ' '"),
            Map.entry("prioritering_vikt_fran_ett", "update prioritering set vikt = 0"),
            Map.entry("askande_lage_kant", "update askande set lage = 'KLART'"),
            Map.entry("askande_part_kand", "update askande set part = 'LANDSTING', kod = null"),
            Map.entry("askande_namn_ifyllt", "update askande set namn = ' '"),
            Map.entry("askande_kod_for_part", "update askande set part = 'FORSAKRINGSKASSAN'"),
            Map.entry("askandeinnehall_ordning_fran_noll", "update askandeinnehall set ordning = -1"),
            Map.entry(
                    "askandeinnehall_nr_fran_noll", "update askandeinnehall set nr = -1, inlamnad = date '2016-11-18'"),
            Map.entry("askandeinnehall_rubrik_ifylld", "update askandeinnehall set rubrik = ' '"),
            Map.entry("askandeinnehall_askat_i_kant", "update askandeinnehall set askat_i = 'KR'"),
            Map.entry("askandeinnehall_part_kand", "update askandeinnehall set part = 'LANDSTING', kod = null"),
            Map.entry("askandeinnehall_namn_ifyllt", "update askandeinnehall set namn = ' '"),
            Map.entry("askandeinnehall_inlamnat_har_dag", "update askandeinnehall set inlamnad = date '2016-11-18'"),
            Map.entry("askandeinnehall_dagar_framat", "update askandeinnehall set fran = date '2018-01-01'"),
            Map.entry("askandeinnehall_kod_for_part", "update askandeinnehall set part = 'FORSAKRINGSKASSAN'"),
            Map.entry("askandesvar_ordning_fran_noll", "update askandesvar set ordning = -1"),
            Map.entry("askandesvar_nr_fran_noll", "update askandesvar set nr = -1"),
            Map.entry("askandesvar_svar_ifyllt", "update askandesvar set svar = ''"),
            Map.entry("askat_ordning_fran_noll", "update askat set ordning = -1"),
            Map.entry("askat_nr_fran_noll", "update askat set nr = -1"),
            Map.entry("askat_belopp_minst_noll", "update askat set belopp_oren = -1"),
            Map.entry("uppdragsgrans_ordning_fran_noll", "update uppdragsgrans set ordning = -1"),
            Map.entry("uppdragsgrans_nr_fran_noll", "update uppdragsgrans set nr = -1"),
            Map.entry("uppdragsgrans_part_kand", "update uppdragsgrans set part = 'LANDSTING', kod = null"),
            Map.entry("uppdragsgrans_namn_ifyllt", "update uppdragsgrans set namn = ' '"),
            Map.entry("uppdragsgrans_kod_for_part", "update uppdragsgrans set part = 'FORSAKRINGSKASSAN'"),
            Map.entry("kostnadspost_ordning_fran_noll", "update kostnadspost set ordning = -1"),
            Map.entry("kostnadspost_nr_fran_noll", "update kostnadspost set nr = -1"),
            Map.entry("kostnadspost_radnr_fran_ett", "update kostnadspost set radnr = 0"),
            Map.entry("kostnadspost_slag_kant", "update kostnadspost set slag = 'X'"),
            Map.entry("kostnadspost_resurs_ifylld", "update kostnadspost set resurs = ''"),
            Map.entry("kostnadspost_omfattning_form", "update kostnadspost set omfattning = '0/1'"),
            Map.entry("kostnadspost_paslag_form", "update kostnadspost set paslag = '-1/2'"),
            Map.entry("kostnadsar_ordning_fran_noll", "update kostnadsar set ordning = -1"),
            Map.entry("kostnadsar_nr_fran_noll", "update kostnadsar set nr = -1"),
            Map.entry("kostnadsar_radnr_fran_ett", "update kostnadsar set radnr = 0"),
            Map.entry("kostnadsar_belopp_minst_noll", "update kostnadsar set belopp_oren = -1"),
            Map.entry("finansieringspost_ordning_fran_noll", "update finansieringspost set ordning = -1"),
            Map.entry("finansieringspost_nr_fran_noll", "update finansieringspost set nr = -1"),
            Map.entry("finansieringspost_radnr_fran_ett", "update finansieringspost set radnr = 0"),
            Map.entry("finansieringspost_part_kand", "update finansieringspost set part = 'LANDSTING', kod = null"),
            Map.entry("finansieringspost_namn_ifyllt", "update finansieringspost set namn = ' '"),
            Map.entry("finansieringspost_form_kand", "update finansieringspost set form = 'TID'"),
            Map.entry("finansieringspost_belopp_minst_noll", "update finansieringspost set belopp_oren = -1"),
            Map.entry("finansieringspost_lofte_kant", "update finansieringspost set lofte = 'JA'"),
            Map.entry(
                    "finansieringspost_forbundets_egna",
                    "update finansieringspost set slag = 'FORBUNDET', part = null, kod = null, namn = null"),
            Map.entry("finansieringspost_givare_for_slag", "update finansieringspost set part = null, kod = null"),
            Map.entry("finansieringspost_kod_for_part", "update finansieringspost set part = 'FORSAKRINGSKASSAN'"),
            Map.entry("andelsuppgift_ordning_fran_noll", "update andelsuppgift set ordning = -1"),
            Map.entry("andelsuppgift_nr_fran_noll", "update andelsuppgift set nr = -1"),
            Map.entry("andelsuppgift_radslag_kant", "update andelsuppgift set radslag = 'X'"),
            Map.entry("andelsuppgift_part_kand", "update andelsuppgift set part = 'LANDSTING', kod = null"),
            Map.entry("andelsuppgift_namn_ifyllt", "update andelsuppgift set namn = ' '"),
            Map.entry("andelsuppgift_decimaler_fran_noll", "update andelsuppgift set decimaler = -1"),
            Map.entry("andelsuppgift_givare_for_slag", "update andelsuppgift set part = null, kod = null"),
            Map.entry("andelsuppgift_kod_for_part", "update andelsuppgift set part = 'FORSAKRINGSKASSAN'"),
            Map.entry("bilaga_ordning_fran_noll", "update bilaga set ordning = -1"),
            Map.entry("bilaga_nr_fran_noll", "update bilaga set nr = -1"),
            Map.entry("bilaga_fil_ifylld", "update bilaga set fil = ' '"),
            Map.entry("bilaga_storlek_minst_noll", "update bilaga set storlek = -1"),
            Map.entry("askandebeslut_slag_kant", "update askandebeslut set slag = 'JA'"),
            Map.entry(
                    "askandebeslut_aterkallat_har_motiv",
                    "update askandebeslut set aterkallat = 'Styrelsen 2017-01-01'"),
            Map.entry("beviljat_ordning_fran_noll", "update beviljat set ordning = -1"),
            Map.entry("beviljat_belopp_minst_noll", "update beviljat set belopp_oren = -1"),
            Map.entry("beslutsvillkor_ordning_fran_noll", "update beslutsvillkor set ordning = -1"),
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
            Map.entry("ombildningsplan_slag_kant", "update ombildningsplan set slag = 'UTTRADE'"),
            Map.entry("ombildningsplan_kapitalnyckel_ifylld", "update ombildningsplan set kapitalnyckel = ' '"),
            Map.entry("ombildningsplan_arkivkommun_form", "update ombildningsplan set arkivkommun = '25'"),
            Map.entry("plandel_ordning_fran_noll", "update plandel set ordning = -1"),
            Map.entry("plandel_forbund_form", "update plandel set forbund_id = 'A b'"),
            Map.entry("plandel_namn_ifyllt", "update plandel set namn = ' '"),
            Map.entry("plandel_kortnamn_ifyllt", "update plandel set kortnamn = ' '"),
            Map.entry("plandel_organisationsnummer_form", "update plandel set organisationsnummer = '811218-9876'"),
            Map.entry("plandel_sate_ifyllt", "update plandel set sate = ' '"),
            Map.entry("plandel_andel_form", "update plandel set andel = '-1/2'"),
            Map.entry("planmedlem_del_form", "update planmedlem set del = 'A b'"),
            Map.entry("planmedlem_ordning_fran_noll", "update planmedlem set ordning = -1"),
            Map.entry("planmedlem_part_kand", "update planmedlem set part = 'LANDSTING', kod = null"),
            Map.entry("planmedlem_namn_ifyllt", "update planmedlem set namn = ' '"),
            Map.entry("planmedlem_andel_form", "update planmedlem set andel = '-1/2'"),
            Map.entry("planmedlem_platser_fran_noll", "update planmedlem set platser = -1"),
            Map.entry("planmedlem_kod_for_part", "update planmedlem set part = 'REGION'"),
            Map.entry("planbeslut_ordning_fran_noll", "update planbeslut set ordning = -1"),
            Map.entry("planuppgift_ordning_fran_noll", "update planuppgift set ordning = -1"),
            Map.entry("planuppgift_kand", "update planuppgift set uppgift = 'ANNAT'"),
            Map.entry("budget_ar_lagens_borjan", "update budget set ar = 2003"),
            Map.entry("budget_nummer_fran_ett", "update budget set nummer = 0"),
            Map.entry("budget_lage_kant", "update budget set lage = 'KLAR'"),
            Map.entry("budget_forslag_publicerat", "update budget set lage = 'FORSLAG'"),
            Map.entry("budget_antagen_har_beslut", "update budget set lage = 'ANTAGEN'"),
            Map.entry("budgetrad_ordning_fran_noll", "update budgetrad set ordning = -1"),
            Map.entry("budgetrad_slag_kant", "update budgetrad set slag = 'LAN'"),
            Map.entry("budgetrad_namn_ifyllt", "update budgetrad set namn = ' '"),
            Map.entry("budgetrad_lage_kant", "update budgetrad set lage = 'KANSKE'"),
            Map.entry("budgetsamrad_ordning_fran_noll", "update budgetsamrad set ordning = -1"),
            Map.entry("budgetsamrad_part_kand", "update budgetsamrad set part = 'LANDSTING', kod = null"),
            Map.entry("budgetsamrad_namn_ifyllt", "update budgetsamrad set namn = ' '"),
            Map.entry("budgetsamrad_kod_for_part", "update budgetsamrad set part = 'FORSAKRINGSKASSAN'"),
            Map.entry("budgethandelse_ordning_fran_noll", "update budgethandelse set ordning = -1"),
            Map.entry("budgethandelse_lage_kant", "update budgethandelse set lage = 'KLAR'"),
            Map.entry("budgethandelse_av_vem_ifyllt", "update budgethandelse set av_vem = ' '"),
            Map.entry("korridor_ar_lagens_borjan", "update korridor set ar = 2003"),
            Map.entry("korridor_senaste_spak_fran_noll", "update korridor set senaste_spak = -1"),
            Map.entry("korridorspak_ordning_fran_noll", "update korridorspak set ordning = -1"),
            Map.entry("korridorspak_nr_fran_ett", "update korridorspak set nr = 0"),
            Map.entry("korridorspak_slag_kant", "update korridorspak set slag = 'ANNAT'"),
            Map.entry("korridorspak_namn_ifyllt", "update korridorspak set namn = ' '"),
            Map.entry("korridorspak_gor_nagot", "update korridorspak set forsta_oren = null"),
            Map.entry("korridorscenario_ordning_fran_noll", "update korridorscenario set ordning = -1"),
            Map.entry("korridorscenario_namn_ifyllt", "update korridorscenario set namn = ' '"),
            Map.entry("korridorscenario_val_form", "update korridorscenario set val = '0'"),
            Map.entry("korridorscenario_av_vem_ifyllt", "update korridorscenario set av_vem = ' '"),
            Map.entry("prognosomgang_ar_lagens_borjan", "update prognosomgang set ar = 2003"),
            Map.entry("prognosomgang_nummer_fran_ett", "update prognosomgang set nummer = 0"),
            Map.entry("prognosomgang_intervall_kant", "update prognosomgang set intervall = 'VECKA'"),
            Map.entry("prognosomgang_manad_i_aret", "update prognosomgang set manad = 12"),
            Map.entry("prognosomgang_lage_kant", "update prognosomgang set lage = 'KLAR'"),
            Map.entry("prognosomgang_borjad_av_ifyllt", "update prognosomgang set borjad_av = ' '"),
            Map.entry("prognosomgang_faststalld_har_dag", "update prognosomgang set lage = 'FASTSTALLD'"),
            Map.entry("prognosomgang_rattar_nagon", "update prognosomgang set rattelse = 'Fel'"),
            Map.entry("prognosomgang_spann_helt", "update prognosomgang set kapitalmissar = null"),
            Map.entry("prognosomgang_spann_framat", "update prognosomgang set kapitallagst_oren = 3"),
            Map.entry("prognosomgang_spann_ej_latsat", "update prognosomgang set kapitalmissar = 19"),
            Map.entry("prognosrad_ordning_fran_noll", "update prognosrad set ordning = -1"),
            Map.entry("prognosrad_rad_ifylld", "update prognosrad set rad = ' '"),
            Map.entry("prognosrad_metod_kand", "update prognosrad set metod = 'GISSNING'"),
            Map.entry("prognosrad_varde_har_metod", "update prognosrad set metod = null"),
            Map.entry("prognosrad_hand_har_kommentar", "update prognosrad set metod = 'HAND'"),
            Map.entry("prognosrad_spann_helt", "update prognosrad set lagst_oren = null"),
            Map.entry("prognosrad_spann_framat", "update prognosrad set lagst_oren = 3"),
            Map.entry("prognosrad_spann_ej_latsat", "update prognosrad set missar = 19"),
            Map.entry("prognosutfall_ar_lagens_borjan", "update prognosutfall set ar = 2003"),
            Map.entry("utfallsrad_ordning_fran_noll", "update utfallsrad set ordning = -1"),
            Map.entry("utfallsrad_nyckel_ifylld", "update utfallsrad set nyckel = ' '"),
            Map.entry("utfallsrad_kalla_ifylld", "update utfallsrad set kalla = ' '"),
            Map.entry("utfallsrad_av_vem_ifyllt", "update utfallsrad set av_vem = ' '"),
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
            Map.entry("fyndmotiv_nyckel_form", "update fyndmotiv set nyckel = 'FL5'"),
            Map.entry("motivutgava_ordning_fran_noll", "update motivutgava set ordning = -1, nr = 0"),
            Map.entry("motivutgava_nr_i_ordning", "update motivutgava set nr = 2"),
            Map.entry("motivutgava_slag_kant", "update motivutgava set slag = 'ANDRAT'"),
            Map.entry("motivutgava_motiv_ifyllt", "update motivutgava set motiv = ' '"),
            Map.entry("motivutgava_av_vem_ifyllt", "update motivutgava set av_vem = ''"),
            Map.entry("fyndhistorik_nyckel_form", "update fyndhistorik set nyckel = 'FL5-AF 20'"),
            Map.entry("fyndhistorik_allvar_kant", "update fyndhistorik set allvar = 'OK'"),
            Map.entry("fyndhistorik_dagar_framat", "update fyndhistorik set borta = date '2020-03-01'"),
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
                        "insert into utlysning values ('1', 'a', 2017, date '2016-09-01', date '2016-11-18', 1)",
                        "insert into utlysningsfraga values ('1', 0, 'behov', 'Behov?', true)",
                        "insert into prioritering values ('1', 0, 1, 'Unga', 3)",
                        "insert into askande values ('1', 'a', '1', 'UTKAST', 'KOMMUN', '2480', 'Umeå', 1)",
                        "insert into askandeinnehall values ('1', 0, 0, null, 'Steget', true, false, false, date '2017-01-01', date '2017-12-31', 'KRONA', 'KOMMUN', '2480', 'Umeå')",
                        "insert into askandesvar values ('1', 0, 0, 'behov', 'Ja')",
                        "insert into askat values ('1', 0, 0, 2017, 1)",
                        "insert into uppdragsgrans values ('1', 0, 0, '', '', 'KOMMUN', '2480', 'Umeå')",
                        "insert into kostnadspost values ('1', 0, 0, 1, '', 'PERSONAL', 'Coach', '1/2', '0/1')",
                        "insert into kostnadsar values ('1', 0, 0, 1, 2017, 1)",
                        "insert into finansieringspost values ('1', 0, 0, 1, 2017, 'PART', 'KOMMUN', '2480', 'Umeå', 'NATURA', false, 1, 'MUNTLIG', date '2016-09-01')",
                        "insert into andelsuppgift values ('1', 0, 0, 2017, 'PERSONAL', 'PART', 'KOMMUN', '2480', 'Umeå', 20, 0)",
                        "insert into bilaga values ('1', 0, 0, 'plan.pdf', 1, null)",
                        "insert into askandebeslut values ('1', 'a', '1', 'BIFALL', 'Styrelsen 2016-11-25', '', null, null, 1)",
                        "insert into beviljat values ('1', 0, 2017, 1, false, null)",
                        "insert into beslutsvillkor values ('1', 0, 'Halvårsrapport')",
                        "insert into forbundsordning values ('1', 'a', date '2014-01-01', 4, '--04-01', true, 'P36M', 2, 1)",
                        "insert into antagande values ('1', 0, 'KOMMUN', '2480', 'Umeå', 'KF 2013-06-17')",
                        "insert into hanvisning values ('1', 0, 'UTTRADE', '§ 18')",
                        "insert into majoritetskrav values ('1', 0, 'Budget', '2/3')",
                        "insert into anslagsplats values ('1', 0, 'Umeå kommun')",
                        "insert into ombildning values ('1', 'SAMMANSLAGNING', date '2020-01-01', 1)",
                        "insert into ombildningsled values ('1', 0, 'EFTER', 'a', '1/1')",
                        "insert into ombildningsbeslut values ('1', 0, 'KF 2019-06-17')",
                        "insert into ombildningsplan (id, dag, efter, namn, kortnamn, version)"
                                + " values ('1', date '2020-01-01', 'c', 'C', 'C', 1)",
                        "insert into plandel values ('1', 0, 'd', 'D', 'D', null, null, '1/1')",
                        "insert into kapitaldel values ('1', 0, 'a', 1)",
                        "insert into planmedlem values ('1', 0, 'KOMMUN', '2480', 'Umeå', '1/1', 1, null)",
                        "insert into planbeslut values ('1', 0, 'KF 2019-06-17')",
                        "insert into planuppgift values ('1', 0, 'BUDGET')",
                        "insert into rakning values ('1', 'a', date '2020-01-01', date '2020-01-01', 'BALANS', 1)",
                        "insert into rakningspost values ('1', 0, '', 'SUMMA', 'utfall', null)",
                        "insert into budget (id, forbund_id, ar, nummer, lage, version) values ('1', 'a', 2017, 1, 'ARBETE', 1)",
                        "insert into budgetrad values ('1', 0, 'KANSLI', 'Lokal', 'PLANERAD', 1, null, null, null)",
                        "insert into budgetsamrad values ('1', 0, 'KOMMUN', '2480', 'Umeå', date '2016-11-03', null)",
                        "insert into budgethandelse values ('1', 0, 'ARBETE', date '2016-11-03', 'Ekonom')",
                        "insert into korridor values ('1', 'a', 2017, 1, 1)",
                        "insert into korridorspak values ('1', 0, 1, 'ASKANDE', 'S', 1, null, null)",
                        "insert into korridorscenario values ('1', 0, 'S', '1 2', date '2016-11-25', 'Ekonom', 1, 1, 1)",
                        "insert into prognosomgang (id, forbund_id, ar, nummer, intervall, manad, lage, kapitallagst_oren,"
                                + " kapitalhogst_oren, kapitalmissar, borjad, borjad_av, version)"
                                + " values ('1', 'a', 2017, 1, 'MANAD', 3, 'ARBETE', 1, 2, 0, date '2017-04-03', 'Ekonom', 1)",
                        "insert into prognosrad values ('1', 0, 'kansli', 'Lokal', false, 'TAKT', 1, 1, 2, 0, null, date '2017-04-03', 'Ekonom')",
                        "insert into prognosutfall values ('1', 'a', 2017, 1)",
                        "insert into utfallsrad values ('1', 0, 'kansli/Lokal', 1, 'Bokslut', date '2018-02-01', 'Ekonom')",
                        "insert into avvikelsekommentar values ('1', '1', 'SUMMA', 'K', null, 'E', date '2020-08-12', false, 1, 1)",
                        "insert into kommentarsgranser values ('a', 1)",
                        "insert into kommentarsgrans values ('a', 0, date '2004-01-01', 1)",
                        "insert into fyndmotiv values ('1', 'a', 'FL5-FORFALLET 2020 medlem=Piteå', 1)",
                        "insert into motivutgava values ('1', 0, 1, 'SKRIVET', 'M', '', 'F', date '2020-03-02')",
                        "insert into fyndhistorik values ('a', 'FL5-AF 2020', 'VARNING', '', date '2020-03-02', date '2020-03-02', null)",
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
