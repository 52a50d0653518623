using System.Collections.Frozen;

namespace LadderTeams.Core.Text;

internal enum VerbForm
{
    /// <summary>As in "lead".</summary>
    Plain,

    /// <summary>As in "leads".</summary>
    ThirdPerson,

    /// <summary>As in "leading".</summary>
    Ing,
}

/// <summary>A verb that ladders use, in the form it stands in. <paramref name="Plain"/> is the form that a dictionary lists.</summary>
internal readonly record struct Verb(string Plain, VerbForm Form);

/// <summary>The verbs that career ladders are written with.</summary>
internal static class Verbs
{
    public const string OfTakingPart = "help assist support participate contribute attend follow learn observe shadow join aid";

    public const string OfDoing =
        "do write build ship deliver implement fix test review design document debug plan estimate maintain operate monitor complete " +
        "create develop code work produce handle resolve solve investigate analyse analyze make keep use apply communicate share " +
        "explain present give take answer ask track report respond prepare improve refactor automate measure raise run propose " +
        "suggest identify recommend collaborate execute provide break";

    public const string OfLeading =
        "lead own drive coordinate organise organize facilitate mentor coach champion guide orchestrate spearhead oversee steer influence";

    public const string OfSettingDirection = "define establish shape envision pioneer set";

    private const string Other =
        "ensure manage partner balance prioritise prioritize advocate align anticipate assess bring care challenge check choose clarify " +
        "close commit consult debate decide delegate demonstrate deploy describe detect discuss earn educate enable encourage " +
        "escalate evaluate evolve find finish foster gather grow guard hire hold hand inform inspire instrument integrate interview invest " +
        "involve iterate know listen look mediate meet merge migrate model moderate negotiate note notice offer onboard optimise optimize pair " +
        "perform persuade practise practice prevent promote protect publish push put question reach read recognise recognize reduce refine release " +
        "remove repair represent research retire return rotate say schedule seek select send show sign simplify speak split " +
        "sponsor stay stop study summarise summarize talk teach tell think trace train treat triage trust try tune " +
        "turn unblock understand update validate verify visit volunteer want watch welcome win";

    private static readonly FrozenDictionary<string, Verb> Forms = AllForms();

    /// <summary>Null when the word is no form of a verb that ladders use. It may be a noun all the same: <c>reviews</c>.</summary>
    /// <param name="value">As in <see cref="Word.Value"/>.</param>
    public static Verb? Read(string value) => Forms.TryGetValue(value, out var verb) ? verb : null;

    private static FrozenDictionary<string, Verb> AllForms()
    {
        var forms = new Dictionary<string, Verb>();
        foreach (var plain in string.Join(' ', OfTakingPart, OfDoing, OfLeading, OfSettingDirection, Other).Split(' '))
        {
            forms.TryAdd(plain, new(plain, VerbForm.Plain));
            forms.TryAdd(ThirdPersonOf(plain), new(plain, VerbForm.ThirdPerson));
            forms.TryAdd(IngOf(plain), new(plain, VerbForm.Ing));
        }

        return forms.ToFrozenDictionary();
    }

    private static string ThirdPersonOf(string plain) =>
        EndsInConsonantY(plain) ? $"{plain[..^1]}ies"
        : plain is [.., 's' or 'x' or 'z' or 'o'] or [.., 'c' or 's', 'h'] ? $"{plain}es"
        : $"{plain}s";

    private static string IngOf(string plain) =>
        plain is [.., not ('e' or 'o'), 'e'] ? $"{plain[..^1]}ing"
        : plain is "run" or "plan" or "ship" or "set" or "get" or "stop" or "put" or "win" or "split" ? $"{plain}{plain[^1]}ing"
        : $"{plain}ing";

    private static bool EndsInConsonantY(string plain) => plain is [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'];
}
