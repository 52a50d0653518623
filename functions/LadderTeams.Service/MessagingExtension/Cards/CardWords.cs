using LadderTeams.Core.Ladders.Compare;
using LadderTeams.Core.Text;

namespace LadderTeams.Service.MessagingExtension.Cards;

/// <summary>The product's own words, in the language of who asks. What a ladder says stays as its owner wrote it.</summary>
internal sealed record CardWords(string Language, bool IsRightToLeft)
{
    public required string Open { get; init; }

    /// <summary>With how many.</summary>
    public required Func<int, string> More { get; init; }

    /// <summary>With the two levels.</summary>
    public required Func<string, string, string> FromTo { get; init; }

    public required string Everyone { get; init; }

    public required string AcrossCapabilities { get; init; }

    public required string Added { get; init; }

    public required string Raised { get; init; }

    public required string Widened { get; init; }

    public required string Reworded { get; init; }

    public required string Dropped { get; init; }

    /// <summary>In front of what was asked in other words.</summary>
    public required string Before { get; init; }

    public required string NothingChanges { get; init; }

    public required string Question { get; init; }

    public required string NoLadder { get; init; }

    /// <summary>With what was searched for.</summary>
    public required Func<string, string> NothingFound { get; init; }

    public required string NameTwoLevels { get; init; }

    public required string SameLevel { get; init; }

    /// <summary>Of what is not everybody's to see, or is not there.</summary>
    public required string Personal { get; init; }

    public required string NoLongerSaid { get; init; }

    public static CardWords English { get; } = new(Languages.English, false)
    {
        Open = "Open in Ladder",
        More = static count => $"{count} more in Ladder",
        FromTo = static (from, to) => $"From {from} to {to}",
        Everyone = "Asked of everyone",
        AcrossCapabilities = "The level as a whole",
        Added = "New",
        Raised = "Raised",
        Widened = "Widened",
        Reworded = "Reworded",
        Dropped = "No longer asked",
        Before = "Before",
        NothingChanges = "Both levels ask for the same.",
        Question = "A question to ask",
        NoLadder = "There is no ladder yet. Once its owner publishes it, it is found here.",
        NothingFound = static text => $"Nothing found for “{text}”. Try fewer words.",
        NameTwoLevels = "Name two levels, such as L4 L5.",
        SameLevel = "These are the same level. Name two.",
        Personal = "Open Ladder to see this, if it is yours to see.",
        NoLongerSaid = "The ladder has changed since. Search again to see what it says now.",
    };

    private static CardWords German { get; } = new(Languages.German, false)
    {
        Open = "In Ladder öffnen",
        More = static count => $"{count} weitere in Ladder",
        FromTo = static (from, to) => $"Von {from} zu {to}",
        Everyone = "Von allen erwartet",
        AcrossCapabilities = "Die Stufe im Ganzen",
        Added = "Neu",
        Raised = "Angehoben",
        Widened = "Erweitert",
        Reworded = "Umformuliert",
        Dropped = "Entfallen",
        Before = "Bisher",
        NothingChanges = "Beide Stufen verlangen dasselbe.",
        Question = "Eine Frage",
        NoLadder = "Es gibt noch keine Karriereleiter. Sobald sie veröffentlicht ist, wird sie hier gefunden.",
        NothingFound = static text => $"Nichts gefunden für „{text}“. Versuchen Sie es mit weniger Wörtern.",
        NameTwoLevels = "Nennen Sie zwei Stufen, etwa L4 L5.",
        SameLevel = "Das ist zweimal dieselbe Stufe. Nennen Sie zwei.",
        Personal = "Öffnen Sie Ladder, um das zu sehen, wenn es für Sie bestimmt ist.",
        NoLongerSaid = "Die Karriereleiter hat sich seitdem geändert. Suchen Sie noch einmal, um zu sehen, was sie jetzt sagt.",
    };

    private static CardWords Arabic { get; } = new(Languages.Arabic, true)
    {
        Open = "افتح في Ladder",
        More = static count => $"المزيد في Ladder: {count}",
        FromTo = static (from, to) => $"من {from} إلى {to}",
        Everyone = "مطلوب من الجميع",
        AcrossCapabilities = "المستوى بمجمله",
        Added = "جديد",
        Raised = "أعلى",
        Widened = "أوسع",
        Reworded = "صياغة أخرى",
        Dropped = "لم يعد مطلوبًا",
        Before = "سابقًا",
        NothingChanges = "المستويان يطلبان الشيء نفسه.",
        Question = "سؤال للطرح",
        NoLadder = "لا يوجد سلم وظيفي بعد. سيُعثر عليه هنا حالما يُنشر.",
        NothingFound = static text => $"لا نتائج لـ «{text}». جرّب كلمات أقل.",
        NameTwoLevels = "اذكر مستويين، مثل L4 L5.",
        SameLevel = "هذا هو المستوى نفسه. اذكر مستويين.",
        Personal = "افتح Ladder لترى هذا، إن كان لك أن تراه.",
        NoLongerSaid = "تغيّر السلم منذ ذلك الحين. ابحث مرة أخرى لترى ما يقوله الآن.",
    };

    public string Of(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => Added,
        ChangeKind.Raised => Raised,
        ChangeKind.Widened => Widened,
        ChangeKind.Reworded => Reworded,
        _ => Dropped,
    };

    /// <param name="locale">As <c>de-DE</c>; English for every other language.</param>
    public static CardWords For(string? locale) => Languages.Of(locale) switch
    {
        Languages.German => German,
        Languages.Arabic => Arabic,
        _ => English,
    };
}
