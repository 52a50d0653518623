using LadderTeams.Service.MessagingExtension.Cards;

namespace LadderTeams.Service.MessagingExtension.Activities;

/// <summary>The card that a client shows instead of the one it has.</summary>
internal sealed record CardResponse(AdaptiveCard Value) : InvokeResponse
{
    public int StatusCode { get; } = StatusCodes.Status200OK;

    public string Type { get; } = "application/vnd.microsoft.card.adaptive";
}

/// <summary>The client keeps the card it has.</summary>
internal sealed record CardRefusal(int StatusCode, CardProblem Value) : InvokeResponse
{
    public string Type { get; } = "application/vnd.microsoft.error";
}

internal sealed record CardProblem(string Code, string Message);
