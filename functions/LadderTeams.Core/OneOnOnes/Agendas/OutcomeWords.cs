using LadderTeams.Core.Text;
using static LadderTeams.Core.OneOnOnes.Agendas.AgendaOutcome;

namespace LadderTeams.Core.OneOnOnes.Agendas;

/// <summary>Tells the manager what became of a series, and what she can do, in her language.</summary>
public sealed class OutcomeWords
{
    private readonly IReadOnlyDictionary<AgendaOutcome, string> sentences;

    private OutcomeWords(IReadOnlyDictionary<AgendaOutcome, string> sentences) => this.sentences = sentences;

    private static OutcomeWords English { get; } = new(new Dictionary<AgendaOutcome, string>
    {
        [Waiting] = "This will be done as soon as your calendar can be reached. Nothing is left for you to do.",
        [Written] = "The prompts are in the invite.",
        [Removed] = "The prompts are not in the invite.",
        [DeletedByPerson] = "Somebody took the prompts out of the invite, and they stay out. Turn this on again to put them back.",
        [EditedByPerson] = "Somebody changed the prompts in the invite, so they are left as they are. You can take them out in Outlook, or have them taken out here.",
        [JoinLinkNotFound] = "The invite does not show how to join the meeting, so nothing was written: writing could cost the meeting its link. Open the series in Outlook, add the Teams meeting again, and try once more.",
        [InviteTooLarge] = "The text of the invite is too long for anything to be added to it.",
        [InviteNotSafe] = "The text of the invite is put together in a way that does not let it be changed safely, so nothing was written. Writing the text anew in Outlook helps.",
        [JoinLinkChanged] = "After the prompts were written the meeting had another link to join. Check in Outlook that the link works. Nothing more is written to this series until you turn it on again.",
        [MorePeople] = "More than the two of you are invited, so nothing more is written. Prompts that are in the invite can be seen by everybody who is invited. Turn this off to take them out.",
        [AnotherPerson] = "The person that this was turned on for is not invited any more, so nothing more is written. Prompts that are in the invite stay until you turn this off.",
        [NotManaged] = "The directory does not name you as this person's manager at the moment, so nothing is written.",
        [Private] = "The series is marked as private, so it is left alone.",
        [NotOrganizer] = "Somebody else invites to this series. Only who invites can have prompts in the invite.",
        [Over] = "The series is over or was cancelled.",
        [LevelNotSet] = "There are no prompts yet, because no level is set for this person.",
        [NoPrompts] = "The ladder has nothing to ask at this person's level.",
        [NotPermitted] = "Ladder is not allowed to read or change your calendar. Your administrator can allow it.",
    });

    private static OutcomeWords German { get; } = new(new Dictionary<AgendaOutcome, string>
    {
        [Waiting] = "Das wird erledigt, sobald dein Kalender erreichbar ist. Du musst nichts weiter tun.",
        [Written] = "Die Fragen stehen in der Einladung.",
        [Removed] = "Die Fragen stehen nicht in der Einladung.",
        [DeletedByPerson] = "Jemand hat die Fragen aus der Einladung gelöscht, und sie bleiben draußen. Schalte sie wieder ein, um sie zurückzuholen.",
        [EditedByPerson] = "Jemand hat die Fragen in der Einladung geändert, deshalb bleiben sie, wie sie sind. Du kannst sie in Outlook löschen oder hier entfernen lassen.",
        [JoinLinkNotFound] = "In der Einladung steht nicht, wie man an der Besprechung teilnimmt. Deshalb wurde nichts geschrieben: Die Besprechung könnte ihren Link verlieren. Öffne die Serie in Outlook, füge die Teams-Besprechung wieder hinzu und versuche es noch einmal.",
        [InviteTooLarge] = "Der Text der Einladung ist zu lang, um noch etwas hinzuzufügen.",
        [InviteNotSafe] = "Der Text der Einladung ist so aufgebaut, dass er sich nicht sicher ändern lässt. Deshalb wurde nichts geschrieben. Es hilft, den Text in Outlook neu zu schreiben.",
        [JoinLinkChanged] = "Nach dem Schreiben hatte die Besprechung einen anderen Link zur Teilnahme. Prüfe in Outlook, ob der Link funktioniert. In diese Serie wird nichts mehr geschrieben, bis du sie wieder einschaltest.",
        [MorePeople] = "Es sind mehr als ihr beide eingeladen, deshalb wird nichts mehr geschrieben. Fragen, die in der Einladung stehen, sehen alle Eingeladenen. Schalte aus, um sie zu entfernen.",
        [AnotherPerson] = "Die Person, für die das eingeschaltet wurde, ist nicht mehr eingeladen, deshalb wird nichts mehr geschrieben. Fragen, die in der Einladung stehen, bleiben dort, bis du ausschaltest.",
        [NotManaged] = "Das Verzeichnis nennt dich zurzeit nicht als Führungskraft dieser Person, deshalb wird nichts geschrieben.",
        [Private] = "Die Serie ist als privat markiert, deshalb bleibt sie unberührt.",
        [NotOrganizer] = "Zu dieser Serie lädt jemand anderes ein. Nur wer einlädt, kann Fragen in der Einladung haben.",
        [Over] = "Die Serie ist vorbei oder wurde abgesagt.",
        [LevelNotSet] = "Es gibt noch keine Fragen, weil für diese Person keine Stufe festgelegt ist.",
        [NoPrompts] = "Die Karriereleiter hat auf der Stufe dieser Person nichts zu fragen.",
        [NotPermitted] = "Ladder darf deinen Kalender nicht lesen oder ändern. Deine Administration kann das erlauben.",
    });

