using LadderTeams.Service.MessagingExtension.Cards;

namespace LadderTeams.Service.MessagingExtension.Activities;

/// <summary>The answer to an invoke of the messaging extension.</summary>
internal sealed record ExtensionResponse(ComposeExtension ComposeExtension) : InvokeResponse
{
    public static ExtensionResponse Of(IEnumerable<Attachment> results) => new(new ComposeExtension("result") { AttachmentLayout = "list", Attachments = [.. results] });

    /// <summary>A sentence instead of results.</summary>
    public static ExtensionResponse Saying(string text) => new(new ComposeExtension("message") { Text = text });
}

internal sealed record ComposeExtension(string Type)
{
    public string? AttachmentLayout { get; init; }

    public IReadOnlyList<Attachment>? Attachments { get; init; }

    public string? Text { get; init; }
}

/// <param name="Content">What is pasted.</param>
/// <param name="Preview">What the list shows; without one it is blank.</param>
internal sealed record Attachment(AdaptiveCard Content, Preview Preview)
{
    public string ContentType { get; } = "application/vnd.microsoft.card.adaptive";
}

internal sealed record Preview(PreviewContent Content)
{
    public string ContentType { get; } = "application/vnd.microsoft.card.thumbnail";
}

/// <param name="Tap">What is asked for when somebody selects it; null to paste what came with it.</param>
internal sealed record PreviewContent(string Title, string Text, Tap? Tap = null);

/// <summary>Has the client invoke <c>composeExtension/selectItem</c> with it.</summary>
internal sealed record Tap(CardSubject Value)
{
    public string Type { get; } = "invoke";
}
