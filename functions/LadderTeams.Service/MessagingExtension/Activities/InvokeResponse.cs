using System.Text.Json.Serialization;

namespace LadderTeams.Service.MessagingExtension.Activities;

/// <summary>The answer to an invoke.</summary>
[JsonDerivedType(typeof(ExtensionResponse))]
[JsonDerivedType(typeof(CardResponse))]
[JsonDerivedType(typeof(CardRefusal))]
internal abstract record InvokeResponse;
