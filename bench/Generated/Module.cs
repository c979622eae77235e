namespace OneTrip.Bench.Generated;

/// <summary>
/// One subject of the generated application, such as its invoices: four entities and all that is written about them. Ten
/// modules share a context. What a module's source says depends on the seed and its number alone, not on how many there are.
/// </summary>
sealed class Module
{
    /// <summary>The modules of one context.</summary>
    public const int PerArea = 10;

    static readonly string[] s_nouns =
    [
        "Invoice", "Shipment", "Customer", "Contract", "Ticket", "Payment", "Booking", "Course", "Patient", "Vehicle", "Policy", "Claim", "Asset", "Project", "Campaign", "Supplier",
        "Recipe", "Library", "Channel", "Device", "Meeting", "Survey", "Permit", "Garden", "Journey", "Auction", "Warehouse", "Voucher", "Lesson", "Article", "Account", "Employee",
    ];

    static readonly string[] s_qualifiers =
    [
        "", "Partner", "Archive", "Regional", "Import", "Retail", "Public", "Draft", "Annual", "Field", "Export", "Group", "Night", "Digital", "Legacy", "Central", "Branch", "Prime", "Test", "Audit",
        "Rental", "Urban", "Seasonal", "Medical", "Federal", "Junior", "Mobile", "Remote", "Shared", "Special", "Student", "Vendor",
    ];

    static readonly string[][] s_verbs = [["ListAsync", "GetAllAsync", "SearchAsync"], ["GetAsync", "FindAsync", "LoadAsync"], ["AddAsync", "CreateAsync", "InsertAsync"], ["CloseAsync", "ProcessAsync", "HandleAsync"]];

    /// <summary>A module of the application that the seed stands for.</summary>
    public Module(int index, int seed)
    {
        Index = index;
        Seed = seed;
        Random = new Random(unchecked(seed * 7919 + index));
        (List, Get, Add, Close) = (Any(s_verbs[0]), Any(s_verbs[1]), Any(s_verbs[2]), Any(s_verbs[3]));
        IsLazy = Area % 2 == 0;
        Forgets = Random.Next(8) == 0;
    }

    /// <summary>Its number.</summary>
    public int Index { get; }

    /// <summary>The seed of the whole application.</summary>
    public int Seed { get; }

    /// <summary>What varies its source.</summary>
    public Random Random { get; }

    /// <summary>The number of its context.</summary>
    public int Area => Index / PerArea;

    /// <summary>The name of the root entity.</summary>
    public string Root => NameOf(Index);

    /// <summary>The name of the root entity of the module before it in the same context; its own for the first.</summary>
    public string Prior => NameOf(Index % PerArea == 0 ? Index : Index - 1);

    /// <summary>Whether its context uses lazy-loading proxies.</summary>
    public bool IsLazy { get; }

    /// <summary>Whether its services read what its repository does not include.</summary>
    public bool Forgets { get; }

    /// <summary>The names that its repository and service give to the usual methods.</summary>
    public string List { get; }

    /// <summary>See <see cref="List"/>.</summary>
    public string Get { get; }

    /// <summary>See <see cref="List"/>.</summary>
    public string Add { get; }

    /// <summary>See <see cref="List"/>.</summary>
    public string Close { get; }

    /// <summary>The namespace of one of its layers.</summary>
    public string Namespace(Layer layer) => $"Company.Area{Area}.{layer}";

    /// <summary>Another module that exists whenever this one does.</summary>
    public Module AnyEarlier() => Index == 0 ? this : new Module(Random.Next(Index), Seed);

    /// <summary>One of the values.</summary>
    public T Any<T>(IReadOnlyList<T> values) => values[Random.Next(values.Count)];

    static string NameOf(int index)
    {
        var (noun, qualifier, round) = (s_nouns[index % s_nouns.Length], s_qualifiers[index / s_nouns.Length % s_qualifiers.Length], index / (s_nouns.Length * s_qualifiers.Length));
        return $"{qualifier}{noun}{(round == 0 ? "" : round.ToString(null, null))}";
    }
}
