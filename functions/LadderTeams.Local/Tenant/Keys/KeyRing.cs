using System.Collections.Immutable;

namespace LadderTeams.Local.Tenant.Keys;

/// <summary>The keys of the tenant. The first one signs; all of them are published.</summary>
internal sealed class KeyRing : IDisposable
{
    private ImmutableList<SigningKey> keys = [new()];

    public IReadOnlyList<SigningKey> Published => keys;

    public SigningKey Current => keys[0];

    /// <summary>Signs with a new key from now on.</summary>
    /// <param name="keepFormer">Whether what the keys so far have signed stays valid.</param>
    public void Rotate(bool keepFormer = true)
    {
        var key = new SigningKey();
        ImmutableInterlocked.Update(ref keys, former => keepFormer ? former.Insert(0, key) : [key]); // a request may still use what is dropped
    }

    public SigningKey? Find(string id) => keys.Find(key => key.Id == id);

    public void Dispose() => keys.ForEach(key => key.Dispose());
}
