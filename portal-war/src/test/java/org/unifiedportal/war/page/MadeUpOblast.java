package org.unifiedportal.war.page;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyKind;
import org.unifiedportal.core.agency.FoundAgency;
import org.unifiedportal.core.agency.Profile;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.Media;
import org.unifiedportal.core.block.RichText;
import org.unifiedportal.core.block.Run;
import org.unifiedportal.core.block.Table;
import org.unifiedportal.core.publication.Change;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.EditionText;
import org.unifiedportal.core.publication.FieldValue;
import org.unifiedportal.core.publication.Fields;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.publication.PublishEdition;
import org.unifiedportal.core.publication.StartDraft;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.text.Slug;

/**
 * A made-up oblast with a city and districts on real stores, one district busy enough for every
 * kind of page. It is Tuesday, 24 November 2026, noon in Almaty.
 */
public final class MadeUpOblast implements AutoCloseable {
  public final TestPortal portal = TestPortal.onH2("feed");
  public final Stores stores =
      MadeUpStores.of(portal, new Site("https://portal.example/", portal.time));
  public final MadeUpIndex index = new MadeUpIndex(portal);
  public final Agency oblast;
  public final Agency busy;
  public final Agency quiet;

  /** Founds the agencies and publishes everything. */
  public MadeUpOblast() {
    portal.clock.advance(Duration.ofDays(8));
    oblast =
        found(
            AgencyKind.OBLAST,
            "aksai",
            new Agency.Parent.None(),
            "Ақсай облысы",
            "Аксайская область");
    Agency.Parent parent = new Agency.Parent.Of(oblast.id());
    found(AgencyKind.CITY, "altynsai", parent, "Алтынсай қаласы", "город Алтынсай");
    busy =
        found(AgencyKind.DISTRICT, "sarybulak", parent, "Сарыбұлақ ауданы", "Сарыбулакский район");
    quiet = found(AgencyKind.DISTRICT, "kokterek", parent, "Көктерек ауданы", "Коктерекский район");
    found(AgencyKind.DISTRICT, "zhetitobe", parent, "Жетітөбе ауданы", "Жетытобинский район");
    found(
        AgencyKind.EDITORIAL_OFFICE,
        "sarybulak-tynysy",
        parent,
        "«Сарыбұлақ тынысы» газеті",
        "Газета «Сарыбұлақ тынысы»");
    publishAll();
    index.follow();
  }

  private Agency found(AgencyKind kind, String slug, Agency.Parent parent, String kk, String ru) {
    LocalText name = LocalText.of(kk + "ның әкімдігі", "Акимат: " + ru);
    Profile profile =
        new Profile(
            name,
            LocalText.of(kk, ru),
            LocalText.of(
                "Тоғыз ауылдық округте жиырма бір ауыл бар; халқы егін салып, қой өсіреді.",
                "Двадцать одно село в девяти сельских округах; живут земледелием и овцеводством."),
            LocalText.of("Сарыбұлақ ауылы, Абай көшесі, 14", "село Сарыбулак, улица Абая, 14"),
            LocalText.of(
                "дүйсенбі–жұма 09:00–18:30, түскі үзіліс 13:00–14:30",
                "понедельник–пятница 09:00–18:30, перерыв 13:00–14:30"),
            "+7 (7000) 55-11-00",
            "kense@" + slug + ".example",
            new Profile.Position(48.2, 71.6));
    return portal.founding.found(
        new FoundAgency(kind, new Slug(slug), parent, profile), TestPortal.OFFICER);
  }

