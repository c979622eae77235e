namespace OneTrip.Analyzers.Tests;

/// <summary>Source on the shop that is nested, or chained, as deep as wanted.</summary>
static class DeepCode
{
    const string Usings = "using Microsoft.EntityFrameworkCore; using Shop;";

    /// <summary>The source of each shape, by its depth.</summary>
    public static IReadOnlyDictionary<string, Func<int, string>> Shapes { get; } = new Dictionary<string, Func<int, string>>
    {
        ["parentheses"] = n => Statement($"foreach (var o in {Repeat("(", n)}db.Orders{Repeat(")", n)}.ToList()) _ = o.Customer.Name;"),
        ["a sum"] = n => Statement($"foreach (var o in db.Orders.ToList()) {{ _ = \"\"{Repeat(" + o.Customer.Name", n)}; }}"),
        ["a condition"] = n => Statement($"foreach (var o in db.Orders.ToList()) {{ _ = o.Id > 1{Repeat(" && o.Customer.Id > 1", n)}; }}"),
        ["alternatives"] = n => Statement($"foreach (var o in db.Orders.ToList()) {{ _ = {Repeat("o.Id > 1 ? o.Customer : ", n)}null; }}"),
        ["coalescing"] = n => Statement($"foreach (var o in db.Orders.ToList()) {{ _ = o.Customer{Repeat(" ?? o.Customer", n)}; }}"),
        ["blocks"] = n => Statement($"{Repeat("{", n)} foreach (var o in db.Orders.ToList()) _ = o.Customer.Name; {Repeat("}", n)}"),
        ["ifs"] = n => Statement($"foreach (var o in db.Orders.ToList()) {{ {Repeat("if (o.Id > 1) ", n)}_ = o.Customer.Name; }}"),
        ["else ifs"] = n => Statement($"foreach (var o in db.Orders.ToList()) {{ {string.Concat(Enumerable.Range(0, n).Select(i => $"if (o.Id == {i}) _ = o.Customer.Name; else "))} {{ }} }}"),
        ["loops"] = n => Statement(string.Concat(Enumerable.Range(0, n).Select(i => $"foreach (var o{i} in db.Orders.ToList()) ")) + "_ = o0.Customer.Name;"),
        ["loops of one name"] = n => Statement($"{Repeat("foreach (var o in db.Orders.ToList()) ", n)}_ = o.Customer.Name;"),
        ["loops one after another"] = n => Statement(Repeat("foreach (var o in db.Orders.ToList()) _ = o.Customer.Name; ", Math.Min(n, 2000))),
        ["tries"] = n => Statement($"{Repeat("try { ", n)}foreach (var o in db.Orders.ToList()) _ = o.Customer.Name; {Repeat("} finally { db.Orders.Count(); }", n)}"),
        ["a chain of operators"] = n => Statement($"foreach (var o in db.Orders{Repeat(".Where(o => o.Id > 1)", n)}.ToList()) _ = o.Customer.Name;"),
        ["a chain of Includes"] = n => Statement($"foreach (var o in db.Orders{Repeat(".Include(o => o.Customer)", n)}.ToList()) _ = o.Customer.Name;"),
        ["a chain of calls"] = n => $"{Usings} static class C {{ static Order Self(this Order o) => o; static void M(ShopContext db) {{ foreach (var o in db.Orders.ToList()) _ = o{Repeat(".Self()", n)}.Customer.Name; }} }}",
        ["calls within calls"] = n => $"{Usings} static class C {{ static Order Self(Order o) => o; static void M(ShopContext db) {{ foreach (var o in db.Orders.ToList()) _ = {Repeat("Self(", n)}o{Repeat(")", n)}.Customer.Name; }} }}",
        ["a chain of navigations"] = n => Statement($"foreach (var o in db.Orders.ToList()) _ = o{Repeat(".Customer.Orders[0]", n)}.Customer.Name;"),
        ["lambdas"] = n => Statement($"foreach (var o in db.Orders.ToList()) {{ {string.Concat(Enumerable.Range(0, n).Select(i => $"Action a{i} = () => {{ "))}_ = o.Customer.Name; {Repeat("};", n)} }}"),
        ["local functions"] = n => Statement($"foreach (var o in db.Orders.ToList()) {{ {string.Concat(Enumerable.Range(0, n).Select(i => $"F{i}(); void F{i}() {{ "))}_ = o.Customer.Name; {Repeat("}", n)} }}"),
        ["methods that call the next"] = n => Methods(n, i => $"static string M{i}(Order o) => {(i + 1 < n ? $"M{i + 1}(o)" : "o.Customer.Name")};"),
        ["methods that call the one before"] = n => Methods(n, i => $"static string M{i}(Order o) => {(i > 0 ? $"M{i - 1}(o)" : "o.Customer.Name")};"),
        ["methods that all call each other"] = n => Methods(n, i => $"static string M{i}(Order o) => o.Id > {i} ? o.Customer.Name : M{(i + 1) % n}(o);"),
        ["methods that return the next one's query"] = n => Methods(n, i => $"static IQueryable<Order> Q{i}(ShopContext db) => {(i + 1 < n ? $"Q{i + 1}(db)" : "db.Orders")};", "Q0(db)", "_ = o.Customer.Name"),
        ["types that derive from the last"] = n => $"{Usings} class B0 : Order {{ }} {string.Concat(Enumerable.Range(1, Math.Min(n, 1000) - 1).Select(i => $"class B{i} : B{i - 1} {{ }} "))} class C {{ static void M(ShopContext db) {{ foreach (var o in db.Orders.OfType<B1>().ToList()) _ = o.Customer.Name; }} }}",
    };

    static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    static string Statement(string statement) => $"{Usings} class C {{ static void M(ShopContext db) {{ {statement} }} }}";

    static string Methods(int count, Func<int, string> method, string query = "db.Orders", string read = "M0(o)") =>
        $"{Usings} class C {{ static void Page(ShopContext db) {{ foreach (var o in {query}.ToList()) {read}; }} {string.Concat(Enumerable.Range(0, count).Select(i => method(i) + "\n"))} }}";
}
