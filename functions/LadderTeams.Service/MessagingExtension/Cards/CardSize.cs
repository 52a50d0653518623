using System.Text.Json;

namespace LadderTeams.Service.MessagingExtension.Cards;

/// <summary>Clients take a card of 28 KB, and drop a larger one without a word.</summary>
internal static class CardSize
{
    public const int Largest = 28 * 1024;

    /// <summary>The card with as much as it holds.</summary>
    /// <param name="most">How much there is.</param>
    /// <param name="largest">In bytes.</param>
    /// <param name="build">Makes the card with so much of it, counted from its beginning; more makes no card smaller.</param>
    public static AdaptiveCard Fit(int most, int largest, Func<int, AdaptiveCard> build)
    {
        var whole = build(most);
        if (Of(whole) <= largest) { return whole; }

        var (fits, tooMuch) = (0, most);
        while (tooMuch - fits > 1)
        {
            var middle = (fits + tooMuch) / 2;
            if (Of(build(middle)) <= largest) { fits = middle; }
            else { tooMuch = middle; }
        }

        return build(fits);
    }

    /// <summary>In bytes, as it is sent.</summary>
    public static int Of(AdaptiveCard card) => JsonSerializer.SerializeToUtf8Bytes(card, MessagingJson.Written.AdaptiveCard).Length;
}