    private static OutcomeWords Arabic { get; } = new(new Dictionary<AgendaOutcome, string>
    {
        [Waiting] = "سيُنجز هذا حالما يمكن الوصول إلى تقويمك. لا يلزمك فعل أي شيء.",
        [Written] = "الأسئلة موجودة في الدعوة.",
        [Removed] = "الأسئلة ليست في الدعوة.",
        [DeletedByPerson] = "حذف أحدهم الأسئلة من الدعوة، وستبقى محذوفة. فعّلها من جديد لإعادتها.",
        [EditedByPerson] = "غيّر أحدهم الأسئلة في الدعوة، لذلك تُترك كما هي. يمكنك حذفها في Outlook أو طلب إزالتها هنا.",
        [JoinLinkNotFound] = "لا تُظهر الدعوة كيفية الانضمام إلى الاجتماع، لذلك لم يُكتب شيء: قد يفقد الاجتماع رابطه. افتح السلسلة في Outlook وأضف اجتماع Teams من جديد ثم حاول مرة أخرى.",
        [InviteTooLarge] = "نص الدعوة أطول من أن يُضاف إليه شيء.",
        [InviteNotSafe] = "بنية نص الدعوة لا تسمح بتغييره بأمان، لذلك لم يُكتب شيء. تفيد إعادة كتابة النص في Outlook.",
        [JoinLinkChanged] = "بعد الكتابة صار للاجتماع رابط انضمام آخر. تحقق في Outlook من أن الرابط يعمل. لن يُكتب شيء آخر في هذه السلسلة حتى تفعّلها من جديد.",
        [MorePeople] = "المدعوون أكثر منكما، لذلك لن يُكتب شيء آخر. الأسئلة الموجودة في الدعوة يراها كل مدعو. أوقف التفعيل لإزالتها.",
        [AnotherPerson] = "الشخص الذي فُعّل هذا من أجله لم يعد مدعوًا، لذلك لن يُكتب شيء آخر. تبقى الأسئلة الموجودة في الدعوة حتى توقف التفعيل.",
        [NotManaged] = "لا يذكرك الدليل حاليًا مديرًا لهذا الشخص، لذلك لا يُكتب شيء.",
        [Private] = "السلسلة خاصة، لذلك تُترك كما هي.",
        [NotOrganizer] = "شخص آخر يدعو إلى هذه السلسلة. لا يمكن أن تكون الأسئلة إلا في دعوة من يدعو.",
        [Over] = "انتهت السلسلة أو أُلغيت.",
        [LevelNotSet] = "لا توجد أسئلة بعد، لأن مستوى هذا الشخص غير محدد.",
        [NoPrompts] = "ليس في سلّم المستويات ما يُسأل عنه عند مستوى هذا الشخص.",
        [NotPermitted] = "لا يُسمح لـ Ladder بقراءة تقويمك أو تغييره. يمكن للمسؤول السماح بذلك.",
    });

    /// <param name="locale">As <c>de-DE</c>; English for every other language.</param>
    public static OutcomeWords For(string? locale) => Languages.Of(locale) switch
    {
        Languages.German => German,
        Languages.Arabic => Arabic,
        _ => English,
    };

    public string Of(AgendaOutcome outcome) => sentences[outcome];
}
