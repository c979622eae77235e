using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using OneTrip.Flow;
using OneTrip.Options;

namespace OneTrip.Summaries;

/// <summary>
/// The summaries of a compilation's methods, computed on demand. Methods that call each other are found first (Tarjan's
/// algorithm over <see cref="CallEdges"/>) and then evaluated together, callees before callers, so that no evaluation ever
/// waits for another and the result does not depend on which method was asked for first.
/// </summary>
sealed class SummaryStore
{
    /// <summary>Rounds in which methods that call each other are evaluated: enough to carry a read once around the cycle.</summary>
    const int Rounds = 3;

    readonly Analysis _analysis;
    readonly ConcurrentDictionary<Callee, MethodSummary> _summaries = new(Callee.Comparer);
    readonly ConcurrentDictionary<IMethodSymbol, ImmutableArray<CallEdges.Edge>> _called = new(SymbolIdentity.Comparer);

    public SummaryStore(Analysis analysis) => _analysis = analysis;

    /// <summary>The summary of a method's definition.</summary>
    /// <param name="method">The method.</param>
    /// <param name="body">Its operations where the host has them at hand, so that they are not bound a second time; else empty.</param>
    /// <param name="cancel">Stops the evaluation.</param>
    public MethodSummary Get(IMethodSymbol method, ImmutableArray<IOperation> body, CancellationToken cancel)
    {
        var flows = Get(new Callee(method, _analysis.Interest.Reads(method), Callee.None), body, cancel);
        // A navigation seems to be missing: now it matters too what calls bring into the context that neither take nor
        // return an entity (oracle: L14). That is seldom, so that it is not asked before.
        return flows.Findings.IsEmpty ? flows : Get(new Callee(method, true, Callee.All), body, cancel);
    }

    /// <summary>The summary that also tells what is brought into the context and sent.</summary>
    public MethodSummary Complete(IMethodSymbol method, CancellationToken cancel) => Get(new Callee(method.OriginalDefinition, true, Callee.All), ImmutableArray<IOperation>.Empty, cancel);

    /// <summary>The summary that tells what entities go in and out.</summary>
    public MethodSummary Entities(IMethodSymbol method, CancellationToken cancel) => Get(new Callee(method.OriginalDefinition, true, Callee.None), ImmutableArray<IOperation>.Empty, cancel);

    MethodSummary Get(Callee start, ImmutableArray<IOperation> body, CancellationToken cancel)
    {
        if (_summaries.TryGetValue(start, out var known)) return known;
        new Discovery(this, cancel).Run(start, body);
        return _summaries[start];
    }

    /// <summary>
    /// The summary of a callee, as the caller wants it: callees always are evaluated before their callers. What lambdas of
    /// others call, the caller wants nothing particular of.
    /// </summary>
    MethodSummary? Find(IMethodSymbol method, Dictionary<IMethodSymbol, Callee> wanted, Dictionary<Callee, MethodSummary> current)
    {
        if (wanted.TryGetValue(method, out var exactly)) return Find(exactly, current);
        foreach (var (reads, commands) in s_any)
            if (Find(new Callee(method, reads, commands), current) is { } known) return known;
        return null;
    }

    MethodSummary? Find(Callee callee, Dictionary<Callee, MethodSummary> current) =>
        current.TryGetValue(callee, out var known) || _summaries.TryGetValue(callee, out known) ? known : null;

    static readonly (bool, int)[] s_any = (from commands in Enumerable.Range(Callee.None, Settings.DefaultCommandDepth + 1).Append(Callee.All).Reverse()
                                           from reads in new[] { true, false }
                                           select (reads, commands)).ToArray();

    /// <summary>One walk over the call graph, from one method. Not recursive: call chains may be long.</summary>
    sealed class Discovery
    {
        readonly SummaryStore _store;
        readonly CancellationToken _cancel;
        readonly Dictionary<Callee, Node> _nodes = new(Callee.Comparer);
        readonly Stack<Node> _component = new();
        readonly Stack<Node> _path = new();

