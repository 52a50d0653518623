using System.Globalization;
using LadderTeams.Core.Text;

namespace LadderTeams.Core.OneOnOnes.Agendas;

/// <summary>Tells the manager how many mails a change of an invite costs the one who is invited, in her language.</summary>
public sealed class MailWords
{
    private readonly string one;
    private readonly string several;

    private MailWords(string one, string several) => (this.one, this.several) = (one, several);

    private static MailWords English { get; } = new(
        "The person you invited gets one mail about the changed invite.",
        "The person you invited gets {0} mails: one about the series, and one for each of its meetings that was changed by itself ({1}).");

    private static MailWords German { get; } = new(
        "Die eingeladene Person bekommt eine E-Mail über die geänderte Einladung.",
        "Die eingeladene Person bekommt {0} E-Mails: eine über die Serie und eine für jeden Termin der Serie, der für sich geändert wurde ({1}).");

    private static MailWords Arabic { get; } = new(
        "يتلقى المدعو رسالة واحدة عن الدعوة المعدّلة.",
        "عدد الرسائل التي يتلقاها المدعو: {0}، واحدة عن السلسلة وواحدة عن كل اجتماع منها عُدّل وحده ({1}).");

    /// <param name="locale">As <c>de-DE</c>; English for every other language.</param>
    public static MailWords For(string? locale) => Languages.Of(locale) switch
    {
        Languages.German => German,
        Languages.Arabic => Arabic,
        _ => English,
    };

    /// <param name="mails">At least one.</param>
    public string Of(int mails) => mails == 1 ? one : string.Format(CultureInfo.InvariantCulture, several, mails, mails - 1);
}
