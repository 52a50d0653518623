using System.CommandLine;

namespace LadderTeams.Service.CommandLine;

/// <summary>Files or folders. What looks like an option is none that is known here; a file of such a name is written <c>./--name</c>.</summary>
internal sealed class PathArgument<T> : Argument<T>
{
    public PathArgument(string name)
        : base(name) =>
        Validators.Add(said =>
        {
            foreach (var token in said.Tokens.Where(token => token.Value.StartsWith('-'))) { said.AddError($"Unrecognized option '{token.Value}'."); }
        });
}
