using LadderTeams.Service.MessagingExtension.Cards;

namespace LadderTeams.Service.MessagingExtension.Activities;

/// <summary>What a card in a conversation has its client ask for.</summary>
internal sealed record CardAction(InvokedAction? Action = null);

internal sealed record InvokedAction(string? Verb = null, CardSubject? Data = null);