        public Discovery(SummaryStore store, CancellationToken cancel)
        {
            _store = store;
            _cancel = cancel;
        }

        public void Run(Callee start, ImmutableArray<IOperation> body)
        {
            Enter(start, body);
            while (_path.Count > 0)
            {
                _cancel.ThrowIfCancellationRequested();
                var node = _path.Peek();
                if (node.Next < node.Calls.Length)
                {
                    var callee = node.Calls[node.Next++];
                    if (_store._summaries.ContainsKey(callee)) continue;
                    if (!_nodes.TryGetValue(callee, out var other)) Enter(callee, ImmutableArray<IOperation>.Empty);
                    else if (other.IsOnStack) node.Low = Math.Min(node.Low, other.Index);
                    continue;
                }
                _path.Pop();
                if (_path.Count > 0) _path.Peek().Low = Math.Min(_path.Peek().Low, node.Low);
                if (node.Low == node.Index) Evaluate(Component(node));
            }
        }

        void Enter(Callee method, ImmutableArray<IOperation> body)
        {
            var node = new Node(method, _nodes.Count, body.IsEmpty ? MethodBodies.Of(method.Method, _store._analysis.Universe, _cancel) : body);
            node.Calls = CallEdges.Of(method, _store._called.GetOrAdd(method.Method, m => CallEdges.In(m, node.Body, _store._analysis)), _store._analysis);
            _nodes.Add(method, node);
            _component.Push(node);
            _path.Push(node);
        }

        List<Node> Component(Node root)
        {
            var members = new List<Node>();
            Node node;
            do
            {
                node = _component.Pop();
                node.IsOnStack = false;
                members.Add(node);
            }
            while (node != root);
            return members;
        }

        void Evaluate(List<Node> members)
        {
            var isRecursive = members.Count > 1 || members[0].Calls.Contains(members[0].Method, Callee.Comparer);
            var current = new Dictionary<Callee, MethodSummary>(Callee.Comparer);
            foreach (var member in members) current[member.Method] = MethodSummary.Bottom;
            // An order that does not depend on who asked; what sends a command comes before what leads to it.
            if (isRecursive) members = members.OrderBy(m => m.Method.Commands).ThenBy(m => m.Location.FilePath, StringComparer.Ordinal).ThenBy(m => m.Location.Start).ThenBy(m => m.Method.Reads).ToList();
            for (var round = 0; round < (isRecursive ? Rounds : 1); round++)
                foreach (var member in members)
                {
                    var wanted = member.Wanted();
                    current[member.Method] = new Interpreter(_store._analysis, member.Method.Method, m => _store.Find(m, wanted, current), _cancel).Summarize(member.Body);
                }
            foreach (var member in members)
            {
                _store._summaries.TryAdd(member.Method, current[member.Method]);
                member.Body = ImmutableArray<IOperation>.Empty;
            }
        }
    }

    sealed class Node
    {
        public Node(Callee method, int index, ImmutableArray<IOperation> body)
        {
            Method = method;
            Index = Low = index;
            Body = body;
        }

        public Callee Method { get; }
        public int Index { get; }
        public int Low { get; set; }
        public int Next { get; set; }
        public bool IsOnStack { get; set; } = true;
        public ImmutableArray<IOperation> Body { get; set; }
        public ImmutableArray<Callee> Calls { get; set; }

        /// <summary>Where its code stands.</summary>
        public (string FilePath, int Start) Location => Body.IsEmpty ? ("", 0) : (Body[0].Syntax.SyntaxTree.FilePath, Body[0].Syntax.SpanStart);

        /// <summary>The most that is wanted of each callee.</summary>
        public Dictionary<IMethodSymbol, Callee> Wanted()
        {
            var wanted = new Dictionary<IMethodSymbol, Callee>(SymbolIdentity.Comparer);
            foreach (var call in Calls)
                if (!wanted.TryGetValue(call.Method, out var known) || call.Commands > known.Commands || call.Commands == known.Commands && call.Reads) wanted[call.Method] = call;
            return wanted;
        }
    }
}