  private void publishAll() {
    publish(
        PublicationKind.DOCUMENT,
        "-20d",
        "Аудандық бюджетті бекіту туралы",
        "Об утверждении районного бюджета",
        Map.of(
            "number",
            new FieldValue.Line("118-VIII"),
            "adopted",
            day(-22),
            "issuer",
            words("Сарыбұлақ аудандық мәслихаты", "Сарыбулакский районный маслихат")),
        List.of(table()));
    publish(
        PublicationKind.NEWS,
        "-9d",
        "Сарыбұлақта жаңа көпір ашылды",
        "В Сарыбулаке открыли новый мост",
        Map.of(),
        body());
    publish(
        PublicationKind.SERVICE,
        "-30d",
        "Жер телімін жалға алу",
        "Аренда земельного участка",
        Map.of(
            "forWhom",
            words(
                "Аудан тұрғындарына және шаруа қожалықтарына",
                "Жителям района и крестьянским хозяйствам"),
            "term",
            words("15 жұмыс күні", "15 рабочих дней"),
            "cost",
            words("Тегін", "Бесплатно"),
            "where",
            words(
                "Халыққа қызмет көрсету орталығы, 3-терезе",
                "Центр обслуживания населения, окно 3")),
        body());
    publish(
        PublicationKind.ANNOUNCEMENT,
        "-1d",
        "Абай көшесінде 25 қарашада су болмайды",
        "На улице Абая 25 ноября не будет воды",
        Map.of("validUntil", day(1)),
        body());
    publish(
        PublicationKind.PROBLEM,
        "-6d",
        "Абай көшесіндегі су құбыры тозған",
        "Изношен водопровод на улице Абая",
        problem("in-progress", 6),
        body());
    publish(
        PublicationKind.PROBLEM,
        "-15d",
        "Талдыбұлақ ауылына автобус қатынамайды",
        "В село Талдыбулак не ходит автобус",
        problem("open", -5),
        body());
    publish(
        PublicationKind.PROBLEM,
        "-40d",
        "Мектеп ауласындағы жарық сөніп тұр",
        "Во дворе школы нет света",
        problem("solved", -12),
        body());
    publish(
        PublicationKind.CLARIFICATION,
        "-1d",
        "Жер салығы неге өсті",
        "Почему вырос земельный налог",
        Map.of(
            "explains",
            words("«Салық екі есе өсті» деген әңгіме", "Разговоры о том, что налог вырос вдвое")),
        body());
    publish(
        PublicationKind.ANSWER,
        "0d",
        "Біздің көшеге асфальт қашан төселеді?",
        "Когда на нашей улице положат асфальт?",
        Map.of(
            "answers",
            new FieldValue.Choice("question"),
            "question",
            words(
                "Жамбыл көшесіне асфальт қашан төселеді?",
                "Когда положат асфальт на улице Жамбыла?"),
            "received",
            day(-12),
            "settled",
            day(0),
            "answeredBy",
            words(
                "Ерлан Мәмбетов, тұрғын үй бөлімінің басшысы",
                "Ерлан Мамбетов, руководитель отдела жилья")),
        body());
    publish(
        PublicationKind.EVENT,
        "0d",
        "Халықпен кездесу: жол жөндеу жоспары",
        "Встреча с жителями: план ремонта дорог",
        Map.of(
            "starts",
            new FieldValue.Moment(Instant.parse("2026-11-27T13:00:00Z")),
            "place",
            words("Мәдениет үйі", "Дом культуры")),
        body());
    ceremony("-2d", "Мұғалімдер күнімен құттықтау", "Поздравление с Днём учителя");
    onlyInKazakh();
  }

  private Map<String, FieldValue> problem(String state, int due) {
    Map<String, FieldValue> fields = new LinkedHashMap<>();
    fields.put(
        "cause",
        words(
            "Құбыр 1974 жылы салынған, тот басқан.", "Труба проложена в 1974 году и проржавела."));
    fields.put("plan", words("1,2 км құбыр ауыстырылады.", "Заменят 1,2 км трубы."));
    fields.put(
        "responsible",
        words(
            "Тұрғын үй-коммуналдық шаруашылық бөлімі, Ерлан Мәмбетов",
            "Отдел ЖКХ, Ерлан Мамбетов"));
    fields.put("due", day(due));
    fields.put("state", new FieldValue.Choice(state));
    fields.put(
        "followUps",
        new FieldValue.FollowUps(
            List.of(
                new FieldValue.FollowUp(
                    today().minusDays(2),
                    LocalText.of("400 метр құбыр ауыстырылды.", "Заменено 400 метров.")))));
    return fields;
  }

  private void ceremony(String when, String kk, String ru) {
    Content content = new Content(texts(kk, ru, body()), Fields.NONE, Set.of(), true);
    publish(PublicationKind.NEWS, when, content);
  }

  private void onlyInKazakh() {
    Map<Language, EditionText> texts =
        Map.of(Language.KK, new EditionText("Ауыл жастары волейболдан жеңіске жетті", "", body()));
    publish(PublicationKind.NEWS, "-3d", new Content(texts, Fields.NONE, Set.of(), false));
  }

  /** Publishes in the busy district with a text in Kazakh and Russian. */
  public Publication publish(
      PublicationKind kind,
      String when,
      String kk,
      String ru,
      Map<String, FieldValue> fields,
      List<Block> body) {
    return publish(
        kind, when, new Content(texts(kk, ru, body), new Fields(fields), Set.of(), false));
  }

  /** Publishes this content in the busy district so many days ago. */
  public Publication publish(PublicationKind kind, String when, Content content) {
    Instant at =
        portal
            .time
            .now()
            .plus(Duration.ofDays(Long.parseLong(when.replace("d", ""))))
            .minusSeconds(3600);
    Publication draft =
        portal.drafting.start(
            new StartDraft(busy.id(), kind, content, Optional.empty(), ""), TestPortal.OFFICER);
    return portal.publishing.publish(
        new PublishEdition(draft.id(), draft.version(), new Change.First(), Optional.of(at)),
        TestPortal.OFFICER);
  }

  private static Map<Language, EditionText> texts(String kk, String ru, List<Block> body) {
    Map<Language, EditionText> texts = new EnumMap<>(Language.class);
    texts.put(
        Language.KK,
        new EditionText(
            kk,
            "Жұмыс күн сайын 8:00-ден 20:00-ге дейін жүреді, су тасымалы Абай, 14 үйінің жанында болады.",
            body));
    texts.put(
        Language.RU,
        new EditionText(
            ru, "Работы идут каждый день с 8:00 до 20:00, подвоз воды – у дома Абая, 14.", body));
    return texts;
  }

  /** One of every block. */
  public static List<Block> body() {
    return List.of(
        new Block.Heading(2, "Не істеледі"),
        new Block.Paragraph(
            new RichText(
                List.of(
                    Run.plain("Жұмыс "),
                    new Run("1 желтоқсанға", true, false, ""),
                    Run.plain(" дейін аяқталады. Кестесі "),
                    new Run("құжатта", false, false, "https://example.kz/kesme"),
                    Run.plain(
                        " берілген. Тұрғындардың қауіпсіздігін қамтамасыз етуге байланысты көше жабылады.")))),
        new Block.Listing(
            false,
            1,
            List.of(
                RichText.plain("Абай көшесі, 1–40 үйлер"),
                RichText.plain("Жамбыл көшесі, 2–18 үйлер"))),
        new Block.KeyFacts(
            List.of(new Block.Fact("Ұзындығы", "1,2 км"), new Block.Fact("Құны", "48 млн теңге"))),
        new Block.Steps(
            List.of(
                RichText.plain("Өтініш жазыңыз."),
                RichText.plain("Жеке куәлігіңізді көрсетіңіз."),
                RichText.plain("15 жұмыс күні ішінде жауап аласыз."))),
        new Block.Callout(
            Block.Tone.IMPORTANT, RichText.plain("Суды екі күнге жететіндей құйып алыңыз.")),
        new Block.Quote(
            RichText.plain("Құбырды қар түскенге дейін ауыстырып үлгереміз."),
            "Ерлан Мәмбетов",
            "бөлім басшысы"),
        new Block.Heading(3, "Хабарласу үшін"),
        new Block.ContactCard(
            "Айгүл Сәрсенова",
            "диспетчер",
            "+7 (7000) 55-11-12",
            "su@sarybulak.example",
            "Абай көшесі, 14",
            "тәулік бойы"),
        new Block.PlaceTime(
            "Мәдениет үйі",
            Instant.parse("2026-11-27T13:00:00Z"),
            Instant.parse("2026-11-27T15:00:00Z")),
        new Block.MapPoint(
            48.21, 71.6, "Орталық алаңнан Абай көшесімен солтүстікке қарай 300 метр."),
        new Block.Preformatted("Нысан 1\n  аты-жөні: ______________"),
        new Media.FileLink("/media/zhoba.docx", "Жұмыс жоспары", "DOCX", 56_300));
  }

  private static Block table() {
    return new Table(
        "Бюджет, мың теңге",
        List.of(
            new Table.Row(
                List.of(
                    head("Атауы"),
                    head("2025 жыл"),
                    head("2026 жыл"),
                    head("2027 жыл"),
                    head("Ауытқу"))),
            new Table.Row(
                List.of(
                    cell("Кірістер"),
                    cell("12 480 310"),
                    cell("13 020 118"),
                    cell("13 544 900"),
                    cell("+4,3 %"))),
            new Table.Row(
                List.of(
                    cell("Шығыстар"),
                    cell("12 611 042"),
                    cell("13 101 377"),
                    cell("13 544 900"),
                    cell("+3,9 %")))));
  }

  private static Table.Cell head(String text) {
    return Table.Cell.of(RichText.plain(text), true);
  }

  private static Table.Cell cell(String text) {
    return Table.Cell.of(RichText.plain(text), false);
  }

  private static FieldValue words(String kk, String ru) {
    return new FieldValue.Words(LocalText.of(kk, ru));
  }

  private FieldValue day(int fromToday) {
    return new FieldValue.Day(today().plusDays(fromToday));
  }

  /** Today in Almaty. */
  public LocalDate today() {
    return portal.time.today();
  }

  @Override
  public void close() {
    index.close();
    portal.close();
  }
}
